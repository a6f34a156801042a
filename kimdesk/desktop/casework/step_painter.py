"""Draws the boxes of a scale, what they mean, and the marks of earlier choices."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

FIRST, LAST = "first", "last"


@dataclass(frozen=True, slots=True)
class StepLook:
    """What a box shows; `marks` are FIRST and LAST where an earlier choice was this one."""

    chosen: bool
    proposed: bool
    hovered: bool
    live: bool
    marks: tuple[str, ...]


def draw_step(painter: QPainter, box: QRect, code: str, look: StepLook) -> None:
    """One box with its digit; `painter` has the font of the scale."""
    colours = theme.colours()
    fill = colours.accent if look.chosen else colours.hover if look.hovered and look.live else ""
    edge = colours.control if look.live else colours.line
    text = colours.on_accent if look.chosen else colours.link if look.proposed else colours.muted
    pen = QPen(QColor(colours.accent if look.chosen or look.proposed else edge))
    pen.setWidthF(1.6 if look.proposed else 1)
    if look.proposed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inner = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, metrics.RADIUS - 1, metrics.RADIUS - 1)
    painter.save()
    font = QFont(painter.font())
    font.setBold(look.chosen)
    painter.setFont(font)
    painter.setPen(QColor(text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, code)
    painter.restore()
    draw_marks(painter, inner, look.marks, QColor(colours.on_accent if look.chosen
                                                  else colours.text))  # fmt: skip


def draw_marks(painter: QPainter, box: QRectF, kinds: Sequence[str], colour: QColor) -> None:
    """The marks of earlier choices: a hollow triangle for the first, a filled one for the last."""
    size = box.height() * 0.2
    bottom = box.bottom() - 2.5
    painter.setPen(QPen(colour, 1))
    for kind in kinds:
        left = box.left() + 3 if kind == FIRST else box.right() - 3 - size
        corners = [
            QPointF(left, bottom),
            QPointF(left + size, bottom),
            QPointF(left + size / 2, bottom - size),
        ]
        painter.setBrush(Qt.BrushStyle.NoBrush if kind == FIRST else colour)
        painter.drawPolygon(QPolygonF(corners))


def draw_caption(painter: QPainter, area: QRect, text: str) -> None:
    """The words below the boxes, shortened where they do not fit."""
    font = theme.caption_font(painter.font())
    painter.setFont(font)
    painter.setPen(QColor(theme.colours().muted))
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
