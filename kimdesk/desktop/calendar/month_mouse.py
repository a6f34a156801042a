"""The mouse in the month: stand on a day, drag to another day, copy with Ctrl, open."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kimdesk.desktop.calendar.drag import Times

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.month_view import MonthLine, MonthView

_LEFT = Qt.MouseButton.LeftButton


class MonthMouse:
    """What the mouse holds. `target` is the day above which an appointment is dragged."""

    def __init__(self, view: "MonthView") -> None:
        self._view = view
        self._down: tuple[QPoint, MonthLine | None] | None = None
        self.target: date | None = None

    def pressed(self, event: QMouseEvent) -> None:
        """Stand on what is below the mouse; a drag may begin."""
        view, at = self._view, event.position().toPoint()
        line, day = view.line_at(at), view.day_at(at)
        if event.button() != _LEFT or day is None:
            return
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._down = (at, line)
        if day != view.day:
            view.day_stood_on.emit(day)
        view.stand_on(line.row if line else None)

    def moved(self, event: QMouseEvent) -> None:
        """Follow the mouse; mark the day it would be let go on."""
        at = event.position().toPoint()
        if self._down is None or self._down[1] is None or self._down[1].row.busy:
            return
        far = (at - self._down[0]).manhattanLength() >= QApplication.startDragDistance()
        if self.target is not None or far:
            self.target = self._view.day_at(at)
            self._view.update()

    def released(self, event: QMouseEvent) -> None:
        """Let go: tell what was wished."""
        view, down, target = self._view, self._down, self.target
        self._let_go()
        if down is None:
            return
        at = event.position().toPoint()
        if target is not None and down[1] is not None:
            row, by = down[1].row, target - (view.day_at(down[0]) or target)
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if by:
                view.moved.emit(row, Times(row.begins + by, row.ends + by, 0), copy)
        elif down[1] is None:
            view.click(at)

    def double_clicked(self, event: QMouseEvent) -> None:
        """Open what is there, or a new appointment on that day."""
        view, at = self._view, event.position().toPoint()
        line, day = view.line_at(at), view.day_at(at)
        self._down = None
        if event.button() != _LEFT:
            return
        if line is not None:
            view.opened.emit(line.row)
        elif day is not None and not view.is_link(at):
            view.wanted.emit(view.free_time())

    def cancel(self) -> bool:
        """Put back what is being dragged; False when nothing is."""
        if self.target is None:
            return False
        self._let_go()
        return True

    def _let_go(self) -> None:
        self._down = self.target = None
        self._view.update()
