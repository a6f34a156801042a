"""When a case counts as come, gone and there: the edges of a quarter."""

from datetime import date
from pathlib import Path

import pytest

from kimdesk.clients.model import Case, TallyContact
from kimdesk.statistics.model import (
    FactAftercare,
    FactCase,
    FactClearing,
    FactContact,
    FactEnquiry,
    FactShort,
    FactWaiting,
)
from tests.support.fact_office import FactOffice, open_fact_office

Q2, Q3, Q4 = "2026Q2", "2026Q3", "2026Q4"


@pytest.fixture
def office(tmp_path: Path) -> FactOffice:
    return open_fact_office(tmp_path)


def test_closed_on_the_first_day_of_a_quarter_it_was_there_and_goes_in_it(
    office: FactOffice,
) -> None:
    case = office.case(date(2026, 3, 1), date(2026, 7, 1))
    office.project()
    assert case in office.population("BA", Q3)
    assert case in office.population("AB", Q3)
    assert case not in office.population("BE", Q3)
    assert case not in office.population("AB", Q2)
    assert office.moments(case) == {"A", "2026Q1", "2026Q2", "E"}


def test_closed_on_the_last_day_of_a_quarter_it_is_gone_by_midnight(office: FactOffice) -> None:
    case = office.case(date(2026, 3, 1), date(2026, 9, 30))
    office.project()
    assert case in office.population("AB", Q3)
    assert case not in office.population("BE", Q3)
    assert case not in office.population("BA", Q4)
    assert office.moments(case) == {"A", "2026Q1", "2026Q2", "E"}


def test_admitted_on_the_last_day_of_a_quarter_it_is_there_at_midnight(office: FactOffice) -> None:
    case = office.case(date(2026, 9, 30))
    office.project()
    assert case in office.population("ZU", Q3)
    assert case in office.population("BE", Q3)
    assert case not in office.population("BA", Q3)


def test_come_and_gone_within_a_quarter_it_was_never_in_stock(office: FactOffice) -> None:
    case = office.case(date(2026, 7, 5), date(2026, 8, 5))
    office.project()
    assert case in office.population("ZU", Q3) & office.population("AB", Q3)
    assert case not in office.population("BA", Q3) | office.population("BE", Q3)
    assert office.moments(case) == {"A", "E"}


def test_somebody_who_returns_in_the_quarter_is_a_second_case_marked_as_readmission(
    office: FactOffice,
) -> None:
    first = office.case(date(2026, 2, 1), date(2026, 7, 10))
    again = office.case(date(2026, 9, 1), person_id=office.person_of(first), previous_case_id=first)
    office.project()
    assert office.population("AB", Q3) == {first}
    assert office.population("ZU", Q3) == office.population("BE", Q3) == {again}
    assert [row["readmission"] for row in office.facts(FactCase, first)] == ["N"]
    assert [row["readmission"] for row in office.facts(FactCase, again)] == ["J"]


def test_a_return_after_an_enquiry_that_came_to_nothing_is_no_readmission(
    office: FactOffice,
) -> None:
    refused = office.case(phase="ABGELEHNT", inquired_on=date(2026, 1, 5))
    case = office.case(
        date(2026, 8, 1), person_id=office.person_of(refused), previous_case_id=refused
    )
    office.project()
    assert [row["readmission"] for row in office.facts(FactCase, case)] == ["N"]


def test_a_file_entered_by_mistake_never_was(office: FactOffice) -> None:
    case = office.case(
        date(2026, 8, 1),
        inquired_on=date(2026, 7, 1),
        clearing_result="CR_AUFNAHME",
        clearing_decided_on=date(2026, 7, 20),
    )
    office.contact(case, date(2026, 8, 2))
    office.project()
    assert not office.nothing_of(case)
    office.change(Case, case, phase="STORNIERT")
    office.project()
    assert office.nothing_of(case)


def test_a_case_closed_before_it_was_admitted_counts_as_closed_that_day(
    office: FactOffice,
) -> None:
    case = office.case(date(2026, 8, 1), date(2026, 5, 1))
    office.project()
    assert case in office.population("ZU", Q3) & office.population("AB", Q3)


def test_enquiries_count_in_their_quarter_also_when_nothing_came_of_them(
    office: FactOffice,
) -> None:
    asked = office.case(inquired_on=date(2026, 8, 1), phase="ABGELEHNT")
    short = office.case(inquired_on=date(2026, 8, 1), level="ST1_KURZ", phase="")
    office.project()
    assert [row["quarter"] for row in office.facts(FactEnquiry, asked)] == [Q3]
    assert office.facts(FactEnquiry, short) == []
    assert office.facts(FactCase, asked) == []


def test_who_waits_at_the_end_of_the_quarter_is_on_the_list_and_no_longer_once_cleared(
    office: FactOffice,
) -> None:
    case = office.case(inquired_on=date(2026, 4, 1), phase="CLEARING")
    office.step(case, date(2026, 4, 10), "WARTELISTE", phase_from="ANFRAGE")
    office.step(case, date(2026, 10, 5), "CLEARING", phase_from="WARTELISTE")
    office.project()
    assert [row["quarter"] for row in office.facts(FactWaiting, case)] == [Q2, Q3]


def test_the_days_from_enquiry_to_admission_are_kept_as_a_number(office: FactOffice) -> None:
    case = office.case(date(2026, 8, 31), inquired_on=date(2026, 8, 1))
    office.project()
    assert [row["waiting_days"] for row in office.facts(FactCase, case)] == [30]


def test_a_clearing_counts_when_it_was_decided(office: FactOffice) -> None:
    case = office.case(
        phase="ABGELEHNT", clearing_result="CR_MBE", clearing_decided_on=date(2026, 6, 30)
    )
    office.project()
    (row,) = office.facts(FactClearing, case)
    assert (row["quarter"], row["result"]) == (Q2, "CR_MBE")


def test_contacts_before_the_enquiry_are_short_counselling_those_after_are_not(
    office: FactOffice,
) -> None:
    case = office.case(inquired_on=date(2026, 8, 10))
    office.step(case, date(2026, 8, 10), "ANFRAGE", level_from="ST1_KURZ", level_to="ST2_CLEARING")
    office.contact(case, date(2026, 8, 9))
    office.contact(case, date(2026, 8, 10))
    office.contact(case, date(2026, 9, 1))
    office.project()
    assert [row["contacts"] for row in office.facts(FactShort, case)] == [1]
    assert [row["contacts"] for row in office.facts(FactContact, case)] == [2]


def test_anonymous_contacts_stand_under_nobody(office: FactOffice) -> None:
    for _ in range(2):
        office.add(TallyContact, held_on=date(2026, 8, 1), kind="K_SPRECH", minutes=10)
    office.project()
    (row,) = office.facts(FactShort)
    assert (row["fact_id"], row["level"], row["contacts"], row["minutes"]) == (
        "",
        "ST0_ANONYM",
        2,
        20,
    )


def test_aftercare_is_counted_until_it_ends(office: FactOffice) -> None:
    case = office.case(
        date(2025, 1, 1),
        date(2026, 2, 1),
        phase="NACHSORGE",
        level="ST4_NACHSORGE",
        phase_since=date(2026, 2, 1),
        aftercare_until=date(2026, 8, 1),
    )
    office.project()
    assert [row["quarter"] for row in office.facts(FactAftercare, case)] == ["2026Q1", Q2]
    assert case not in office.population("BE", "2026Q1")
