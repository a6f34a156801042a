"""A family is counted once: as cases, and as members of a household."""

from datetime import date
from pathlib import Path

import pytest

from kimdesk.casework.model import Goal
from kimdesk.clients.model import Case, HouseholdMember, Person
from kimdesk.statistics.model import FactCase, FactContact, FactMember
from tests.support.fact_office import FactOffice, open_fact_office

MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 5)
Q2, Q3 = "2026Q2", "2026Q3"


@pytest.fixture
def office(tmp_path: Path) -> FactOffice:
    return open_fact_office(tmp_path)


def plan(office: FactOffice, case: int) -> None:
    office.add(Goal, case_id=case, level="Z_RICHT", what="Muster")


def couple(office: FactOffice) -> tuple[int, int]:
    """Two cases of one household; the second is listed in the household of the first."""
    first, second = office.case(MAY), office.case(JUNE)
    persons = office.person_of(first), office.person_of(second)
    office.lives_with(*persons, "EHEP", counted=True)
    return first, second


def members(office: FactOffice, case: int, quarter: str) -> dict[str, int]:
    return {row["age"]: row["members"] for row in office.facts(FactMember, case, quarter=quarter)}


def counted(office: FactOffice) -> set[int]:
    return office.population("BE", Q3)


def test_of_a_couple_without_plans_the_first_admitted_counts_the_other_as_member(
    office: FactOffice,
) -> None:
    first, second = couple(office)
    office.project()
    assert counted(office) == {first}
    assert office.facts(FactCase, second) == []
    assert members(office, first, Q3) == {"UNB": 1}


def test_it_does_not_matter_whose_household_says_so(office: FactOffice) -> None:
    first, second = office.case(MAY), office.case(JUNE)
    office.lives_with(office.person_of(second), office.person_of(first), "EHEP", counted=False)
    office.project()
    assert counted(office) == {first}


def test_a_second_person_with_a_plan_of_their_own_is_a_case_and_no_member(
    office: FactOffice,
) -> None:
    first, second = couple(office)
    plan(office, first)
    office.project()
    assert counted(office) == {first}
    plan(office, second)
    office.project()
    assert counted(office) == {first, second}
    assert members(office, first, Q3) == {}


def test_the_one_with_the_plan_counts_even_if_admitted_later(office: FactOffice) -> None:
    first, second = couple(office)
    plan(office, second)
    office.project()
    assert counted(office) == {second}
    assert office.facts(FactCase, first) == []


def test_cases_of_one_family_one_after_the_other_both_count(office: FactOffice) -> None:
    first = office.case(date(2025, 5, 1), date(2026, 6, 1))
    second = office.case(JUNE)
    office.lives_with(office.person_of(first), office.person_of(second), "EHEP", counted=True)
    office.project()
    assert office.population("BA", Q2) == {first}
    assert counted(office) == {second}


def test_when_they_no_longer_share_a_household_both_count(office: FactOffice) -> None:
    first, second = office.case(MAY), office.case(JUNE)
    persons = office.person_of(first), office.person_of(second)
    link = office.lives_with(*persons, "EHEP", counted=True)
    office.project()
    office.remove(HouseholdMember, link)
    office.project()
    assert counted(office) == {first, second}


def test_what_was_done_with_the_second_person_still_counts_as_contact(office: FactOffice) -> None:
    _, second = couple(office)
    office.contact(second, date(2026, 8, 1))
    office.project()
    assert [row["contacts"] for row in office.facts(FactContact, second)] == [1]


def test_members_are_counted_by_age_at_each_reference_date(office: FactOffice) -> None:
    case = office.case(MAY)
    births = ("2008-08-01", "2010-01-01", "2026-07-20", "")
    for birth_date in births:
        child = office.person(birth_date=birth_date)
        office.lives_with(office.person_of(case), child, "KIND", counted=True)
    office.project()
    assert members(office, case, Q2) == {"U18": 2, "UNB": 1}
    assert members(office, case, Q3) == {"18P": 1, "U18": 2, "UNB": 1}


def test_members_who_are_not_counselled_are_not_counted_but_make_a_home_with_children(
    office: FactOffice,
) -> None:
    case = office.case(MAY)
    child = office.person(birth_date="2015-01-01")
    office.lives_with(office.person_of(case), child, "KIND", counted=False)
    office.project()
    assert members(office, case, Q3) == {}
    assert office.state(case, Q3)["children"] == "J"


def test_a_child_of_two_counted_parents_is_counted_with_the_first(office: FactOffice) -> None:
    first, second = couple(office)
    plan(office, first)
    plan(office, second)
    child = office.person(birth_date="2015-01-01")
    for case in (first, second):
        office.lives_with(office.person_of(case), child, "KIND", counted=True)
    office.project()
    assert members(office, first, Q3) == {"U18": 1}
    assert members(office, second, Q3) == {}


def test_a_child_stays_counted_with_the_parent_who_stays(office: FactOffice) -> None:
    first = office.case(MAY, JULY)
    second = office.case(JUNE)
    for case in (first, second):
        plan(office, case)
    child = office.person(birth_date="2015-01-01")
    for case in (first, second):
        office.lives_with(office.person_of(case), child, "KIND", counted=True)
    office.project()
    assert (members(office, first, Q2), members(office, second, Q2)) == ({"U18": 1}, {})
    assert members(office, second, Q3) == {"U18": 1}


def test_a_parent_whose_case_does_not_count_takes_no_child_away(office: FactOffice) -> None:
    first, second = couple(office)
    plan(office, second)
    child = office.person(birth_date="2015-01-01")
    for case in (first, second):
        office.lives_with(office.person_of(case), child, "KIND", counted=True)
    office.project()
    assert counted(office) == {second}
    assert members(office, second, Q3) == {"U18": 1}


def test_with_the_erased_case_of_the_first_the_other_of_the_family_counts(
    office: FactOffice,
) -> None:
    first, second = couple(office)
    office.project()
    assert counted(office) == {first}
    office.remove(Case, first)
    office.project()
    assert counted(office) == {second}


def test_with_the_erased_person_the_other_of_the_family_counts(office: FactOffice) -> None:
    first, second = couple(office)
    office.project()
    office.remove(Person, office.person_of(first))
    office.project()
    assert counted(office) == {second}


def test_a_case_given_to_somebody_else_leaves_its_family(office: FactOffice) -> None:
    first, second = couple(office)
    office.project()
    office.change(Case, first, person_id=office.person())
    office.project()
    assert counted(office) == {first, second}


def test_a_child_taken_out_of_one_household_is_counted_with_the_other(office: FactOffice) -> None:
    first, second = office.case(MAY), office.case(JUNE)
    child = office.person(birth_date="2015-01-01")
    links = [
        office.lives_with(office.person_of(case), child, "KIND", counted=True)
        for case in (first, second)
    ]
    office.project()
    assert (members(office, first, Q3), members(office, second, Q3)) == ({"U18": 1}, {})
    office.remove(HouseholdMember, links[0])
    office.project()
    assert (members(office, first, Q3), members(office, second, Q3)) == ({}, {"U18": 1})
