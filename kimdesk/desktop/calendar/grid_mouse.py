"""The mouse in the time grid: draw a new appointment, move, copy with Ctrl, pull an edge."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import Block, DayColumn
from kimdesk.desktop.calendar.drag import Point, Times, Way, at_minute, dragged
from kimdesk.desktop.calendar.timescale import snapped_down

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.time_grid import TimeGrid

_EDGE = 6
_LEFT = Qt.MouseButton.LeftButton
HALF_HOUR = 30


class GridMouse:
    """What the mouse holds. `moving` is the appointment while it is dragged."""

    def __init__(self, grid: "TimeGrid") -> None:
        self._grid = grid
        self._down: QPoint | None = None
        self._start: Point | None = None
        self._block: Block | None = None
        self._way = Way.CREATE
        self._dragging = False
        # The column in which what was dragged last stood, while its move is told.
        self.left: DayColumn | None = None

    @property
    def moving(self) -> OccurrenceRow | None:
        """The appointment that is being dragged."""
        return self._block.row if self._dragging and self._block is not None else None

    def pressed(self, event: QMouseEvent) -> None:
        """Stand on what is below the mouse; a drag may begin."""
        at = event.position().toPoint()
        if event.button() != _LEFT or not self._grid.days_area.contains(at):
            return
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        self._block = self._grid.block_at(at)
        self._way = self._way_at(at, self._block)
        self._down, self._start = at, self._grid.point_at(at)
        if self._block is not None:
            self._grid.stand_on(self._block.row)
        else:
            minute = snapped_down(self._start.minute, HALF_HOUR)
            self._grid.stand_on_time(Point(self._start.column, self._start.day, minute))

    def moved(self, event: QMouseEvent) -> None:
        """Follow the mouse; show where the appointment would stand."""
        at = event.position().toPoint()
        if self._down is None or self._start is None:
            block = self._grid.block_at(at)
            self._grid.begin_way(self._way_at(at, block), block.row if block else None)
            self._say_tip(block)
            return
        if self._block is not None and self._block.row.busy:
            return
        far = (at - self._down).manhattanLength() >= QApplication.startDragDistance()
        if not (self._dragging or far):
            return
        self._dragging = True
        if self._way is Way.MOVE:
            self._grid.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scroll(at)
        self._grid.proposal = self._proposed(at, self._start)
        self._grid.viewport().update()

    def released(self, event: QMouseEvent) -> None:
        """Let go: tell what was wished."""
        if event.button() != _LEFT:
            return
        dragging, block, way = self._dragging, self._block, self._way
        proposed = self._grid.proposal
        column = self._start.column if self._start else 0
        self._let_go()
        if not dragging or proposed is None:
            return
        if block is None:
            self._grid.begin_title(proposed=proposed)
            return
        self._grid.proposal = None
        self._grid.viewport().update()
        row = block.row
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and way is Way.MOVE
        same = (proposed.begins, proposed.ends) == (row.begins, row.ends)
        if not same or proposed.column != column:
            self.left = self._grid.columns[column]
            self._grid.moved.emit(row, proposed, copy)
            self.left = None

    def double_clicked(self, event: QMouseEvent) -> None:
        """Open what is there, or a new appointment at that time."""
        at = event.position().toPoint()
        if event.button() != _LEFT or not self._grid.days_area.contains(at):
            return
        self._let_go()
        block = self._grid.block_at(at)
        if block is not None:
            self._grid.opened.emit(block.row)
            return
        point = self._grid.point_at(at)
        first = snapped_down(point.minute, HALF_HOUR)
        begins, ends = at_minute(point.day, first), at_minute(point.day, first + HALF_HOUR)
        self._grid.wanted.emit(Times(begins, ends, point.column))

    def cancel(self) -> bool:
        """Put back what is being dragged; False when nothing is."""
        if not self._dragging:
            return False
        self._let_go()
        self._grid.proposal = None
        self._grid.viewport().update()
        return True

    def _proposed(self, at: QPoint, start: Point) -> Times:
        row = self._block.row if self._block else None
        before = (row.begins, row.ends) if row else None
        now = self._grid.point_at(at)
        return dragged(self._way, start, now, self._grid.scale.step, before)

    def _way_at(self, at: QPoint, block: Block | None) -> Way:
        if block is None:
            return Way.CREATE
        area = self._grid.in_view(block.area)
        edge = min(_EDGE, area.height() // 4)
        if at.y() >= area.bottom() - edge and not block.goes_on_after:
            return Way.END
        if at.y() <= area.top() + edge and not block.goes_on_before:
            return Way.BEGIN
        return Way.MOVE

    def _scroll(self, at: QPoint) -> None:
        """Near the upper or lower edge the hours come after."""
        bar, height = self._grid.verticalScrollBar(), self._grid.viewport().height()
        if at.y() < _EDGE * 2:
            bar.setValue(bar.value() - bar.singleStep() // 2)
        elif at.y() > height - _EDGE * 2:
            bar.setValue(bar.value() + bar.singleStep() // 2)

    def _say_tip(self, block: Block | None) -> None:
        from kimdesk.desktop.widgets.tips import plain_tip

        text = plain_tip(self._grid.words.spoken(block.row)) if block else ""
        if self._grid.viewport().toolTip() != text:
            self._grid.viewport().setToolTip(text)

    def _let_go(self) -> None:
        self._down, self._start, self._block, self._dragging = None, None, None, False
        self._grid.viewport().unsetCursor()
