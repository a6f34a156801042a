"""Offices over eight quarters, protected and attacked: `python -m tests.benchmarks.disclosure`.

Prints tables in Markdown: how many small counts an attacker is sure of, given all bundles, how
many numbers are blanked, how long it takes, and how far the sums of six offices are from the
truth. The tables are those of the catalogue; with `--linked` six that cross four attributes.
"""

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from time import process_time

from kimdesk.base.errors import UserError
from kimdesk.statistics.catalogue import DIMENSIONS as CATALOGUE
from kimdesk.statistics.catalogue.exports import table_specs
from kimdesk.statistics.disclosure.data import (
    Amount,
    Cell,
    Dimension,
    Person,
    QuarterData,
    Release,
    Sealed,
    TableSpec,
)
from kimdesk.statistics.disclosure.protecting import Protected, Protection
from tests.statistics.disclosure.offices import DIMENSIONS, LINKED, Office, quarters
from tests.statistics.disclosure.spying import Spy

KEY = b"invented key of 32 bytes........"
SIZES = "15,30,60,200,2000"
CITY = (30, 40, 60, 85, 140, 200)
QUARTERS = 8
# After these a correction is tried, by at most so many late persons.
CORRECTED, LATE = (2, 5), 8
# What a family has in common.
SHARED = ("nationality", "residence", "household", "district", "housing", "benefit_regime")


