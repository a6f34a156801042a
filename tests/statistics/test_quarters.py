"""Quarters: their days, their order, and what is refused as one."""

from datetime import date

import pytest

from kimdesk.base.errors import UserError
from kimdesk.statistics.quarters import Quarter, quarter_of, quarters


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026Q1", date(2026, 1, 1), date(2026, 3, 31)),
        ("2026Q2", date(2026, 4, 1), date(2026, 6, 30)),
        ("2026Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026Q4", date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_quarter_has_its_first_and_last_day(text: str, first: date, last: date) -> None:
    quarter = Quarter.parse(text)
    assert (quarter.first_day, quarter.last_day) == (first, last)
    assert str(Quarter.of(first)) == str(Quarter.of(last)) == str(quarter) == text


def test_quarters_follow_each_other_across_years() -> None:
    assert str(Quarter.parse("2026Q4").next) == "2027Q1"
    assert str(Quarter.parse("2026Q1").previous) == "2025Q4"
    found = [str(quarter) for quarter in quarters(Quarter(2025, 3), Quarter(2026, 2))]
    assert found == ["2025Q3", "2025Q4", "2026Q1", "2026Q2"]
    assert found == sorted(found)


def test_the_year_to_date_goes_up_to_the_quarter() -> None:
    assert [str(each) for each in Quarter(2026, 3).of_year] == ["2026Q1", "2026Q2", "2026Q3"]


def test_no_quarters_lie_between_a_later_and_an_earlier_one() -> None:
    assert list(quarters(Quarter(2026, 2), Quarter(2026, 1))) == []


def test_no_day_lies_in_no_quarter() -> None:
    assert quarter_of(None) == ""
    assert quarter_of(date(2026, 12, 31)) == "2026Q4"


@pytest.mark.parametrize(
    "text", ["", "2026", "2026Q5", "2026Q0", "2026q3", "26Q3", "0000Q1", "2026Q3\n", "٢٠٢٦Q1"]
)
def test_nonsense_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UserError, match="2026Q3"):
        Quarter.parse(text)
