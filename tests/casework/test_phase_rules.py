"""What is found about levels, phases and their deadlines; each with a case that is in order."""

from datetime import date, timedelta

import pytest

from kimdesk.casework.rules import findings
from kimdesk.clients.model import Case, Contact
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.casework.journey import TODAY, Journey
from tests.support.cases import place

WEEK = timedelta(weeks=1)


@pytest.fixture
def journey(store: Store, records: Records, case: Case) -> Journey:
    return Journey(store, records, case.id)


def found(journey: Journey) -> set[tuple[str, str]]:
    return {(finding.rule, finding.field) for finding in findings(journey.facts)}


def talk(journey: Journey, days: int) -> None:
    journey.add(Contact, held_on=TODAY - timedelta(days=days), kind="K_BUERO")


def test_a_case_on_its_way_has_no_findings(journey: Journey) -> None:
    for phase in ("ANFRAGE", "CLEARING", "ASSESSMENT"):
        if phase != "ANFRAGE":
            journey.ready_for(phase)
            journey.step(phase)
        assert found(journey) == set()


def test_r03_an_admitted_case_meets_the_criteria(journey: Journey) -> None:
    journey.go("ASSESSMENT")
    journey.answer(FA06="UNKLAR")
    assert found(journey) == {("R03", "FA06_AKTEURE")}


def test_r04_mbe_or_jmd_in_clearing_after_admission_and_after_refusal(journey: Journey) -> None:
    journey.answer(FA04="NEIN")
    assert found(journey) == {("R04", "FA04_KEIN_MBE_JMD")}
    journey.step("ABGELEHNT", reason="CR_KAPAZITAET")
    assert found(journey) == {("R04", "clearing_result")}


def test_r04_after_admission(journey: Journey) -> None:
    journey.go("ASSESSMENT")
    journey.answer(FA04="NEIN")
    assert found(journey) == {("R04", "FA04_KEIN_MBE_JMD")}


def test_f01_a_short_counselling_of_many_contacts_or_weeks(journey: Journey, store: Store) -> None:
    begun = TODAY - 9 * WEEK
    place(store, journey.case_id, level="ST1_KURZ", phase="", inquired_on=begun)
    for days in (63, 30, 20):
        talk(journey, days)
    assert found(journey) == set()
    talk(journey, 0)
    assert found(journey) == {("F01", "phase")}


def test_f02_a_clearing_without_decision(journey: Journey, store: Store) -> None:
    journey.step("CLEARING")
    place(store, journey.case_id, phase_since=TODAY - 6 * WEEK)
    assert found(journey) == set()
    place(store, journey.case_id, phase_since=TODAY - 6 * WEEK - timedelta(days=1))
    assert found(journey) == {("F02", "clearing_result")}


def test_f03_a_plan_is_due_eight_weeks_after_admission(journey: Journey, store: Store) -> None:
    journey.go("ASSESSMENT")
    place(store, journey.case_id, admitted_on=TODAY - 9 * WEEK)
    assert found(journey) == {("F03", "versions")}
    journey.sign()
    assert found(journey) == set()


def test_f04_a_resting_case_whose_day_has_come(journey: Journey, store: Store) -> None:
    journey.go("ASSESSMENT")
    journey.step("RUHEND", reason="RU_REISE", resume_on=TODAY + timedelta(days=20))
    assert found(journey) == set()
    place(store, journey.case_id, resume_on=TODAY)
    assert found(journey) == {("F04", "resume_on")}


def test_f05_a_long_case_until_a_new_plan_is_signed(journey: Journey, store: Store) -> None:
    journey.go("ASSESSMENT")
    place(store, journey.case_id, admitted_on=date(2025, 11, 20))
    assert found(journey) == {("F03", "versions"), ("F05", "admitted_on")}
    journey.sign()
    assert found(journey) == set()


def test_f06_aftercare_beyond_its_contacts(journey: Journey, store: Store) -> None:
    journey.go("ABGESCHLOSSEN")
    closed = TODAY - timedelta(days=40)
    place(store, journey.case_id, phase="NACHSORGE", level="ST4_NACHSORGE", closed_on=closed)
    for days in (30, 20, 10):
        talk(journey, days)
    assert found(journey) == set()
    talk(journey, 1)
    assert found(journey) == {("F06", "contacts")}
