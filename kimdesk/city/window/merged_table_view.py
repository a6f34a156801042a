"""The table of a merged indicator with its notes below; can be walked by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kimdesk.city.merged import MergedTable
from kimdesk.city.window.merged_model import MergedModel
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.statistics.disclosure.data import Cell

_GROUP_CHARS = 26
# So many rows are always in sight; beyond them the table scrolls.
_MOST_LINES = 8


class MergedTableView(QWidget):
    """Signal `stood_on` when another row becomes the current one."""

    stood_on = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: list[Cell] = []
        self.model = MergedModel(self)
        self.table = QTableView(self)
        self.table.setAccessibleName(self.tr("Zahlen aller Stellen"))
        self.table.setModel(self.model)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.selectionModel().currentRowChanged.connect(self._changed)
        self.notes = label("", "muted", self)
        self.notes.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes)
        self._measure()

    def show_table(self, table: MergedTable, notes: Sequence[str]) -> None:
        """Show a table and stand on its first row."""
        before = self.cell()
        self._cells = list(table.cells)
        self.model.show_table(table)
        self._measure()
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
        if self._cells:
            at = self._cells.index(before) if before in self._cells else 0
            self.table.setCurrentIndex(self.model.index(at, 0))

    def cell(self) -> Cell | None:
        """The groups of the row that somebody stands on."""
        at = self.table.currentIndex().row()
        return self._cells[at] if 0 <= at < len(self._cells) else None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "notes"):
            self._measure()

    def _changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.stood_on.emit(current)

    def _measure(self) -> None:
        """Row height and column widths follow the size of text."""
        letters = self.table.fontMetrics()
        height = max(letters.height() + metrics.M, metrics.TARGET)
        self.table.verticalHeader().setDefaultSectionSize(height)
        shown = min(max(self.model.rowCount(), 1), _MOST_LINES)
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setMinimumHeight((shown + 1) * height + bar)
        header = self.table.horizontalHeader()
        for at in range(self.model.columnCount()):
            if at < self.model.groups:
                width = _GROUP_CHARS * letters.averageCharWidth()
            else:
                text = str(self.model.headerData(at, header.orientation()))
                width = header.fontMetrics().horizontalAdvance(text) + 2 * metrics.L
            header.resizeSection(at, width)
