"""What the page of figures asks for in the store thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from kimdesk.bundles.office.kept import newest, views
from kimdesk.bundles.office.posts import posts
from kimdesk.clients.lists import CaseRow, cases_by_id
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.statistics.catalogue import BREAKDOWNS, INDICATORS, TABLES
from kimdesk.statistics.catalogue.labels import group_label
from kimdesk.statistics.counting import Spread, Table, count_table, series, spread
from kimdesk.statistics.counting.behind import cases_behind
from kimdesk.statistics.disclosure.data import Cell, Level
from kimdesk.statistics.facts import catch_up
from kimdesk.statistics.quarters import Quarter

TREND = 8


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One number: its groups in words, how many, and its part of all in per cent."""

    cell: Cell
    groups: tuple[str, ...]
    number: int
    minutes: int
    share: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A table of one quarter with its total over the last quarters, the oldest first.

    `frozen`: the quarter was given away; these are still the numbers of today. `posts`: full
    posts in hundredths, for the cases of each (B07).
    """

    table: Table
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    spread: Spread | None
    trend: tuple[tuple[Quarter, int], ...]
    frozen: bool
    posts: int | None = None


def read_figure(desk: StatisticsDesk, table_id: str, quarter: str) -> Figure:
    """Count a table; a fixed number of statements."""
    if desk.store is not None:
        catch_up(desk.store, desk.statistics, desk.catalogue)
    definition = TABLES[table_id]
    past = _past(Quarter.parse(quarter))
    with desk.statistics.unit() as unit:
        table = count_table(unit, definition, quarter).suited()
        totals = series(unit, table_id, [str(each) for each in past])
        middle = spread(unit, definition.indicator, quarter)
        known = views(unit)
    return Figure(
        table=table,
        columns=tuple(BREAKDOWNS[name].name.label() for name in table.dimensions),
        rows=tuple(_row(desk, table, cell) for cell in table.cells),
        spread=middle,
        trend=tuple(zip(past, (each.total for each in totals), strict=True)),
        frozen=newest(known, quarter) is not None,
        posts=posts(desk.statistics, quarter) if definition.indicator == "B07" else None,
    )


def read_cases(desk: StatisticsDesk, table: Table, cell: Cell) -> tuple[CaseRow, ...]:
    """The cases behind a number, as far as the person may see them."""
    assert desk.store is not None  # noqa: S101 - offered to who sees cases only
    level = _level(table)
    with desk.statistics.unit() as unit:
        ids = cases_behind(
            desk.store, unit, table.id, table.quarter, cell, level=level, year_to_date=table.year
        )
    return cases_by_id(desk.store, ids)


def tables_of(indicator: str) -> Sequence[str]:
    """The ids of an indicator's tables."""
    return [table.id for table in INDICATORS[indicator].tables]


def _level(table: Table) -> Level:
    return "coarse" if table.level == "coarse" else "fine"


def _row(desk: StatisticsDesk, table: Table, cell: Cell) -> FigureRow:
    level = _level(table)
    names = tuple(
        group_label(desk.catalogue, name, code, level)
        for name, code in zip(table.dimensions, cell, strict=True)
    )
    number = table.cells[cell]
    share = 100 * number / table.total if table.total else 0.0
    return FigureRow(cell, names, number, table.minutes.get(cell, 0), share)


def _past(quarter: Quarter) -> list[Quarter]:
    found = [quarter]
    while len(found) < TREND:
        found.insert(0, found[0].previous)
    return found
