"""The tab "Verlauf": everything that happened in a case as one text to read and to search."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.casework.history_log import GROUPS, HistoryLog, HistoryWords
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.hit_bar import HitBar
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.running_text import RunningText
from kimdesk.vault.work import Changes


class HistoryTab(FileTab):
    """Arrows go from event to event, Enter opens the tab where it stands."""

    key = "history"
    icon = "history"

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self._case_id = 0
        self.log = HistoryLog(session, self)
        self.text = RunningText(self.tr("Verlauf der Akte"), HistoryWords(), self)
        self.hits = HitBar(self.tr("Im Verlauf suchen"), self.log, self)
        self.empty = EmptyState(
            "history",
            self.tr("In dieser Akte ist noch nichts geschehen."),
            self.tr("Ersten Kontakt eintragen"),
            self,
        )
        self.filters = {name: self._filter(name, text) for name, text in self._names().items()}
        self.order = QPushButton(self.tr("Älteste zuerst"), self)
        self.order.setCheckable(True)
        self.order.toggled.connect(self.log.turn)
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Verlauf")

    def show_file(self, file: ClientFile) -> None:
        self._case_id = file.case.id
        self.log.open(file.case.id)

    def refresh(self, changes: Changes) -> None:
        if self._case_id and self._case_id in changes.get("case", ()):
            self.log.open(self._case_id)

    def focus_first(self) -> None:
        if self.views.currentWidget() is self.empty:
            self.empty.button.setFocus()
        else:
            self.text.setFocus()

    def tab_actions(self) -> list[QAction]:
        return [self.find_action]

    def _show(self) -> None:
        self.text.show_rows(self.log.rows)
        self.views.setCurrentWidget(self.text if self.log.read else self.empty)
        self.bar.setVisible(bool(self.log.read))
        for name, button in self.filters.items():
            button.setVisible(name in self.log.groups)
        self.text.setAccessibleDescription(self.tr("{n} Ereignisse").format(n=len(self.log.rows)))

    def _found(self) -> None:
        self.text.mark(self.log.query)

    def _choose(self, _checked: bool = False) -> None:
        self.log.choose({name for name, button in self.filters.items() if button.isChecked()})

    def _open(self, entry_id: int) -> None:
        entry = self.log.entry(entry_id)
        if entry is None:
            return
        if entry.tab:
            self.asked.emit(entry.tab, "")
        else:
            self.session.ask("calendar", entry.held_on)

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)

    # Making -----------------------------------------------------------------------------------

    def _names(self) -> dict[str, str]:
        names = (
            self.tr("Kontakte"),
            self.tr("Phasen"),
            self.tr("Einschätzungen"),
            self.tr("Plan"),
            self.tr("Vermittlung"),
            self.tr("Einwilligungen"),
            self.tr("Dokumente"),
            self.tr("Termine & Fristen"),
        )
        return dict(zip(GROUPS, names, strict=True))

    def _filter(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Nur {what}").format(what=text))
        button.setObjectName(f"filter_{name}")
        button.clicked.connect(self._choose)
        return button

    def _lay_out(self) -> None:
        self.bar = FlowRow(self)
        self.bar.add(self.hits)
        for button in (*self.filters.values(), self.order):
            self.bar.add(button)
        self.views = QStackedWidget(self)
        self.views.addWidget(self.text)
        self.views.addWidget(self.empty)
        self.find_action = QAction(self.tr("Im Verlauf suchen"), self)
        self.find_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.find_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(self.find_action)
        theme.set_icon(self.order, "chevron-down")
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addWidget(self.bar)
        column.addWidget(self.views, 1)

    def _connect(self) -> None:
        self.log.shown.connect(self._show)
        self.log.found.connect(self._found)
        self.log.failed.connect(self._refuse)
        self.hits.wanted.connect(self.log.search)
        self.hits.went_to.connect(self.text.stand_on)
        self.hits.left_downward.connect(self.text.setFocus)
        self.text.opened.connect(self._open)
        self.find_action.triggered.connect(self.hits.field.setFocus)
        self.empty.acted.connect(partial(self.asked.emit, "contacts", ""))
