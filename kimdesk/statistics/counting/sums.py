"""Puts the groups that the database counted into the cells of a table."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from kimdesk.statistics.catalogue import DIMENSIONS, INDICATORS
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.counting.cuts import Cut
from kimdesk.statistics.counting.tables import Table
from kimdesk.statistics.disclosure.data import Cell

# Single states and languages are listed from so many persons, and contacts, on.
LEAST_PERSONS, LEAST_CONTACTS = 5, 10


def filled(
    table: TableDefinition, quarter: str, cut: Cut, rows: Iterable[Sequence[Any]], *, year: bool
) -> Table:
    """The table of rows of `cuts.counting`, without the number of the cut."""
    sums = _Sums()
    for row in rows:
        sums.add(row, cut)
    shown = sums.often(table.unit) if cut.is_open else _cells(table.dimensions)
    minutes = INDICATORS[table.indicator].minutes
    return Table(
        id=table.id,
        indicator=table.indicator,
        population=table.population,
        quarter=quarter,
        dimensions=table.dimensions,
        level="fine" if table.dimensions else "total",
        cells={cell: sums.numbers[cell] for cell in shown},
        total=sums.total,
        year=year,
        minutes={cell: sums.minutes[cell] for cell in shown} if minutes else {},
        total_minutes=sums.total_minutes if minutes else 0,
    )


@dataclass(slots=True)
class _Sums:
    """What the groups of the database add up to in the cells of a table."""

    numbers: Counter[Cell] = field(default_factory=Counter)
    minutes: Counter[Cell] = field(default_factory=Counter)
    persons: Counter[Cell] = field(default_factory=Counter)
    total: int = 0
    total_minutes: int = 0

    def add(self, row: Sequence[Any], cut: Cut) -> None:
        """One row: the values of the cut's columns, then the sums."""
        *values, amount, minutes, persons = row
        cells = cut.cells_of_raw(values)
        if cells is None:
            return
        self.total += amount
        self.total_minutes += minutes
        for cell in cells:
            self.numbers[cell] += amount
            self.minutes[cell] += minutes
            self.persons[cell] += persons

    def often(self, unit: str) -> list[Cell]:
        """The groups that occur often enough to be listed, the most frequent first."""
        least = LEAST_CONTACTS if unit == "contact" else 0
        return [
            cell
            for cell, number in self.numbers.most_common()
            if self.persons[cell] >= LEAST_PERSONS and number >= least
        ]


def _cells(dimensions: tuple[str, ...]) -> list[Cell]:
    return list(product(*(DIMENSIONS[name].fine for name in dimensions)))
