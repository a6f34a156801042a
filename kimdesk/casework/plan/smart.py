"""The SMART check of an action goal: five lamps, each with what is missing in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.casework.plan.reading import GoalRow


@dataclass(frozen=True, slots=True)
class Lamp:
    """One letter of SMART: `field` is the attribute that answers it, `missing` "" when it does."""

    letter: str
    name: str
    field: str
    missing: str

    @property
    def lit(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def smart_check(goal: GoalRow) -> tuple[Lamp, ...]:
    """The five lamps in their order (CL30: S tick, M indicator, A wording, R tick, T day)."""
    return tuple(
        Lamp(letter, name, field, "" if getattr(goal, field) else missing)
        for letter, name, field, missing in _lamps()
    )


def _lamps() -> Iterable[tuple[str, str, str, str]]:
    return (
        (
            "S",
            translate("Smart", "Spezifisch"),
            "specific",
            translate("Smart", "Ist es genau ein Ziel, eindeutig beschrieben? Dann abhaken."),
        ),
        (
            "M",
            translate("Smart", "Messbar"),
            "indicator",
            translate("Smart", "Woran erkennen Sie beide, dass das Ziel erreicht ist?"),
        ),
        (
            "A",
            translate("Smart", "Akzeptiert"),
            "wording",
            translate("Smart", "Wie sagt es die Klient:in mit eigenen Worten?"),
        ),
        (
            "R",
            translate("Smart", "Realistisch"),
            "realistic",
            translate("Smart", "Reichen Kräfte und Mittel dafür? Dann abhaken."),
        ),
        (
            "T",
            translate("Smart", "Terminiert"),
            "due_on",
            translate("Smart", "Bis wann soll es erreicht sein?"),
        ),
    )
