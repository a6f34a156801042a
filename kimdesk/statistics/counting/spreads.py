"""The middle of what is measured of each: waiting days, months of a case, contacts per case."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Integer, Select, cast, func, select

from kimdesk.statistics.catalogue import INDICATORS
from kimdesk.statistics.catalogue.words import Words
from kimdesk.statistics.counting.periods import Period
from kimdesk.statistics.counting.sources import CASE, cases, table_of
from kimdesk.statistics.model import FactConference, FactContact, FactReferral
from kimdesk.statistics.opening import StatisticsUnit

MEASURED: Mapping[str, Words] = {
    "waiting_days": Words("Tage von der Anfrage bis zur Aufnahme", "days, enquiry to admission"),
    "bodies": Words("beteiligte Stellen", "bodies taking part"),
    "contacts": Words("Kontakte je Fall", "contacts per case"),
    "days_to_start": Words("Tage bis zum Beginn", "days until the start"),
    "months": Words("Monate", "months"),
}


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and quartiles of `number` measured values; None where there are none.

    Halfway between two values the mean of both, so that no value is preferred.
    """

    measured: str
    number: int
    median: float | None = None
    lower: float | None = None
    upper: float | None = None


def spread(
    unit: StatisticsUnit, indicator: str, quarter: str, *, year_to_date: bool | None = None
) -> Spread | None:
    """Of an indicator that measures something, its middle; None for any other.

    Raises KeyError for an unknown indicator, UserError for what is no quarter.
    """
    known = INDICATORS[indicator]
    if not known.spread:
        return None
    year = known.year if year_to_date is None else year_to_date
    rows = unit.session.execute(_MEASURES[known.spread](Period.of(quarter, year_to_date=year)))
    return _spread(known.spread, ((value, number) for value, number in rows if value is not None))


def _spread(measured: str, found: Iterable[tuple[int, int]]) -> Spread:
    values = sorted(found)
    number = sum(count for _, count in values)
    if not number:
        return Spread(measured, 0)
    lower, median, upper = (_quantile(values, number, quarter) for quarter in (1, 2, 3))
    return Spread(measured, number, median, lower, upper)


def _quantile(values: list[tuple[int, int]], number: int, quarters: int) -> float:
    """The value that so many quarters of all do not exceed."""
    place, rest = divmod(number * quarters, 4)
    upper = _at(values, place)
    return upper if rest else (_at(values, place - 1) + upper) / 2


def _at(values: list[tuple[int, int]], place: int) -> float:
    for value, count in values:
        if place < count:
            return value
        place -= count
    raise IndexError


def _of_cases(population: str, column: str) -> Callable[[Period], Select[*tuple[Any, ...]]]:
    def statement(period: Period) -> Select[*tuple[Any, ...]]:
        value = CASE[column]
        where = cases(population, period).where
        return select(value, func.count()).where(*where).group_by(value)

    return statement


def _bodies(period: Period) -> Select[*tuple[Any, ...]]:
    column = table_of(FactConference).c
    value = cast(column.bodies, Integer)
    within = (column.quarter >= period.first, column.quarter <= period.last)
    return select(value, func.sum(column.conferences)).where(*within).group_by(value)


def _days_to_start(period: Period) -> Select[*tuple[Any, ...]]:
    column = table_of(FactReferral).c
    within = (column.decided_q >= period.first, column.decided_q <= period.last)
    began = column.result == "ERFOLG"
    return select(column.days, func.count()).where(began, *within).group_by(column.days)


def _contacts(period: Period) -> Select[*tuple[Any, ...]]:
    """Also cases without any contact are counted."""
    column = table_of(FactContact).c
    within = (column.quarter >= period.first, column.quarter <= period.last)
    each = (
        select(column.fact_id, func.sum(column.contacts).label("number"))
        .where(*within)
        .group_by(column.fact_id)
        .subquery()
    )
    value = func.coalesce(each.c.number, 0)
    source = cases("BQ", period)
    return (
        select(value, func.count())
        .select_from(source.table.outerjoin(each, each.c.fact_id == CASE.fact_id))
        .where(*source.where)
        .group_by(value)
    )


_MEASURES: Mapping[str, Callable[[Period], Select[*tuple[Any, ...]]]] = {
    "waiting_days": _of_cases("ZU", "waiting_days"),
    "months": _of_cases("AB", "duration_months"),
    "bodies": _bodies,
    "days_to_start": _days_to_start,
    "contacts": _contacts,
}
