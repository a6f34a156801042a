"""Draws the network map on the screen: wedges, rings, relations, symbols, names."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kimdesk.casework.network import SECTORS, Position
from kimdesk.casework.network_layout import CLIENT, RINGS, START, WEDGE, Room, Spot
from kimdesk.casework.network_marks import Mark, mark_of
from kimdesk.desktop import theme
from kimdesk.desktop.files.direction import runs_right_to_left
from kimdesk.desktop.theme import metrics

_HALO = 225
# Without it an ellipsis behind Arabic would stand at its beginning.
_RIGHT_TO_LEFT = "\u200f"


class MapPainter:
    """One painting of one map; the middle of the map is the origin."""

    def __init__(self, widget: QWidget, room: Room, sectors: Mapping[str, str]) -> None:
        self._room = room
        self._sectors = sectors
        self._font = widget.font()
        self._small = theme.caption_font(widget.font())
        self._painter = QPainter(widget)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.translate(widget.width() // 2, widget.height() // 2)
        self._ratio = widget.devicePixelRatioF()
        self._shift = QPoint(widget.width() // 2, widget.height() // 2)

    def end(self) -> None:
        """Finish."""
        self._painter.end()

    def draw_ground(self, target: Position | None) -> None:
        """Wedges and rings; where something is about to be dropped is marked."""
        colours, painter, radius = theme.colours(), self._painter, self._room.radius
        for at in range(len(SECTORS)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.window if at % 2 else colours.surface))
            painter.drawPath(_piece(0, radius, at))
        if target is not None:
            at, ring = SECTORS.index(target.sector), target.closeness
            inner, outer = RINGS[ring - 1] * radius, RINGS[ring] * radius
            painter.setBrush(QColor(colours.soft))
            painter.drawPath(_piece(inner, outer, at))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.line), 1))
        for at in range(len(SECTORS)):
            angle = START + at * WEDGE
            inner = RINGS[0] * radius
            painter.drawLine(
                QPointF(inner * math.cos(angle), inner * math.sin(angle)),
                QPointF(radius * math.cos(angle), radius * math.sin(angle)),
            )
        for share in RINGS[1:]:
            painter.drawEllipse(QPointF(0, 0), share * radius, share * radius)
        for at, sector in enumerate(SECTORS):
            self._write_around(self._sectors.get(sector, sector), START + (at + 0.5) * WEDGE)

    def draw_nodes(self, spots: Sequence[Spot], current: int) -> None:
        """Relations below, then symbols, then names."""
        for spot in spots:
            self._draw_relation(spot)
        self._draw_client()
        for spot in spots:
            self._draw_symbol(spot, chosen=spot.node.id == current)
        for spot in spots:
            self._write_name(spot, bold=spot.node.id == current)

    def draw_ghost(self, point: QPoint, where: str) -> None:
        """What is being dragged, and where it would be dropped."""
        colours, painter = theme.colours(), self._painter
        at = QPointF(point - self._shift)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(QColor(colours.soft))
        painter.drawEllipse(at, self._room.symbol, self._room.symbol)
        painter.setFont(self._font)
        wide = QFontMetricsF(self._font).horizontalAdvance(where) + 2 * metrics.S
        high = QFontMetricsF(self._font).height() + metrics.XS
        left = -wide / 2
        area = QRectF(left, -self._room.height / 2 + 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawRoundedRect(area, metrics.RADIUS, metrics.RADIUS)
        painter.setPen(QColor(colours.window))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, where)

    def _draw_client(self) -> None:
        colours, painter = theme.colours(), self._painter
        side = CLIENT * self._room.radius
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(0, 0), side, side)
        size = round(side * 1.2)
        picture = theme.pixmap("client", colours.on_accent, size, self._ratio)
        painter.drawPixmap(QPointF(-size / 2, -size / 2), picture)

    def _draw_relation(self, spot: Spot) -> None:
        away = math.hypot(spot.x, spot.y) or 1
        inner, outer = CLIENT * self._room.radius / away, 1 - spot.size / away
        self._painter.setPen(_pen(mark_of(spot.node.quality)))
        self._painter.drawLine(
            QPointF(spot.x * inner, spot.y * inner), QPointF(spot.x * outer, spot.y * outer)
        )

    def _draw_symbol(self, spot: Spot, *, chosen: bool) -> None:
        colours, painter = theme.colours(), self._painter
        middle = QPointF(spot.x, spot.y)
        if chosen:
            painter.setPen(QPen(QColor(colours.accent), 2.5))
            painter.setBrush(QColor(colours.surface))
            painter.drawEllipse(middle, spot.size + 4, spot.size + 4)
        draw_symbol(painter, mark_of(spot.node.quality), middle, spot.size)

    def _write_name(self, spot: Spot, *, bold: bool) -> None:
        if spot.box is None:
            return
        colours, painter = theme.colours(), self._painter
        box = spot.box
        area = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        plain = colours.window if SECTORS.index(spot.node.sector) % 2 else colours.surface
        ground = QColor(colours.soft if bold else plain)
        ground.setAlpha(255 if bold else _HALO)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, 3, 3)
        painter.setFont(self._small)
        painter.setPen(QColor(colours.on_soft if bold else colours.text))
        short = shortened(spot.text, QFontMetricsF(self._small), area.width() + 1)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, short)

    def _write_around(self, text: str, angle: float) -> None:
        """A sector's name along the rim, upright below the middle as well."""
        painter, measured = self._painter, QFontMetricsF(self._small)
        painter.setFont(self._small)
        painter.setPen(QColor(theme.colours().muted))
        below = math.sin(angle) > 0.3
        away = self._room.radius + (measured.ascent() + 3 if below else measured.descent() + 3)
        turn = -1 if below else 1
        at = angle - turn * measured.horizontalAdvance(text) / 2 / away
        for char in text:
            wide = measured.horizontalAdvance(char)
            at += turn * wide / 2 / away
            painter.save()
            painter.translate(away * math.cos(at), away * math.sin(at))
            painter.rotate(math.degrees(at) + (-90 if below else 90))
            painter.drawText(QPointF(-wide / 2, 0), char)
            painter.restore()
            at += turn * wide / 2 / away


