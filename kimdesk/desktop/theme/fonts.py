"""The shipped fonts: loaded once, with a fallback for every script that names come in."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from kimdesk.base.resources import resource
from kimdesk.desktop.theme import metrics

# The first family gives the rhythm; the others answer for their scripts, in this order.
FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Ethiopic",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Tamil",
    "Noto Sans Gurmukhi",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
    "Noto Sans Hebrew",
    "Noto Sans Syriac",
    "Noto Sans Thai",
)

SIZES = {
    "title": metrics.TITLE,
    "heading": metrics.HEADING,
    "caption": metrics.CAPTION,
}


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to the toolkit; the families found, sorted.

    Needs a running QGuiApplication.
    """
    found = set[str]()
    for path in sorted(resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(found))


def body_font(system_size: float, zoom: float) -> QFont:
    """The font of ordinary text; sizes in points, `zoom` as chosen by the person."""
    font = QFont(list(FAMILIES))
    font.setPointSizeF(round(system_size * metrics.SYSTEM_FACTOR * zoom * 2) / 2)
    # Hinting differs between machines; without it the same text has the same pixels everywhere.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def role_font(font: QFont, role: str) -> QFont:
    """The font of a title, heading or caption beside text in `font`."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * SIZES[role])
    made.setBold(role != "caption")
    return made


def caption_font(font: QFont) -> QFont:
    """The font of captions beside text in `font`."""
    return role_font(font, "caption")
