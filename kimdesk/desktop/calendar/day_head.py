"""The head of the time grid: days with their holidays, and the row of whole-day appointments."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import DayColumn, column_edge, on_top, row_key
from kimdesk.desktop.calendar.drag import Times
from kimdesk.desktop.calendar.event_painter import EventPainter
from kimdesk.desktop.calendar.grid_painter import hair
from kimdesk.desktop.calendar.layout import bars
from kimdesk.desktop.calendar.words import Words, weekday
from kimdesk.desktop.widgets.tips import plain_tip

LANES = 5
_LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True, slots=True)
class HeadBar:
    """One whole-day appointment as painted."""

    row: OccurrenceRow
    area: QRect
    lines: list[tuple[str, bool]]


class DayHead(QWidget):
    """Stands above a grid and shows the same columns.

    Signals: `day_wanted(day)`, `stood_on(row)`, `opened(row)`, `wanted(times)` for a new
    whole-day appointment, `moved(row, times, copy)`.
    """

    day_wanted = Signal(object)
    stood_on = Signal(object)
    opened = Signal(object)
    wanted = Signal(object)
    moved = Signal(object, object, bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.painter = EventPainter(self.font(), words)
        self.columns: Sequence[DayColumn] = ()
        self.data = CalendarData(date.min, date.min)
        self._long: list[OccurrenceRow] = []
        self.bars: list[HeadBar] = []
        self.more: dict[int, int] = {}
        self.current: OccurrenceRow | None = None
        self.left = self.right = 0
        self._today = date.min
        self._lanes = 0
        self._down: tuple[QPoint, HeadBar | None] | None = None
        self._to: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_data(self, data: CalendarData, columns: Sequence[DayColumn], today: date) -> None:
        """Show the days of these columns and what lasts whole days in them."""
        self.data, self.columns, self._today = data, columns, today
        self._long = [row for row in data.occurrences if on_top(row)]
        self.arrange()

    def stand_beside(self, left: int, right: int) -> None:
        """Line up with the columns of the grid."""
        if (self.left, self.right) != (left, right):
            self.left, self.right = left, right
            self.arrange()

    def mark(self, row: OccurrenceRow | None) -> None:
        """Show what the keyboard stands on."""
        self.current = row
        self.update()

    def arrange(self) -> None:
        """Work out the bars anew."""
        rows = self._long
        placed = self._by_owner(rows) if self._has_owners else self._by_day(rows)
        self._lanes = min(max((lane for _, _, _, lane in placed), default=-1) + 1, LANES)
        self.bars, self.more = [], {}
        high = self.painter.line + 4
        for row, first, last, lane in placed:
            if lane >= LANES - 1 and self._overfull(placed):
                for at in range(first, last + 1):
                    self.more[at] = self.more.get(at, 0) + 1
                continue
            left, right = self._x(first), self._x(last + 1)
            area = QRect(left + 2, self._top + lane * (high + 1), right - left - 4, high)
            self.bars.append(HeadBar(row, area, self.painter.fit(row, area.width(), high)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._top + max(self._lanes, 1) * (self.painter.line + 5) + 3)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    # Events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.surface))
        for at, column in enumerate(self.columns):
            self._draw_day(painter, at, column)
        for bar in self.bars:
            mine = self.current is not None and row_key(self.current) == row_key(bar.row)
            self.painter.paint(painter, bar.area, bar.row, bar.lines, current=mine)
        self._draw_more(painter)
        if self._down is not None and self._to is not None and self._down[1] is not None:
            painter.setOpacity(0.6)
            bar = self._down[1]
            area = bar.area.translated(self._x(self._to) + 2 - bar.area.left(), 0)
            self.painter.paint(painter, area, bar.row, bar.lines, current=True)
            painter.setOpacity(1)
        hair(painter, colours.control)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "painter"):
            self.painter = EventPainter(self.font(), self.words)
            self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self.bar_at(event.pos())
            if bar is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.words.spoken(bar.row)), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != _LEFT or not self.columns:
            return
        at = event.position().toPoint()
        bar = self.bar_at(at)
        self._down = (at, bar)
        if bar is not None:
            self.stood_on.emit(bar.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        hand = at.y() < self._top or self.bar_at(at) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        if self._down is None or self._down[1] is None or self._down[1].row.busy:
            return
        far = (at - self._down[0]).manhattanLength() >= QApplication.startDragDistance()
        if self._to is not None or far:
            self._to = self._first_of(self._down[1], at)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        down, to = self._down, self._to
        self._down = self._to = None
        self.update()
        if down is None or not self.columns:
            return
        at = event.position().toPoint()
        if to is not None and down[1] is not None:
            row = down[1].row
            shift = self._at(at) - self._at(down[0])
            copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if shift and not self._has_owners:
                by = timedelta(days=shift)
                self.moved.emit(row, Times(row.begins + by, row.ends + by, to), copy)
        elif at.y() < self._top or (self._at(at) in self.more and self.bar_at(at) is None):
            self.day_wanted.emit(self.columns[self._at(at)].day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._down = None
        if event.button() != _LEFT or not self.columns or at.y() < self._top:
            return
        bar = self.bar_at(at)
        if bar is not None:
            self.opened.emit(bar.row)
            return
        column = self._at(at)
        midnight = datetime.combine(self.columns[column].day, datetime.min.time())
        self.wanted.emit(Times(midnight, midnight + timedelta(days=1), column))

    def bar_at(self, at: QPoint) -> HeadBar | None:
        """The bar at a place."""
        return next((bar for bar in self.bars if bar.area.contains(at)), None)

    # Inside -----------------------------------------------------------------------------------

    @property
    def _has_owners(self) -> bool:
        return any(column.owner is not None for column in self.columns)

    @property
    def _has_notes(self) -> bool:
        return any(self._note(column)[0] for column in self.columns)

    @property
    def _top(self) -> int:
        """Where the bars begin: below the name of the day and what is special on it."""
        line = QFontMetrics(self.painter.plain).height()
        return self.fontMetrics().height() + 8 + (line if self._has_notes else 0)

    def _by_day(self, rows: Sequence[OccurrenceRow]) -> list[tuple[OccurrenceRow, int, int, int]]:
        if not self.columns:
            return []
        spans = [(row.begins, row.ends) for row in rows]
        found = bars(spans, self.columns[0].day, len(self.columns))
        return [(rows[bar.at], bar.first, bar.last, bar.lane) for bar in found]

    def _by_owner(self, rows: Sequence[OccurrenceRow]) -> list[tuple[OccurrenceRow, int, int, int]]:
        found = []
        for at, column in enumerate(self.columns):
            own = [row for row in rows if column.holds(row)]
            spans = [(row.begins, row.ends) for row in own]
            found += [(own[bar.at], at, at, bar.lane) for bar in bars(spans, column.day, 1)]
        return found

    def _overfull(self, placed: Sequence[tuple[OccurrenceRow, int, int, int]]) -> bool:
        return max((lane for _, _, _, lane in placed), default=0) >= LANES

    def _x(self, at: int) -> int:
        width = self.width() - self.left - self.right
        return self.left + column_edge(at, len(self.columns), width)

    def _at(self, at: QPoint) -> int:
        width, count = self.width() - self.left - self.right, len(self.columns)
        return max(0, min(count - 1, (at.x() - self.left) * count // max(width, 1)))

    def _first_of(self, bar: HeadBar, at: QPoint) -> int:
        start = self._at(bar.area.topLeft())
        shift = self._at(at) - self._at(self._down[0] if self._down else at)
        return max(0, min(len(self.columns) - 1, start + shift))

    def _note(self, column: DayColumn) -> tuple[str, bool]:
        """What is special on a day, and whether it is a public holiday."""
        off = self.data.day_off(column.day)
        return (off, True) if off else (self.data.school_holiday(column.day), False)

    def _draw_day(self, painter: QPainter, at: int, column: DayColumn) -> None:
        colours = theme.colours()
        left, right = self._x(at), self._x(at + 1)
        if column.day.weekday() >= 5 or self.data.day_off(column.day):
            painter.fillRect(left, 0, right - left, self.height(), QColor(colours.window))
        font = self.font()
        today = column.day == self._today
        font.setBold(today or column.owner is not None)
        painter.setFont(font)
        measured = QFontMetrics(font)
        text = self._day_text(column)
        high = self.fontMetrics().height()
        area = QRect(left + 4, 3, right - left - 8, high + 2)
        if today and column.owner is None:
            pill = QRect(area)
            pill.setWidth(min(measured.horizontalAdvance(text) + 14, area.width()))
            pill.moveCenter(area.center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QColor(colours.on_accent))
        else:
            painter.setPen(QColor(colours.text if column.day.weekday() < 5 else colours.muted))
        short = measured.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, short)
        note, public = self._note(column)
        if note:
            painter.setFont(self.painter.plain)
            painter.setPen(QColor(colours.error.text if public else colours.muted))
            below = QRect(left + 3, area.bottom() + 1, right - left - 6, self.painter.line)
            measured = QFontMetrics(self.painter.plain)
            short = measured.elidedText(note, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short)
        hair(painter, colours.line)
        painter.drawLine(left, 0, left, self.height())

    def _day_text(self, column: DayColumn) -> str:
        """As much of day and month as there is room for, the same of all days."""
        if column.owner is not None:
            return column.owner.name
        day, name = column.day, weekday(column.day.weekday())
        room = (self.width() - self.left - self.right) // len(self.columns) - 22
        texts = (f"{name} {day.day}.{day.month}.", f"{name} {day.day}.", f"{day.day}.")
        widest = (f"{weekday(2)} 28.11.", f"{weekday(2)} 28.")
        font = self.fontMetrics()
        fits = (text for text, wide in zip(texts, widest, strict=False)
                if font.horizontalAdvance(wide) <= room)  # fmt: skip
        return next(fits, texts[-1])

    def _draw_more(self, painter: QPainter) -> None:
        painter.setFont(self.painter.plain)
        painter.setPen(QColor(theme.colours().link))
        high = self.painter.line + 5
        for at, count in self.more.items():
            area = QRect(self._x(at) + 6, self._top + (LANES - 1) * high, 200, high)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter,
                             self.tr("+{n} weitere").format(n=count))  # fmt: skip
