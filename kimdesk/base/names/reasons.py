"""The reasons for taking two persons for one, and what each of them weighs.

A weight is what a reason adds to (or takes from) the likelihood. They are chosen so that a
name alone is never enough, that twins and a father and son of one name are told apart,
and that a name which fits in some spelling together with the day of birth is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

POSSIBLE = 60
"""From this likelihood on a person is shown as a candidate."""
PROBABLE = 85
"""From this likelihood on the program asks before a second file is created."""


class ReasonKind(StrEnum):
    """What agrees or contradicts; texts for people are made by the rooms above."""

    NAME_SAME = "name-same"
    NAME_SPELLING = "name-spelling"
    NAME_SOUND = "name-sound"
    NAME_SIMILAR = "name-similar"
    NAME_LOST_LETTERS = "name-lost-letters"
    NAME_SWAPPED = "name-swapped"
    FAMILY_ONLY = "family-only"
    GIVEN_ONLY = "given-only"
    GIVEN_DIFFERENT = "given-different"
    BIRTH_SAME = "birth-same"
    BIRTH_ESTIMATED = "birth-estimated"
    BIRTH_SWAPPED = "birth-swapped"
    BIRTH_DIGIT = "birth-digit"
    BIRTH_COMPATIBLE = "birth-compatible"
    BIRTH_DIFFERENT = "birth-different"
    PHONE = "phone"
    ADDRESS = "address"
    EXTERNAL_NUMBER = "external-number"


WEIGHTS = {
    ReasonKind.NAME_SAME: 45,
    ReasonKind.NAME_SPELLING: 42,
    ReasonKind.NAME_LOST_LETTERS: 42,
    ReasonKind.NAME_SOUND: 36,
    ReasonKind.NAME_SIMILAR: 30,
    ReasonKind.NAME_SWAPPED: -2,
    ReasonKind.FAMILY_ONLY: 10,
    ReasonKind.GIVEN_ONLY: 14,
    ReasonKind.GIVEN_DIFFERENT: -40,
    ReasonKind.BIRTH_SAME: 44,
    ReasonKind.BIRTH_ESTIMATED: 26,
    ReasonKind.BIRTH_SWAPPED: 32,
    ReasonKind.BIRTH_DIGIT: 24,
    ReasonKind.BIRTH_COMPATIBLE: 16,
    ReasonKind.BIRTH_DIFFERENT: -35,
    ReasonKind.PHONE: 26,
    ReasonKind.ADDRESS: 14,
    ReasonKind.EXTERNAL_NUMBER: 95,
}
RARE_BONUS = 16
"""Added for the same full name when hardly anybody else in the store has it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, with what each of the two persons has written there."""

    kind: ReasonKind
    weight: int
    ours: str = ""
    theirs: str = ""


def likelihood(reasons: Iterable[Reason]) -> int:
    """How likely the reasons make it that two persons are one, 0 to 100."""
    return max(0, min(100, sum(reason.weight for reason in reasons)))
