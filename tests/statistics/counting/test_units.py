"""Members, contacts, goals, barriers: counted beside cases, never among them."""

from datetime import date
from typing import Any

from kimdesk.statistics.catalogue import INDICATORS
from kimdesk.statistics.counting import count, count_all
from kimdesk.statistics.model import (
    FactAppointment,
    FactBarrier,
    FactConference,
    FactContact,
    FactGoal,
    FactMember,
    FactRegime,
)
from kimdesk.statistics.opening import StatisticsUnit
from kimdesk.statistics.quarters import quarter_of
from tests.support.facts import some_case, some_state

Q = "2026Q3"
FIRST_DAY, LAST_DAY = quarter_of(date(2026, 7, 1)), quarter_of(date(2026, 9, 30))


def _put(unit: StatisticsUnit, *rows: Any) -> None:
    unit.session.add_all(rows)
    unit.session.flush()


def _group(unit: StatisticsUnit, table: str, *cell: str, quarter: str = Q) -> int:
    return count(unit, table, quarter).cells[cell]


def test_members_of_a_family_count_beside_its_one_case(unit: StatisticsUnit) -> None:
    _put(unit, some_case(1, "2026Q1"), some_state(1, Q))
    _put(unit, *(FactMember(fact_id="f1", quarter=Q, age=a, members=n) for a, n in
                 (("U18", 3), ("18P", 1))))  # fmt: skip
    assert count(unit, "B04", Q).total == 1
    members = count(unit, "B06", Q)
    assert (members.unit, members.total) == ("member", 4)
    assert members.cells[("J",)] == 3


def test_contacts_persons_and_goals_are_counted_in_units_of_their_own(
    unit: StatisticsUnit,
) -> None:
    _put(unit, some_case(1, "2026Q1"), some_state(1, Q))
    _put(unit, _contact(topics=("HF03_SPRACHE", "HF07_WOHNEN"), contacts=2, minutes=90))
    _put(unit, _contact(topics=(), contacts=1, minutes=10))
    topics = count(unit, "H03", Q)
    assert (topics.unit, topics.total) == ("contact", 3)
    assert sum(topics.cells.values()) == 5
    assert topics.cells[("UNB",)] == 1
    everything = count(unit, "L01", Q)
    assert (everything.total, everything.total_minutes) == (3, 100)
    by_kind = count(unit, "L02", Q)
    assert by_kind.minutes[("FERN",)] == 100
    assert count(unit, "B04", Q).unit == "case"
    assert {INDICATORS[t.indicator].unit for t in count_all(unit, Q)} >= {"goal", "barrier"}


def test_only_final_goals_with_an_attainment_count(unit: StatisticsUnit) -> None:
    states = {"ZS_ERREICHT": 2, "ZS_ERSETZT": 5, "ZS_TEIL": 1}
    for state, number in states.items():
        _put(unit, FactGoal(fact_id="f1", quarter=Q, life_domain="UNB", state=state, goals=number))
    assert count(unit, "E03", Q).total == 3


def test_a_share_is_of_those_of_whom_it_is_known(unit: StatisticsUnit) -> None:
    assert count(unit, "L05", Q).share is None
    for state, number in (("T_STATT", 6), ("T_VERSAEUMT", 2), ("T_ABG_KL", 9)):
        _put(unit, FactAppointment(fact_id="f1", quarter=Q, state=state, appointments=number))
    assert count(unit, "L05", Q).share == 0.25
    _put(unit, *(some_case(n, "2026Q1", Q) for n in (1, 2, 3)))
    _put(unit, some_state(1, "A", german="A2"), some_state(1, "E", german="B1"))
    _put(unit, some_state(2, "A", german="A2"), some_state(2, "E", german="A2"))
    assert count(unit, "E05", Q).share == 0.5
    assert count(unit, "P01", Q).share is None


def test_a_barrier_moved_twice_in_the_year_counts_once_as_it_stands_last(
    unit: StatisticsUnit,
) -> None:
    for quarter, state, new in (("2026Q1", "HS_ERFASST", "J"), ("2026Q2", "HS_BEARB", "N"),
                                (Q, "HS_GELOEST", "N")):  # fmt: skip
        _put(unit, _barrier(quarter, state, new))
    table = count(unit, "R04", Q, year_to_date=True)
    assert table.total == 1
    assert table.cells[("HS_GELOEST",)] == 1
    assert count(unit, "R01", Q).total == 0
    assert count(unit, "R01", Q, year_to_date=True).total == 1


def test_regimes_conferences_and_what_was_interrupted(unit: StatisticsUnit) -> None:
    change = {"regime_from": "RK_ASYLBLG", "regime_to": "RK_SGB2", "interrupted": "J"}
    _put(unit, FactRegime(fact_id="f1", quarter="2026Q1", changes=2, **change))
    _put(unit, FactConference(fact_id="f1", quarter=Q, client_present="J", bodies="3",
                              conferences=1))  # fmt: skip
    assert _group(unit, "E08", "J") == 2
    assert _group(unit, "E08_RW_2", "RK_ASYLBLG", "RK_SGB2") == 2
    assert _group(unit, "L06", "J") == 1


def _contact(**more: Any) -> FactContact:
    known: dict[str, Any] = {"kind": "FERN", "interpreting": "KEINE", "language": "uk"}
    return FactContact(fact_id="f1", quarter=Q, **known, **more)


def _barrier(quarter: str, state: str, new: str) -> FactBarrier:
    return FactBarrier(
        barrier_id="b1", quarter=quarter, kind="SH_INFO", level="EB_STELLE",
        institution="BEHOERDE", life_domain="UNB", state=state, is_new=new,
        moved="J" if new == "N" and state != "HS_GELOEST" else "N", cases=1, reach="RW_EINZEL",
    )  # fmt: skip
