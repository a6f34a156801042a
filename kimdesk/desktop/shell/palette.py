"""The command palette (Ctrl+K): any client, appointment, command, by the keyboard alone."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QListView, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.finding import find_appointments
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.lists import CaseRow, recent_cases
from kimdesk.clients.search import SearchResult, search
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.palette_entries import (
    Entry,
    entries_of_actions,
    entry_of_appointment,
    entry_of_hit,
    entry_of_row,
)
from kimdesk.desktop.shell.palette_list import EntryDelegate, EntryModel
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.navigation import SearchField

LIMIT = 20
COMMANDS = ">"
_TO_LIST = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}


class Palette(QDialog):
    """Opened anew each time; holds nothing while it is closed.

    Without text it lists files opened last and commands; ">" lists only commands.
    """

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Suchen und ausführen"))
        self._host = parent
        self._session = session
        self._actions = actions
        self._more_actions: list[QAction] = []
        self._recent: list[Entry] = []
        self._hits: list[Entry] = []
        self._appointments: list[Entry] = []
        self.field = SearchField(self.tr("Name, Nummer, Telefon, Text – oder > für Befehle"), self)
        self.model = EntryModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Treffer und Befehle"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hint = label("", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.M] * 4)
        column.setSpacing(metrics.S)
        for widget in (self.field, self.list, self.hint):
            column.addWidget(widget)
        self.field.installEventFilter(self)
        self.field.searched.connect(self._search)
        self.list.activated.connect(self._run_index)
        self.list.clicked.connect(self._run_index)

    def begin(self, more_actions: list[QAction], text: str = "") -> None:
        """Show it with what is known; `more_actions` are those of the page in front."""
        self._more_actions = more_actions
        self._hits, self._appointments = [], []
        self.field.setText(text)
        self._show()
        line = self.fontMetrics().height()
        self.resize(min(46 * line, self._host.width() - 2 * metrics.XL), 30 * line)
        self.open()
        self.field.setFocus()
        self.field.end(False)
        self._session.jobs.run(
            self, recent_cases, self._session.store, done=self._show_recent, failed=self._say
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        host = self._host.frameGeometry()
        self.move(host.center().x() - self.width() // 2, host.top() + host.height() // 10)

    def done(self, result: int) -> None:
        self.model.show_entries([])
        self._recent, self._hits, self._appointments = [], [], []
        self.field.clear()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _TO_LIST:
                self._move(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._run_row(self.list.currentIndex().row())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.reject()
                return True
        return super().eventFilter(watched, event)

    # Finding ----------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        if text.startswith(COMMANDS) or len(text.strip()) < 2:
            self._hits, self._appointments = [], []
            self._show()
            return
        self._session.jobs.run(
            self,
            search,
            self._session.store,
            text,
            LIMIT,
            done=self._show_hits,
            failed=self._say,
            replaces="palette",
        )
        self._session.jobs.run(
            self,
            find_appointments,
            self._session.store,
            self._session.catalogue,
            text,
            done=self._show_appointments,
            failed=self._say,
            replaces="palette appointments",
        )

    def _show_recent(self, rows: tuple[CaseRow, ...]) -> None:
        self._recent = [entry_of_row(row, self._ask_for) for row in rows]
        if not self.field.text():
            self._show()

    def _show_hits(self, result: SearchResult) -> None:
        if self.isVisible():
            self._hits = [entry_of_hit(hit, self._ask_for) for hit in result.hits]
            self._show(more=result.more)

    def _show_appointments(self, rows: tuple[OccurrenceRow, ...]) -> None:
        if self.isVisible():
            self._appointments = [
                entry_of_appointment(row, self._session, self._ask_for_appointment) for row in rows
            ]
            self._show()

    def _show(self, *, more: bool = False) -> None:
        text = self.field.text()
        known = [*self._actions, *(one for one in self._more_actions if one not in self._actions)]
        commands = entries_of_actions(known, text.removeprefix(COMMANDS))
        if text.startswith(COMMANDS):
            entries = commands
        elif text.strip():
            entries = [*self._hits, *self._appointments, *commands]
        else:
            entries = [*self._recent, *commands]
        self.model.show_entries(entries)
        self.list.setCurrentIndex(self.model.index(0, 0))
        self.hint.setText(self._explain(entries, more=more))

    def _explain(self, entries: list[Entry], *, more: bool) -> str:
        if not entries:
            return self.tr("Nichts gefunden. Kürzer suchen hilft oft.")
        if more:
            return self.tr("Es gibt mehr Treffer; tippen Sie weiter.")
        return self.tr("↑ ↓ wählen · Eingabe öffnet · Esc schließt")

    def _say(self, error: KimdeskError) -> None:
        self.hint.setText(error.text)

    # Doing ------------------------------------------------------------------------------------

    def _move(self, event: QKeyEvent) -> None:
        count = self.model.rowCount()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if count:
            row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
            self.list.setCurrentIndex(self.model.index(max(0, min(count - 1, row)), 0))

    def _run_index(self) -> None:
        self._run_row(self.list.currentIndex().row())

    def _run_row(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            entry = self.model.entries[row]
            self.accept()
            entry.run()

    def _ask_for(self, case_id: int) -> None:
        self._session.ask("file", case_id)

    def _ask_for_appointment(self, row: OccurrenceRow) -> None:
        self._session.ask("calendar", row)
