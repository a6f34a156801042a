"""Words of a name that belong together: particles, Abd al-Rahman, double names."""

from dataclasses import dataclass
from itertools import pairwise

from kimdesk.base.names.folding import script

_PARTICLES = frozenset(
    "al el ul ar as ash an at ad az il la le las los de da do dos du del della di den der "
    "van von vom zu zum zur ter ten bin ibn ben bint bou abu abou abi umm um oum mac mc st "
    "o d san santa ould ag ال بن ابن ابو بنت ام آل".split()
)
"""Words that are often left out, written apart or written together with the next."""
_SERVANT = frozenset("abd abdul abdel abdal abdu abdur abdol عبد".split())
_ARTICLE = "ال"
_LONGER_THAN_ARTICLE = 5
_SHORTEST_TAIL = 4
_MAX_PAIRED = 6


@dataclass(frozen=True, slots=True)
class Unit:
    """One part of a name in the forms in which it is written, the fullest first.

    `places` has one bit for each word of the name that the unit covers. An `optional` unit
    is a particle left alone, a `joined` one two units written as one word.
    """

    forms: tuple[str, ...]
    places: int
    optional: bool = False
    joined: bool = False


def units(words: list[str]) -> list[Unit]:
    """`words` (from `written_words`) as units; a particle goes with the word behind it."""
    found: list[Unit] = []
    waiting = ""
    places = 0
    for place, word in enumerate(words):
        places |= 1 << place
        if word in _PARTICLES or word in _SERVANT:
            waiting += word
        else:
            found.append(Unit(_forms(waiting, word), places))
            waiting, places = "", 0
    if waiting:
        found.append(Unit((waiting,), places, optional=bool(found)))
    return found


def pairs(parts: list[Unit]) -> list[Unit]:
    """Neighbouring units of one script joined to one, as in `Anna Lena` → `annalena`."""
    return [
        Unit((first.forms[0] + second.forms[0],), first.places | second.places, joined=True)
        for first, second in pairwise(parts[:_MAX_PAIRED])
        if script(first.forms[0]) == script(second.forms[0])
    ]


def _forms(particles: str, word: str) -> tuple[str, ...]:
    """`al mithali` is also `mithali`, `o'neil` also `neil`; the Arabic article may be missing."""
    forms = [particles + word, word] if particles else [word]
    tail = word.rpartition("'")[2]
    if len(word) > len(tail) >= _SHORTEST_TAIL:
        forms.append(tail)
    if word.startswith(_ARTICLE) and len(word) >= _LONGER_THAN_ARTICLE:
        forms.append(word.removeprefix(_ARTICLE))
    return tuple(forms)