class CatalogueOffice(Office):
    """An office whose clients have all attributes of the catalogue, a few codes very common."""

    def family(self, most: int = 6) -> list[Person]:
        size = min(most, self.random.choices((1, 2, 3, 4, 5, 6), (45, 20, 13, 12, 6, 4))[0])
        shared = {name: self._code(CATALOGUE[name]) for name in SHARED}
        return [self._member(shared) for _ in range(size)]

    def person(self, _region: str, _status: str) -> Person:
        return self._member({})

    def _member(self, shared: Mapping[str, str]) -> Person:
        self.made += 1
        values: dict[str, str | tuple[str, ...]] = {}
        for name, dimension in CATALOGUE.items():
            if not dimension.fine:
                continue
            if dimension.several:
                values[name] = tuple(c for c in dimension.fine if self.random.random() < 0.2)
            elif name in shared and self.random.random() < 0.9:
                values[name] = shared[name]
            else:
                values[name] = self._code(dimension)
        values["sex"] = self.random.choices(CATALOGUE["sex"].fine, (48, 50, 2))[0]
        return Person(f"p{self.seed}-{self.made}", values)

    def _code(self, dimension: Dimension) -> str:
        weights = [1 / (1 + at) for at in range(len(dimension.fine))]
        return self.random.choices(dimension.fine, weights)[0]

    def _older(self, person: Person) -> Person:
        values = dict(person.values)
        for name in ("residence", "work", "german", "housing", "benefit_regime", "age"):
            if self.random.random() < 0.05:
                values[name] = self._code(CATALOGUE[name])
        if self.random.random() < 0.01:
            values["nationality"] = self._code(CATALOGUE["nationality"])
        return Person(person.id, values)

    def _contacts(self, persons: list[Person]) -> tuple[Amount, ...]:
        names = ("topic", "contact_kind", "interpreting")
        return tuple(
            Amount(
                person.id,
                {n: (c,) if CATALOGUE[n].several else c for n, c in self._codes(names)},
                self.random.choice((1, 1, 2, 2, 3, 5)),
            )
            for person in persons
            for _ in range(self.random.randint(0, 4))
        )

    def _codes(self, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        return ((name, self._code(CATALOGUE[name])) for name in names)


@dataclass
class Run:
    """One office over its quarters."""

    office: Office
    is_linked: bool
    data: list[QuarterData] = field(default_factory=list)
    given: list[Protected] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    refused: int = 0

    @property
    def dimensions(self) -> Mapping[str, Dimension]:
        return DIMENSIONS if self.is_linked else CATALOGUE

    @property
    def sealed(self) -> list[Sealed]:
        return [each.sealed for each in self.given]

    @property
    def releases(self) -> list[Release]:
        return [each.release for each in self.given]

    def specs(self, quarter: str) -> tuple[TableSpec, ...]:
        return LINKED if self.is_linked else table_specs(quarter)

    def all_quarters(self) -> None:
        for at, quarter in enumerate(quarters(QUARTERS)):
            data = self.office.next_quarter(quarter)
            self._add(data, corrects=False)
            if at in CORRECTED:
                late = min(LATE, self.office.size // 8)
                self._add(self.office.correct(data, late), corrects=True)

    def _add(self, data: QuarterData, *, corrects: bool) -> None:
        protection = Protection(self.specs(data.quarter), self.dimensions, KEY)
        begin = process_time()
        try:
            found = (protection.correct if corrects else protection.protect)(data, self.sealed)
        except UserError:
            self.refused += 1
        else:
            self.data.append(data)
            self.given.append(found)
        self.seconds.append(process_time() - begin)

    def spied(self) -> tuple[int, int]:
        """How many small counts there are, and of how many the attacker is sure."""
        specs = {spec.id: spec for each in self.data for spec in self.specs(each.quarter)}
        spy = Spy(list(specs.values()), self.dimensions, self.releases, self.data)
        return spy.small, len(spy.leaks())

    def line(self) -> str:
        small, sure = self.spied()
        codes = Counter(note.code for release in self.releases for note in release.notes)
        numbers = [
            number
            for release in self.releases
            for table in release.tables
            if release.is_fresh(table) and self._is_of_persons(table.table)
            for number in table.numbers.values()
        ]
        shown = sum(number is None or number > 0 for number in numbers)
        blanked = codes["blanked"]
        cells = (
            self.office.size,
            small,
            sure,
            len(numbers),
            f"{blanked} ({100 * blanked / max(shown, 1):.1f} %)",
            codes["carried_forward"],
            codes["totals_only"],
            self.refused,
            f"{sum(self.seconds) / len(self.seconds):.1f}",
            f"{max(self.seconds):.1f}",
        )
        return "| " + " | ".join(map(str, cells)) + " |"

    def _is_of_persons(self, table: str) -> bool:
        specs = self.specs(quarters(QUARTERS)[3])
        return any(spec.id == table and spec.rule == "persons" for spec in specs)


HEAD = (
    "clients",
    "small counts",
    "attacker is sure of",
    "numbers",
    "blanked (of those not 0)",
    "carried forward",
    "quarters with totals only",
    "corrections refused",
    "processor seconds, mean",
    "worst",
)


def office_of(seed: int, size: int, *, is_linked: bool) -> Run:
    """An invented office over all its quarters."""
    run = Run((Office if is_linked else CatalogueOffice)(seed, size), is_linked)
    run.all_quarters()
    return run


def city(runs: Sequence[Run], ways: int) -> tuple[float, float]:
    """How far sums of the offices are from the truth: per number, and where it is 20 or more."""
    errors, large = [], []
    for at, quarter in enumerate(quarters(QUARTERS)):
        for spec in runs[0].specs(quarter):
            if spec.rule == "persons" and len(spec.dimensions) == ways:
                for true, told in _sums(runs, spec, at):
                    errors.append(abs(told - true))
                    large += [abs(told - true) / true] if true >= 20 else []
    return sum(errors) / max(len(errors), 1), 100 * sum(large) / max(len(large), 1)


def _sums(runs: Sequence[Run], spec: TableSpec, at: int) -> Iterator[tuple[int, int]]:
    """Truth and sum of what was published, of the offices that gave the table, coarse."""
    true: Counter[Cell] = Counter()
    told: Counter[Cell] = Counter()
    dimensions = [runs[0].dimensions[name] for name in spec.dimensions]
    for run in runs:
        quarter = quarters(QUARTERS)[at]
        first = next(i for i, each in enumerate(run.data) if each.quarter == quarter)
        table = run.releases[first].table(spec.id)
        if table is None or table.level == "none":
            continue
        for cell, number in table.numbers.items():
            told[_coarse(dimensions, cell)] += number or 0
        for person in run.data[first].persons.get(spec.population, ()):
            true.update(_cells(person, dimensions))
    # Codes of which a person may have several do not add up to coarse groups.
    if not any(dimension.several for dimension in dimensions):
        yield from ((true[cell], told[cell]) for cell in {*true, *told})


def _cells(person: Person, dimensions: Sequence[Dimension]) -> Iterator[Cell]:
    values = [person.values[dimension.id] for dimension in dimensions]
    codes = [value if isinstance(value, tuple) else (value,) for value in values]
    yield from (_coarse(dimensions, cell) for cell in product(*codes))


def _coarse(dimensions: Sequence[Dimension], cell: Cell) -> Cell:
    return tuple(d.coarse_of.get(c, c) for d, c in zip(dimensions, cell, strict=True))


def main() -> None:
    """Run the offices and the city, print as they are done."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default=SIZES, help="numbers of clients, by comma")
    parser.add_argument("--linked", action="store_true", help="six tables of four attributes")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    print("| " + " | ".join(HEAD) + " |\n" + "|---" * len(HEAD) + "|", flush=True)
    for size in filter(None, chosen.sizes.split(",")):
        print(office_of(chosen.seed, int(size), is_linked=chosen.linked).line(), flush=True)
    runs = [office_of(seed, size, is_linked=chosen.linked) for seed, size in enumerate(CITY)]
    for ways in (1, 2):
        error, share = city(runs, ways)
        print(f"city, tables by {ways}: {error:.2f} per number, {share:.1f} % of 20 and more")


if __name__ == "__main__":
    main()
