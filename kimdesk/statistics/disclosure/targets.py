"""What must not follow from the numbers: who is in a small cell, and that a whole row is alike."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from kimdesk.statistics.disclosure.crossings import COARSE, Crossing
from kimdesk.statistics.disclosure.data import (
    Cell,
    Dimension,
    Key,
    Level,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.model import Column, OneColumnRow, SmallCell, Target
from kimdesk.statistics.disclosure.parameters import BASE
from kimdesk.statistics.disclosure.publishing import parts_of
from kimdesk.statistics.disclosure.rounding import merged
from kimdesk.statistics.disclosure.sealing import coarse_counts

LEVELS: tuple[Level, ...] = ("fine", "coarse")
Counts = Mapping[Cell, int]
Margin = Mapping[Cell, list[Column]]


class Unknowns(Protocol):
    """What `knowledge.py` gives."""

    specs: dict[str, TableSpec]
    dimensions: Mapping[str, Dimension]

    def margin(self, key: Key, population: str, names: tuple[str, ...], level: Level) -> Margin:
        """By cell of these attributes, the unknowns that it is the sum of."""

    def crossing_of(self, key: Key, population: str, names: Sequence[str]) -> Crossing:
        """The crossing of a bundle that these attributes are in."""


def targets(known: Unknowns, sealed: Sealed) -> Iterator[Target]:
    """Of all tables of a bundle: their fine cells, whether published or not, and coarse ones."""
    for spec in known.specs.values():
        if spec.id not in sealed.counts or not spec.dimensions:
            continue
        if any(part.several for part in parts_of(spec, known.dimensions)):
            yield from _of_several(known, sealed, spec)
        else:
            yield from _of_table(known, sealed, spec)


def _of_table(known: Unknowns, sealed: Sealed, spec: TableSpec) -> Iterator[Target]:
    parts = parts_of(spec, known.dimensions)
    for level in LEVELS:
        margin = known.margin(sealed.release.key, spec.population, spec.dimensions, level)
        true = merged(sealed.counts[spec.id], parts, level)
        yield from _small(spec, level, true, margin)
        if spec.sensitive:
            yield from _alike(spec, level, true, margin)


def _of_several(known: Unknowns, sealed: Sealed, spec: TableSpec) -> Iterator[Target]:
    """Of each code who has it, and who has it not as far as everybody knows of how many."""
    key = sealed.release.key
    size = sealed.release.totals.get(spec.population)
    without = known.crossing_of(key, spec.population, spec.dimensions).without
    for level in LEVELS:
        true = sealed.counts[spec.id] if level == "fine" else coarse_counts(sealed, spec)
        margin = known.margin(key, spec.population, spec.dimensions, level)
        yield from _small(spec, level, true, margin)
        if size is not None:
            mark = (COARSE,) if level == "coarse" else ()
            rest = {cell: size - count for cell, count in true.items()}
            outside = {cell: [without[(*mark, *cell)]] for cell in rest}
            yield from _small(spec, level, rest, outside)
            for cell, count in rest.items() if spec.sensitive and size else ():
                if not count:
                    whole = (*margin[cell], *outside[cell])
                    yield OneColumnRow(whole, tuple(outside[cell]), spec.id, cell, level)


def _small(spec: TableSpec, level: Level, true: Counts, margin: Margin) -> Iterator[SmallCell]:
    """Cells with fewer persons than the base: none may be known exactly, few not be certain."""
    for cell, count in true.items():
        if 0 < count < BASE:
            yield SmallCell(tuple(margin[cell]), count, spec.id, cell, level)


def _alike(spec: TableSpec, level: Level, true: Counts, margin: Margin) -> Iterator[OneColumnRow]:
    """Rows of a sensitive table whose persons all stand in one column, whichever way it is read."""
    for at in range(len(spec.dimensions)):
        rows: dict[Cell, list[Cell]] = {}
        for cell in true:
            rows.setdefault((*cell[:at], *cell[at + 1 :]), []).append(cell)
        for cells in rows.values():
            taken = [cell for cell in cells if true[cell]]
            if len(taken) == 1 and len(cells) > 1:
                rest = _columns(margin, [cell for cell in cells if cell not in taken])
                yield OneColumnRow(_columns(margin, cells), rest, spec.id, taken[0], level)


def _columns(margin: Margin, cells: Sequence[Cell]) -> tuple[Column, ...]:
    return tuple(column for cell in cells for column in margin[cell])
