"""Fields, combo boxes and frames: what stands on the page with a border."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QProxyStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QWidget,
)

from kimdesk.desktop.theme import metrics, state
from kimdesk.desktop.theme.drawing.tools import ELIDE, State, box, is_on, mark


def edge_of(option: QStyleOption, widget: QWidget | None) -> str:
    """The border of a field: by its message, else as something that can be operated."""
    colours = state.colours()
    level = widget.property("level") if widget else None
    if level in {"error", "warning"}:
        return colours.tone(level).text
    if not is_on(option, State.State_Enabled) or is_locked(option, widget):
        return colours.line
    return colours.text if is_on(option, State.State_MouseOver) else colours.control


def is_locked(option: QStyleOption, widget: QWidget | None) -> bool:
    """Whether the value can only be read."""
    if is_on(option, State.State_ReadOnly):
        return True
    return widget is not None and bool(widget.property("readOnly"))


def field(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The box of a line of text."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth == 0:
        return False
    colours = state.colours()
    open_ = is_on(option, State.State_Enabled) and not is_locked(option, widget)
    fill = colours.surface if open_ else colours.window
    box(painter, option.rect, fill, edge_of(option, widget), metrics.RADIUS)
    return True


def combo(
    _style: QProxyStyle, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
) -> bool:
    """The box of a list with its arrow."""
    if not isinstance(option, QStyleOptionComboBox) or option.editable:
        return False
    field(option, painter, widget)
    if not is_locked(option, widget):
        size = round(option.fontMetrics.height() * 0.85)
        arrow = QRect(option.rect)
        arrow.setLeft(arrow.right() - size - metrics.S)
        arrow.setWidth(size)
        mark(painter, arrow, "chevron-down", state.colours().text, size, widget)
    return True


def combo_label(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """What is chosen, shortened where it does not fit."""
    if not isinstance(option, QStyleOptionComboBox) or option.editable or widget is None:
        return False
    area = option.rect.adjusted(metrics.S, 0, -option.fontMetrics.height() - metrics.S, 0)
    text = option.fontMetrics.elidedText(option.currentText, ELIDE, area.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    live = is_on(option, State.State_Enabled)
    role = QPalette.ColorRole.Text
    widget.style().drawItemText(painter, area, flags, option.palette, live, text, role)
    return True


def frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A frame by its role: card, banner, chip, toast, list or long text."""
    if widget is None:
        return False
    colours, role = state.colours(), widget.property("role")
    if role == "card":
        box(painter, option.rect, colours.surface, colours.line, metrics.RADIUS + 2)
    elif role == "toast":
        box(painter, option.rect, colours.text, None, metrics.RADIUS + 2)
    elif role in {"banner", "chip"}:
        tone = state.tone_of(widget)
        radius = metrics.RADIUS if role == "banner" else option.rect.height() / 2
        box(painter, option.rect, tone.ground, tone.border, radius)
    elif isinstance(widget, QAbstractItemView):
        box(painter, option.rect, colours.surface, colours.line, 2)
    else:
        edge = colours.line if role == "reading" else edge_of(option, widget)
        locked = is_locked(option, widget) or not is_on(option, State.State_Enabled)
        fill = colours.window if locked else colours.surface
        box(painter, option.rect, fill, edge, metrics.RADIUS)
    return True
