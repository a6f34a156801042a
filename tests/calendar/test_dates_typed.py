"""Days as people type them, in German and English."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.calendar.dates_typed import parse_day

# A Monday.
TODAY = date(2026, 11, 23)
READ = [
    ("heute", TODAY),
    ("morgen", date(2026, 11, 24)),
    ("übermorgen", date(2026, 11, 25)),
    ("tomorrow", date(2026, 11, 24)),
    ("Mo", TODAY),
    ("Do", date(2026, 11, 26)),
    ("am Donnerstag", date(2026, 11, 26)),
    ("nächsten Do", date(2026, 11, 26)),
    ("nächsten Montag", date(2026, 11, 30)),
    ("kommenden Fr", date(2026, 11, 27)),
    ("übernächsten Do", date(2026, 12, 3)),
    ("letzten Freitag", date(2026, 11, 20)),
    ("diesen Mi", date(2026, 11, 25)),
    ("next thu", date(2026, 11, 26)),
    ("last friday", date(2026, 11, 20)),
    ("Do nächste Woche", date(2026, 12, 3)),
    ("nächste Woche Do", date(2026, 12, 3)),
    ("Do KW 12", date(2027, 3, 25)),
    ("Do, 15.4.", date(2027, 4, 15)),
    ("15.3.", date(2027, 3, 15)),
    ("15.3", date(2027, 3, 15)),
    ("1.10.", date(2026, 10, 1)),
    ("29.2.", date(2028, 2, 29)),
    ("15.3.2025", date(2025, 3, 15)),
    ("15.3.27", date(2027, 3, 15)),
    ("150327", date(2027, 3, 15)),
    ("2027-03-15", date(2027, 3, 15)),
    ("15. März", date(2027, 3, 15)),
    ("15. März 2028", date(2028, 3, 15)),
    ("KW 12", date(2027, 3, 22)),
    ("kw48", TODAY),
    ("12. KW", date(2027, 3, 22)),
    ("KW 53", date(2026, 12, 28)),
    ("KW 12/2028", date(2028, 3, 20)),
    ("week 12", date(2027, 3, 22)),
    ("in 2 Wochen", date(2026, 12, 7)),
    ("in einer Woche", date(2026, 11, 30)),
    ("in drei Tagen", date(2026, 11, 26)),
    ("in einem Monat", date(2026, 12, 23)),
    ("vor 2 Wochen", date(2026, 11, 9)),
    ("in 2 weeks", date(2026, 12, 7)),
    ("3 days ago", date(2026, 11, 20)),
    ("+14", date(2026, 12, 7)),
    ("-1w", date(2026, 11, 16)),
    ("+ 2 m", date(2027, 1, 23)),
    ("nächste Woche", date(2026, 11, 30)),
    ("nächsten Monat", date(2026, 12, 1)),
    ("next week", date(2026, 11, 30)),
    ("nächstes Jahr", date(2027, 1, 1)),
    ("März", date(2027, 3, 1)),
    ("Ende Februar 2028", date(2028, 2, 29)),
    ("Mitte Januar", date(2027, 1, 15)),
]


@pytest.mark.parametrize(("typed", "day"), READ, ids=[typed for typed, _ in READ])
def test_what_people_type_is_read(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day
    assert parse_day(f"  {typed.upper()} ", TODAY) == day


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "Muster", "32.1.", "31.4.", "KW 54", "KW 0", "nächsten", "in Wochen", "+", "12"],
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert parse_day(typed, TODAY) is None


def test_on_the_weekday_itself_the_next_one_is_a_week_away() -> None:
    thursday = date(2026, 11, 26)
    assert parse_day("Do", thursday) == thursday
    assert parse_day("nächsten Do", thursday) == thursday + timedelta(weeks=1)


def test_the_last_day_of_a_month_stays_in_a_shorter_one() -> None:
    assert parse_day("in einem Monat", date(2027, 1, 31)) == date(2027, 2, 28)


@given(st.text(max_size=30))
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    day = parse_day(typed, TODAY)
    assert day is None or date(1900, 1, 1) <= day <= date(2100, 12, 31)


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)), st.dates(date(2015, 1, 1), date(2035, 1, 1)))
def test_a_whole_date_means_the_same_on_any_day(day: date, today: date) -> None:
    assert parse_day(f"{day.day}.{day.month}.{day.year}", today) == day
    year, week, weekday = day.isocalendar()
    assert parse_day(f"KW {week}/{year}", today) == day - timedelta(days=weekday - 1)
