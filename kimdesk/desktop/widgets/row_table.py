"""The table all lists use: whole rows, no Tab trap, Enter opens, an empty page beside it."""

from collections.abc import Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QLine, QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Index, Row, RowModel

__all__ = ["RowTable", "TableWithEmptyState"]

_R = TypeVar("_R")


class RowTable(QTableView, Generic[Row]):
    """A table over a `RowModel`.

    Signals: `opened(row)` on Enter or double click, `stood_on(row)` when another row becomes
    the current one, `sort_wanted(key, ascending)` for columns that can be sorted.
    """

    opened = Signal(object)
    stood_on = Signal(object)
    sort_wanted = Signal(str, bool)

    def __init__(self, name: str, model: RowModel[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header()
        self._measure()
        self.activated.connect(self._open)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(any(column.sort for column in self.rows.columns))
        header.setSortIndicatorShown(False)
        for at, column in enumerate(self.rows.columns):
            if column.stretch:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
            if column.right or at == 0:
                self.setItemDelegateForColumn(at, _PaddedDelegate(at == 0, column.right, self))
        header.sectionClicked.connect(self._sort)

    def show_rows(self, rows: Sequence[Row], *, more: bool = False) -> None:
        """Show `rows`; what is selected and what stands on top of the view stay."""
        top = self.rowAt(0)
        key = self.rows.key_at(top) if top > 0 else None
        self.rows.show(rows, more=more)
        if key is not None and (place := self.rows.place_of(key)) >= 0:
            self.scrollTo(self.rows.index(place, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def current_row(self) -> Row | None:
        """The row the person stands on."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def stand_on(self, key: Hashable) -> bool:
        """Make the row with `key` the current one; False where it is not shown."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place, 0))
        return place >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.stood_on.emit(self.rows.row(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines between the rows and around the selected one, drawn once for all cells."""
        super().paintEvent(event)
        colours = theme.colours()
        painter = QPainter(self.viewport())
        width, height = self.viewport().width(), self.viewport().height()
        step = self.verticalHeader().defaultSectionSize()
        top = self.rowViewportPosition(max(self.rowAt(0), 0))
        last = min(height, top + step * (self.rows.rowCount() - max(self.rowAt(0), 0)))
        painter.setPen(QColor(colours.line))
        painter.drawLines([QLine(0, y, width, y) for y in range(top + step - 1, last, step)])
        painter.setPen(QColor(colours.accent))
        for index in self.selectionModel().selectedRows():
            y = self.rowViewportPosition(index.row())
            painter.drawLines(
                [QLine(0, y - 1, width, y - 1), QLine(0, y + step - 1, width, y + step - 1)]
            )
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    def _measure(self) -> None:
        """Row height and column widths follow the size of text."""
        height = max(self.fontMetrics().height() + metrics.M, metrics.TARGET)
        self.verticalHeader().setDefaultSectionSize(height)
        for at, column in enumerate(self.rows.columns):
            if not column.stretch:
                self.setColumnWidth(at, self.wanted_width(at))

    def wanted_width(self, at: int) -> int:
        """What column `at` asks for in pixels, at least its whole heading."""
        column = self.rows.columns[at]
        letters = self.horizontalHeader().fontMetrics()
        heading = letters.horizontalAdvance(column.title) + metrics.S + metrics.M
        if column.sort:
            heading += letters.height()
        cells = column.chars * self.fontMetrics().averageCharWidth() + 2 * metrics.S
        return max(heading, cells)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(index.row()))

    def _sort(self, section: int) -> None:
        key = self.rows.columns[section].sort
        if not key:
            return
        header = self.horizontalHeader()
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        ascending = not same or header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.show_sorted(key, ascending=ascending)
        self.sort_wanted.emit(key, ascending)

    def show_sorted(self, key: str, *, ascending: bool = True) -> None:
        """Show the arrow at the column that the rows are sorted by."""
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        for at, column in enumerate(self.rows.columns):
            if column.sort == key:
                self.horizontalHeader().setSortIndicatorShown(True)
                self.horizontalHeader().setSortIndicator(at, order)


class _PaddedDelegate(QStyledItemDelegate):
    """Room at the left of the first column and at the right of right-aligned ones.

    Only these columns have it: a Python call for every cell would be felt.
    """

    def __init__(self, left: bool, right: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = metrics.XS if left else 0
        self._right = metrics.M if right else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        option.rect = option.rect.adjusted(self._left, 0, -self._right, 0)
        super().paint(painter, option, index)


class TableWithEmptyState(QStackedWidget):
    """A table, and in its place an empty state while it has no rows."""

    def __init__(
        self, table: RowTable[_R], empty: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.table = table
        self.empty = empty
        self.addWidget(table)
        self.addWidget(empty)
        for changed in (table.rows.modelReset, table.rows.rowsInserted, table.rows.rowsRemoved):
            changed.connect(self.refresh)
        self.setFocusProxy(table)
        self.refresh()

    def refresh(self) -> None:
        """Show what fits the number of rows."""
        has_rows = self.table.rows.rowCount() > 0
        self.setCurrentWidget(self.table if has_rows else self.empty)
        # A hidden proxy would stop Tab here.
        button = self.empty.button if self.empty.button.text() else None
        self.setFocusProxy(self.table if has_rows else button)  # type: ignore[arg-type]
