"""A number over the quarters as columns, each with the range in which the truth lies."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.city.merged import Merged
from kimdesk.city.trends import Line, Point
from kimdesk.city.window.words import short, trend_text
from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

_LINES = 8
_COLUMN = 0.5
_CAP = 4


class BoundsChart(QWidget):
    """Numbers above where they fit; the same in words as the accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verlauf aller Stellen zusammen"))

    def show_line(self, line: Line | None) -> None:
        """Show a number over all quarters, or nothing."""
        self._points = line.points if line else ()
        self.setAccessibleDescription(trend_text(line) if line else "")
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(20 * line, _LINES * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((_top(point.number) for point in self._points if point.number), default=1)
        step = self.width() / len(self._points)
        for at, point in enumerate(self._points):
            room = QRectF(at * step, 0, step, self.height())
            self._draw(painter, point, room, most or 1, last=at == len(self._points) - 1)
        painter.end()

    def _draw(
        self, painter: QPainter, point: Point, room: QRectF, most: int, *, last: bool
    ) -> None:
        colours = theme.colours()
        line = self.fontMetrics().height()
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(colours.text if last else colours.muted))
        below = QRectF(room.left(), room.bottom() - line, room.width(), line)
        name = self._fitting(room.width(), short(point.quarter), short(point.quarter)[:2])
        painter.drawText(below, centre, name)
        if point.number is None:
            return
        ground = room.bottom() - line - metrics.XS
        scale = (ground - line - metrics.XS) / most
        self._draw_column(painter, point, room, (ground, scale), last=last)
        top = ground - scale * _top(point.number) - line - metrics.XS
        above = QRectF(room.left(), max(top, 0), room.width(), line)
        painter.setPen(QColor(colours.text))
        number = point.number
        plain = f"≥{number.low}" if number.unknown else str(number.sum)
        painter.drawText(above, centre, self._fitting(room.width(), number.text, plain))

    def _draw_column(
        self,
        painter: QPainter,
        point: Point,
        room: QRectF,
        measure: tuple[float, float],
        *,
        last: bool,
    ) -> None:
        """The column, hatched where something is missing, and its range as a bracket."""
        number = point.number
        if number is None:
            return
        ground, scale = measure
        colours = theme.colours()
        wide = room.width() * _COLUMN
        shown = number.low if number.unknown else number.sum
        bar = QRectF(room.center().x() - wide / 2, ground - scale * shown, wide, scale * shown)
        colour = QColor(colours.accent if last else colours.control)
        painter.fillRect(bar, colour)
        painter.setPen(QPen(QColor(colours.muted), 1))
        if not point.complete:
            painter.fillRect(bar, Qt.BrushStyle.BDiagPattern)
        painter.drawRect(bar)
        painter.setPen(QPen(QColor(colours.text), 1.5))
        middle = bar.center().x()
        high = _top(number)
        if high > number.low:
            upper, lower = ground - scale * high, ground - scale * number.low
            painter.drawLine(QPointF(middle, upper), QPointF(middle, lower))
            for y in (upper, lower):
                painter.drawLine(QPointF(middle - _CAP, y), QPointF(middle + _CAP, y))

    def _fitting(self, width: float, *texts: str) -> str:
        """The first text that fits, "" where none does."""
        letters = self.fontMetrics()
        return next((text for text in texts if letters.horizontalAdvance(text) <= width), "")


def _top(number: Merged) -> int:
    """The end of the range; what has no upper end is drawn as far as it is known."""
    return max(number.sum, number.low) if number.high is None else number.high
