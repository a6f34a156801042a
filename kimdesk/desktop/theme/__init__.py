"""How the program looks: colours, fonts, icons, distances and the one style sheet.

`apply(app, Appearance(…))` puts it into force. No other module names a colour, a font size
or a style sheet; widgets say what they are by properties (`sheet.py` lists them).
"""

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from kimdesk.base.resources import resource
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.theme.announce import announce
from kimdesk.desktop.theme.colours import ALL, CONTRAST, DARK, LIGHT, Colours, Tone, qt_palette
from kimdesk.desktop.theme.focus import follow_focus
from kimdesk.desktop.theme.fonts import body_font, load_fonts
from kimdesk.desktop.theme.icons import decorate, icon, pixmap, redraw_icons, set_icon
from kimdesk.desktop.theme.sheet import style_sheet
from kimdesk.desktop.theme.state import Appearance, appearance, colours, put

__all__ = [
    "ALL",
    "Appearance",
    "Colours",
    "Tone",
    "announce",
    "appearance",
    "apply",
    "colours",
    "decorate",
    "icon",
    "mark",
    "metrics",
    "pixmap",
    "set_icon",
]

_SYSTEM_SIZE = "kimdesk_system_size"


def apply(app: QApplication, choice: Appearance | None = None) -> None:
    """Put the look into force, for open windows too. Without `choice`: the one in force."""
    choice = choice or appearance()
    found = _chosen(choice.scheme)
    put(choice, found)
    load_fonts()
    QDir.setSearchPaths("theme", [str(resource("themes"))])
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    font = body_font(_system_size(app), choice.zoom)
    app.setFont(font)
    app.setPalette(qt_palette(found))
    lines = QFontMetrics(font).height()
    app.setStyleSheet(style_sheet(found, font.pointSizeF(), lines))
    redraw_icons()
    follow_focus(app)


def mark(widget: QWidget, **properties: str) -> None:
    """Say what `widget` is (`role`, `level`, `kind`) and have it drawn so."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _chosen(scheme: str) -> Colours:
    """The colours for a choice; "system" reads the wish of the desktop and never sets it."""
    if scheme != "system":
        return next(found for found in ALL if found.name == scheme)
    hints = QGuiApplication.styleHints()
    access = hints.accessibility()
    if access.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _system_size(app: QApplication) -> float:
    """The point size the desktop asks for, remembered before ours replaces it."""
    known = app.property(_SYSTEM_SIZE)
    if known is None:
        known = max(app.font().pointSizeF(), 8.0)
        app.setProperty(_SYSTEM_SIZE, known)
    return float(known)
