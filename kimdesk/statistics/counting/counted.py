"""From facts to tables: one statement a table, which groups and adds up in the database."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select

from kimdesk.statistics.catalogue import BREAKDOWNS, DIMENSIONS, INDICATORS, TABLES
from kimdesk.statistics.catalogue.indicator import TableDefinition
from kimdesk.statistics.counting.folds import JOINT, Cells, crossed, groups_of
from kimdesk.statistics.counting.other_sources import source_of
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sources import Columns, Source
from kimdesk.statistics.counting.tables import Table
from kimdesk.statistics.disclosure.data import Cell
from kimdesk.statistics.opening import StatisticsUnit

# Single states and languages are listed from so many persons, and contacts, on.
LEAST_PERSONS, LEAST_CONTACTS = 5, 10
# Not in the facts: what a bundle says about itself.
NOT_COUNTED = frozenset({"Q04"})


def count(
    unit: StatisticsUnit, indicator: str, quarter: str, *, year_to_date: bool | None = None
) -> Table:
    """The first table of an indicator ("P01"), or a table by its own id ("P01_ZU").

    `year_to_date`: since 1 January; None: as the catalogue says. Raises KeyError for one that
    is not counted from facts, UserError for what is no quarter.
    """
    table = TABLES.get(indicator) or INDICATORS[indicator].tables[0]
    return count_table(unit, table, quarter, year_to_date=year_to_date)


def count_all(
    unit: StatisticsUnit,
    quarter: str,
    indicators: Iterable[str] = (),
    *,
    year_to_date: bool | None = None,
) -> tuple[Table, ...]:
    """Every table of these indicators, by default of all; one statement a table.

    Raises UserError for what is no quarter.
    """
    wanted = tuple(indicators) or tuple(INDICATORS)
    return tuple(
        count_table(unit, table, quarter, year_to_date=year_to_date)
        for name in wanted
        if name not in NOT_COUNTED
        for table in INDICATORS[name].tables
    )


def count_table(
    unit: StatisticsUnit,
    table: TableDefinition,
    quarter: str,
    *,
    year_to_date: bool | None = None,
) -> Table:
    """One table of the catalogue, with a single statement. Raises as `count`."""
    year = table.year if year_to_date is None else year_to_date
    source = source_of(table.population, Period.of(quarter, year_to_date=year))
    cut = cut_of(table.dimensions, source.columns)
    rows = unit.session.execute(_grouped(source, cut))
    has_minutes = source.minutes is not None and INDICATORS[table.indicator].minutes
    return _filled(table, quarter, cut, rows, year=year, minutes=has_minutes)


@dataclass(frozen=True, slots=True)
class Cut:
    """How rows fall into cells: the columns to read, and the cells of their values."""

    columns: tuple[ColumnElement[Any], ...]
    cells: Callable[[Sequence[Any]], Cells]
    is_open: bool


def cut_of(dimensions: tuple[str, ...], columns: Columns) -> Cut:
    """How the rows of a source fall into the cells of a table.

    Raises KeyError for a dimension that the source does not have.
    """
    if dimensions in JOINT:
        joint = JOINT[dimensions]
        return Cut(columns[dimensions[-1]], lambda values: joint(*values), is_open=False)
    parts = [(groups_of(name), len(columns[name])) for name in dimensions]

    def cells(values: Sequence[Any]) -> Cells:
        at, found = 0, []
        for fold, width in parts:
            found.append(fold(*values[at : at + width]))
            at += width
        return crossed(*found)

    read = tuple(column for name in dimensions for column in columns[name])
    return Cut(read, cells, any(BREAKDOWNS[name].is_open for name in dimensions))


def _grouped(source: Source, cut: Cut) -> Select[*tuple[Any, ...]]:
    amount = func.count() if source.amount is None else func.coalesce(func.sum(source.amount), 0)
    minutes = literal(0) if source.minutes is None else func.coalesce(func.sum(source.minutes), 0)
    persons = func.count(source.key.distinct()) if cut.is_open else literal(0)
    statement = select(*cut.columns, amount, minutes, persons)
    statement = statement.select_from(source.tables(cut.columns)).where(*source.where)
    return statement.group_by(*cut.columns) if cut.columns else statement


def _filled(
    table: TableDefinition,
    quarter: str,
    cut: Cut,
    rows: Iterable[Sequence[Any]],
    *,
    year: bool,
    minutes: bool,
) -> Table:
    sums = _Sums()
    for row in rows:
        sums.add(row, cut)
    shown = sums.often(table.unit == "contact") if cut.is_open else _cells(table.dimensions)
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
        cells = cut.cells(values)
        if cells is None:
            return
        self.total += amount
        self.total_minutes += minutes
        for cell in cells:
            self.numbers[cell] += amount
            self.minutes[cell] += minutes
            self.persons[cell] += persons

    def often(self, is_contacts: bool) -> list[Cell]:  # noqa: FBT001 - of one table
        """The groups that occur often enough to be listed, the most frequent first."""
        least = LEAST_CONTACTS if is_contacts else 0
        return [
            cell
            for cell, number in self.numbers.most_common()
            if self.persons[cell] >= LEAST_PERSONS and number >= least
        ]


def _cells(dimensions: tuple[str, ...]) -> list[Cell]:
    return list(product(*(DIMENSIONS[name].fine for name in dimensions)))
