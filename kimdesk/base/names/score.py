"""What a comparison of names says: a number and the reason."""

from dataclasses import dataclass
from enum import IntEnum

FOUND = 55
"""A score of at least this is a hit; below it the name has nothing to do with the query."""


class How(IntEnum):
    """Why a name fits, from the surest to the vaguest reason."""

    EXACT = 0
    PREFIX = 1
    GERMAN = 2
    """ä or ae, ß or ss."""
    TRANSLITERATION = 3
    """Another script, or a second usual spelling with Latin letters (ş, sh)."""
    SOUND = 4
    """Both in Latin letters, written differently, spoken alike."""
    SIMILAR = 5
    """A typing error or a lost letter."""
    NONE = 9


@dataclass(frozen=True, slots=True)
class Score:
    """0 (nothing in common) to 100 (the same), and the vaguest reason that was needed."""

    value: float
    how: How


NOTHING = Score(0.0, How.NONE)
