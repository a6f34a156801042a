"""Paints the ground of the time grid: hours, days, working hours, now."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import DayColumn, column_edge
from kimdesk.desktop.calendar.timescale import Scale


def hair(painter: QPainter, colour: str, *, dotted: bool = False) -> None:
    """A pen whose line is whole pixels wide on every screen."""
    pen = QPen(QColor(colour), max(int(painter.device().devicePixelRatioF()), 1))
    pen.setCosmetic(True)
    if dotted:
        pen.setDashPattern([1, 3])
    painter.setPen(pen)


class GridPainter:
    """One painting of one grid, `shift` pixels scrolled, the days beginning at `left`."""

    def __init__(
        self, painter: QPainter, scale: Scale, columns: Sequence[DayColumn], area: QRect, shift: int
    ) -> None:
        self._painter = painter
        self._scale = scale
        self._columns = columns
        self._area = area
        self._shift = shift

    def draw_ground(self, data: CalendarData, today: date, absent: frozenset[int]) -> None:
        """Days off and hours outside work are muted, the columns in `absent` too."""
        colours, painter = theme.colours(), self._painter
        painter.fillRect(self._area, QColor(colours.surface))
        for at, column in enumerate(self._columns):
            area = self._column(at)
            off = column.day.weekday() >= 5 or data.day_off(column.day) or at in absent
            if off:
                painter.fillRect(area, QColor(colours.window))
            else:
                night = QRect(area)
                night.setBottom(self._y(data.opening) - 1)
                evening = QRect(area)
                evening.setTop(self._y(data.closing))
                for part in (night, evening):
                    painter.fillRect(part.intersected(area), QColor(colours.window))
            if column.day == today and len(self._columns) > 1 and column.owner is None:
                ground = QColor(colours.soft)
                ground.setAlphaF(0.28)
                painter.fillRect(area, ground)

    def draw_lines(self) -> None:
        """Full hours, dotted half hours, days."""
        colours, painter = theme.colours(), self._painter
        left, right = self._area.left(), self._area.right()
        hair(painter, colours.line, dotted=True)
        for hour in range(24):
            y = self._y(hour * 60 + 30)
            painter.drawLine(left, y, right, y)
        hair(painter, colours.line)
        for hour in range(25):
            y = self._y(hour * 60)
            painter.drawLine(left, y, right, y)
        for at in range(len(self._columns)):
            x = self._column(at).left()
            painter.drawLine(x, self._area.top(), x, self._area.bottom())

    def draw_hours(self, font: QFont, width: int) -> None:
        """The hours left of the days."""
        colours, painter = theme.colours(), self._painter
        painter.fillRect(0, self._area.top(), width, self._area.height(), QColor(colours.surface))
        painter.setFont(font)
        painter.setPen(QColor(colours.muted))
        line = QFontMetrics(font).height()
        for hour in range(1, 24):
            box = QRect(0, self._y(hour * 60) - line // 2, width - 6, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                             f"{hour}:00")  # fmt: skip

    def draw_now(self, now: datetime, gutter: int) -> None:
        """A line at this minute: strong in the column of today, thin across the others."""
        days = [column.day for column in self._columns]
        if now.date() not in days:
            return
        painter, colour = self._painter, theme.colours().error.text
        y = self._y(now.hour * 60 + now.minute)
        hair(painter, colour, dotted=True)
        painter.drawLine(gutter, y, self._area.right(), y)
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(colour))
        for at, day in enumerate(days):
            if day == now.date():
                area = self._column(at)
                painter.drawLine(area.left() + 1, y, area.right(), y)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QPoint(gutter, y), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _y(self, minute: int) -> int:
        return self._scale.pixel(minute) - self._shift

    def _column(self, at: int) -> QRect:
        width, count = self._area.width(), len(self._columns)
        left = self._area.left() + column_edge(at, count, width)
        right = self._area.left() + column_edge(at + 1, count, width)
        return QRect(left, self._area.top(), right - left, self._area.height())
