"""I2, I3: no small count follows from all bundles of an office together.

The attacker is code of the tests (`spying.py`), with another solver.
"""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.statistics.disclosure.data import Person, QuarterData
from kimdesk.statistics.disclosure.parameters import RULES
from tests.statistics.disclosure.conftest import History, history_of
from tests.statistics.disclosure.offices import CROSSED, ONE_WAY, Office, quarters


def test_eight_quarters_of_an_office_give_no_small_count_away(eight_quarters: History) -> None:
    spy = eight_quarters.spy()
    assert spy.small > 100
    assert spy.leaks() == []


def test_linked_tables_and_all_their_crossings_give_no_small_count_away(
    linked_quarters: History,
) -> None:
    spy = linked_quarters.spy(crosses=True)
    assert spy.small > 100
    assert spy.leaks() == []


@pytest.mark.parametrize(("seed", "size"), [(11, 21), (12, 28), (13, 40), (14, 55), (15, 130)])
def test_small_and_larger_offices_give_no_small_count_away(seed: int, size: int) -> None:
    history = history_of(ONE_WAY, seed, size, 4)
    assert history.spy().leaks() == []


@pytest.mark.parametrize("late", [1, 3, 6, 12])
def test_a_quarter_that_is_given_twice_gives_no_small_count_away(late: int) -> None:
    office, history = Office(21, 60), History(ONE_WAY)
    for quarter in quarters(2):
        history.give_away(office.next_quarter(quarter))
    history.give_away(office.correct(history.data[-1], late))
    history.give_away(office.next_quarter("2024Q3"))
    assert [release.revision for release in history.releases] == [0, 0, 1, 0]
    assert history.spy().leaks() == []


def test_the_attack_goes_on_after_a_quarter_that_was_passed_over() -> None:
    office, history = Office(22, 60), History(ONE_WAY)
    for quarter in quarters(5):
        data = office.next_quarter(quarter)
        if quarter != "2024Q3":
            history.give_away(data)
    assert history.spy().leaks() == []


def test_tables_that_leave_once_a_year_are_remembered_in_all_quarters() -> None:
    office, history = Office(23, 45), History(ONE_WAY)
    for quarter in quarters(6)[3:]:
        history.specs = CROSSED if quarter.endswith("Q4") else CROSSED[3:]
        history.give_away(office.next_quarter(quarter))
    history.specs = CROSSED
    assert history.releases[0].table("sex-status-BE") is not None
    assert history.releases[1].table("sex-status-BE") is None
    assert history.spy().leaks() == []


def _sexes(men: int, women: int, others: int, moved: int) -> tuple[Person, ...]:
    """Persons of one region, some of whom were corrected to be of another."""
    sexes = ["M"] * men + ["W"] * women + ["DX"] * others
    return tuple(
        Person(f"{sex}{at}", {"sex": sex, "region": "AFG" if at < moved else "SYR"})
        for at, sex in enumerate(sexes)
    )


def test_a_corrected_attribute_does_not_hide_what_another_one_tells() -> None:
    """Two become three while only one person came: all three would be known."""
    before, after = _sexes(30, 30, 2, 0), _sexes(30, 30, 3, 2)
    specs = tuple(spec for spec in ONE_WAY if spec.id in ("sex-BE", "region-BE"))
    history = History(specs, replace(RULES, least_changed=0))
    for quarter, begin, end in (("2026Q1", before, before), ("2026Q2", after[:-1], after)):
        came = end[len(begin) :]
        history.give_away(
            QuarterData(quarter, {"BA": begin, "ZU": came, "AB": (), "BE": end, "BQ": end})
        )
    first, second = history.releases
    assert first.table("sex-BE") is not None
    assert [n.cell for n in second.notes if n.code == "blanked"] == [("DX",)]
    assert history.spy().leaks() == []


@settings(max_examples=8, deadline=None, derandomize=True)
@given(
    seed=st.integers(100, 10_000),
    size=st.integers(20, 90),
    late=st.integers(0, 9),
    passed_over=st.integers(0, 3),
)
def test_no_office_gives_a_small_count_away(
    seed: int, size: int, late: int, passed_over: int
) -> None:
    office, history = Office(seed, size), History(ONE_WAY)
    for at, quarter in enumerate(quarters(4)):
        data = office.next_quarter(quarter)
        if at != passed_over:
            history.give_away(data)
        if at == 1 and late:
            history.give_away(office.correct(data, late))
    assert history.spy().leaks() == []
