"""The certificate: made-up lists of persons that give exactly the numbers that leave.

For every small cell one of the lists has nobody in it, or at least three. So nobody can tell
from the numbers that anybody is in the cell. The lists are found with whole numbers by a solver
and checked without one: the exporter runs over them and must publish the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kimdesk.statistics.disclosure.attack_model import (
    Bundle,
    ModelBuilder,
    Target,
)
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Dimension,
    Person,
    Published,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import SMALL
from kimdesk.statistics.disclosure.publishing import published
from kimdesk.statistics.disclosure.solving import CannotAudit, Solver

People = Mapping[str, tuple[Person, ...]]


@dataclass(slots=True)
class Certificate:
    """The lists by population, and the small cells that none of them covers."""

    lists: list[People] = field(default_factory=list)
    uncovered: list[Target] = field(default_factory=list)


def certify(
    specs: Sequence[TableSpec],
    dimensions: Mapping[str, Dimension],
    bundle: Bundle,
    seconds: float,
) -> Certificate:
    """Look for the lists of one bundle. Raises CannotAudit when a list publishes otherwise."""
    builder = ModelBuilder(specs, dimensions)
    builder.add(bundle)
    solver = Solver(builder.model, seconds, whole=True)
    found = Certificate()
    missing = list({target.columns: target for target in builder.model.targets}.values())
    while missing:
        counts = _counts(solver, missing)
        covered = [target for target in missing if _covers(counts, target)]
        if not covered:
            missing = _one_by_one(solver, missing, found, builder, bundle)
            continue
        found.lists.append(_checked(builder, bundle, counts))
        missing = [target for target in missing if target not in covered]
    return found


def same_numbers(
    people: People,
    specs: Sequence[TableSpec],
    dimensions: Mapping[str, Dimension],
    tables: Sequence[Published],
) -> bool:
    """Whether the exporter makes just these tables of these persons; no solver is asked."""
    known = {spec.id: spec for spec in specs}
    for table in tables:
        spec = known[table.table]
        blank = {cell for cell, number in table.numbers.items() if number is None}
        persons = people.get(spec.population, ())
        again = published(spec, persons, dimensions, table.level, table.quarter, blank)
        if dict(again.numbers) != dict(table.numbers):
            return False
    return True


def _counts(solver: Solver, missing: Sequence[Target]) -> list[int]:
    columns = [column for target in missing for column in target.columns]
    return [round(value) for value in solver.least(columns).counts]


def _covers(counts: Sequence[int], target: Target) -> bool:
    value = sum(counts[column] for column in target.columns)
    return value == 0 or value >= SMALL


def _one_by_one(
    solver: Solver,
    missing: list[Target],
    found: Certificate,
    builder: ModelBuilder,
    bundle: Bundle,
) -> list[Target]:
    """Look for a list for the first of them; the others stay missing."""
    target, *others = missing
    for ask in (solver.least, solver.most):
        counts = [round(value) for value in ask(target.columns).counts]
        if counts and _covers(counts, target):
            found.lists.append(_checked(builder, bundle, counts))
            return [other for other in others if not _covers(counts, other)]
    found.uncovered.append(target)
    return others


def _checked(builder: ModelBuilder, bundle: Bundle, counts: Sequence[int]) -> People:
    people = builder.people(bundle.key, counts)
    fresh = [t for t in bundle.tables if t.quarter == bundle.quarter and t.level != "none"]
    sizes = {population: len(people[population]) for population in EXACT}
    right = all(sizes[p] == bundle.totals[p] for p in EXACT if p in bundle.totals)
    if not right or not same_numbers(people, builder.specs, builder.dimensions, fresh):
        message = "a made-up list does not give the same numbers"
        raise CannotAudit(message)
    return people
