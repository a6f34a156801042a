"""What all drawing needs: boxes, small icons, states."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from kimdesk.desktop.theme.icons import pixmap

State = QStyle.StateFlag
ELIDE = Qt.TextElideMode.ElideRight


def is_on(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Whether a state is set."""
    return bool(option.state & flag)


@lru_cache(maxsize=256)
def pen(colour: str, width: float) -> QPen:
    """A pen, made once."""
    return QPen(QColor(colour), width)


def box(
    painter: QPainter,
    rect: QRect,
    fill: str | None,
    edge: str | None,
    radius: float,
    width: float = 1,
) -> None:
    """A rounded box with a crisp edge inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(pen(edge, width) if edge else Qt.PenStyle.NoPen)
    half = width / 2 if edge else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()


def mark(
    painter: QPainter, rect: QRect, name: str, colour: str, size: int, widget: QWidget | None
) -> None:
    """A small icon in the middle of `rect`."""
    ratio = widget.devicePixelRatioF() if widget else 1.0
    picture = pixmap(name, colour, size, ratio)
    x = rect.x() + (rect.width() - size) // 2
    painter.drawPixmap(x, rect.y() + (rect.height() - size) // 2, picture)
