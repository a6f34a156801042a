"""The files behind a number, for whoever may see them.

The statistics know random ids only; which case one stands for is known to the cases database
alone, and of those only files are told that the person at work may see.
"""

from typing import Any

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.clients.access import visible_cases
from kimdesk.clients.model import Case
from kimdesk.statistics.catalogue import DIMENSIONS, INDICATORS, TABLES
from kimdesk.statistics.counting.cuts import Cut, cut_of
from kimdesk.statistics.counting.other_sources import source_of
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sources import Source
from kimdesk.statistics.disclosure.data import Cell, Level
from kimdesk.statistics.model import StatisticsFact
from kimdesk.statistics.opening import StatisticsUnit
from kimdesk.vault.work import Store


def cases_behind(
    store: Store,
    unit: StatisticsUnit,
    indicator: str,
    quarter: str,
    cell: Cell,
    *,
    level: Level = "fine",
    year_to_date: bool | None = None,
) -> tuple[int, ...]:
    """The ids of the cases behind a cell of an indicator ("P01") or table ("P01_ZU"), sorted.

    () is the cell of all. Barriers and anonymous contacts belong to no case. Raises NotAllowed
    for roles that see no cases, else as `count`.
    """
    if not store.identity.sees_cases:
        raise NotAllowed(translate("Statistics", "Ihre Rolle sieht keine Akten."))
    table = TABLES.get(indicator) or INDICATORS[indicator].tables[0]
    year = table.year if year_to_date is None else year_to_date
    source = source_of(table.population, Period.of(quarter, year_to_date=year))
    cut = cut_of(table.dimensions, source.columns)
    return _visible(store, _keys(unit, source, cut, (table.dimensions, cell, level)))


def _keys(
    unit: StatisticsUnit, source: Source, cut: Cut, wanted: tuple[tuple[str, ...], Cell, Level]
) -> set[str]:
    statement = select(source.key, *cut.columns).select_from(source.tables(cut.columns))
    found = set()
    for key, *values in unit.session.execute(statement.where(*source.where).distinct()):
        cells = cut.cells(values)
        if cells is not None and _holds(cells, *wanted):
            found.add(key)
    return found


def _holds(cells: list[Cell], dimensions: tuple[str, ...], cell: Cell, level: Level) -> bool:
    parts: list[Any] = [DIMENSIONS[name] for name in dimensions]
    raised = (tuple(p.at(level, c) for p, c in zip(parts, each, strict=True)) for each in cells)
    return not cell or cell in raised


def _visible(store: Store, keys: set[str]) -> tuple[int, ...]:
    """Of all cases that one may see, those with these ids; one statement, however many."""
    statement = (
        select(Case.id, StatisticsFact.fact_id)
        .join(StatisticsFact, StatisticsFact.case_id == Case.id)
        .where(visible_cases(store.identity, store.clock.today()))
        .order_by(Case.id)
    )
    with store.unit() as reading:
        return tuple(case_id for case_id, key in reading.session.execute(statement) if key in keys)
