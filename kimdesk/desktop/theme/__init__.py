"""How the program looks: colours, fonts, icons, distances and the one style.

`apply(app, Appearance(…))` puts it into force. No other module names a colour, a font size
or a style sheet; widgets say what they are by properties (`style.py` lists them).
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.theme.announce import announce
from kimdesk.desktop.theme.colours import ALL, CONTRAST, DARK, LIGHT, Colours, Tone, qt_palette
from kimdesk.desktop.theme.focus import TAKES_KEYS, follow_focus
from kimdesk.desktop.theme.fonts import body_font, caption_font, load_fonts, role_font
from kimdesk.desktop.theme.icons import icon, pixmap, redraw_action_icons, set_icon
from kimdesk.desktop.theme.polish import dress
from kimdesk.desktop.theme.state import Appearance, appearance, colours, put
from kimdesk.desktop.theme.style import KimStyle

__all__ = [
    "ALL",
    "TAKES_KEYS",
    "Appearance",
    "Colours",
    "Tone",
    "announce",
    "appearance",
    "apply",
    "caption_font",
    "colours",
    "icon",
    "mark",
    "metrics",
    "pixmap",
    "role_font",
    "set_icon",
]

_SYSTEM_SIZE = "kimdesk_system_size"


def apply(app: QApplication, choice: Appearance | None = None) -> None:
    """Put the look into force, for open windows too. Without `choice`: the one in force."""
    choice = choice or appearance()
    found = _chosen(choice.scheme)
    put(choice, found)
    size = _system_size(app)
    load_fonts()
    if not isinstance(app.style(), KimStyle):
        app.setStyle(KimStyle())
        follow_focus(app)
        QGuiApplication.styleHints().colorSchemeChanged.connect(_system_changed)
    app.setPalette(qt_palette(found))
    app.setFont(body_font(size, choice.zoom))
    QToolTip.setPalette(qt_palette(found))
    QToolTip.setFont(app.font())
    _redress(app)
    redraw_action_icons()


def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and appearance().scheme == "system":
        apply(app)


def _redress(app: QApplication) -> None:
    for widget in app.allWidgets():
        dress(widget)
        widget.updateGeometry()
        widget.update()


def mark(widget: QWidget, **properties: str) -> None:
    """Say what `widget` is (`role`, `level`, `kind`) and have it drawn so."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    dress(widget)
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
