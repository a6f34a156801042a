"""A small table of names and a number, with what was done to it below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label

Rows = Sequence[tuple[tuple[str, ...], str]]


class ReadTableView(QWidget):
    """Filled anew by `show_rows`; can be walked by keyboard and copied from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Zahlen"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setCornerButtonEnabled(False)
        self.table.verticalHeader().hide()
        self.notes = label("", "muted", self)
        self.notes.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes)

    def show_rows(self, columns: Sequence[str], rows: Rows, notes: Sequence[str] = ()) -> None:
        """Show rows of names with their number; "" for no number at all."""
        numbered = any(number for _, number in rows)
        heads = [*columns, self.tr("Anzahl")] if numbered else list(columns)
        self.table.clear()
        self.table.setColumnCount(len(heads))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(heads)
        for at, (names, number) in enumerate(rows):
            for column, name in enumerate(names):
                self.table.setItem(at, column, QTableWidgetItem(name))
            if numbered:
                item = QTableWidgetItem(number)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(at, len(names), item)
        header = self.table.horizontalHeader()
        mode = QHeaderView.ResizeMode
        for column in range(len(columns)):
            header.setSectionResizeMode(column, mode.Stretch)
        if numbered:
            header.setSectionResizeMode(len(columns), mode.Fixed)
            width = header.fontMetrics().horizontalAdvance(heads[-1])
            header.resizeSection(len(columns), width + 2 * metrics.L)
        self.table.setWordWrap(not numbered)
        self.table.resizeRowsToContents()
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))
