"""Paints the month: names of days, weeks, cells, lines of appointments."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.grid_painter import hair
from kimdesk.desktop.calendar.period import WEEKS_OF_MONTH
from kimdesk.desktop.calendar.words import weekday

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.month_view import MonthLine, MonthView


class MonthPainter:
    """One painting of one month."""

    def __init__(self, view: "MonthView", painter: QPainter) -> None:
        self._view = view
        self._painter = painter

    def paint(self, exposed: QRect) -> None:
        """Everything inside `exposed`, from the ground up."""
        view, painter = self._view, self._painter
        painter.fillRect(exposed, QColor(theme.colours().surface))
        for at in range(7 * WEEKS_OF_MONTH):
            cell = view.cell(at)
            if cell.intersects(exposed):
                self._draw_cell(view.first + timedelta(days=at), cell)
        self._draw_names()
        self._draw_weeks()
        stood_on = row_key(view.current) if view.current is not None else None
        for line in view.lines:
            if line.area.intersects(exposed):
                self._draw_line(line, current=row_key(line.row) == stood_on)
        self._draw_more()
        painter.end()

    def _draw_line(self, line: "MonthLine", *, current: bool) -> None:
        view = self._view
        draw = view.painter.paint if line.is_bar else view.painter.paint_timed
        draw(self._painter, line.area, line.row, line.lines, current=current)
        if current and view.hasFocus():
            self._ring(line.area)

    def _ring(self, area: QRect) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(theme.colours().focus), 2))
        self._painter.drawRect(area.adjusted(1, 1, 0, 0))

    def _draw_cell(self, day: date, cell: QRect) -> None:
        view, painter, colours = self._view, self._painter, theme.colours()
        off = view.data.day_off(day)
        if day.weekday() >= 5 or off or day.month != view.day.month:
            painter.fillRect(cell, QColor(colours.window))
        if day == view.mouse.target:
            painter.fillRect(cell, QColor(colours.soft))
        hair(painter, colours.line)
        painter.drawLine(cell.topLeft(), cell.topRight())
        painter.drawLine(cell.topLeft(), cell.bottomLeft())
        if day == view.day and view.hasFocus() and view.current is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRect(cell.adjusted(2, 2, -1, -1))
        self._draw_number(day, cell)
        note = off or view.data.school_holiday(day)
        if note:
            font = view.painter.plain
            measured = QFontMetrics(font)
            left = cell.left() + 2 * view.fontMetrics().height() + 6
            area = QRect(left, cell.top() + 3, cell.right() - left - 3, measured.height())
            painter.setFont(font)
            painter.setPen(QColor(colours.error.text if off else colours.muted))
            short = measured.elidedText(note, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, short)

    def _draw_number(self, day: date, cell: QRect) -> None:
        view, painter, colours = self._view, self._painter, theme.colours()
        high = view.fontMetrics().height()
        text = f"{day.day}." if day.day > 1 else f"{day.day}.{day.month}."
        wide = view.fontMetrics().horizontalAdvance(text)
        font = view.font()
        area = QRect(cell.left() + 6, cell.top() + 2, wide + 4, high)
        if day == view.today:
            font.setBold(True)
            pill = area.adjusted(-4, 0, 6, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(pill, high / 2, high / 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QColor(colours.on_accent))
        else:
            here = day.month == view.day.month
            painter.setPen(QColor(colours.text if here else colours.muted))
        painter.setFont(font)
        painter.drawText(QPointF(area.left(), area.top() + view.fontMetrics().ascent()), text)

    def _draw_names(self) -> None:
        view, painter, colours = self._view, self._painter, theme.colours()
        painter.setFont(view.font())
        for at in range(7):
            cell = view.cell(at)
            area = QRect(cell.left(), 0, cell.width(), cell.top())
            painter.setPen(QColor(colours.text if at < 5 else colours.muted))
            full = weekday(at, full=True)
            fits = view.fontMetrics().horizontalAdvance(full) < area.width() - 6
            text = full if fits else weekday(at)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_weeks(self) -> None:
        view, painter = self._view, self._painter
        painter.setFont(view.painter.plain)
        painter.setPen(QColor(theme.colours().muted))
        for week in range(WEEKS_OF_MONTH):
            cell = view.cell(7 * week)
            number = (view.first + timedelta(days=7 * week)).isocalendar().week
            area = QRect(0, cell.top() + 3, cell.left() - 4, view.fontMetrics().height())
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, str(number))

    def _draw_more(self) -> None:
        view, painter = self._view, self._painter
        hidden = view.current is not None and view.area_of(view.current).isNull()
        for day, count in view.more.items():
            area = view.geometry_.last_line((day - view.first).days)
            if day == view.day and hidden and view.current is not None:
                # The keyboard stands on one of the others: it is seen in their place.
                lines = view.texts(view.current, area, is_bar=False)
                view.painter.paint_timed(painter, area, view.current, lines, current=True)
                self._ring(area)
                continue
            painter.setFont(view.painter.plain)
            painter.setPen(QColor(theme.colours().link))
            text = QCoreApplication.translate("MonthPainter", "+{n} weitere").format(n=count)
            painter.drawText(area.adjusted(5, 0, -3, 0), Qt.AlignmentFlag.AlignVCenter, text)
