"""The end of a legal period by §§ 187–193 BGB (with § 31 VwVfG and § 26 SGB X the same).

The day of the event does not count (§ 187 Abs. 1). A period of weeks ends on the same weekday,
one of months on the day of the same number, or on the last day of a month that has no such day
(§ 188 Abs. 2 and 3). An end on a Saturday, Sunday or public holiday moves to the next working
day (§ 193 BGB, § 31 Abs. 3 VwVfG, § 26 Abs. 3 SGB X).
"""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kimdesk.base.dates import months_later

Unit = Literal["weeks", "months"]
SATURDAY = 5
# Days after posting when a letter counts as received (§ 41 Abs. 2 VwVfG, § 37 Abs. 2 SGB X,
# § 4 Abs. 2 VwZG in the version from 1 January 2025).
POSTED_DAYS = 4


@dataclass(frozen=True, slots=True)
class Period:
    """The length of a legal period."""

    count: int
    unit: Unit


# By kind (CL39): § 84 SGG and § 70 VwGO; § 87 SGG and § 74 VwGO; § 74 AsylG; §§ 34a, 36 AsylG.
PERIODS = {
    "F_WIDERSPRUCH": Period(1, "months"),
    "F_KLAGE_1M": Period(1, "months"),
    "F_KLAGE_ASYL_2W": Period(2, "weeks"),
    "F_KLAGE_ASYL_1W": Period(1, "weeks"),
}


def end_of(served_on: date, period: Period, holidays: Container[date]) -> date:
    """The last day of a period that began with what was served on `served_on`."""
    if period.unit == "weeks":
        end = served_on + timedelta(weeks=period.count)
    else:
        end = months_later(served_on, period.count)
    return next_working_day(end, holidays)


def next_working_day(day: date, holidays: Container[date]) -> date:
    """The day itself, or the first after it that is no Saturday, Sunday or holiday."""
    while day.weekday() >= SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day


def presumed_service(posted_on: date, holidays: Container[date]) -> date:
    """When a letter posted on a day counts as received, unless it came later or never.

    The fourth day after posting; whether that day moves past weekends and holidays is decided
    by the courts in favour of the recipient (BFH 14.10.2003, IX R 68/98), so it does here.
    """
    return next_working_day(posted_on + timedelta(days=POSTED_DAYS), holidays)
