"""Appointments of a file with a box each: what is ticked is read in, a page of rows at a time."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from kimdesk.calendar.ics.plan import PlannedRow
from kimdesk.desktop.widgets.row_model import Column, Index, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

PAGE = 300
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickModel(RowModel[PlannedRow]):
    """What would change something can be ticked. `ticked` are keys; `changed` after each click."""

    changed = Signal()

    def __init__(
        self, columns: Sequence[Column[PlannedRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, _key, parent)
        self.ticked: set[int] = set()
        self._all: Sequence[PlannedRow] = ()
        self._can: frozenset[int] = frozenset()
        self.wanted.connect(self._bring)

    def show_all(self, rows: Sequence[PlannedRow], can: Sequence[int]) -> None:
        """Show `rows`, the first page of them now; those of `can` are ticked."""
        self._all, self._can = rows, frozenset(can)
        self.ticked = set(can)
        self.show(rows[:PAGE], more=len(rows) > PAGE)

    def tick_only(self, keys: Sequence[int]) -> None:
        """Tick these and no others."""
        self.ticked = set(keys) & self._can
        if self.rows():
            first, last = self.index(0, 0), self.index(len(self.rows()) - 1, 0)
            self.dataChanged.emit(first, last, [_CHECK])
        self.changed.emit()

    def toggle(self, at: int) -> None:
        """Tick or untick the row at a place."""
        key = self.row(at).key
        if key in self._can:
            self.ticked ^= {key}
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0), [_CHECK])
            self.changed.emit()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if role == _CHECK and index.isValid() and index.column() == 0:
            key = self.row(index.row()).key
            return (_ON if key in self.ticked else _OFF) if key in self._can else None
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _CHECK) -> bool:  # noqa: ANN401 - as in Qt
        if role != _CHECK or not index.isValid():
            return False
        if (self.row(index.row()).key in self.ticked) != (Qt.CheckState(value) == _ON):
            self.toggle(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == 0 and self.row(index.row()).key in self._can:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _bring(self, _: object) -> None:
        shown = len(self.rows())
        page = self._all[shown : shown + PAGE]
        self.append(page, more=shown + len(page) < len(self._all))


class TickTable(RowTable[PlannedRow]):
    """Space ticks the row one stands on, whatever its column."""

    def __init__(self, name: str, model: TickModel, parent: Any = None) -> None:  # noqa: ANN401 - a widget
        super().__init__(name, model, parent)
        self._ticks = model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current: QModelIndex = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            self._ticks.toggle(current.row())
            return
        super().keyPressEvent(event)


def _key(row: PlannedRow) -> Hashable:
    return row.key
