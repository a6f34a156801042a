"""The attack on all bundles of an office: what the city gets, put into one puzzle.

Built from the published tables and the catalogue alone; the true data only tell afterwards
which answers are right, and how many persons were corrected from bundle to bundle.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from kimdesk.statistics.disclosure.data import (
    Dimension,
    Published,
    QuarterData,
    Release,
    TableSpec,
)
from tests.statistics.disclosure.attacker import Puzzle, Sum, tells

Place = tuple[int, str, tuple[str, ...]]
ADD_UP = ("BA", "ZU", "AB", "BE", "BQ")


@dataclass(frozen=True)
class Leak:
    """A small count that the attacker is sure of."""

    release: str
    table: str
    cell: tuple[str, ...]
    count: int
    low: float
    high: float


@dataclass
class Spy:
    """Knows the releases of one office, in the order they left; `data` is the truth."""

    specs: Sequence[TableSpec]
    dimensions: Mapping[str, Dimension]
    releases: Sequence[Release]
    data: Sequence[QuarterData]
    # All crossings of the stock of the last release are unknowns of their own.
    crosses: bool = False
    base: int = 5
    puzzle: Puzzle = field(default_factory=Puzzle)
    totals: dict[tuple[int, str], int] = field(default_factory=dict)
    cells: dict[Place, dict[tuple[str, ...], int]] = field(default_factory=dict)

    def leaks(self) -> list[Leak]:
        """Every small count that follows from all releases together."""
        asked = list(self._small())
        bounds = self.puzzle.bounds([columns for *_, columns in asked])
        return [
            Leak(release, table, cell, count, low, high)
            for (release, table, cell, count, _), (low, high) in zip(asked, bounds, strict=True)
            if tells(low, high)
        ]

    @property
    def small(self) -> int:
        """How many small counts there are at all."""
        return len(list(self._small()))

    def __post_init__(self) -> None:
        self.persons = {spec.id: spec for spec in self.specs if spec.rule == "persons"}
        for at, release in enumerate(self.releases):
            self._unknowns(at, release)
            for table in release.tables:
                self._read(table)
            self._identities(at)
        for one, other in self._pairs():
            self._same([(one, "BE")], [(other, "BA")], self._stable())
        for one, other in self._versions():
            for population in {spec.population for spec in self.persons.values()}:
                names = self._names(population)
                self._same([(one, population)], [(other, population)], names)

    # Unknowns -------------------------------------------------------------------------------

    def _names(self, population: str) -> list[str]:
        names = {
            n for s in self.persons.values() if s.population == population for n in s.dimensions
        }
        return sorted(names | set(self._stable() if population in ADD_UP else ()))

    def _stable(self) -> list[str]:
        used = {n for s in self.persons.values() if s.population in ADD_UP for n in s.dimensions}
        return sorted(name for name in used if self.dimensions[name].stable)

    def _unknowns(self, at: int, release: Release) -> None:
        for population in sorted({*ADD_UP, *(s.population for s in self.persons.values())}):
            total = self.totals[at, population] = self.puzzle.unknown()
            if population in release.totals:
                self.puzzle.give(total, release.totals[population])
            names = self._names(population)
            for name in names:
                self._make(at, population, (name,))
            pairs = {
                s.dimensions
                for s in self.persons.values()
                if s.population == population and len(s.dimensions) > 1
            }
            for pair in sorted(pairs):
                self._make(at, population, pair)
                self._margins(at, population, pair, [(name,) for name in pair])
            if self.crosses and population == "BE" and at == len(self.releases) - 1:
                everything = tuple(n for n in names if not self.dimensions[n].several)
                self._make(at, population, everything)
                self._margins(at, population, everything, [*((n,) for n in everything), *pairs])

    def _make(self, at: int, population: str, names: tuple[str, ...]) -> None:
        if (at, population, names) in self.cells:
            return
        parts = [self.dimensions[name] for name in names]
        found = {cell: self.puzzle.unknown() for cell in product(*(part.fine for part in parts))}
        self.cells[at, population, names] = found
        total = self.totals[at, population]
        if parts[0].several:
            self._yes_or_no(found, parts[0], total)
        else:
            self.puzzle.know([*((column, 1) for column in found.values()), (total, -1)], 0, 0)

    def _yes_or_no(self, found: dict[tuple[str, ...], int], part: Dimension, total: int) -> None:
        """Of several codes each counts on its own; a coarse one counts who has any of its own."""
        for group in dict.fromkeys(part.coarse_of.get(code, code) for code in part.fine):
            whole = found["coarse", group] = self.puzzle.unknown()
            inner = [
                found[(code,)] for code in part.fine if part.coarse_of.get(code, code) == group
            ]
            self.puzzle.know([(whole, 1), *((column, -1) for column in inner)], -1e9, 0)
            for column in inner:
                self.puzzle.know([(column, 1), (whole, -1)], -1e9, 0)
        for column in list(found.values()):
            self.puzzle.know([(column, 1), (total, -1)], -1e9, 0)

    def _margins(
        self, at: int, population: str, names: tuple[str, ...], of: Sequence[tuple[str, ...]]
    ) -> None:
        for margin in of:
            places = [names.index(name) for name in margin]
            for cell, column in self.cells[at, population, margin].items():
                inner = [
                    (c, 1)
                    for full, c in self.cells[at, population, names].items()
                    if tuple(full[place] for place in places) == cell
                ]
                self.puzzle.know([*inner, (column, -1)], 0, 0)

    # What he reads --------------------------------------------------------------------------

    def _read(self, table: Published) -> None:
        spec = self.persons.get(table.table)
        if spec is None or table.level == "none":
            return
        whose = (table.quarter, table.revision)
        at = next(i for i, r in enumerate(self.releases) if (r.quarter, r.revision) == whose)
        for cell, number in table.numbers.items():
            if number is not None:
                reach = self.base // 2
                columns = self._columns(at, spec, table.level, cell)
                low, high = max(0, number - reach), number + reach
                self.puzzle.know([(column, 1) for column in columns], low, high)

    def _columns(self, at: int, spec: TableSpec, level: str, cell: tuple[str, ...]) -> list[int]:
        found = self.cells[at, spec.population, spec.dimensions]
        parts = [self.dimensions[name] for name in spec.dimensions]
        if level == "fine":
            return [found[cell]]
        if parts[0].several:
            return [found["coarse", cell[0]]]
        return [
            column
            for fine, column in found.items()
            if all(p.coarse_of.get(c, c) == g for p, c, g in zip(parts, fine, cell, strict=True))
        ]

    # How it hangs together --------------------------------------------------------------------

    def _identities(self, at: int) -> None:
        came = [(at, "BA"), (at, "ZU")]
        self._same(came, [(at, "BE"), (at, "AB")], self._stable())
        self._same(came, [(at, "BQ")], self._stable())

    def _pairs(self) -> list[tuple[int, int]]:
        quarters = [release.quarter for release in self.releases]
        return [
            (i, j)
            for i, one in enumerate(quarters)
            for j, other in enumerate(quarters)
            if other == _next(one)
        ]

    def _versions(self) -> list[tuple[int, int]]:
        quarters = [release.quarter for release in self.releases]
        return [
            (i, j) for j in range(len(quarters)) for i in range(j) if quarters[i] == quarters[j]
        ]

    def _same(
        self,
        one: Sequence[tuple[int, str]],
        other: Sequence[tuple[int, str]],
        names: Sequence[str],
    ) -> None:
        for name in names:
            true: Counter[str] = Counter()
            moved: Sum = []
            sides = [*((1, each) for each in one), *((-1, each) for each in other)]
            for sign, (at, population) in sides:
                for person in self.data[at].persons.get(population, ()):
                    for code in _codes(person.values[name]):
                        true[code] += sign
            slack = sum(abs(count) for count in true.values())
            for code in self.dimensions[name].fine:
                terms = [
                    (self.cells[at, population, (name,)][(code,)], sign)
                    for sign, (at, population) in sides
                ]
                if slack:
                    more, less = self.puzzle.unknown(), self.puzzle.unknown()
                    terms += [(more, -1), (less, 1)]
                    moved += [(more, 1), (less, 1)]
                self.puzzle.know(terms, 0, 0)
            if moved:
                self.puzzle.know(moved, 0, slack)

    # What he asks -----------------------------------------------------------------------------

    def _small(self) -> list[tuple[str, str, tuple[str, ...], int, list[int]]]:
        """Each cell with one to four persons, of all tables, fine and coarse."""
        found = []
        for at, (release, data) in enumerate(zip(self.releases, self.data, strict=True)):
            name = f"{release.quarter} r{release.revision}"
            for spec in self.persons.values():
                for level in ("fine", "coarse"):
                    for cell, count in self._true(data, spec, level).items():
                        if 1 <= count <= 4:
                            columns = self._columns(at, spec, level, cell)
                            found.append((name, spec.id, cell, count, columns))
        return found

    def _true(self, data: QuarterData, spec: TableSpec, level: str) -> Counter[tuple[str, ...]]:
        counts: Counter[tuple[str, ...]] = Counter()
        for person in data.persons.get(spec.population, ()):
            options = []
            for name in spec.dimensions:
                codes = _codes(person.values[name])
                merge = self.dimensions[name].coarse_of if level == "coarse" else {}
                options.append({merge.get(code, code) for code in codes})
            counts.update(product(*options))
        return counts


def _codes(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,)


def _next(quarter: str) -> str:
    year, number = int(quarter[:4]), int(quarter[-1])
    return f"{year}Q{number + 1}" if number < 4 else f"{year + 1}Q1"
