"""A typed query as look-ups in the index: every `Wanted` has to be met by a person."""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.names.folding import bare
from kimdesk.base.names.keys import KeyKind, WordLookups, query_keys
from kimdesk.base.names.query import Query, Term
from kimdesk.clients.searching.person_keys import (
    BIRTH,
    BIRTHDAY,
    NUMBER,
    PHONE,
    PHONE_END,
    plain_number,
)

_BEHIND = "\U0010ffff"
_NEXT = "\0"
_SHORTEST_BEGINNING = 3


@dataclass(frozen=True, slots=True)
class Range:
    """Keys of one kind from `low` up to, but not including, `high`."""

    kind: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """One typed thing: a key in any of the `ranges` meets it, the first ones best.

    `word` is the typed word as the index spells it, "" for numbers and dates. `vague`
    ranges (sound, consonants) find what is only alike.
    """

    word: str
    ranges: tuple[Range, ...]
    vague: tuple[Range, ...] = ()


def typed_names(query: Query) -> str:
    """The typed words that can only be names."""
    return " ".join(term.text for term in query.terms if term.word and not term.case)


def wanted_of(query: Query) -> tuple[Wanted, ...]:
    """What a person has to have to be found."""
    names = (
        Wanted(entry.word, _of_tier(entry, 0), _of_tier(entry, 1))
        for entry in query_keys(typed_names(query))
    )
    return (*names, *(Wanted("", tuple(_ranges(term))) for term in query.others))


def _of_tier(entry: WordLookups, tier: int) -> tuple[Range, ...]:
    return tuple(
        beginning(found.kind, found.key) if found.prefix else equal(found.kind, found.key)
        for found in entry.lookups
        if found.tier == tier
    )


def equal(kind: str, key: str) -> Range:
    """The one `key`."""
    return Range(kind, key, key + _NEXT)


def beginning(kind: str, key: str) -> Range:
    """All keys that begin with `key`."""
    return Range(kind, key, key + _BEHIND)


def _ranges(term: Term) -> Iterator[Range]:
    number = plain_number(term.text)
    yield equal(NUMBER, number)
    if term.case and term.case.end:
        yield equal(NUMBER, term.case.end)
    if term.case and term.case.start:
        yield beginning(NUMBER, term.case.start)
    if term.born:
        yield from (Range(BIRTH, low, high) for low, high in term.born.ranges)
        if term.born.ending:
            yield equal(BIRTHDAY, term.born.ending)
    if len(number) >= _SHORTEST_BEGINNING:
        yield beginning(NUMBER, number)
    if term.phone:
        yield beginning(PHONE, term.phone)
        yield from (beginning(PHONE_END, ending) for ending in term.phone_endings)
    if term.word:
        yield beginning(KeyKind.WORD, bare(term.text))
