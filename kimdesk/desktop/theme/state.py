"""What is in force: one look per process, like the toolkit's own palette."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kimdesk.desktop.theme.colours import LEVELS, LIGHT, Colours, Tone


@dataclass(frozen=True)
class Appearance:
    """What the person chose: `scheme` system, light, dark or contrast; `zoom` 0.8 to 2.5."""

    scheme: str = "system"
    zoom: float = 1.0


@dataclass
class _Look:
    appearance: Appearance
    colours: Colours


_look = _Look(Appearance(), LIGHT)


def colours() -> Colours:
    """The colours in force."""
    return _look.colours


def tone_of(widget: QObject) -> Tone:
    """The tone that the property `level` names; neutral where it names none."""
    level = widget.property("level")
    return _look.colours.tone(level if level in LEVELS else "neutral")


def appearance() -> Appearance:
    """The choice in force."""
    return _look.appearance


def put(choice: Appearance, found: Colours) -> None:
    """Take over what `kimdesk.desktop.theme.apply` worked out."""
    _look.appearance, _look.colours = choice, found
