"""The month: six weeks, each day with as many appointments as fit, the others one click away."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.drag import Times, at_minute
from kimdesk.desktop.calendar.event_painter import EventPainter
from kimdesk.desktop.calendar.month_layout import MonthDays
from kimdesk.desktop.calendar.month_painter import MonthPainter
from kimdesk.desktop.calendar.period import WEEKS_OF_MONTH, grid_of_month
from kimdesk.desktop.calendar.words import Words, clock, short_day
from kimdesk.desktop.widgets.tips import plain_tip

_LEFT = Qt.MouseButton.LeftButton
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One appointment as painted; a bar has a ground, a time only its edge."""

    row: OccurrenceRow
    area: QRect
    lines: list[tuple[str, bool]]
    is_bar: bool


class MonthView(QWidget):
    """Shows and asks, as the grid of hours does.

    Signals: `opened(row)`, `stood_on(row)`, `removed(row)`, `wanted(times)`,
    `moved(row, times, copy)`, `day_wanted(day)`, `day_stood_on(day)`.
    """

    opened = Signal(object)
    stood_on = Signal(object)
    removed = Signal(object)
    wanted = Signal(object)
    moved = Signal(object, object, bool)
    day_wanted = Signal(object)
    day_stood_on = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.painter = EventPainter(self.font(), words)
        self.data = CalendarData(date.min, date.min)
        self._with_people = False
        self._cells = [QRect()] * (7 * WEEKS_OF_MONTH)
        self.first = date.min
        self.days = MonthDays((), self.first, WEEKS_OF_MONTH)
        self.day = date.min
        self.today = date.min
        self.lines: list[MonthLine] = []
        self.more: dict[date, int] = {}
        self.current: OccurrenceRow | None = None
        self.target: date | None = None
        self._down: tuple[QPoint, MonthLine | None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Monat"))
        self.setAccessibleDescription(
            self.tr("Pfeile gehen durch die Tage, Eingabe öffnet den Tag.")
        )

    def show_data(
        self, data: CalendarData, day: date, today: date, *, with_people: bool = False
    ) -> None:
        """Show the month of `day`."""
        self._with_people = with_people
        self.data, self.day, self.today = data, day, today
        self.first = grid_of_month(day)[0]
        self.days = MonthDays(data.occurrences, self.first, WEEKS_OF_MONTH)
        known = row_key(self.current) if self.current else None
        self.current = next((row for row in data.occurrences if row_key(row) == known), None)
        self.arrange()
        self._say()

    def arrange(self) -> None:
        """Work out all lines anew."""
        self.lines, self.more = [], {}
        self._cells = [self._cell(at) for at in range(7 * WEEKS_OF_MONTH)]
        self.painter.with_people = self._with_people
        lanes = max((self.cell(0).height() - self._head - 2) // self._line, 1)
        for week in range(WEEKS_OF_MONTH):
            found = self.days.week(week, lanes)
            for item in found.items:
                area = self._area(week, item.first, item.last, item.lane)
                lines = self._texts(item.row, area, item.is_bar)
                self.lines.append(MonthLine(item.row, area, lines, item.is_bar))
            for at, count in enumerate(found.more):
                if count:
                    self.more[self.first + timedelta(days=7 * week + at)] = count
        self.update()

    def cell(self, at: int) -> QRect:
        """Where a day stands, 0 for the first."""
        return self._cells[at]

    def _cell(self, at: int) -> QRect:
        week, day = divmod(at, 7)
        top = self._names + 1
        width, height = self.width() - self._numbers, self.height() - top
        left, right = (self._numbers + width * n // 7 for n in (day, day + 1))
        low, high = (top + height * n // WEEKS_OF_MONTH for n in (week, week + 1))
        return QRect(left, low, right - left, high - low)

    def line_at(self, at: QPoint) -> MonthLine | None:
        """The appointment at a place."""
        return next((line for line in self.lines if line.area.contains(at)), None)

    def day_at(self, at: QPoint) -> date | None:
        """The day at a place."""
        number = next((n for n in range(7 * WEEKS_OF_MONTH) if self.cell(n).contains(at)), None)
        return None if number is None else self.first + timedelta(days=number)

    def area_of(self, row: OccurrenceRow) -> QRect:
        """Where an appointment stands, nowhere when it is one of the "+3"."""
        return next(
            (line.area for line in self.lines if row_key(line.row) == row_key(row)), QRect()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._names + WEEKS_OF_MONTH * (self._head + 2 * self._line))

    # Events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        MonthPainter(self, QPainter(self)).paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "painter"):
            self.painter = EventPainter(self.font(), self.words)
            self.arrange()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.line_at(event.pos())
            if line is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.words.spoken(line.row)), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier,
                                      Qt.KeyboardModifier.KeypadModifier)  # fmt: skip
        if key == Qt.Key.Key_Escape and self._down is not None:
            self._down = self.target = None
            self.update()
        elif plain and key in _STEPS:
            self.current = None
            self.day_stood_on.emit(self.day + timedelta(days=_STEPS[key]))
        elif plain and key in _ENTER:
            if self.current is not None:
                self.opened.emit(self.current)
            else:
                self.day_wanted.emit(self.day)
        elif plain and key == Qt.Key.Key_Delete and self.current is not None:
            self.removed.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        line, day = self.line_at(at), self.day_at(at)
        if event.button() == Qt.MouseButton.RightButton and line is not None:
            self.menu_wanted.emit(line.row, event.globalPosition().toPoint())
        if event.button() != _LEFT or day is None:
            return
        self._down = (at, line)
        self.current = line.row if line else None
        if day != self.day:
            self.day_stood_on.emit(day)
        if line is not None:
            self.stood_on.emit(line.row)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._down is None or self._down[1] is None or self._down[1].row.busy:
            return
        far = (at - self._down[0]).manhattanLength() >= QApplication.startDragDistance()
        if self.target is not None or far:
            self.target = self.day_at(at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        down, target = self._down, self.target
        self._down = self.target = None
        self.update()
        if down is None:
            return
        at = event.position().toPoint()
        if target is not None and down[1] is not None:
            start = self.day_at(down[0]) or target
            by, row = target - start, down[1].row
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if by:
                self.moved.emit(row, Times(row.begins + by, row.ends + by, 0), copy)
        elif down[1] is None and self._opens_day(at):
            self.day_wanted.emit(self.day_at(at))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        line, day = self.line_at(at), self.day_at(at)
        self._down = None
        if line is not None:
            self.opened.emit(line.row)
        elif day is not None and not self._opens_day(at):
            self.wanted.emit(Times(at_minute(day, 9 * 60), at_minute(day, 9 * 60 + 30), 0))

    # Inside -----------------------------------------------------------------------------------

    @property
    def line_height(self) -> int:
        """The height of one appointment."""
        return self._line

    @property
    def _line(self) -> int:
        return self.painter.line + 1

    @property
    def _head(self) -> int:
        """The height of a day's number."""
        return self.fontMetrics().height() + 2

    @property
    def _names(self) -> int:
        return self.fontMetrics().height() + 8

    @property
    def _numbers(self) -> int:
        return self.fontMetrics().horizontalAdvance("00") + 12

    def _area(self, week: int, first: int, last: int, lane: int) -> QRect:
        left, right = self.cell(week * 7 + first), self.cell(week * 7 + last)
        top = left.top() + self._head + lane * self._line
        return QRect(left.left() + 3, top, right.right() - left.left() - 4, self._line - 1)

    def _texts(self, row: OccurrenceRow, area: QRect, is_bar: bool) -> list[tuple[str, bool]]:
        if is_bar:
            return self.painter.fit(row, area.width(), area.height())
        return self.painter.fit_timed(row, clock(row.begins), area.width())

    def _opens_day(self, at: QPoint) -> bool:
        """Whether a click there opens the day: on its number, or on "+3 weitere"."""
        day = self.day_at(at)
        if day is None:
            return False
        cell = self.cell((day - self.first).days)
        on_number = at.y() < cell.top() + self._head and at.x() < cell.left() + 3 * self._head
        return on_number or (day in self.more and at.y() > cell.bottom() - self._line)

    def _say(self) -> None:
        begin = datetime.combine(self.day, datetime.min.time())
        own = self.days.of(self.day)
        texts = [
            self.words.title(row) if row.all_day or row.begins < begin
            else f"{clock(row.begins)} {self.words.title(row)}"
            for row in own
        ]  # fmt: skip
        count = self.tr("{n} Termine") if len(own) != 1 else self.tr("{n} Termin")
        off = self.data.day_off(self.day) or self.data.school_holiday(self.day)
        parts = (short_day(self.day), off, count.format(n=len(own)), *texts[:8])
        text = ", ".join(part for part in parts if part)
        if text != self.accessibleName():
            self.setAccessibleName(text)
            if self.hasFocus():
                theme.announce(self, text)
