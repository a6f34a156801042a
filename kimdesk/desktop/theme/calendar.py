"""The colours of appointments by kind, in the three sets; every one also has its words.

Text on its ground has at least 4.5:1, the edge at least 3:1 against what it stands on.
"""

from dataclasses import dataclass

from kimdesk.desktop.theme import state
from kimdesk.desktop.theme.colours import ALL, CONTRAST, DARK, LIGHT


@dataclass(frozen=True, slots=True)
class EventTone:
    """One group of kinds: ground, text on it, the strong edge at its left."""

    ground: str
    text: str
    edge: str


GROUPS = ("talk", "plan", "outside", "remote", "office", "elsewhere", "absent", "other")

TONES: dict[str, dict[str, EventTone]] = {
    LIGHT.name: {
        "talk": EventTone("#D3EBEF", "#08363E", "#0B6B7C"),
        "plan": EventTone("#E8E1F7", "#382264", "#7351B5"),
        "outside": EventTone("#DBF0E0", "#123F26", "#2B7D4B"),
        "remote": EventTone("#DDE9F9", "#113C64", "#3573B5"),
        "office": EventTone("#FBEFD0", "#533800", "#9A6A00"),
        "elsewhere": EventTone("#F9E3EC", "#651738", "#B84475"),
        "absent": EventTone("#E2E7E9", "#323D42", "#6B777D"),
        "other": EventTone("#E9EDEF", "#2C363B", "#526067"),
    },
    DARK.name: {
        "talk": EventTone("#143F47", "#C4ECF2", "#56BDCD"),
        "plan": EventTone("#372C55", "#DED2F8", "#A98FE0"),
        "outside": EventTone("#173A25", "#B6E5C4", "#5DBA82"),
        "remote": EventTone("#18344F", "#BDDAF8", "#6AA6DF"),
        "office": EventTone("#42320A", "#F4DC9F", "#D1A236"),
        "elsewhere": EventTone("#4A2033", "#F6C6D8", "#DE7BA3"),
        "absent": EventTone("#2C353A", "#CDD6DA", "#8C989E"),
        "other": EventTone("#2A3338", "#D7DFE2", "#A5B1B7"),
    },
    CONTRAST.name: {
        "talk": EventTone("#000000", "#FFFFFF", "#5CE1F2"),
        "plan": EventTone("#000000", "#FFFFFF", "#C9A8FF"),
        "outside": EventTone("#000000", "#FFFFFF", "#8CFFAE"),
        "remote": EventTone("#000000", "#FFFFFF", "#9FDBFF"),
        "office": EventTone("#000000", "#FFFFFF", "#FFD800"),
        "elsewhere": EventTone("#000000", "#FFFFFF", "#FF9EC7"),
        "absent": EventTone("#000000", "#FFFFFF", "#BFBFBF"),
        "other": EventTone("#000000", "#FFFFFF", "#FFFFFF"),
    },
}


def event_tone(group: str) -> EventTone:
    """The colours in force of a group of kinds; those of "other" for an unknown one."""
    tones = TONES[state.colours().name]
    return tones.get(group, tones["other"])


def event_text_pairs() -> list[tuple[str, str]]:
    """(text, ground) of every appointment in every set: at least 4.5:1."""
    return [(tone.text, tone.ground) for tones in TONES.values() for tone in tones.values()]


def event_shape_pairs() -> list[tuple[str, str]]:
    """(edge, ground it stands on): at least 3:1."""
    return [
        (tone.edge, ground)
        for colours in ALL
        for tone in TONES[colours.name].values()
        for ground in (colours.window, colours.surface)
    ]
