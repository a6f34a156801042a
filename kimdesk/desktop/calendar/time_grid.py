"""The grid of hours: days or people side by side, appointments as rectangles that can be dragged.

One stop of the Tab key. Its accessible name is that of the appointment or the time the keyboard
stands on; while a screen reader runs, each appointment also has a child of its own.
"""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import Block, DayColumn, arrange, column_edge, on_top, row_key
from kimdesk.desktop.calendar.drag import Point, Times, Way, at_minute
from kimdesk.desktop.calendar.event_painter import EventPainter
from kimdesk.desktop.calendar.grid_keys import ZOOM_KEYS, GridKeys
from kimdesk.desktop.calendar.grid_mouse import GridMouse
from kimdesk.desktop.calendar.grid_painter import GridPainter
from kimdesk.desktop.calendar.spoken_blocks import SpokenBlocks
from kimdesk.desktop.calendar.timescale import USUAL, ZOOMS, Scale, scale_for
from kimdesk.desktop.calendar.title_editor import TitleEditor
from kimdesk.desktop.calendar.words import Words, short_day, times
from kimdesk.desktop.session import Session

_MINUTE = 60_000
Key = tuple[int, date]


class TimeGrid(QAbstractScrollArea):
    """Shows and asks; it never writes.

    Signals: `moved(row, times, copy)` for another time, day or column, `titled(times, text,
    client)` for a new appointment, `wanted(times)` for one with all its fields, `opened(row)`,
    `removed(row)`, `stood_on(row)` (None for an empty time), `menu_wanted(row, point)`,
    `zoomed(step)`.
    """

    moved = Signal(object, object, bool)
    titled = Signal(object, str, object)
    wanted = Signal(object)
    opened = Signal(object)
    removed = Signal(object)
    stood_on = Signal(object)
    menu_wanted = Signal(object, QPoint)
    zoomed = Signal(int)

    def __init__(self, session: Session, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = words
        self.data = CalendarData(date.min, date.min)
        self.columns: Sequence[DayColumn] = ()
        self.rows: Sequence[OccurrenceRow] = ()
        self.blocks: list[Block] = []
        self.current: OccurrenceRow | None = None
        self.slot = Point(0, date.min, 9 * 60)
        self.zoom = USUAL
        self.proposal: Times | None = None
        self._with_people = False
        self._absent: frozenset[int] = frozenset()
        self._scrolled = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Kalender"))
        self.setAccessibleDescription(
            self.tr("Pfeile gehen durch die Termine, Bild auf und ab durch freie Zeiten,"
                    " Tippen legt einen Termin an, Eingabe öffnet.")
        )  # fmt: skip
        self.painter = EventPainter(self.font(), words)
        self.editor = TitleEditor(session, self.viewport())
        self.editor.titled.connect(self._take_title)
        self.editor.given_up.connect(self._give_up_title)
        self.mouse = GridMouse(self)
        self.keys = GridKeys(self)
        self.spoken = SpokenBlocks(self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled_to)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE)
        self._clock.timeout.connect(self.viewport().update)
        self._clock.start()

    # What is shown ----------------------------------------------------------------------------

    def show_data(
        self, data: CalendarData, columns: Sequence[DayColumn], *, with_people: bool = False
    ) -> None:
        """Show these columns; what the keyboard stands on and the scroll position stay."""
        self.data, self.columns, self._with_people = data, columns, with_people
        days = {column.day for column in columns}
        first, last = (min(days), max(days)) if days else (date.min, date.min)
        self.rows = [
            row for row in data.between(first, last) if any(column.holds(row) for column in columns)
        ]
        self._absent = frozenset(at for at, column in enumerate(columns) if self._is_absent(column))
        known = row_key(self.current) if self.current else None
        self.current = next((row for row in self.rows if row_key(row) == known), None)
        if self.slot.day not in days and columns:
            today = wall_now(self._session.store.clock.now()).date()
            at = next((i for i, one in enumerate(columns) if one.day == today), 0)
            self.slot = Point(at, columns[at].day, self.slot.minute)
        self.slot = Point(min(self.slot.column, max(len(columns) - 1, 0)), self.slot.day,
                          self.slot.minute)  # fmt: skip
        if self.current is not None:
            self._put_slot(self.current)
        self.arrange()
        self._say_current()
        if not self._scrolled and columns and self.viewport().height() > 100:
            self._scrolled = True
            self.scroll_to(data.opening)

    def stand_on(self, row: OccurrenceRow | None) -> None:
        """Stand on an appointment, or on the empty time of `slot`."""
        self.current = row
        if row is not None:
            self._put_slot(row)
        self._say_current()
        self.show_current()
        self.viewport().update()
        self.stood_on.emit(row)

    def stand_on_time(self, point: Point) -> None:
        """Stand on an empty time."""
        self.slot = point
        self.stand_on(None)

    def show_current(self) -> None:
        """Scroll so far that what the keyboard stands on is seen."""
        if self.current is not None and on_top(self.current):
            return
        top = self.scale.pixel(self.slot.minute)
        bottom = top + self.scale.pixel(30)
        bar = self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top - 8)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height() + 8)

    def scroll_to(self, minute: int) -> None:
        """Put a minute of the day to the top."""
        self.verticalScrollBar().setValue(max(self.scale.pixel(minute) - 6, 0))

    def set_zoom(self, zoom: int) -> None:
        """Another height of hours; the middle of what is seen stays in the middle."""
        zoom = max(0, min(zoom, len(ZOOMS) - 1))
        if zoom == self.zoom:
            return
        bar, half = self.verticalScrollBar(), self.viewport().height() / 2
        middle = self.scale.minute(bar.value() + half)
        self.zoom = zoom
        self.arrange()
        bar.setValue(round(self.scale.pixel(middle) - half))
        self.zoomed.emit(zoom)

    def begin_title(self, text: str = "", proposed: Times | None = None) -> None:
        """Ask for the title of a new appointment where the keyboard stands, or as proposed."""
        if not self.columns:
            return
        self.proposal = proposed or self.keys.free_time()
        self.editor.begin(self.area_of(self.proposal).adjusted(2, 1, -2, 0), text)
        self.viewport().update()

    # Geometry ---------------------------------------------------------------------------------

    @property
    def scale(self) -> Scale:
        """Minutes and pixels."""
        return scale_for(self.fontMetrics().height(), self.zoom)

    @property
    def gutter(self) -> int:
        """The width of the hours at the left."""
        return QFontMetrics(self.painter.plain).horizontalAdvance("00:00") + 14

    @property
    def days_area(self) -> QRect:
        """Where the columns stand in the viewport."""
        return self.viewport().rect().adjusted(self.gutter, 0, 0, 0)

    def arrange(self) -> None:
        """Work out all rectangles anew."""
        view, bar = self.viewport(), self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(self.scale.hour // 2)
        bar.setRange(0, max(self.scale.height - view.height(), 0))
        self.painter.with_people = self._with_people
        width = self.days_area.width()
        self.blocks = arrange(self.rows, self.columns, width, self.scale, self.painter)
        self.spoken.follow()
        view.update()

    def point_at(self, at: QPoint) -> Point:
        """The column and minute at a place in the viewport."""
        area, count = self.days_area, max(len(self.columns), 1)
        column = max(0, min(count - 1, (at.x() - area.left()) * count // max(area.width(), 1)))
        minute = self.scale.minute(at.y() + self.verticalScrollBar().value())
        return Point(column, self.columns[column].day, minute)

    def block_at(self, at: QPoint) -> Block | None:
        """The block at a place in the viewport."""
        place = at - QPoint(self.gutter, -self.verticalScrollBar().value())
        return next((block for block in reversed(self.blocks) if block.area.contains(place)), None)

    def in_view(self, area: QRect) -> QRect:
        """A block's area in the viewport."""
        return area.translated(self.gutter, -self.verticalScrollBar().value())

    def area_of(self, proposed: Times) -> QRect:
        """Where proposed times stand in the viewport."""
        count, width = len(self.columns), self.days_area.width()
        left = column_edge(proposed.column, count, width)
        right = column_edge(proposed.column + 1, count, width)
        midnight = at_minute(proposed.begins.date(), 0)
        top = self.scale.pixel((proposed.begins - midnight).total_seconds() / 60)
        bottom = self.scale.pixel(min((proposed.ends - midnight).total_seconds() / 60, 24 * 60))
        return self.in_view(QRect(left + 3, top + 1, right - left - 6, bottom - top - 1))

    def place_of(self, row: OccurrenceRow) -> QRect:
        """Where an appointment stands in the viewport; nowhere when it has no block."""
        block = next((one for one in self.blocks if row_key(one.row) == row_key(row)), None)
        return self.in_view(block.area) if block is not None else QRect()

    # Events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shift = self.verticalScrollBar().value()
        now = wall_now(self._session.store.clock.now())
        ground = GridPainter(painter, self.scale, self.columns, self.days_area, shift)
        ground.draw_ground(self.data, now.date(), self._absent)
        ground.draw_lines()
        moving = self.mouse.moving
        for block in self.blocks:
            area = self.in_view(block.area)
            if not area.intersects(event.rect()):
                continue
            mine = self.current is not None and row_key(block.row) == row_key(self.current)
            faded = moving is not None and row_key(moving) == row_key(block.row)
            self.painter.paint(
                painter, area, block.row, block.lines, current=mine and self.hasFocus(), faded=faded
            )
        if self.current is None and self.hasFocus() and self.proposal is None and self.columns:
            self._draw_slot(painter)
        ground.draw_hours(self.painter.plain, self.gutter)
        ground.draw_now(now, self.gutter)
        if self.proposal is not None:
            self._draw_proposal(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        if not self._scrolled and self.columns and self.viewport().height() > 100:
            self._scrolled = True
            self.scroll_to(self.data.opening)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "keys"):
            self.painter = EventPainter(self.font(), self.words)
            self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # In the grid these keys change the height of hours, not the size of text.
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if ctrl and event.key() in ZOOM_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.columns or not self.keys.pressed(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._say_current()
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.columns:
            self.mouse.pressed(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.columns:
            self.mouse.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.columns:
            self.mouse.released(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.columns:
            self.mouse.double_clicked(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        block = self.block_at(at) if event.reason() == QContextMenuEvent.Reason.Mouse else None
        row = block.row if block else self.current
        if block is not None:
            self.stand_on(block.row)
        if row is not None:
            place = at if block else self.place_of(row).center()
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def _put_slot(self, row: OccurrenceRow) -> None:
        """Have the empty time the keyboard would stand on be where an appointment begins."""
        day = max(row.begins.date(), self.columns[0].day)
        fits = (i for i, c in enumerate(self.columns) if c.day == day and c.holds(row))
        at = next(fits, min(self.slot.column, len(self.columns) - 1))
        minute = 0 if row.all_day else row.begins.hour * 60 + row.begins.minute
        self.slot = Point(at, self.columns[at].day, minute)

    # Inside -----------------------------------------------------------------------------------

    def cancel_drag(self) -> bool:
        """Give up what is being dragged; False when nothing is."""
        return self.mouse.cancel()

    def _draw_slot(self, painter: QPainter) -> None:
        area = self.area_of(self.keys.free_time())
        if any(self.in_view(block.area).intersects(area) for block in self.blocks):
            area = area.adjusted(0, 0, -area.width() + 4, 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.colours().focus), 2))
        painter.drawRect(area)

    def _draw_proposal(self, painter: QPainter) -> None:
        if self.proposal is None:
            return
        colours, area = theme.colours(), self.area_of(self.proposal)
        ground = QColor(colours.soft)
        ground.setAlphaF(0.85)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(QColor(colours.on_soft))
        painter.setFont(self.painter.bold)
        moving = self.mouse.moving
        head = times(self.proposal.begins, self.proposal.ends)
        text = f"{head}\n{self.words.title(moving)}" if moving else head
        painter.drawText(area.adjusted(8, 2, -4, -2), Qt.TextFlag.TextWordWrap, text)

    def _take_title(self, text: str, client: object) -> None:
        proposed, self.proposal = self.proposal, None
        self.setFocus()
        self.viewport().update()
        if proposed is None:
            return
        if text or client is not None:
            self.titled.emit(proposed, text, client)
        else:
            self.wanted.emit(proposed)

    def _give_up_title(self) -> None:
        self.proposal = None
        self.viewport().update()
        if self.window().focusWidget() in {None, self.editor}:
            self.setFocus()

    def _say_current(self) -> None:
        """Tell screen readers what the keyboard stands on."""
        if self.current is not None:
            text = self.words.spoken(self.current)
        elif self.columns:
            free = self.keys.free_time()
            owner = self.columns[self.slot.column].owner
            parts = (short_day(self.slot.day), times(free.begins, free.ends),
                     self.tr("frei"), owner.name if owner else "")  # fmt: skip
            text = ", ".join(part for part in parts if part)
        else:
            return
        if text != self.accessibleName():
            self.setAccessibleName(text)
            if self.hasFocus():
                theme.announce(self, text)

    def _is_absent(self, column: DayColumn) -> bool:
        if column.owner is None or column.is_room:
            return False
        day = datetime.combine(column.day, datetime.min.time())
        return any(
            row.kind == "TA_ABWESEND" and row.all_day and row.begins <= day < row.ends
            for row in self.rows
            if column.holds(row)
        )

    def _scrolled_to(self) -> None:
        if self.editor.is_open and self.proposal is not None:
            self.editor.move(self.area_of(self.proposal).topLeft())
        self.spoken.follow()
        self.viewport().update()

    def begin_way(self, way: Way, row: OccurrenceRow | None) -> None:
        """Tell what is about to be dragged, for the cursor."""
        shapes = {
            Way.CREATE: Qt.CursorShape.ArrowCursor,
            Way.MOVE: Qt.CursorShape.OpenHandCursor,
            Way.BEGIN: Qt.CursorShape.SizeVerCursor,
            Way.END: Qt.CursorShape.SizeVerCursor,
        }
        shape = shapes[way]
        if row is not None and row.busy:
            shape = Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
