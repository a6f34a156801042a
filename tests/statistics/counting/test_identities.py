"""What must add up does, and is found when it does not."""

import pytest

from kimdesk.statistics.counting import identities
from kimdesk.statistics.opening import StatisticsUnit
from tests.support.facts import QUARTERS, random_facts, some_case, some_state

RULES = ["BE = BA + ZU - AB", "BQ = BA + ZU", "BE", "BA"]


@pytest.mark.parametrize("seed", range(5))
def test_stock_and_flows_add_up_whatever_the_facts(unit: StatisticsUnit, seed: int) -> None:
    unit.session.add_all(random_facts(seed, 50))
    unit.session.flush()
    for quarter in QUARTERS:
        assert {finding.rule for finding in identities(unit, quarter)} <= {"BE"}


def test_a_case_without_a_state_at_the_reference_date_is_found(unit: StatisticsUnit) -> None:
    unit.session.add_all([some_case(1, "2026Q1"), some_case(2, "2026Q1"), some_state(2, "2026Q3")])
    unit.session.flush()
    (finding,) = identities(unit, "2026Q3")
    assert (finding.rule, finding.expected, finding.found) == ("BE", 1, 2)
    assert finding.text.endswith(".")


def test_a_case_closed_before_it_was_admitted_is_found(unit: StatisticsUnit) -> None:
    unit.session.add(some_case(1, "2026Q3", "2026Q1"))
    unit.session.flush()
    assert "BE = BA + ZU - AB" in {finding.rule for finding in identities(unit, "2026Q3")}


def test_the_check_takes_a_fixed_number_of_statements(
    unit: StatisticsUnit, sent: list[str]
) -> None:
    numbers = []
    for facts in ([some_case(999, "2026Q3")], random_facts(1, 30)):
        unit.session.add_all(facts)
        unit.session.flush()
        sent.clear()
        identities(unit, "2026Q3")
        numbers.append(len(sent))
    assert numbers[0] == numbers[1] == 7
