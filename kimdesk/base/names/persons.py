"""Whether two persons are the same one: everything about them that is compared."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kimdesk.base.names.births import BirthMatch, compare_births
from kimdesk.base.names.folding import MAX_NAME
from kimdesk.base.names.fulltext import folded_text
from kimdesk.base.names.name_reasons import WrittenName, name_reasons
from kimdesk.base.names.phones import phone_number
from kimdesk.base.names.reasons import WEIGHTS, Reason, ReasonKind
from kimdesk.base.names.word_scores import WordScores

_BIRTHS = {
    BirthMatch.EQUAL: ReasonKind.BIRTH_SAME,
    BirthMatch.ESTIMATED: ReasonKind.BIRTH_ESTIMATED,
    BirthMatch.SWAPPED: ReasonKind.BIRTH_SWAPPED,
    BirthMatch.ONE_DIGIT: ReasonKind.BIRTH_DIGIT,
    BirthMatch.COMPATIBLE: ReasonKind.BIRTH_COMPATIBLE,
    BirthMatch.DIFFERENT: ReasonKind.BIRTH_DIFFERENT,
}


_SHORTEST_NUMBER = 4
_STREET = re.compile(r"(?P<street>\D+?)\s*(?P<house>\d{1,4})\s?(?P<letter>[a-z]?)\b")
_POSTCODE = re.compile(r"\b\d{5}\b")


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is compared of a person; everything may be empty.

    `birth` is a stored partial date, `addresses` are street, number and postcode in one
    text each, `numbers` those that belong to one person only (AZR, customer number).
    """

    names: tuple[WrittenName, ...]
    birth: str = ""
    phones: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


def compare_persons(
    first: PersonFacts,
    second: PersonFacts,
    scores: WordScores | None = None,
    *,
    rare: bool = False,
) -> list[Reason]:
    """All that speaks for or against one person, the weightiest first.

    `rare` says that hardly anybody else in the store has this name. Pass one `WordScores`
    when comparing with many. The same likelihood comes out the other way round.
    """
    found = [
        *name_reasons(first.names, second.names, scores or WordScores(), rare=rare),
        *_birth_reasons(first.birth, second.birth),
        *_shared(ReasonKind.PHONE, first.phones, second.phones, phone_number),
        *_shared(ReasonKind.ADDRESS, first.addresses, second.addresses, _address),
        *_shared(ReasonKind.EXTERNAL_NUMBER, first.numbers, second.numbers, _number),
    ]
    return sorted(found, key=lambda reason: -abs(reason.weight))


def _birth_reasons(ours: str, theirs: str) -> Iterator[Reason]:
    kind = _BIRTHS.get(compare_births(ours, theirs))
    if kind:
        yield Reason(kind, WEIGHTS[kind], ours, theirs)


def _shared(
    kind: ReasonKind,
    ours: tuple[str, ...],
    theirs: tuple[str, ...],
    key: Callable[[str], str],
) -> Iterator[Reason]:
    """One reason for the first value that both have, compared by `key`."""
    known = {key(value): value for value in theirs}
    for value in ours:
        if key(value) and key(value) in known:
            yield Reason(kind, WEIGHTS[kind], value, known[key(value)])
            return


def _address(text: str) -> str:
    """Street, house number and postcode in one form, "" where the number is missing."""
    folded = folded_text(text[:MAX_NAME])
    found = _STREET.match(folded)
    if not found:
        return ""
    street = re.sub("strasse|str", "str", found["street"].replace(" ", ""))
    postcode = _POSTCODE.search(folded)
    return f"{street} {found['house']}{found['letter']} {postcode[0] if postcode else ''}"


def _number(text: str) -> str:
    plain = folded_text(text[:MAX_NAME]).replace(" ", "")
    return plain if len(plain) >= _SHORTEST_NUMBER else ""
