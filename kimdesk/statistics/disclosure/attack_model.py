"""What an attacker knows: every number ever given away as bounds on sums of unknown counts.

Unknowns are the counts of fine cells. Of dimensions that tables cross, every combination is an
unknown ("some set of persons must exist") as long as there are not too many. Stock and flows
are linked for attributes that cannot change, and versions of one quarter with each other; late
entries loosen such a link by as many persons as really changed, which is more than an attacker
knows.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from math import prod

from kimdesk.statistics.disclosure.data import (
    EXACT,
    Cell,
    Dimension,
    Person,
    Published,
    TableSpec,
)
from kimdesk.statistics.disclosure.parameters import MOST_COMBINATIONS, SMALL
from kimdesk.statistics.disclosure.rounding import INFINITE, interval, raised

Column = int
Group = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """One release as the attacker has it. `counts`: the truth behind each table, fine."""

    quarter: str
    revision: int
    totals: Mapping[str, int]
    tables: tuple[Published, ...]
    counts: Mapping[str, Mapping[Cell, int]]
    persons: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, int]:
        """Quarter and revision."""
        return self.quarter, self.revision


@dataclass(slots=True)
class Row:
    """`low` ≤ sum of the columns (with their signs) ≤ `high`. `number`: which it stands for."""

    columns: tuple[tuple[Column, int], ...]
    low: float
    high: float
    number: tuple[str, Cell] | None = None


@dataclass(slots=True)
class Target:
    """A small cell: its columns, its true count and the numbers that show it."""

    columns: tuple[Column, ...]
    count: int
    table: str
    cell: Cell


@dataclass(slots=True)
class Model:
    """Unknown counts, each at least 0, what is known of their sums, and what must stay hidden."""

    size: int = 0
    rows: list[Row] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    places: dict[tuple[tuple[str, int], str, Group], dict[Cell, Column]] = field(
        default_factory=dict
    )

    def column(self) -> Column:
        """One more unknown."""
        self.size += 1
        return self.size - 1

    def know(
        self,
        columns: Iterable[tuple[Column, int]],
        low: float,
        high: float,
        number: tuple[str, Cell] | None = None,
    ) -> None:
        """One more sum that is known."""
        self.rows.append(Row(tuple(columns), low, high, number))


class ModelBuilder:
    """Puts bundles into one model, the oldest first, the one to be checked last."""

    def __init__(self, specs: Sequence[TableSpec], dimensions: Mapping[str, Dimension]) -> None:
        self.model = Model()
        self.specs = tuple(specs)
        self.dimensions = dimensions
        self._specs = {spec.id: spec for spec in specs}
        self._dimensions = dimensions
        # The rows of the bundle added last and the number each stands for.
        self.own: dict[int, tuple[str, Cell]] = {}
        self._groups = self._grouped()

    def add(self, bundle: Bundle) -> None:
        """Everything that this bundle tells; its numbers can be blanked while it is the last."""
        first = len(self.model.rows)
        for population in self._populations():
            self._add_population(bundle, population)
        for published in bundle.tables:
            if published.level != "none" and published.quarter == bundle.quarter:
                self._add_table(bundle, published)
        self._add_targets(bundle)
        self._link_quarter(bundle)
        self.own = {
            at: row.number
            for at, row in enumerate(self.model.rows[first:], first)
            if row.number is not None
        }

    def link(self, before: Bundle, after: Bundle, changes: Mapping[str, int]) -> None:
        """Stock at the end of one quarter is that at the beginning of the next.

        `changes`: by population, how many persons were corrected since; "BE" is used here.
        """
        self._same(before.key, "BE", after.key, "BA", changes.get("BE", 0), stable=True)

    def link_versions(self, before: Bundle, after: Bundle, changes: Mapping[str, int]) -> None:
        """Two versions of one quarter differ by as many persons as were corrected."""
        for population in self._populations():
            slack = changes.get(population, 0)
            self._same(before.key, population, after.key, population, slack, stable=False)

    def people(self, key: tuple[str, int], counts: Sequence[int]) -> dict[str, tuple[Person, ...]]:
        """Persons whose counts are these: one of the sets that the numbers allow.

        What is not crossed is combined in any way; no number tells of it.
        """
        made: dict[str, tuple[Person, ...]] = {}
        for population in self._populations():
            size = counts[self.model.places[key, population, ()][()]]
            values: list[dict[str, str | tuple[str, ...]]] = [{} for _ in range(size)]
            for group in self._groups[population]:
                self._fill(values, group, self.model.places[key, population, group], counts)
            made[population] = tuple(
                Person(f"{population}-{at}", value) for at, value in enumerate(values)
            )
        return made

    def _fill(
        self,
        values: list[dict[str, str | tuple[str, ...]]],
        group: Group,
        places: Mapping[Cell, Column],
        counts: Sequence[int],
    ) -> None:
        if any(self._dimensions[name].several for name in group):
            (name,) = group
            for at, value in enumerate(values):
                value[name] = tuple(
                    code for (code,), column in places.items() if at < counts[column]
                )
            return
        cells = (cell for cell, column in places.items() for _ in range(counts[column]))
        for value, cell in zip(values, cells, strict=True):
            value.update(zip(group, cell, strict=True))

    # Unknowns ---------------------------------------------------------------------------------

    def _populations(self) -> tuple[str, ...]:
        used = {spec.population for spec in self._specs.values()}
        return tuple(sorted(used | EXACT))

    def _grouped(self) -> dict[str, tuple[Group, ...]]:
        """By population, which dimensions are crossed; stable ones stand in all that add up."""
        found: dict[str, tuple[Group, ...]] = {}
        stable = {
            name
            for spec in self._specs.values()
            for name in spec.dimensions
            if self._dimensions[name].stable and spec.population in EXACT
        }
        for population in self._populations():
            tables = [s.dimensions for s in self._specs.values() if s.population == population]
            if population in EXACT:
                tables += [(name,) for name in sorted(stable)]
            found[population] = self._crossed(tables)
        return found

    def _crossed(self, tables: Sequence[Group]) -> tuple[Group, ...]:
        """Tables that share dimensions as one crossing, where it is not too large."""
        joined: list[set[str]] = []
        for table in tables:
            touching = [group for group in joined if group & set(table)]
            joined = [group for group in joined if group not in touching]
            joined.append(set(table).union(*touching))
        groups: list[Group] = []
        for group in joined:
            sizes = prod(len(self._dimensions[name].fine) for name in group)
            if sizes <= MOST_COMBINATIONS:
                groups.append(tuple(sorted(group)))
            else:
                groups += {tuple(sorted(t)) for t in tables if set(t) <= group}
        return tuple(sorted(groups))

    def _add_population(self, bundle: Bundle, population: str) -> None:
        model, total = self.model, self.model.column()
        size = bundle.totals.get(population)
        if size is not None and population in EXACT:
            model.know([(total, 1)], size, size)
        model.places[bundle.key, population, ()] = {(): total}
        for group in self._groups[population]:
            parts = [self._dimensions[name] for name in group]
            places = {cell: model.column() for cell in product(*(part.fine for part in parts))}
            model.places[bundle.key, population, group] = places
            if any(part.several for part in parts):
                for column in places.values():
                    model.know([(column, 1), (total, -1)], -INFINITE, 0)
            else:
                model.know([*((c, 1) for c in places.values()), (total, -1)], 0, 0)
        self._match_groups(bundle, population)

    def _match_groups(self, bundle: Bundle, population: str) -> None:
        """Crossings that were too large to join agree on what they share."""
        for one, other in combinations(self._groups[population], 2):
            for name in set(one) & set(other):
                for code in self._dimensions[name].fine:
                    mine = self._margin(bundle.key, population, one, {name: code})
                    theirs = self._margin(bundle.key, population, other, {name: code})
                    self.model.know([*((c, 1) for c in mine), *((c, -1) for c in theirs)], 0, 0)

    # Numbers ----------------------------------------------------------------------------------

    def _add_table(self, bundle: Bundle, published: Published) -> None:
        spec = self._specs.get(published.table)
        if spec is None:
            return
        for cell, number in published.numbers.items():
            low, high = interval(number)
            columns = self.columns(bundle.key, spec, published.level, cell)
            self.model.know([(c, 1) for c in columns], low, high, (spec.id, cell))

    def columns(
        self, key: tuple[str, int], spec: TableSpec, level: str, cell: Cell
    ) -> list[Column]:
        """The unknowns that a cell of a table is the sum of."""
        group = self._group_of(spec)
        wanted = dict(zip(spec.dimensions, cell, strict=True))
        return self._margin(key, spec.population, group, wanted, level)

    def _group_of(self, spec: TableSpec) -> Group:
        if not spec.dimensions:
            return ()
        return next(
            group for group in self._groups[spec.population] if set(spec.dimensions) <= set(group)
        )

    def _margin(
        self,
        key: tuple[str, int],
        population: str,
        group: Group,
        wanted: Mapping[str, str],
        level: str = "fine",
    ) -> list[Column]:
        at = "coarse" if level == "coarse" else "fine"
        return [
            column
            for cell, column in self.model.places[key, population, group].items()
            if all(
                name not in wanted or self._dimensions[name].at(at, code) == wanted[name]
                for name, code in zip(group, cell, strict=True)
            )
        ]

    def _add_targets(self, bundle: Bundle) -> None:
        """Small cells of this bundle's tables: fine ones, and those of the level published."""
        for published in bundle.tables:
            spec = self._specs.get(published.table)
            counts = bundle.counts.get(published.table)
            if spec is None or counts is None:
                continue
            parts = tuple(self._dimensions[name] for name in spec.dimensions)
            for level in dict.fromkeys(("fine", published.level)):
                if level == "none":
                    continue
                sums: defaultdict[Cell, int] = defaultdict(int)
                for cell, count in counts.items():
                    sums[raised(cell, parts, level)] += count  # type: ignore[arg-type]
                for cell, count in sums.items():
                    if 0 < count < SMALL:
                        columns = self.columns(bundle.key, spec, level, cell)
                        self.model.targets.append(Target(tuple(columns), count, spec.id, cell))

    # Links ------------------------------------------------------------------------------------

    def _link_quarter(self, bundle: Bundle) -> None:
        """Stock at the end = stock at the beginning + admissions - closures; served = both."""
        for signs in (
            {"BE": 1, "BA": -1, "ZU": -1, "AB": 1},
            {"BQ": 1, "BA": -1, "ZU": -1},
        ):
            for name in self._stable_in(signs):
                for code in self._dimensions[name].fine:
                    self._know_sum(bundle.key, signs, name, code)

    def _know_sum(
        self, key: tuple[str, int], signs: Mapping[str, int], name: str, code: str
    ) -> None:
        columns = [
            (column, sign)
            for population, sign in signs.items()
            for column in self._code_columns(key, population, name, code)
        ]
        self.model.know(columns, 0, 0)

    def _stable_in(self, populations: Iterable[str]) -> list[str]:
        names = {n for group in self._groups["BE"] for n in group if self._dimensions[n].stable}
        return sorted(
            name
            for name in names
            if all(any(name in g for g in self._groups[p]) for p in populations)
        )

    def _code_columns(
        self, key: tuple[str, int], population: str, name: str, code: str
    ) -> list[Column]:
        group = next(g for g in self._groups[population] if name in g)
        return self._margin(key, population, group, {name: code})

    def _same(
        self,
        before: tuple[str, int],
        population: str,
        after: tuple[str, int],
        other: str,
        slack: int,
        *,
        stable: bool,
    ) -> None:
        """The counts of both are the same, but for `slack` persons altogether per dimension."""
        shared = {n for g in self._groups[population] for n in g} & {
            n for g in self._groups[other] for n in g
        }
        for name in sorted(shared):
            dimension = self._dimensions[name]
            if stable and not dimension.stable:
                continue
            moved: list[tuple[Column, int]] = []
            for code in dimension.fine:
                columns = [(c, 1) for c in self._code_columns(after, other, name, code)]
                columns += [(c, -1) for c in self._code_columns(before, population, name, code)]
                if slack:
                    more, less = self.model.column(), self.model.column()
                    columns += [(more, -1), (less, 1)]
                    moved += [(more, 1), (less, 1)]
                self.model.know(columns, 0, 0)
            if moved:
                # A person with another code leaves one cell and enters another.
                self.model.know(moved, 0, 2 * slack)
