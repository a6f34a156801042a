"""Made-up lists of persons that have given counts: one of the sets that the numbers allow."""

from collections.abc import Mapping, Sequence

from kimdesk.statistics.disclosure.crossings import COARSE, Crossing
from kimdesk.statistics.disclosure.data import Key, Person
from kimdesk.statistics.disclosure.knowledge import Knowledge

People = Mapping[str, tuple[Person, ...]]
Attributes = dict[str, str | tuple[str, ...]]


def people(known: Knowledge, key: Key, counts: Sequence[int]) -> dict[str, tuple[Person, ...]]:
    """Persons of one bundle whose counts are these.

    What is not crossed is combined in any way; no number tells of it.
    """
    made: dict[str, tuple[Person, ...]] = {}
    for population in known.groups:
        size = counts[known.totals[key, population]]
        values: list[Attributes] = [{} for _ in range(size)]
        for crossing in known.crossings[key, population].values():
            _fill(values, crossing, counts)
        made[population] = tuple(
            Person(f"{population}-{at}", value) for at, value in enumerate(values)
        )
    return made


def _fill(values: list[Attributes], crossing: Crossing, counts: Sequence[int]) -> None:
    if crossing.several:
        _fill_several(values, crossing, counts)
        return
    names = [part.id for part in crossing.parts]
    cells = (cell for cell, column in crossing.places.items() for _ in range(counts[column]))
    for value, cell in zip(values, cells, strict=True):
        value.update(zip(names, cell, strict=True))


def _fill_several(values: list[Attributes], crossing: Crossing, counts: Sequence[int]) -> None:
    """Codes of one group go round among as many persons as have any of the group."""
    (part,) = crossing.parts
    codes: list[list[str]] = [[] for _ in values]
    for group in part.codes("coarse"):
        size, at = counts[crossing.places[COARSE, group]], 0
        for code in part.fine:
            if part.at("coarse", code) == group:
                for _ in range(counts[crossing.places[(code,)]]):
                    codes[at % size].append(code)
                    at += 1
    for value, found in zip(values, codes, strict=True):
        value[part.id] = tuple(found)
