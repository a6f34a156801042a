"""Days off: public holidays of North Rhine-Westphalia, and what was loaded from a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select

from kimdesk.calendar.model import SchoolHoliday
from kimdesk.calendar.public_holidays import public_holidays
from kimdesk.vault.work import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class SchoolHolidayRow:
    """School holidays, both days inclusive."""

    id: int
    version: int
    name: str
    first_on: date
    last_on: date


def is_public_holiday(day: date) -> bool:
    """Whether everything is closed in NRW."""
    return day in public_holidays(day.year)


def is_workday(day: date) -> bool:
    """Monday to Friday and no public holiday."""
    return day.weekday() < 5 and not is_public_holiday(day)


def holidays_between(first: date, last: date) -> Mapping[date, str]:
    """The public holidays from `first` to `last`, both inclusive, in their order."""
    years = range(first.year, last.year + 1)
    return {
        day: name
        for year in years
        for day, name in public_holidays(year).items()
        if first <= day <= last
    }


def school_holidays(store: Store, first: date, last: date) -> tuple[SchoolHolidayRow, ...]:
    """The school holidays that touch these days, by their first day."""
    with store.unit() as unit:
        return read_school_holidays(unit, first, last)


def read_school_holidays(unit: UnitOfWork, first: date, last: date) -> tuple[SchoolHolidayRow, ...]:
    """The same inside a unit of work; one statement."""
    query = (
        select(
            SchoolHoliday.id,
            SchoolHoliday.version,
            SchoolHoliday.name,
            SchoolHoliday.first_on,
            SchoolHoliday.last_on,
        )
        .where(SchoolHoliday.first_on <= last, SchoolHoliday.last_on >= first)
        .order_by(SchoolHoliday.first_on, SchoolHoliday.id)
    )
    return tuple(SchoolHolidayRow(*row) for row in unit.session.connection().execute(query))


def workday_from(day: date) -> date:
    """`day`, or the next one on which people work."""
    while not is_workday(day):
        day += timedelta(days=1)
    return day
