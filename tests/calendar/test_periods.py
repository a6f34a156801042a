"""Legal periods by §§ 187–193 BGB: hand-written examples and what always holds."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.calendar.deadlines.periods import (
    PERIODS,
    Period,
    end_of,
    next_working_day,
    presumed_service,
)

NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY = date(2027, 1, 1), date(2027, 3, 26), date(2027, 3, 29)
HOLIDAYS = {NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, date(2026, 12, 25), date(2026, 12, 26)}
MONTH = Period(1, "months")


@pytest.mark.parametrize(
    ("served", "period", "end"),
    [
        # § 188 Abs. 2: the day of the same number.
        (date(2026, 11, 9), MONTH, date(2026, 12, 9)),
        # § 188 Abs. 3: no 31 February, so its last day; 28 February 2027 is a Sunday.
        (date(2027, 1, 31), MONTH, date(2027, 3, 1)),
        (date(2028, 1, 31), MONTH, date(2028, 2, 29)),
        # § 193: the end on a Saturday moves to Monday.
        (date(2026, 11, 5), MONTH, date(2026, 12, 7)),
        # Weeks end on the same weekday.
        (date(2026, 11, 10), Period(2, "weeks"), date(2026, 11, 24)),
        (date(2026, 11, 10), Period(1, "weeks"), date(2026, 11, 17)),
        # Served on Christmas Day: New Year is a holiday, then a weekend.
        (date(2026, 12, 25), Period(1, "weeks"), date(2027, 1, 4)),
        # The end on Good Friday moves past Easter Monday.
        (date(2027, 2, 26), MONTH, date(2027, 3, 30)),
    ],
)
def test_periods_end_where_the_law_says(served: date, period: Period, end: date) -> None:
    assert end_of(served, period, HOLIDAYS) == end


def test_a_letter_counts_as_received_on_the_fourth_day() -> None:
    assert presumed_service(date(2026, 11, 2), HOLIDAYS) == date(2026, 11, 6)
    assert presumed_service(date(2026, 11, 3), HOLIDAYS) == date(2026, 11, 9)


@given(
    st.dates(date(2000, 1, 1), date(2090, 12, 31)), st.sampled_from(sorted(PERIODS)), st.booleans()
)
def test_no_period_ends_on_a_day_off_or_early(served: date, kind: str, with_holidays: bool) -> None:
    period = PERIODS[kind]
    holidays = HOLIDAYS if with_holidays else set()
    end = end_of(served, period, holidays)
    assert end.weekday() < 5
    assert end not in holidays
    shortest = 28 if period.unit == "months" else 7 * period.count
    assert shortest <= (end - served).days <= 31 + 7


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_served_a_day_later_never_ends_earlier(served: date) -> None:
    later = served + timedelta(days=1)
    assert end_of(later, MONTH, HOLIDAYS) >= end_of(served, MONTH, HOLIDAYS)


@given(st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_a_working_day_stays_itself(day: date) -> None:
    found = next_working_day(day, HOLIDAYS)
    assert next_working_day(found, HOLIDAYS) == found
