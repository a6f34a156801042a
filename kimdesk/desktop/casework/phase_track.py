"""The phases of a case from left to right: done ones ticked, the one it stands in filled.

Where they do not fit, done ones show their tick only; where that does not fit either, as at
large text, one line says "Phase 4 von 8: Planung" instead.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

# The tick before a phase that is done, as shares of its box.
_TICK = ((0.12, 0.55), (0.4, 0.82), (0.9, 0.2))
_GAP = 3


@dataclass(frozen=True, slots=True)
class Stop:
    """One phase on the way; `state` is done, here, rests or ahead."""

    text: str
    state: str


class PhaseTrack(QWidget):
    """Only drawn; what it says stands in its accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self._short = ""
        self._shortest = ""
        self._narrow = False
        self._level = "info"
        self._widths: dict[bool, list[int]] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Share one line with the buttons, also at large text."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def show_stops(self, stops: tuple[Stop, ...], short: str, spoken: str, level: str) -> None:
        """Show the way; `spoken` takes its place where it has no room or `stops` is empty.

        `short` is the same without the day, for little room.
        """
        self._stops, self._short, self._shortest, self._level = stops, spoken, short, level
        self._widths.clear()
        self.setAccessibleName(spoken)
        self.setToolTip(spoken if stops else "")
        self.updateGeometry()
        self.update()

    @property
    def is_short(self) -> bool:
        """Whether one line takes the place of all phases."""
        return not self._stops or sum(self._measured(brief=True)) > self.width()

    @property
    def is_brief(self) -> bool:
        """Whether phases that are done show their tick only."""
        return sum(self._measured(brief=False)) > self.width()

    def text(self) -> str:
        """What can be read now."""
        if self.is_short:
            return self._words
        return " › ".join(stop.text for stop in self._stops)

    def sizeHint(self) -> QSize:
        if self._narrow:
            return self.minimumSizeHint()
        return QSize(self._short_width(), self._height())

    @property
    def _words(self) -> str:
        return self._shortest if self._narrow else self._short

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._short_width(), 12 * metrics.XL), self._height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widths.clear()
            self.updateGeometry()

    def _height(self) -> int:
        return max(self.fontMetrics().height() + metrics.S, metrics.TARGET_SMALL)

    def _short_width(self) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(self._words) + 2 * metrics.M

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _measured(self, *, brief: bool) -> list[int]:
        """The width of each phase; `brief` leaves out the names of those that are done."""
        if brief not in self._widths:
            self._widths[brief] = [self._width_of(stop, brief=brief) for stop in self._stops]
        return self._widths[brief]

    def _width_of(self, stop: Stop, *, brief: bool) -> int:
        done = stop.state == "done"
        tick = self._tick_side() + metrics.XS if done else 0
        words = 0
        if not (done and brief):
            words = QFontMetrics(self._font_of(stop)).horizontalAdvance(stop.text)
        return words + tick + self._height() // 2 + metrics.S + _GAP

    def _font_of(self, stop: Stop) -> QFont:
        font = QFont(theme.caption_font(self.font()))
        font.setBold(stop.state in {"here", "rests"})
        return font

    def _tick_side(self) -> int:
        return self.fontMetrics().ascent() * 2 // 3

    # Drawing ----------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_short:
            self._draw_short(painter)
            return
        left, brief = 0.0, self.is_brief
        for stop, width in zip(self._stops, self._measured(brief=brief), strict=True):
            box = QRectF(left, 0.5, width - _GAP, self._height() - 1)
            self._draw_stop(painter, stop, box, brief=brief)
            left += width

    def _draw_short(self, painter: QPainter) -> None:
        tone = theme.colours().tone(self._level)
        width = min(self._short_width(), self.width())
        box = QRectF(0.5, 0.5, width - 1, self._height() - 1)
        painter.setPen(QPen(QColor(tone.border), 1))
        painter.setBrush(QColor(tone.ground))
        painter.drawRoundedRect(box, metrics.RADIUS, metrics.RADIUS)
        painter.setFont(self._bold())
        painter.setPen(QColor(tone.text))
        inside = box.adjusted(metrics.M, 0, -metrics.XS, 0)
        measure = QFontMetrics(self._bold())
        text = measure.elidedText(self._words, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_stop(self, painter: QPainter, stop: Stop, box: QRectF, *, brief: bool) -> None:
        colours = theme.colours()
        here, done = stop.state == "here", stop.state == "done"
        rests = stop.state == "rests"
        ground = colours.accent if here else colours.soft if done else colours.surface
        text = colours.on_accent if here else colours.on_soft if done else colours.muted
        pen = QPen(QColor(colours.accent if here or rests else colours.line), 1.4 if rests else 1)
        if rests:
            pen.setStyle(Qt.PenStyle.DashLine)
            text = colours.text
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        painter.drawPolygon(_arrow(box, first=stop is self._stops[0]))
        painter.setPen(QColor(text))
        painter.setFont(self._font_of(stop))
        inside = box.adjusted(box.height() / 4 + metrics.S - 2, 0, -box.height() / 4, 0)
        if done:
            side = self._tick_side()
            _draw_tick(painter, QRectF(inside.left(), box.center().y() - side / 2, side, side))
            inside.setLeft(inside.left() + side + metrics.XS)
            if brief:
                return
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, stop.text
        )


def _arrow(box: QRectF, *, first: bool) -> QPolygonF:
    """A box with a point at the right end and, unless it is the first, a notch at the left."""
    deep, middle = box.height() / 4, box.center().y()
    points = [
        QPointF(box.left(), box.top()),
        QPointF(box.right() - deep, box.top()),
        QPointF(box.right(), middle),
        QPointF(box.right() - deep, box.bottom()),
        QPointF(box.left(), box.bottom()),
    ]
    if not first:
        points.append(QPointF(box.left() + deep, middle))
    return QPolygonF(points)


def _draw_tick(painter: QPainter, box: QRectF) -> None:
    corners = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK]
    pen = QPen(painter.pen().color(), max(box.width() / 6, 1.4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(corners)
    painter.restore()
