"""Words of a name that belong together: particles, Abd al-Rahman, double names."""

from dataclasses import dataclass
from itertools import pairwise

ARTICLES = frozenset(
    "al el ul ar as ash an at ad az il la le las los de da do dos du del della di den der "
    "van von vom zu zum zur ter ten bin ibn ben bint bou abu abou abi umm um oum mac mc st "
    "o d san santa ould ag ال بن ابن ابو بنت ام".split()
)
"""Folded words that are often left out, written apart or written together with the next."""
_SERVANT = frozenset("abd abdul abdel abdal abdu abdur عبد".split())


@dataclass(frozen=True, slots=True)
class Unit:
    """One part of a name in the forms in which it is written, the fullest first.

    `weight` is the number of letters that count, `optional` that people leave it out.
    """

    forms: tuple[str, ...]
    words: tuple[str, ...]
    optional: bool = False


def units(words: list[str], *, pairs: bool = True) -> list[Unit]:
    """`words` (from `written_words`) as units; a particle goes with the word behind it.

    With `pairs` neighbouring units also appear joined, as in `Anna Lena` → `annalena`.
    """
    found: list[Unit] = []
    waiting: list[str] = []
    for word in words:
        if word in ARTICLES or word in _SERVANT:
            waiting.append(word)
            continue
        found.append(_unit(waiting, word))
        waiting = []
    found += [Unit((word,), (word,), optional=True) for word in waiting]
    if pairs:
        found += [Unit((a.forms[0] + b.forms[0],), a.words + b.words, optional=True) for a, b in pairwise(found[:6])]
    return found


def _unit(particles: list[str], word: str) -> Unit:
    """`al mithali` is written `almithali` and `mithali`; Abd never goes without its word."""
    joined = "".join(particles) + word
    forms = dict.fromkeys((joined, word)) if particles else {word: None}
    if word.startswith("ال") and len(word) > 4:
        forms[word.removeprefix("ال")] = None
    return Unit(tuple(forms), (*particles, word))
