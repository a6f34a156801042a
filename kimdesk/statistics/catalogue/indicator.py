"""What a number of the statistics is: whom it counts, broken down by what, and how it leaves."""

from dataclasses import dataclass
from typing import Literal

from kimdesk.statistics.catalogue.populations import POPULATIONS, Unit
from kimdesk.statistics.catalogue.words import Words

Set = Literal["K", "E", "J", "E/J"]
# How counts leave: total = exact, persons = rounded and audited, barriers = rounded, contacts =
# by the contact rule.
Leaving = Literal["", "total", "persons", "contacts", "barriers"]
Breakdowns = tuple[tuple[str, ...], ...]
TOTAL: Breakdowns = ((),)


@dataclass(frozen=True, slots=True)
class TableDefinition:
    """One table of an indicator: one population broken down in one way."""

    id: str
    indicator: str
    population: str
    dimensions: tuple[str, ...]
    year: bool = False

    @property
    def unit(self) -> Unit:
        """What its numbers count."""
        return POPULATIONS[self.population].unit


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of the catalogue.

    `set`: K always, E where enough is left, J once a year. `year`: counted from 1 January.
    `minutes`: the time spent is summed as well. `spread`: what is measured of each, of which
    the middle is shown (never outside the office). `share`: the group whose part of all that is
    known is what one looks at; outside, part and whole leave as counts. `leaving`: by which
    rule its counts may leave, "" if they stay. `sensitive`: nobody may learn of a group that
    all are in one column.
    """

    id: str
    name: Words
    definition: Words
    set: Set
    populations: tuple[str, ...]
    breakdowns: Breakdowns = TOTAL
    year: bool = False
    minutes: bool = False
    spread: str = ""
    share: str = ""
    leaving: Leaving = ""
    sensitive: bool = False

    @property
    def exported(self) -> bool:
        """Whether any of its numbers may leave the office."""
        return bool(self.leaving)

    @property
    def unit(self) -> Unit:
        """What its numbers count, "case" for one client in case management."""
        return POPULATIONS[self.populations[0]].unit

    @property
    def tables(self) -> tuple[TableDefinition, ...]:
        """Its tables, the first breakdown of the first population first."""
        return tuple(
            TableDefinition(self._table_id(population, at), self.id, population, names, self.year)
            for at, names in enumerate(self.breakdowns)
            for population in self.populations
        )

    def _table_id(self, population: str, at: int) -> str:
        return f"{self.id}_{population}" + (f"_{at + 1}" if at else "")
