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
from kimdesk.desktop.theme.sizes import icon_side

NAME_PROPERTY = "icon_name"


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
    normal, selected = colour or colours.text, colour or colours.on_soft
    return _drawn(name, normal, colours.disabled, selected, icon_side())


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
def _drawn(name: str, normal: str, disabled: str, selected: str, side: int) -> QIcon:
    """One icon in all its states. Only the sizes in use are drawn; each costs time at start."""
    result = QIcon()
    for size in (side, 2 * side):  # the second for screens with two pixels per point
        result.addPixmap(_picture(name, normal, size, 1.0))
    result.addPixmap(_picture(name, disabled, side, 1.0), QIcon.Mode.Disabled)
    result.addPixmap(_picture(name, selected, side, 1.0), QIcon.Mode.Selected)
    return result


@cache
def _picture(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(coloured(name, colour).encode()))


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def coloured(name: str, colour: str) -> str:
    """The SVG text of an icon in one colour."""
    return _source(name).replace("currentColor", colour)
