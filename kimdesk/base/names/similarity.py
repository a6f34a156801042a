"""How well a name fits what was typed, and why: the ranking of search hits."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from rapidfuzz.distance import OSA, JaroWinkler

from kimdesk.base.names.arabic import skeleton_of_arabic
from kimdesk.base.names.folding import MAX_NAME, divide, fold, german, script, written_words
from kimdesk.base.names.keys import MAX_WORDS
from kimdesk.base.names.scripts import spellings, writes_vowels
from kimdesk.base.names.spelling import canon, skeleton, sound
from kimdesk.base.names.units import Unit, units

FOUND = 55
"""A score of at least this is a hit; below it the name has nothing to do with the query."""


class How(IntEnum):
    """Why a name fits, from the surest to the vaguest reason."""

    EXACT = 0
    PREFIX = 1
    GERMAN = 2
    """ä, ae or a; ß or ss."""
    TRANSLITERATION = 3
    """Another script, or another way to spell it with Latin letters."""
    SOUND = 4
    SIMILAR = 5
    """A typing error."""
    NONE = 9


@dataclass(frozen=True, slots=True)
class Score:
    """0 (nothing in common) to 100 (the same), and the vaguest reason that was needed."""

    value: float
    how: How


NOTHING = Score(0.0, How.NONE)


class Word:
    """One form of a unit with what is compared, each worked out when first asked for."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.folded = "".join(divide(fold(written)))
        self.latin_script = self.folded.isascii()
        self.vowels = writes_vowels(written)

    @cached_property
    def german(self) -> str:
        return german(self.folded)

    @cached_property
    def spelled(self) -> tuple[str, ...]:
        return spellings(self.written)

    @cached_property
    def canons(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(canon, self.spelled)))

    @cached_property
    def skeletons(self) -> frozenset[str]:
        found = set(map(skeleton, self.spelled))
        if script(self.written) == "ARABIC":
            found.add(skeleton_of_arabic(self.written))
        return frozenset(found)

    @cached_property
    def sounds(self) -> frozenset[str]:
        return frozenset(map(sound, self.spelled))