def shortened(text: str, measured: QFontMetricsF, width: float) -> str:
    """The text, or what fits of it with an ellipsis at its end, whichever way it runs."""
    short = measured.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return f"{short}{_RIGHT_TO_LEFT}" if runs_right_to_left(text) else short


def draw_symbol(painter: QPainter, mark: Mark, middle: QPointF, size: float) -> None:
    """A circle with the sign of a quality inside."""
    tone = theme.colours().tone(mark.tone)
    painter.setPen(QPen(QColor(tone.text), 1.4))
    painter.setBrush(QColor(tone.ground))
    painter.drawEllipse(middle, size, size)
    pen = QPen(QColor(theme.colours().tone(mark.tone).text), max(size * 0.18, 1.4))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for x0, y0, x1, y1 in mark.strokes:
        painter.drawLine(
            middle + QPointF(x0 * size, y0 * size), middle + QPointF(x1 * size, y1 * size)
        )


def _pen(mark: Mark) -> QPen:
    pen = QPen(QColor(theme.colours().tone(mark.tone).text), mark.width)
    if mark.dashes:
        pen.setDashPattern(list(mark.dashes))
    return pen


def _piece(inner: float, outer: float, at: int) -> QPainterPath:
    """One wedge, or the part of it between two radii."""
    start, span = -math.degrees(START + at * WEDGE), -math.degrees(WEDGE)
    path = QPainterPath()
    if not inner:
        path.arcTo(QRectF(-outer, -outer, 2 * outer, 2 * outer), start, span)
        path.closeSubpath()
        return path
    path.arcMoveTo(QRectF(-outer, -outer, 2 * outer, 2 * outer), start)
    path.arcTo(QRectF(-outer, -outer, 2 * outer, 2 * outer), start, span)
    path.arcTo(QRectF(-inner, -inner, 2 * inner, 2 * inner), start + span, -span)
    path.closeSubpath()
    return path
