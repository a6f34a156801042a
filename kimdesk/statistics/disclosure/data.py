"""What goes in: persons with group codes; what comes out: numbers, and why some are missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Cell = tuple[str, ...]
Level = Literal["fine", "coarse", "none"]
Values = Mapping[str, str | tuple[str, ...]]
Number = tuple[str, Cell]
# Quarter and revision.
Key = tuple[str, int]

STOCKS = ("BA", "BE", "BQ")
FLOWS = ("ZU", "AB")
# Their totals are always exact: they are what an office reports about itself.
EXACT = frozenset(STOCKS + FLOWS)
# Whoever is counted here mostly is so in the next quarter, too: also household members, the
# waiting list and aftercare.
STANDING = (*STOCKS, "HM", "WL", "NS")


@dataclass(frozen=True, slots=True)
class Dimension:
    """One attribute of persons: its fine groups and, for each, the coarse one.

    `stable`: it cannot change, so that stock and flows of it add up. `several`: a person may
    have more than one of its codes; each is then a yes or no of its own.
    """

    id: str
    fine: tuple[str, ...]
    coarse_of: Mapping[str, str] = field(default_factory=dict)
    stable: bool = False
    several: bool = False

    def codes(self, level: Level) -> tuple[str, ...]:
        """The groups of a level, in their order."""
        if level == "fine":
            return self.fine
        return tuple(dict.fromkeys(self.at(level, code) for code in self.fine))

    def at(self, level: Level, code: str) -> str:
        """The group of a level that a fine code belongs to."""
        return code if level == "fine" else self.coarse_of.get(code, code)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is counted: a random id and the fine code of each dimension."""

    id: str
    values: Values


@dataclass(frozen=True, slots=True)
class Amount:
    """What is counted of a person that is no person: `count` contacts, goals, members."""

    person: str
    values: Values
    count: int


@dataclass(frozen=True, slots=True)
class QuarterData:
    """Who belongs to which population of a quarter ("2026Q3"), and what is counted of them."""

    quarter: str
    persons: Mapping[str, tuple[Person, ...]]
    amounts: Mapping[str, tuple[Amount, ...]] = field(default_factory=dict)

    def total(self, population: str) -> int:
        """How many persons a population has."""
        return len(self.persons.get(population, ()))


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table of the catalogue: whom it counts, broken down by what.

    `sensitive`: nobody may learn of a whole row that it stands in one column. `rule`: "persons"
    is the whole method; "contacts" for what persons have many of; "rounding" for what concerns
    no person (barriers).
    """

    id: str
    population: str
    dimensions: tuple[str, ...]
    sensitive: bool = False
    rule: Literal["persons", "contacts", "rounding"] = "persons"

    @property
    def is_flow(self) -> bool:
        """Whether it counts what happened in the quarter, not who is there."""
        return self.population not in STANDING


@dataclass(frozen=True, slots=True)
class Published:
    """The numbers of a table as they leave; None stands for ".".

    `quarter` and `revision` tell whose data they are: older ones where the table was carried
    forward.
    """

    table: str
    level: Level
    quarter: str
    numbers: Mapping[Cell, int | None]
    revision: int = 0


NoteCode = Literal[
    "rounded",
    "coarse",
    "left_out",
    "few_in_flow",
    "crossed_flow",
    "carried_forward",
    "not_carried_forward",
    "blanked",
    "contacts_blanked",
    "too_few",
    "totals_only",
    "withdrawn",
]


@dataclass(frozen=True, slots=True)
class Note:
    """Something the steward should know of a table: a code, and the cell it is about."""

    code: NoteCode
    table: str = ""
    cell: Cell = ()


@dataclass(frozen=True, slots=True)
class Release:
    """All that leaves of one quarter. `revision` counts corrections."""

    quarter: str
    revision: int
    totals: Mapping[str, int]
    tables: tuple[Published, ...]
    notes: tuple[Note, ...] = ()

    @property
    def key(self) -> Key:
        """Quarter and revision."""
        return self.quarter, self.revision

    def table(self, table: str) -> Published | None:
        """A table by its id."""
        return next((found for found in self.tables if found.table == table), None)

    def is_fresh(self, table: Published) -> bool:
        """Whether a table of it was counted for it, not left out nor carried forward."""
        return table.level != "none" and (table.quarter, table.revision) == self.key


@dataclass(frozen=True, slots=True)
class Sealed:
    """A release that was sealed, with what stays in the office to protect the next ones.

    `counts` are the true fine counts behind each table; `persons` keyed digests of who stands
    behind what its table last said, and of who is in each population (`sealing.py`); `levels`
    what was chosen for the calendar year, also for tables that are not in the release; `specs`
    the tables of the catalogue it was made with.
    """

    release: Release
    counts: Mapping[str, Mapping[Cell, int]]
    persons: Mapping[str, frozenset[str]]
    levels: Mapping[str, Level] = field(default_factory=dict)
    specs: tuple[TableSpec, ...] = ()
