"""What stays in the office of a sealed release, to protect the next ones."""

from collections.abc import Mapping, Sequence

from kimdesk.statistics.disclosure.batches import (
    Digests,
    amount_digests,
    digests,
    given_away,
)
from kimdesk.statistics.disclosure.crossings import Group, stable_groups
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Cell,
    Dimension,
    Level,
    Person,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.publishing import parts_of
from kimdesk.statistics.disclosure.rounding import counted

# Behind the name of a table: its counts at the coarse level.
_COARSE = "/coarse"


def counts_by(sealed: Sealed, population: str, names: Group) -> Mapping[Cell, int] | None:
    """True counts of a population by attributes in order of their names, as far as kept."""
    return sealed.counts.get(_by(population, names))


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
        for names in _groups(specs, dimensions, population, people):
            parts = tuple(dimensions[name] for name in names)
            counts[_by(population, names)] = counted(people, parts)
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


def _by(population: str, names: Group) -> str:
    return f"{population}@{'+'.join(names)}"


def _groups(
    specs: Sequence[TableSpec],
    dimensions: Mapping[str, Dimension],
    population: str,
    people: Sequence[Person],
) -> set[Group]:
    """By what bundles are compared: each table, each attribute, what cannot change together."""
    tables = [s for s in specs if s.rule == "persons" and s.population == population]
    found = {tuple(sorted(spec.dimensions)) for spec in tables}
    if population in EXACT:
        found |= set(stable_groups(specs, dimensions))
        # Whichever tables leave with this quarter: those of others are compared with it.
        found |= {
            (name,)
            for name, dimension in dimensions.items()
            if dimension.stable and all(name in person.values for person in people)
        }
    return {*found, *((name,) for group in found for name in group)} - {()}
