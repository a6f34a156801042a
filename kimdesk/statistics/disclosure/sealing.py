"""What stays in the office of a sealed release, to protect the next ones."""

from collections.abc import Mapping, Sequence

from kimdesk.statistics.disclosure.batches import (
    Digests,
    amount_digests,
    digests,
    given_away,
)
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Cell,
    Dimension,
    Level,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.publishing import parts_of
from kimdesk.statistics.disclosure.rounding import counted

# Before the name of a population: digests of all that is tabulated of it, and of what is stable.
_EVERYTHING, _STABLE = "=", "@"
# Behind the name of a table: its counts at the coarse level.
_COARSE = "/coarse"


def everything_of(sealed: Sealed, population: str) -> Digests:
    """Digests of who is in a population, with all that is tabulated of it."""
    return sealed.persons.get(_EVERYTHING + population, frozenset())


def stable_of(sealed: Sealed, population: str) -> Digests:
    """Digests of who is in a population, with what cannot change."""
    return sealed.persons.get(_STABLE + population, frozenset())


def behind(spec: TableSpec, data: QuarterData, key: bytes) -> Digests:
    """Digests of who stands behind a table of these data."""
    if spec.rule == "contacts":
        return amount_digests(data.amounts.get(spec.population, ()), spec.dimensions, key)
    return digests(data.persons.get(spec.population, ()), spec.dimensions, key)


def sealed_with(
    release: Release,
    data: QuarterData,
    specs: Sequence[TableSpec],
    dimensions: Mapping[str, Dimension],
    levels: Mapping[str, Level],
    history: Sequence[Sealed],
    key: bytes,
) -> Sealed:
    """A release with the true counts and digests behind it."""
    counts: dict[str, Mapping[Cell, int]] = {}
    persons = {}
    for spec in specs:
        if spec.rule == "persons":
            counts |= _counts(spec, data, dimensions)
        persons[spec.id] = _said(spec, release, data, history, key)
    for population, people in data.persons.items():
        names = _names(specs, dimensions, population)
        # All that cannot change, whichever tables leave with this quarter: bundles of other
        # quarters are compared with it.
        stable = [name for name, dimension in dimensions.items() if dimension.stable]
        persons[_EVERYTHING + population] = digests(people, names, key)
        persons[_STABLE + population] = digests(people, stable, key)
    return Sealed(release, counts, persons, levels, tuple(specs))


def _said(
    spec: TableSpec, release: Release, data: QuarterData, history: Sequence[Sealed], key: bytes
) -> Digests:
    """Who stands behind what a table says; where it was carried forward, those of back then."""
    table = release.table(spec.id)
    if table is not None and table.level != "none" and not release.is_fresh(table):
        (before, _), *_ = given_away(spec, release.quarter, history)
        return before.persons[spec.id]
    return behind(spec, data, key)


def coarse_counts(sealed: Sealed, spec: TableSpec) -> Mapping[Cell, int]:
    """How many have any code of a coarse group, where persons may have several codes."""
    return sealed.counts[spec.id + _COARSE]


def _counts(
    spec: TableSpec, data: QuarterData, dimensions: Mapping[str, Dimension]
) -> dict[str, dict[Cell, int]]:
    found = data.persons.get(spec.population, ())
    parts = parts_of(spec, dimensions)
    counts = {spec.id: counted(found, parts)}
    if any(part.several for part in parts):
        counts[spec.id + _COARSE] = counted(found, parts, "coarse")
    return counts


def _names(
    specs: Sequence[TableSpec], dimensions: Mapping[str, Dimension], population: str
) -> list[str]:
    """All that is tabulated of a population, and what cannot change where populations add up."""
    names = {
        name
        for spec in specs
        for name in spec.dimensions
        if spec.population == population
        or (population in EXACT and spec.population in EXACT and dimensions[name].stable)
    }
    return sorted(names)
