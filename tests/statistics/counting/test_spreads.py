"""Median and quartiles are those of the single values."""

from random import Random
from statistics import median

import pytest

from kimdesk.statistics.counting import Spread, count_all, spread
from kimdesk.statistics.model import FactConference, FactContact, FactReferral
from kimdesk.statistics.opening import StatisticsUnit
from tests.support.facts import random_facts, some_case

Q = "2026Q3"


@pytest.mark.parametrize("seed", range(10))
def test_the_middle_is_that_of_all_values(unit: StatisticsUnit, seed: int) -> None:
    values = [Random(seed).randrange(60) for _ in range(Random(seed).randrange(1, 30))]
    unit.session.add_all(some_case(n, Q, waiting_days=days) for n, days in enumerate(values))
    unit.session.flush()
    found = spread(unit, "B08", Q)
    assert found is not None
    assert found.number == len(values)
    assert found.median == median(values)
    ordered = sorted(values)
    assert found.lower is not None
    assert found.upper is not None
    assert ordered[0] <= found.lower <= found.median <= found.upper <= ordered[-1]


def test_cases_without_any_contact_count_in_the_density(unit: StatisticsUnit) -> None:
    unit.session.add_all([some_case(1, "2026Q1"), some_case(2, "2026Q1"), some_case(3, "2026Q2")])
    talk = {"kind": "FERN", "interpreting": "KEINE", "language": "uk", "topics": ()}
    unit.session.add(FactContact(fact_id="f1", quarter=Q, contacts=4, **talk))  # type: ignore[arg-type]
    unit.session.flush()
    assert spread(unit, "L08", Q) == Spread("contacts", 3, 0, 0, 4)


def test_conferences_with_the_same_number_of_bodies_count_each(unit: StatisticsUnit) -> None:
    for bodies, number in (("2", 3), ("10", 1)):
        unit.session.add(
            FactConference(
                fact_id="f1", quarter=Q, client_present="J", bodies=bodies, conferences=number
            )
        )
    unit.session.flush()
    assert spread(unit, "L06", Q) == Spread("bodies", 4, 2, 2, 6)


def test_only_referrals_that_began_have_a_time_until_the_start(unit: StatisticsUnit) -> None:
    for number, (result, days) in enumerate((("ERFOLG", 10), ("OHNE_ERFOLG", 90), ("ERFOLG", 20))):
        unit.session.add(
            FactReferral(
                fact_id="f1", number=str(number), started_q="2026Q2", decided_q=Q,
                partner_group="SONST", life_domain="UNB", result=result, days=days,
            )
        )  # fmt: skip
    unit.session.flush()
    found = spread(unit, "V03", Q)
    assert found is not None
    assert (found.number, found.median) == (2, 15)


def test_where_nothing_was_measured_there_is_no_middle(unit: StatisticsUnit) -> None:
    assert spread(unit, "E02", Q) == Spread("months", 0)
    assert spread(unit, "P01", Q) is None


def test_counting_a_quarter_takes_a_fixed_number_of_statements(
    unit: StatisticsUnit, sent: list[str]
) -> None:
    numbers = []
    for facts in ([some_case(999, Q)], random_facts(1, 40)):
        unit.session.add_all(facts)
        unit.session.flush()
        sent.clear()
        count_all(unit, Q)
        numbers.append(len(sent))
    assert numbers[0] == numbers[1] < 30
