"""Which column a heading means: the spellings offices use, from `resources/import`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from kimdesk.base.names.folding import fold, german
from kimdesk.base.resources import resource
from kimdesk.base.text import language
from kimdesk.clients.importing.targets import TARGETS

CERTAIN, LIKELY, POSSIBLE = 1.0, 0.8, 0.5
"""How sure a suggestion is: the very spelling, nearly that, a resemblance."""
_NUMBERED = re.compile(r"\s*(\(\d+\)|\d+)\s*$")
_BRACKETS = re.compile(r"\s*[(\[].*?[)\]]\s*$")
_MIN_FUZZY = 5
_SHORT = 3
_LONGEST = 200
_NEAR = 88


@dataclass(frozen=True, slots=True)
class Meaning:
    """The column a heading probably means ("" = none is known)."""

    target: str
    confidence: float


def heading_key(heading: str) -> str:
    """What of a heading counts when two are compared: letters and digits, folded."""
    folded = fold(heading[:_LONGEST].replace("\n", " "))
    # "AE" is a title of residence and not a way to write Ä.
    spelled = german(folded) if len(folded) > _SHORT else folded
    return "".join(char for char in spelled if char.isalnum())


def known_heading(heading: str) -> Meaning:
    """The column `heading` means when it is one of the known spellings."""
    own = _labels(language()).get(heading_key(heading))
    if own and not TARGETS[own].alternative:
        return Meaning(own, CERTAIN)
    for form in _forms(heading[:_LONGEST]):
        key = heading_key(form)
        target = _spellings().get(key)
        if target:
            return Meaning(target, LIKELY if key in _vague() else CERTAIN)
    return Meaning("", 0.0)


def meaning_of(heading: str) -> Meaning:
    """The column `heading` means, also when it only resembles a known spelling."""
    known, spellings, key = known_heading(heading), _spellings(), heading_key(heading)
    if known.target or len(key) < _MIN_FUZZY:
        return known
    found = process.extractOne(key, spellings.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR)
    if found:
        return Meaning(spellings[found[0]], LIKELY)
    contained = [known for known in spellings if len(known) > _MIN_FUZZY and known in key]
    if not contained:
        return Meaning("", 0.0)
    return Meaning(spellings[max(contained, key=len)], POSSIBLE)


def _forms(heading: str) -> list[str]:
    """The heading itself, without number, without explanation in brackets, without its group."""
    forms = [heading, _NUMBERED.sub("", heading), _BRACKETS.sub("", heading)]
    if ":" in heading:
        forms.append(heading.rpartition(":")[2])
    return forms


@cache
def _spellings() -> dict[str, str]:
    """Every known spelling, folded, with its column."""
    columns = _file()["columns"]
    return {heading_key(text): target for target, texts in columns.items() for text in texts}


@cache
def _labels(_: str) -> dict[str, str]:
    """The headings of the template in the language in force."""
    return {heading_key(target.label): name for name, target in TARGETS.items()}


@cache
def _vague() -> frozenset[str]:
    """Spellings that some offices use for something else."""
    return frozenset(heading_key(text) for text in _file()["vague"]["headings"])


@cache
def _file() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(resource("import", "headings.toml").read_text("utf-8"))
