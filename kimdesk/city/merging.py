"""Adding up the offices of a quarter: number by number, with bounds, the gaps named.

A "." is unknown and at least 0. Where offices have different levels, the finer groups are added
up to the coarser ones. Totals come from the exact numbers, never from adding inner cells.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, reduce
from itertools import product

from kimdesk.bundles.statistics.about import DimensionAbout
from kimdesk.bundles.statistics.manifest import TOTALS
from kimdesk.bundles.statistics.sums import bounds
from kimdesk.city.merged import NOTHING, Merged, MergedQuarter, MergedTable, Remark, added
from kimdesk.city.shares import Share, TableShare
from kimdesk.statistics.disclosure.data import Cell

CoarseOf = Mapping[str, Mapping[str, str]]
Numbers = Mapping[Cell, Merged]


@cache
def known_levels() -> CoarseOf:
    """For each dimension of the catalogue the coarse group of every fine one."""
    from kimdesk.statistics.catalogue import BREAKDOWNS

    return {name: dict(breakdown.coarse_of) for name, breakdown in BREAKDOWNS.items()}


def merge(
    quarter: str,
    shares: Iterable[Share],
    offices: Iterable[str] = (),
    coarse_of: CoarseOf | None = None,
) -> MergedQuarter:
    """One quarter of these shares; `offices` are all that should have sent one.

    Raises ValueError for two shares of one office.
    """
    own = sorted((share for share in shares if share.quarter == quarter), key=_office)
    names = [share.office for share in own]
    if len(set(names)) != len(names):
        raise ValueError("office")
    levels = known_levels() if coarse_of is None else coarse_of
    missing = tuple(sorted(set(offices) - set(names)))
    ids = dict.fromkeys(table.entry.id for share in own for table in share.tables)
    tables = tuple(_table(name, own, missing, levels) for name in _in_order(ids))
    return MergedQuarter(quarter, tuple(own), missing, tables)


def _office(share: Share) -> str:
    return share.office


@cache
def _places() -> Mapping[str, int]:
    from kimdesk.statistics.catalogue import TABLES

    return {name: place for place, name in enumerate((TOTALS, *TABLES))}


def _in_order(ids: Iterable[str]) -> list[str]:
    """Totals first, the others as the catalogue has them, unknown ones at the end."""
    places = _places()
    return sorted(ids, key=lambda name: places.get(name, len(places)))


def _table(
    name: str, shares: Sequence[Share], missing: Sequence[str], levels: CoarseOf
) -> MergedTable:
    found = _alike([(s, table) for s in shares if (table := s.table(name)) is not None])
    level = "coarse" if any(table.entry.level == "coarse" for _, table in found) else "fine"
    raised = {
        share.office: _raised(table, levels) if table.entry.level != level else _own(table)
        for share, table in found
    }
    first = found[0][1]
    dimensions = _dimensions([table for _, table in found if table.entry.level == level])
    cells = {
        cell: _sum(cell, raised, first.entry.rounding)
        for cell in product(*(dimension.labels for dimension in dimensions))
        if any(cell in numbers for numbers in raised.values())
    }
    return MergedTable(
        id=name,
        title=first.entry.title,
        population=first.entry.population,
        level=level,
        rounding=first.entry.rounding,
        several=first.entry.several,
        year=first.entry.year,
        dimensions=dimensions,
        cells=cells,
        offices=tuple(share.office for share, _ in found),
        remarks=tuple(_remarks(name, shares, missing, (level, first.entry.dimensions, levels))),
    )


def _alike(found: Sequence[tuple[Share, TableShare]]) -> list[tuple[Share, TableShare]]:
    """The tables with the dimensions of the newest catalogue; others cannot be added up."""
    newest = max(found, key=lambda each: each[0].catalogue)[1].entry.dimensions
    return [each for each in found if each[1].entry.dimensions == newest]


def _own(table: TableShare) -> Numbers:
    return {cell: _single(number, table.entry.rounding) for cell, number in table.numbers.items()}


def _raised(table: TableShare, levels: CoarseOf) -> Numbers:
    """The numbers of finer groups, added up to the coarser ones."""
    found: dict[Cell, list[Merged]] = {}
    names = [dimension.id for dimension in table.dimensions]
    for cell, number in _own(table).items():
        above = tuple(
            levels.get(name, {}).get(code, code) for name, code in zip(names, cell, strict=True)
        )
        found.setdefault(above, []).append(number)
    together = _overlapping if table.entry.several else _apart
    return {cell: together(numbers) for cell, numbers in found.items()}


def _apart(numbers: Sequence[Merged]) -> Merged:
    return reduce(added, numbers)


def _overlapping(numbers: Sequence[Merged]) -> Merged:
    """Groups that one case may be in together: at least the largest, at most all of them."""
    total = _apart(numbers)
    low = max(number.low for number in numbers)
    return Merged(max(number.sum for number in numbers), low, total.high, total.unknown)


def _single(number: int | None, rounding: int) -> Merged:
    low, high = bounds(number, rounding)
    return Merged(number or 0, low, high, int(number is None))


def _sum(cell: Cell, offices: Mapping[str, Numbers], rounding: int) -> Merged:
    """All offices together; one whose table does not list the cell has nothing known there."""
    unknown = _single(None, rounding)
    found = {name: numbers.get(cell, unknown) for name, numbers in offices.items()}
    total = reduce(added, found.values(), NOTHING)
    by_office = {name: None if each.unknown else each.sum for name, each in found.items()}
    counted = sum(bool(each.unknown) for each in found.values())
    return Merged(total.sum, total.low, total.high, counted, by_office)


def _dimensions(tables: Sequence[TableShare]) -> tuple[DimensionAbout, ...]:
    """The dimensions with all groups that occur at any office, in order of appearance."""
    return tuple(
        DimensionAbout(
            dimension.id,
            dimension.title,
            {
                code: table.dimensions[at].labels[code]
                for table in tables
                for code in table.entry.groups[at]
            },
        )
        for at, dimension in enumerate(tables[0].dimensions)
    )


def _remarks(
    name: str,
    shares: Sequence[Share],
    missing: Sequence[str],
    shown: tuple[str, tuple[str, ...], CoarseOf],
) -> Iterable[Remark]:
    level, dimensions, levels = shown
    for share in shares:
        table = share.table(name)
        if table is None:
            yield Remark(_why_absent(name, share), share.office)
            continue
        entry = table.entry
        if entry.dimensions != dimensions:
            yield Remark("other", share.office)
            continue
        if entry.key != share.key:
            yield Remark("carried", share.office, entry.quarter)
        if entry.level != level and _gets_coarser(table, levels):
            yield Remark("coarser", share.office)
    yield from (Remark("missing", office) for office in missing)


def _gets_coarser(table: TableShare, levels: CoarseOf) -> bool:
    """Whether any of its groups goes into a larger one; some have no coarser ones."""
    return any(
        levels.get(dimension.id, {}).get(code, code) != code
        for dimension, codes in zip(table.dimensions, table.entry.groups, strict=True)
        for code in codes
    )


def _why_absent(name: str, share: Share) -> str:
    if share.withdrawn:
        return "withdrawn"
    return "left-out" if name in share.left_out else "absent"
