"""The keyboard in the month: from day to day, and inside a day to every appointment it has."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.drag import Times

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.month_view import MonthView

_K = Qt.Key
_M = Qt.KeyboardModifier
_DAYS = {_K.Key_Left: -1, _K.Key_Right: 1, _K.Key_Up: -7, _K.Key_Down: 7}
_INSIDE = {_K.Key_Up: -1, _K.Key_Down: 1, _K.Key_Backtab: -1, _K.Key_Tab: 1}
_ENTER = {_K.Key_Return, _K.Key_Enter}


class MonthKeys:
    """Takes key presses of one month; `pressed` says whether it did something.

    On a day, arrows go to other days and Enter goes into it. Inside, up, down and Tab go from
    appointment to appointment, Enter opens one, Esc goes back to the day.
    """

    def __init__(self, view: "MonthView") -> None:
        self._view = view

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key means."""
        view, key = self._view, _K(event.key())
        modifiers = event.modifiers() & ~_M.KeypadModifier
        if key == _K.Key_Escape:
            return self._escape()
        if modifiers == _M.AltModifier and key in _DAYS:
            return self._move(_DAYS[key])
        if modifiers == _M.NoModifier and self._plain(key):
            return True
        text = event.text()
        typed = (
            modifiers in (_M.NoModifier, _M.ShiftModifier) and text.strip() and text.isprintable()
        )
        if typed:
            view.begin_title(text)
        return bool(typed)

    def tabbed(self, key: int) -> bool:
        """Tab and Shift+Tab inside a day; False where they leave the month."""
        return self._view.current is not None and self._step(_INSIDE[_K(key)])

    def _plain(self, key: Qt.Key) -> bool:
        view = self._view
        if view.current is not None and key in {_K.Key_Up, _K.Key_Down}:
            self._step(_INSIDE[key])
        elif key in _DAYS:
            view.forget_row()
            view.day_stood_on.emit(view.day + timedelta(days=_DAYS[key]))
        elif key in _ENTER:
            self._enter()
        elif key in {_K.Key_Delete, _K.Key_Backspace} and view.current is not None:
            view.removed.emit(view.current)
        else:
            return False
        return True

    def _enter(self) -> None:
        view, rows = self._view, self._view.rows_of_day()
        if view.current is not None:
            view.opened.emit(view.current)
        elif rows:
            view.stand_on(rows[0])
        else:
            view.wanted.emit(view.free_time())

    def _step(self, by: int) -> bool:
        """To the next or previous appointment of the day; False past its ends."""
        view, rows = self._view, self._view.rows_of_day()
        keys = [row_key(row) for row in rows]
        here = row_key(view.current) if view.current else None
        at = keys.index(here) + by if here in keys else 0
        if not 0 <= at < len(rows):
            return False
        view.stand_on(rows[at])
        return True

    def _escape(self) -> bool:
        view = self._view
        if view.mouse.cancel():
            return True
        if view.current is None:
            return False
        view.stand_on(None)
        return True

    def _move(self, by: int) -> bool:
        """Alt and an arrow move the appointment itself, and the day stood on with it."""
        row: OccurrenceRow | None = self._view.current
        if row is None or row.busy:
            return row is not None
        step = timedelta(days=by)
        self._view.day_stood_on.emit(self._view.day + step)
        self._view.moved.emit(row, Times(row.begins + step, row.ends + step, 0), False)
        return True
