"""How bundles hang together: stock and flows add up, quarters follow, versions hardly differ.

Only for attributes that cannot change, except between versions of one quarter. Late entries and
corrections loosen a link by as much as they really change it, which is more than an attacker
knows.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from kimdesk.statistics.disclosure.crossings import Group
from kimdesk.statistics.disclosure.data import EXACT, Cell, Sealed
from kimdesk.statistics.disclosure.knowledge import Knowledge
from kimdesk.statistics.disclosure.sealing import counts_by

# Populations of bundles in an equation, each with its sign; together they are nobody.
Sides = Sequence[tuple[int, Sealed, str]]


def link(known: Knowledge, bundles: Sequence[Sealed]) -> None:
    """All links of bundles that were added, in the order they were sealed."""
    for bundle in bundles:
        _within(known, bundle)
    for one, other in combinations(bundles, 2):
        if one.release.quarter == other.release.quarter:
            _versions(known, one, other)
        elif one.release.quarter == _previous(other.release.quarter):
            _same(known, [(1, one, "BE"), (-1, other, "BA")])
        elif other.release.quarter == _previous(one.release.quarter):
            _same(known, [(1, other, "BE"), (-1, one, "BA")])


def _within(known: Knowledge, bundle: Sealed) -> None:
    """Stock at the end = stock at the beginning + admissions - closures; served = both."""
    came = [(1, bundle, "BA"), (1, bundle, "ZU")]
    _same(known, [*came, (-1, bundle, "BE"), (-1, bundle, "AB")])
    _same(known, [*came, (-1, bundle, "BQ")])


def _versions(known: Knowledge, one: Sealed, other: Sealed) -> None:
    for population, groups in known.earlier_groups.items():
        for group in _with_single(groups):
            _equal(known, [(1, one, population), (-1, other, population)], group)


def _same(known: Knowledge, sides: Sides) -> None:
    """The same persons stand on both sides, but for late entries."""
    if not all(population in EXACT for _, _, population in sides):
        return
    stable = [
        tuple(name for name in group if known.dimensions[name].stable)
        for group in known.earlier_groups["BA"]
    ]
    for group in _with_single(stable):
        _equal(known, sides, group)


def _with_single(groups: Iterable[Group]) -> list[Group]:
    found = set(groups)
    return sorted({*found, *((name,) for group in found for name in group)} - {()})


def _equal(known: Knowledge, sides: Sides, group: Group) -> None:
    """The counts of a group add up to nothing, but for what was really changed."""
    true: Counter[Cell] = Counter()
    terms: dict[Cell, list[tuple[int, int]]] = {}
    for sign, bundle, population in sides:
        counts = counts_by(bundle, population, group)
        if counts is None:
            # Neither of these bundles has a table by it.
            return
        margin = known.margin(bundle.release.key, population, group, "fine")
        for cell, count in counts.items():
            true[cell] += sign * count
            terms.setdefault(cell, []).extend((column, sign) for column in margin[cell])
    slack = sum(abs(count) for count in true.values())
    moved: list[tuple[int, int]] = []
    for each in terms.values():
        if slack:
            more, less = known.model.column(), known.model.column()
            each += [(more, -1), (less, 1)]
            moved += [(more, 1), (less, 1)]
        known.model.know(each, 0, 0)
    if moved:
        known.model.know(moved, 0, slack)


def _previous(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}Q{number - 1}" if number > 1 else f"{year - 1}Q4"
