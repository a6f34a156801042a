"""Which cases: a list with ticks, all ticked at first, and how many are."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.caseload import BriefCase
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import MessageLine
from kimdesk.desktop.widgets.flow import FlowRow

_ID = Qt.ItemDataRole.UserRole
_LEAST_ROWS = 5


class CaseChoice(QWidget):
    """Signal `changed` when another number of cases is ticked."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.count = label("", "field", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Akten zum Auswählen"))
        self.list.setTabKeyNavigation(False)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        line = max(self.fontMetrics().height() + metrics.S, metrics.TARGET)
        self.list.setMinimumHeight(_LEAST_ROWS * line)
        self.list.itemChanged.connect(self._tell)
        self.message = MessageLine(self)
        self.all_button = QPushButton(self.tr("Alle auswählen"), self)
        self.none_button = QPushButton(self.tr("Keine auswählen"), self)
        self.all_button.clicked.connect(self._tick_all)
        self.none_button.clicked.connect(self._tick_none)
        for button in (self.all_button, self.none_button):
            button.setAutoDefault(False)
        buttons = FlowRow(self)
        for widget in (self.all_button, self.none_button):
            buttons.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.count)
        column.addWidget(self.list, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self._tell()

    def show_cases(self, cases: Sequence[BriefCase]) -> None:
        """Offer these, all ticked."""
        self.list.blockSignals(True)
        self.list.clear()
        for case in cases:
            phase = self._session.label("CL_PHASE", case.phase)
            level = phase or self._session.label("CL_ST", case.level)
            # The mark keeps the number behind an Arabic name at its place.
            item = QListWidgetItem(f"\u200e{case.name}\u200e · {case.number} · {level}", self.list)
            item.setData(_ID, case.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        if cases:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._tell()

    def chosen(self) -> tuple[int, ...]:
        """The ids of the cases that are ticked."""
        ticked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        return tuple(int(item.data(_ID)) for item in ticked)

    def refuse(self, text: str) -> None:
        """Say below the list what is wrong with the choice, "" for nothing."""
        self.message.say("error" if text else "", text)
        if text:
            self.list.setFocus()

    def _tick_all(self) -> None:
        self._tick(Qt.CheckState.Checked)

    def _tick_none(self) -> None:
        self._tick(Qt.CheckState.Unchecked)

    def _tick(self, state: Qt.CheckState) -> None:
        self.list.blockSignals(True)
        for item in self._items():
            item.setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        text = self.tr("Ausgewählte Akten: {n} von {all}")
        self.count.setText(text.format(n=len(self.chosen()), all=self.list.count()))
        self.message.say("", "")
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]
