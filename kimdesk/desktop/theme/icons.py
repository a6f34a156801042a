"""Icons by meaning (`icon("client")`), drawn in the colours in force.

The SVG files are drawn in `currentColor`; here that becomes a colour of the palette.
"""

from functools import cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from kimdesk.base.resources import resource
from kimdesk.desktop.theme import state

NAME_PROPERTY = "icon_name"
_SIZES = (16, 20, 24, 32, 48, 64)


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...
    def property(self, name: str, /) -> object: ...


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon called `name`, in `colour` (`#RRGGBB`) or in the colour of text.

    Raises FileNotFoundError for a name without a file in `resources/icons`.
    """
    colours = state.colours()
    return _drawn(name, colour or colours.text, colours.disabled, colour or colours.on_soft)


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` pixels for a screen of `ratio` pixels per point."""
    return _picture(name, colour, size, ratio)


def set_icon(target: HasIcon, name: str) -> None:
    """Give `target` the icon and have it redrawn when the colours change.

    A form does the same by the property `icon_name` of a button.
    """
    target.setProperty(NAME_PROPERTY, name)
    draw_icon(target)


def draw_icon(target: HasIcon) -> None:
    """Draw the icon that `target` names, in the colour that goes with what it is."""
    colours = state.colours()
    special = {
        "primary": colours.on_accent,
        "danger": colours.error.text,
        "flat": colours.link,
        "toast": colours.window,
    }
    name, kind = target.property(NAME_PROPERTY), target.property("kind")
    target.setIcon(icon(str(name), special.get(str(kind))))


def redraw_action_icons() -> None:
    """Draw the icons of all menu commands anew; buttons are redrawn by the style."""
    for widget in QApplication.allWidgets():
        for action in widget.actions():
            if action.property(NAME_PROPERTY):
                draw_icon(action)


@cache
def _drawn(name: str, normal: str, disabled: str, selected: str) -> QIcon:
    result = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, normal),
        (QIcon.Mode.Disabled, disabled),
        (QIcon.Mode.Selected, selected),
    ):
        for size in _SIZES:
            result.addPixmap(_picture(name, colour, size, 1.0), mode)
    return result


@cache
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(coloured(name, colour).encode()))
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def coloured(name: str, colour: str) -> str:
    """The SVG text of an icon in one colour."""
    return _source(name).replace("currentColor", colour)
