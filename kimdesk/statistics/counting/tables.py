"""A counted table: numbers by groups, and what they are numbers of."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from kimdesk.statistics.catalogue import DIMENSIONS, INDICATORS, POPULATIONS, TABLES, Unit
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.catalogue.own_groups import UNKNOWN
from kimdesk.statistics.disclosure.data import Cell, Release

TableLevel = Literal["fine", "coarse", "total"]
# With fewer, people look at the coarse groups.
ENOUGH_FOR_FINE = 100


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of one table of the catalogue for one quarter.

    `cells`: by group of each dimension, also those with nobody; a table without dimensions has
    the one cell (). `total`: how many are counted at all; where several groups may hold for one
    of them, less than the sum of the cells. `minutes`: the time spent, where that is asked for.
    `year`: everything since 1 January.
    """

    id: str
    indicator: str
    population: str
    quarter: str
    dimensions: tuple[str, ...]
    level: TableLevel
    cells: Mapping[Cell, int]
    total: int
    year: bool = False
    minutes: Mapping[Cell, int] = field(default_factory=dict)
    total_minutes: int = 0

    @property
    def unit(self) -> Unit:
        """What its numbers count: cases, contacts, goals … which are never added up."""
        return POPULATIONS[self.population].unit

    @property
    def definition(self) -> TableDefinition:
        """What the catalogue says of it."""
        return TABLES[self.id]

    @property
    def share(self) -> float | None:
        """The part from 0 to 1 that the indicator is about, of those of whom it is known.

        None where it is about none, or nothing is known of anybody.
        """
        group = INDICATORS[self.indicator].share
        if not group or len(self.dimensions) != 1:
            return None
        known = sum(number for (code,), number in self.cells.items() if code != UNKNOWN)
        return self.cells[(group,)] / known if known else None

    def coarse(self) -> "Table":
        """The same in coarse groups; itself where there are none."""
        if self.level != "fine" or not any(DIMENSIONS[n].coarse_of for n in self.dimensions):
            return self
        return replace(
            self, level="coarse", cells=self._merged(self.cells), minutes=self._merged(self.minutes)
        )

    def suited(self) -> "Table":
        """In coarse groups where there are too few for the fine ones to say much."""
        return self if self.total >= ENOUGH_FOR_FINE else self.coarse()

    def _merged(self, numbers: Mapping[Cell, int]) -> Mapping[Cell, int]:
        parts = [DIMENSIONS[name] for name in self.dimensions]
        found: defaultdict[Cell, int] = defaultdict(int)
        for cell, number in numbers.items():
            found[tuple(p.at("coarse", c) for p, c in zip(parts, cell, strict=True))] += number
        return dict(found)


def blanked(release: Release) -> Table:
    """Q04: how many numbers of a bundle are a point."""
    points = sum(n is None for table in release.tables for n in table.numbers.values())
    (table,) = INDICATORS["Q04"].tables
    return Table(
        table.id, "Q04", table.population, release.quarter, (), "total", {(): points}, points
    )
