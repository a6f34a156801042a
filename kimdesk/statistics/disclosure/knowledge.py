"""What an attacker knows: every number ever given away as bounds on sums of unknown counts.

Bundles are added in the order they were sealed, the one to be checked last. `links.py` says how
they hang together.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from kimdesk.statistics.disclosure.crossings import Crossing, Group, crossing, groups
from kimdesk.statistics.disclosure.data import (
    EXACT,
    Cell,
    Dimension,
    Key,
    Level,
    Number,
    Published,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.model import Column, Model
from kimdesk.statistics.disclosure.parameters import RULES, Rules
from kimdesk.statistics.disclosure.rounding import interval
from kimdesk.statistics.disclosure.solving import CannotAudit
from kimdesk.statistics.disclosure.targets import targets


class Knowledge:
    """Puts bundles into one model. Only tables of persons are in it."""

    def __init__(
        self,
        specs: Sequence[TableSpec],
        dimensions: Mapping[str, Dimension],
        rules: Rules = RULES,
    ) -> None:
        self.model = Model()
        # In an order of their own, so that the order of the catalogue changes no number.
        persons = [spec for spec in specs if spec.rule == "persons"]
        self.specs = {spec.id: spec for spec in sorted(persons, key=lambda spec: spec.id)}
        self._known = {spec.id for spec in specs}
        self.dimensions = dimensions
        self.rules = rules
        tables = list(self.specs.values())
        # By population, what is crossed of the bundle added last, and of those before it.
        self.groups = groups(tables, dimensions, rules.most_combinations)
        self.earlier_groups = groups(tables, dimensions, 0)
        self.totals: dict[tuple[Key, str], Column] = {}
        self.crossings: dict[tuple[Key, str], dict[Group, Crossing]] = {}
        # The numbers of the bundle added last.
        self.own: tuple[Number, ...] = ()

    def add(self, sealed: Sealed, *, is_last: bool) -> None:
        """Everything that this bundle tells; of the last one all crossings, see `crossings.py`."""
        key = sealed.release.key
        if not {table.table for table in sealed.release.tables} <= self._known:
            # What nobody said the meaning of cannot be audited.
            raise CannotAudit(key)
        for population, found in (self.groups if is_last else self.earlier_groups).items():
            size = sealed.release.totals.get(population)
            self._add_population(key, population, size, found)
        own: list[Number] = []
        for spec in self.specs.values():
            table = sealed.release.table(spec.id)
            if table is not None and sealed.release.is_fresh(table):
                own += self._add_table(key, spec, table)
        self.own = tuple(own)
        self.model.targets += targets(self, sealed)

    def crossing_of(self, key: Key, population: str, names: Sequence[str]) -> Crossing:
        """The crossing of a bundle that these attributes are in."""
        found = self.crossings[key, population]
        return next(each for group, each in found.items() if set(names) <= set(group))

    def margin(
        self, key: Key, population: str, names: Group, level: Level
    ) -> Mapping[Cell, list[Column]]:
        """By cell of these attributes, the unknowns that it is the sum of."""
        if not names:
            return {(): [self.totals[key, population]]}
        return self.crossing_of(key, population, names).margin(names, level)

    def _add_population(
        self, key: Key, population: str, size: int | None, crossed: Sequence[Group]
    ) -> None:
        total = self.totals[key, population] = self.model.column()
        if size is not None and population in EXACT:
            self.model.know([(total, 1)], size, size)
        made = self.crossings[key, population] = {}
        for group in crossed:
            parts = tuple(self.dimensions[name] for name in group)
            made[group] = crossing(self.model, parts, total)
        for one, other in combinations(made, 2):
            self._match(made, one, other)

    def _match(self, made: Mapping[Group, Crossing], one: Group, other: Group) -> None:
        """Crossings that were too large to join agree on what they share."""
        shared = tuple(sorted(set(one) & set(other)))
        if not shared:
            return
        mine, theirs = made[one].margin(shared, "fine"), made[other].margin(shared, "fine")
        for cell, columns in mine.items():
            both = [*((c, 1) for c in columns), *((c, -1) for c in theirs[cell])]
            self.model.know(both, 0, 0)

    def _add_table(self, key: Key, spec: TableSpec, table: Published) -> list[Number]:
        margin = self.margin(key, spec.population, spec.dimensions, table.level)
        if table.numbers.keys() != margin.keys():
            # Of an older catalogue: what it tells cannot be said with today's groups.
            raise CannotAudit(spec.id)
        for cell, number in table.numbers.items():
            low, high = interval(number, self.rules.base)
            columns = [(column, 1) for column in margin[cell]]
            self.model.know(columns, low, high, (spec.id, cell))
        return [(spec.id, cell) for cell in table.numbers]
