"""How bundles hang together: stock and flows add up, quarters follow, versions hardly differ.

Only for attributes that cannot change, except between versions of one quarter. Late entries and
corrections loosen a link by as many persons as they concern, which is more than an attacker
knows.
"""

from collections.abc import Sequence
from itertools import chain, combinations

from kimdesk.statistics.disclosure.batches import Digests, distance
from kimdesk.statistics.disclosure.crossings import Group
from kimdesk.statistics.disclosure.data import EXACT, Key, Sealed
from kimdesk.statistics.disclosure.knowledge import Knowledge
from kimdesk.statistics.disclosure.sealing import everything_of, stable_of

# Populations of bundles on one side of an equation.
Side = Sequence[tuple[Sealed, str]]


def link(known: Knowledge, bundles: Sequence[Sealed]) -> None:
    """All links of bundles that were added, in the order they were sealed."""
    for bundle in bundles:
        _within(known, bundle)
    for one, other in combinations(bundles, 2):
        if one.release.quarter == other.release.quarter:
            _versions(known, one, other)
        elif one.release.quarter == _previous(other.release.quarter):
            _same(known, [(one, "BE")], [(other, "BA")])
        elif other.release.quarter == _previous(one.release.quarter):
            _same(known, [(other, "BE")], [(one, "BA")])


def _within(known: Knowledge, bundle: Sealed) -> None:
    """Stock at the end = stock at the beginning + admissions - closures; served = both."""
    came = [(bundle, "BA"), (bundle, "ZU")]
    _same(known, came, [(bundle, "BE"), (bundle, "AB")])
    _same(known, came, [(bundle, "BQ")])


def _versions(known: Knowledge, one: Sealed, other: Sealed) -> None:
    for population, groups in known.earlier_groups.items():
        slack = distance([everything_of(one, population)], [everything_of(other, population)])
        for group in groups:
            _equal(known, [(one, population)], [(other, population)], group, slack)


def _same(known: Knowledge, one: Side, other: Side) -> None:
    """Both sides are the same persons, but for those whose data were corrected."""
    if not all(p in EXACT for _, p in (*one, *other)):
        return
    slack = distance(_stable(one), _stable(other))
    for group in _stable_groups(known):
        _equal(known, one, other, group, slack)


def _stable(side: Side) -> list[Digests]:
    return [stable_of(bundle, population) for bundle, population in side]


def _stable_groups(known: Knowledge) -> list[Group]:
    """What cannot change of each crossing of the stock; the same is crossed in all that add up."""
    kept = {
        tuple(name for name in group if known.dimensions[name].stable)
        for group in known.earlier_groups["BA"]
    }
    return sorted(kept - {()})


def _equal(known: Knowledge, one: Side, other: Side, group: Group, slack: int) -> None:
    """The counts of both sides are the same, but for `slack` persons altogether."""
    populations = [population for _, population in chain(one, other)]
    if not all(_has(known, population, group) for population in populations):
        return
    columns: dict[tuple[str, ...], list[tuple[int, int]]] = {}
    for side, sign in ((one, 1), (other, -1)):
        for bundle, population in side:
            for cell, found in _margin(known, bundle.release.key, population, group).items():
                columns.setdefault(cell, []).extend((column, sign) for column in found)
    moved: list[tuple[int, int]] = []
    for terms in columns.values():
        if slack:
            more, less = known.model.column(), known.model.column()
            terms += [(more, -1), (less, 1)]
            moved += [(more, 1), (less, 1)]
        known.model.know(terms, 0, 0)
    if moved:
        several = any(known.dimensions[name].several for name in group)
        known.model.know(moved, 0, slack * (len(columns) if several else 1))


def _has(known: Knowledge, population: str, group: Group) -> bool:
    return any(set(group) <= set(found) for found in known.earlier_groups[population])


def _margin(
    known: Knowledge, key: Key, population: str, group: Group
) -> dict[tuple[str, ...], list[int]]:
    return dict(known.margin(key, population, group, "fine"))


def _previous(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}Q{number - 1}" if number > 1 else f"{year - 1}Q4"
