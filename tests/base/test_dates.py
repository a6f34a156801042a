"""Dates as people type them, and what is stored of them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.base.dates import (
    age_on,
    earliest_day,
    format_day,
    format_partial,
    is_partial,
    latest_day,
    parse_day,
    parse_partial,
)
from kimdesk.base.errors import UserError

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("1.3.85", "1985-03-01"),
        ("01.03.1985", "1985-03-01"),
        ("1. 3. 1985", "1985-03-01"),
        ("010385", "1985-03-01"),
        ("01031985", "1985-03-01"),
        ("19850301", "1985-03-01"),
        ("20051985", "1985-05-20"),
        ("1985-03-01", "1985-03-01"),
        ("1/3/85", "1985-03-01"),
        ("14. März 1985", "1985-03-14"),
        ("٠١٠٣١٩٨٥", "1985-03-01"),
        ("03/1985", "1985-03"),
        ("3.85", "1985-03"),
        ("März 85", "1985-03"),
        ("1985-03", "1985-03"),
        ("1985", "1985"),
        ("85", "1985"),
        ("05", "2005"),
        ("ca. 1985", "~1985"),
        ("~1985", "~1985"),
        ("um 1970", "~1970"),
        ("ca. 3/85", "~1985"),
        ("unbekannt", ""),
        ("  ", ""),
    ],
)
def test_partial_dates_are_read_forgivingly(typed: str, stored: str) -> None:
    assert parse_partial(typed, TODAY) == stored


@pytest.mark.parametrize(
    "typed", ["abc", "31.2.1990", "13/1990", "1364", "1.1.9999", "0.0.2000", "003", "3.5.", "5."]
)
def test_what_is_no_partial_date_is_said_without_repeating_it(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_partial(typed, TODAY)
    assert typed not in caught.value.text


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("heute", TODAY),
        ("gestern", date(2026, 11, 30)),
        ("übermorgen", date(2026, 12, 3)),
        ("3.5.", date(2026, 5, 3)),
        ("3.5", date(2026, 5, 3)),
        ("3. Mai", date(2026, 5, 3)),
        ("030529", date(2029, 5, 3)),
        ("3.5.60", date(1960, 5, 3)),
        ("2026-05-03", date(2026, 5, 3)),
    ],
)
def test_days_are_read_with_words_and_without_a_year(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "1985", "03/1985", "ca. 1985", "29.2.2025", "morgen früh"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        parse_day(typed, TODAY)


@given(st.dates(date(1900, 1, 1), date(2026, 12, 1)))
def test_what_is_shown_is_read_again_as_the_same(day: date) -> None:
    for stored in (f"{day.year:04}", f"~{day.year:04}", f"{day:%Y-%m}", day.isoformat()):
        assert is_partial(stored)
        assert parse_partial(format_partial(stored), TODAY) == stored
    assert parse_day(format_day(day), TODAY) == day


@given(st.text(max_size=20))
def test_any_text_gives_a_date_or_a_sentence(text: str) -> None:
    for read in (parse_partial, parse_day):
        with suppress(UserError):
            read(text, TODAY)


@pytest.mark.parametrize(
    ("stored", "first", "last"),
    [
        ("1990", date(1990, 1, 1), date(1990, 12, 31)),
        ("~1990", date(1990, 1, 1), date(1990, 12, 31)),
        ("1992-02", date(1992, 2, 1), date(1992, 2, 29)),
        ("1990-03-14", date(1990, 3, 14), date(1990, 3, 14)),
    ],
)
def test_a_partial_date_spans_the_days_it_can_mean(stored: str, first: date, last: date) -> None:
    assert (earliest_day(stored), latest_day(stored)) == (first, last)


def test_age_is_in_completed_years_from_the_middle_of_what_is_possible() -> None:
    assert age_on("1990-12-01", TODAY) == 36
    assert age_on("1990-12-02", TODAY) == 35
    assert age_on("1990", TODAY) == 36
    assert age_on("2027", TODAY) is None
    assert age_on("", TODAY) is None


@pytest.mark.parametrize("value", ["90", "1990-13", "1990-02-30", "0000", "~1990-03", "heute"])
def test_malformed_stored_values_are_recognised(value: str) -> None:
    assert not is_partial(value)
