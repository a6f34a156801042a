"""The tab "Kontakte" of a client file: the log as table or to read, and one entry beside it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.clients.contact_entry import interpreter_choices
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Contact
from kimdesk.desktop import theme
from kimdesk.desktop.contacts.kept import KeptTexts
from kimdesk.desktop.contacts.log import ContactLog
from kimdesk.desktop.contacts.panel import EntryPanel
from kimdesk.desktop.contacts.table import LogTable
from kimdesk.desktop.contacts.wording import Wording
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.hit_bar import HitBar
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.running_text import RunningText
from kimdesk.vault.work import Changes, Store

DRAFTS = "contact:"
# Widths in characters: an entry with two columns of fields, and what each side needs.
SIDE_CHARS = 62
LEAST_CHARS = 40


class ContactsTab(FileTab):
    """Enter opens the entry beside the log, Esc closes it, Ctrl+R changes the view."""

    key = "contacts"
    icon = "contact"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self._restricted = False
        self._current = 0
        words = Wording(session)
        self.log = ContactLog(session, self)
        self.table = LogTable(self.log, words, self)
        self.reading = RunningText(self.tr("Kontakte zum Lesen"), words, self)
        self.search = HitBar(self.tr("In den Kontakten suchen"), self.log, self)
        self.panel = EntryPanel(edits, words, self)
        self.panel.hide()
        self.kept = KeptTexts(self)
        self.empty = EmptyState(
            "contact",
            self.tr("In dieser Akte steht noch kein Kontakt."),
            self.tr("Ersten Kontakt eintragen"),
            self,
        )
        self._add_actions()
        self._lay_out()
        self._connect()
        session.jobs.run(self, _to_offer, session.store, done=self._take_offers)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("ContactsTab", "Kontakte")

    @classmethod
    def count(cls, file: ClientFile) -> int:
        return file.contacts

    def show_file(self, file: ClientFile) -> None:
        self._restricted = file.person.restricted
        self.log.open(file.case.id)

    def refresh(self, changes: Changes) -> None:
        if "interpreter" in changes:
            self.session.jobs.run(self, _to_offer, self.session.store, done=self._take_offers)

    def leave(self) -> None:
        self.panel.leave()

    def focus_first(self) -> None:
        if self.view is self.empty:
            self.empty.button.setFocus()
        else:
            self.view.setFocus()

    def focus_field(self, name: str) -> bool:
        self.focus_first()
        return True

    def tab_actions(self) -> list[QAction]:
        return [self.toggle, self.find_action]

    @property
    def view(self) -> QWidget:
        """What is in front: table, reading view or the empty state."""
        return self.views.currentWidget() or self.empty

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "splitter"):
            self._share_room()

    # Showing ----------------------------------------------------------------------------------

    def show_reading(self, reading: bool) -> None:
        """Show the log to read, or as a table; the entry in front stays."""
        self.toggle.setChecked(reading)
        theme.set_icon(self.view_button, "table" if reading else "reading")
        text = self.tr("Als &Tabelle") if reading else self.tr("Zum &Lesen")
        self.view_button.setText(text)
        if self.log.rows:
            self.views.setCurrentWidget(self.reading if reading else self.table)
            self._stand_on(self._current or self.log.rows[0].id)
            self.view.setFocus()

    def open_entry(self, row: ContactRow) -> None:
        """Show an entry beside the log, ready to be changed."""
        self._current = row.id
        self.panel.show_entry(row)
        self.kept.opened(row.id)
        self.panel.binding.set_read_only(self._restricted)
        self.table.stand_on(row.id)
        if self.panel.isHidden():
            self.panel.show()
            self._share_room()
        self.panel.focus_first()

    def _share_room(self) -> None:
        """Log and entry side by side; where that is too narrow, the entry alone."""
        if self.panel.isHidden():
            return
        char, room = self.fontMetrics().averageCharWidth(), self.splitter.width()
        side = min(room * 11 // 20, SIDE_CHARS * char)
        both = room - side > LEAST_CHARS * char and side > LEAST_CHARS * char
        self.views.setVisible(both)
        self.splitter.setSizes([room - side, side])

    def _show_rows(self) -> None:
        rows = self.log.rows
        before = {row.id for row in self.table.rows.rows()}
        self.table.show_rows(rows, more=self.log.more)
        self.reading.show_rows(rows)
        self.search.setVisible(bool(rows))
        self.view_button.setVisible(bool(rows))
        self.new_button.setVisible(bool(rows))
        if not rows:
            self.views.setCurrentWidget(self.empty)
        elif self.view is self.empty:
            had_focus = self.empty.button.hasFocus()
            self.views.setCurrentWidget(self.reading if self.toggle.isChecked() else self.table)
            if had_focus:
                self.focus_first()
        if rows and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        self._follow_panel()
        self.kept.look_through(rows)
        # A contact just written comes to the front; the last row may be an older one moved up.
        new = [row.id for row in rows[:-1] if row.id not in before] if before else []
        if len(new) == 1 and self.panel.isHidden():
            self._stand_on(new[0])

    def _append(self, rows: tuple[ContactRow, ...]) -> None:
        self.table.rows.append(rows, more=self.log.more)
        self.reading.append_rows(rows)

    def _follow_panel(self) -> None:
        shown = self.panel.row
        if shown is None:
            return
        row = self.log.row(shown.id)
        if row is not None:
            self.panel.show_entry(row)
        elif not self.log.more:
            self.panel.row = None
            self._close_panel()

    def _stand_on(self, contact_id: int) -> None:
        self._current = contact_id
        self.table.stand_on(contact_id)
        self.reading.stand_on(contact_id)
        if not self.panel.isHidden() and (row := self.log.row(contact_id)):
            self.panel.show_entry(row)

    def _stood_on_row(self, row: ContactRow) -> None:
        self._stood_on(row.id)

    def _stood_on(self, contact_id: int) -> None:
        """Another entry came to the front in the view that is seen."""
        self._current = contact_id
        if not self.panel.isHidden() and (row := self.log.row(contact_id)):
            self.panel.show_entry(row)

    def _open_id(self, contact_id: int) -> None:
        if row := self.log.row(contact_id):
            self.open_entry(row)

    def _close_panel(self) -> None:
        self.panel.hide()
        self.views.show()
        self.focus_first()

    def _search(self, text: str) -> None:
        self.log.search(text)

    def _found(self) -> None:
        self.reading.mark(self.log.query)
        self.table.viewport().update()

    def _remove(self, contact_id: int) -> None:
        if self.panel.row is not None and self.panel.row.id == contact_id:
            self.panel.close_entry()
        self.edits.remove(self, self.tr("Kontakteintrag gelöscht"), Contact, contact_id)

    def _remove_current(self) -> None:
        if self._current and not self._restricted and self.view.hasFocus():
            self._remove(self._current)

    def _new(self) -> None:
        """The window's own command, so that there is one way to write a contact."""
        for action in self.window().findChildren(QAction, "new_contact"):
            action.trigger()

    def _take_offers(self, read: tuple[tuple[tuple[int, str, bool], ...], dict[str, str]]) -> None:
        interpreters, drafts = read
        self.panel.show_interpreters(interpreters)
        self.edits.typed.found(drafts)
        self.kept.know(drafts, self.log.rows)

    # Making -----------------------------------------------------------------------------------

    def _add_actions(self) -> None:
        self.toggle = QAction(self.tr("Kontakte lesen oder als Tabelle"), self)
        self.toggle.setCheckable(True)
        self.toggle.setShortcut(QKeySequence("Ctrl+R"))
        self.toggle.toggled.connect(self.show_reading)
        self.find_action = QAction(self.tr("In den Kontakten suchen"), self)
        self.find_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.delete = QAction(self.tr("Kontakteintrag löschen"), self)
        self.delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.delete.triggered.connect(self._remove_current)
        for action in (self.toggle, self.find_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _lay_out(self) -> None:
        self.view_button = QPushButton(self.tr("Zum &Lesen"), self)
        self.view_button.setToolTip(self.tr("Ansicht wechseln (Strg+R)"))
        theme.set_icon(self.view_button, "reading")
        self.new_button = QPushButton(self.tr("Neuer &Kontakt"), self)
        self.new_button.setProperty("kind", "primary")
        self.new_button.setToolTip(self.tr("Neuer Kontakt (Strg+N)"))
        theme.set_icon(self.new_button, "add")
        bar = FlowRow(self)
        bar.add(self.search)
        bar.add(self.view_button)
        bar.add(self.new_button)
        self.views = QStackedWidget(self)
        for view in (self.table, self.reading, self.empty):
            self.views.addWidget(view)
        for view in (self.table, self.reading):
            view.addAction(self.delete)
        self.delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.views)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(bar)
        column.addWidget(self.kept)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.log.shown.connect(self._show_rows)
        self.log.appended.connect(self._append)
        self.log.found.connect(self._found)
        self.log.failed.connect(self.show_error)
        self.table.rows.wanted.connect(self.log.fetch_more)
        self.table.opened.connect(self.open_entry)
        self.table.stood_on.connect(self._stood_on_row)
        self.reading.near_end.connect(self.log.fetch_more)
        self.reading.opened.connect(self._open_id)
        self.reading.stood_on.connect(self._stood_on)
        self.search.wanted.connect(self._search)
        self.search.went_to.connect(self._stand_on)
        self.search.left_downward.connect(self.focus_first)
        self.kept.wanted.connect(self.open_entry)
        self.panel.closed.connect(self._close_panel)
        self.panel.remove_wanted.connect(self._remove)
        self.panel.refused.connect(self.refused)
        self.view_button.clicked.connect(self.toggle.toggle)
        self.new_button.clicked.connect(self._new)
        self.empty.acted.connect(self._new)
        self.find_action.triggered.connect(self.search.field.setFocus)


def _to_offer(
    store: Store,
) -> tuple[tuple[tuple[int, str, bool], ...], dict[str, str]]:
    """Interpreters, and texts that were typed and not committed; runs in the store thread."""
    return interpreter_choices(store), drafts_with(store, DRAFTS)
