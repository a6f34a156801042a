"""A system of unknown counts: what is known of their sums, and what must not follow from it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from kimdesk.statistics.disclosure.data import Cell, Level, Number

Column = int


@dataclass(slots=True)
class Row:
    """`low` ≤ sum of the columns (with their signs) ≤ `high`. `number`: which it stands for."""

    columns: tuple[tuple[Column, int], ...]
    low: float
    high: float
    number: Number | None = None


@dataclass(frozen=True, slots=True)
class SmallCell:
    """A cell with few persons: the unknowns that make it up, how many, and where it stands."""

    columns: tuple[Column, ...]
    count: int
    table: str
    cell: Cell
    level: Level


@dataclass(frozen=True, slots=True)
class OneColumnRow:
    """Persons of a row of a sensitive table who all stand in one column.

    `row` makes up the whole row, `rest` what stands outside that column.
    """

    row: tuple[Column, ...]
    rest: tuple[Column, ...]
    table: str
    cell: Cell
    level: Level

    @property
    def columns(self) -> tuple[Column, ...]:
        """All unknowns it is about."""
        return self.row


Target = SmallCell | OneColumnRow


@dataclass(slots=True)
class Model:
    """Unknown counts, each at least 0, what is known of their sums, and what must stay hidden."""

    size: int = 0
    rows: list[Row] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def column(self) -> Column:
        """One more unknown."""
        self.size += 1
        return self.size - 1

    def know(
        self,
        columns: Iterable[tuple[Column, int]],
        low: float,
        high: float,
        number: Number | None = None,
    ) -> None:
        """One more sum that is known."""
        self.rows.append(Row(tuple(columns), low, high, number))
