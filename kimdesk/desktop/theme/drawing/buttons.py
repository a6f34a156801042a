"""Buttons, check boxes and radio buttons."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOption, QStyleOptionButton, QWidget

from kimdesk.desktop.theme import metrics, sizes, state
from kimdesk.desktop.theme.drawing.tools import State, box, is_on, mark


def button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A push button by its kind."""
    colours = state.colours()
    kind = widget.property("kind") if widget else None
    pressed = is_on(option, State.State_Sunken)
    over = is_on(option, State.State_MouseOver)
    if not is_on(option, State.State_Enabled):
        flat = kind == "flat"
        box(painter, option.rect, None if flat else colours.window,
             None if flat else colours.line, metrics.RADIUS)  # fmt: skip
    elif kind == "primary":
        fill = colours.accent
        if pressed or over:
            fill = colours.accent_pressed if pressed else colours.accent_hover
        box(painter, option.rect, fill, None, metrics.RADIUS)
    else:
        _plain_button(option, painter, kind, on=pressed or is_on(option, State.State_On), over=over)
    return True


def _plain_button(
    option: QStyleOption, painter: QPainter, kind: object, *, on: bool, over: bool
) -> None:
    colours = state.colours()
    fill = colours.soft if on else colours.hover if over else colours.surface
    edge: str | None = colours.accent if on else colours.control
    if kind == "toast":
        fill, edge = (colours.muted if over or on else colours.text), colours.window
    elif kind == "danger":
        edge = colours.error.text
    elif kind == "flat":
        edge = None
        if not on and not over:
            return
    box(painter, option.rect, fill, edge, metrics.RADIUS)


def tool(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A small button: flat until the mouse or a choice is on it."""
    colours = state.colours()
    if not is_on(option, State.State_Enabled):
        return True
    on = is_on(option, State.State_Sunken) or is_on(option, State.State_On)
    if on or is_on(option, State.State_MouseOver):
        toast = widget is not None and widget.property("kind") == "toast"
        fill = colours.muted if toast else colours.soft if on else colours.hover
        box(painter, option.rect, fill, None, metrics.RADIUS)
    return True


def check(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """The mark of a check box."""
    name = "check" if is_on(option, State.State_On) else ""
    if is_on(option, State.State_NoChange):
        name = "minus"
    _indicator(option, painter, radius=metrics.XS, filled=bool(name))
    if name:
        size = option.rect.height() - 2
        mark(painter, option.rect, name, _on_mark(option), size, widget)
    return True


def radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> bool:
    """The mark of a radio button."""
    on = is_on(option, State.State_On)
    _indicator(option, painter, radius=option.rect.height() / 2, filled=on)
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_on_mark(option)))
        size = option.rect.height() / 5
        painter.drawEllipse(QRectF(option.rect).center(), size, size)
        painter.restore()
    return True


def choice(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """A check box or radio button. Fusion would put the mark where its own sizes say."""
    if not isinstance(option, QStyleOptionButton) or widget is None:
        return False
    ticked = isinstance(widget, QCheckBox)
    part = QStyleOptionButton(option)
    part.rect = sizes.indicator_rect(option)
    (check if ticked else radio)(part, painter, widget)
    part.rect = sizes.contents_rect(option)
    label = (
        QStyle.ControlElement.CE_CheckBoxLabel
        if ticked
        else QStyle.ControlElement.CE_RadioButtonLabel
    )
    widget.style().drawControl(label, part, painter, widget)
    return True


def _indicator(option: QStyleOption, painter: QPainter, *, radius: float, filled: bool) -> None:
    colours = state.colours()
    live = is_on(option, State.State_Enabled)
    fill = (colours.accent if live else colours.disabled) if filled else colours.surface
    edge = None if filled else colours.control if live else colours.disabled
    box(painter, option.rect, fill, edge, radius, 1.3)


def _on_mark(option: QStyleOption) -> str:
    colours = state.colours()
    return colours.on_accent if is_on(option, State.State_Enabled) else colours.window
