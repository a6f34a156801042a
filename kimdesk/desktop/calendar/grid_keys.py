"""The keyboard in the time grid: walk, move, make longer, open, delete, begin to type."""

from bisect import bisect_left, bisect_right
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import on_top, row_key, same_or_near
from kimdesk.desktop.calendar.drag import Point, Times, at_minute
from kimdesk.desktop.calendar.layout import DAY_MINUTES

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.time_grid import TimeGrid

_K = Qt.Key
_M = Qt.KeyboardModifier
_HALF = 30
_ARROWS = {_K.Key_Up: (0, -1), _K.Key_Down: (0, 1), _K.Key_Left: (-1, 0), _K.Key_Right: (1, 0)}
ZOOM_KEYS = {_K.Key_Plus: 1, _K.Key_Equal: 1, _K.Key_Minus: -1}
_ENTER = {_K.Key_Return, _K.Key_Enter}


class GridKeys:
    """Takes key presses of one grid; `pressed` says whether it did something."""

    def __init__(self, grid: "TimeGrid") -> None:
        self._grid = grid

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key means."""
        key = _K(event.key())
        modifiers = event.modifiers() & ~_M.KeypadModifier
        if key == _K.Key_Escape:
            return self._grid.cancel_drag()
        if key in ZOOM_KEYS and modifiers & _M.ControlModifier:
            self._grid.set_zoom(self._grid.zoom + ZOOM_KEYS[key])
            return True
        if key in _ARROWS:
            return self._arrow(_ARROWS[key], modifiers)
        if modifiers == _M.NoModifier and self._plain(key):
            return True
        text = event.text()
        typed = (
            modifiers in (_M.NoModifier, _M.ShiftModifier) and text.strip() and text.isprintable()
        )
        if typed:
            self._grid.begin_title(text)
        return bool(typed)

    def free_time(self) -> Times:
        """The time a new appointment would take: after the one stood on, else the slot."""
        grid = self._grid
        current = grid.current
        point = grid.slot
        minute = point.minute
        if current is not None and not on_top(current) and current.ends.date() == point.day:
            minute = current.ends.hour * 60 + current.ends.minute
        elif current is not None and on_top(current):
            minute = grid.data.opening
        minute = min(minute, DAY_MINUTES - _HALF)
        return Times(
            at_minute(point.day, minute), at_minute(point.day, minute + _HALF), point.column
        )

    def _plain(self, key: Qt.Key) -> bool:
        grid = self._grid
        if key in _ENTER:
            if grid.current is not None:
                grid.opened.emit(grid.current)
            else:
                grid.wanted.emit(self.free_time())
        elif key in {_K.Key_Delete, _K.Key_Backspace}:
            if grid.current is not None:
                grid.removed.emit(grid.current)
        elif key in {_K.Key_PageUp, _K.Key_PageDown}:
            self._step_slot(-_HALF if key == _K.Key_PageUp else _HALF)
        elif key in {_K.Key_Home, _K.Key_End}:
            order = self._order()
            if order:
                grid.stand_on(order[0 if key == _K.Key_Home else -1])
        else:
            return False
        return True

    def _arrow(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> bool:
        around, along = way
        if modifiers == _M.NoModifier:
            if along:
                self._walk(along)
            else:
                self._change_day(around)
            return True
        if modifiers == _M.AltModifier:
            return self._move(around, along)
        if modifiers == _M.AltModifier | _M.ShiftModifier and along:
            return self._stretch(along)
        return False

    def _walk(self, by: int) -> None:
        """To the next or the previous appointment in time, over the days."""
        grid, order = self._grid, self._order()
        if not order:
            self._step_slot(by * _HALF)
            return
        if grid.current is not None:
            keys = [row_key(row) for row in order]
            at = keys.index(row_key(grid.current)) + by
        else:
            here = at_minute(grid.slot.day, grid.slot.minute)
            starts = [row.begins for row in order]
            at = bisect_left(starts, here) if by > 0 else bisect_right(starts, here) - 1
        if 0 <= at < len(order):
            grid.stand_on(order[at])

    def _change_day(self, by: int) -> None:
        """To the next column: the appointment nearest in time there, else the empty time."""
        grid = self._grid
        at = grid.slot.column + by
        if not 0 <= at < len(grid.columns):
            return
        column, minute = grid.columns[at], grid.slot.minute
        own = [block.row for block in grid.blocks if block.column == at]
        near = same_or_near(own, at_minute(column.day, minute))
        grid.slot = Point(at, column.day, minute)
        if near is not None and column.owner is None:
            grid.stand_on(near)
        else:
            grid.stand_on_time(grid.slot)

    def _step_slot(self, by: int) -> None:
        grid = self._grid
        minute = grid.slot.minute // _HALF * _HALF + by
        minute = max(0, min(DAY_MINUTES - _HALF, minute))
        grid.stand_on_time(Point(grid.slot.column, grid.slot.day, minute))

    def _move(self, around: int, along: int) -> bool:
        """Alt and an arrow move the appointment itself."""
        row = self._grid.current
        if row is None or row.busy:
            return row is not None
        if on_top(row) and along:
            return True
        step = timedelta(days=around, minutes=along * self._grid.scale.step)
        begins = row.begins + step
        self._tell(row, begins, begins + (row.ends - row.begins))
        return True

    def _stretch(self, along: int) -> bool:
        """Shift, Alt and up or down change the length."""
        row = self._grid.current
        if row is None or row.busy:
            return row is not None
        least = timedelta(minutes=self._grid.scale.step)
        step = timedelta(days=along) if row.all_day else least * along
        ends = row.ends + step
        if ends - row.begins >= (timedelta(days=1) if row.all_day else least):
            self._tell(row, row.begins, ends)
        return True

    def _tell(self, row: OccurrenceRow, begins: datetime, ends: datetime) -> None:
        self._grid.moved.emit(row, Times(begins, ends, self._grid.slot.column), False)

    def _order(self) -> list[OccurrenceRow]:
        """All that is shown, by time; of several columns one after another."""
        rows = self._grid.rows
        return sorted(rows, key=lambda row: (row.begins, not row.all_day, row.ends))
