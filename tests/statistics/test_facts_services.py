"""Contacts, appointments, conferences, goals, referrals, barriers: added up by quarter."""

from datetime import date
from pathlib import Path

import pytest

from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.casework.model import (
    Barrier,
    BarrierCase,
    BarrierStep,
    CaseConference,
    ConferenceParticipant,
    Goal,
    Referral,
)
from kimdesk.clients.model import Contact, Partner
from kimdesk.statistics.model import (
    FactAppointment,
    FactBarrier,
    FactConference,
    FactContact,
    FactGoal,
    FactReferral,
)
from tests.support.fact_office import FactOffice, open_fact_office

MAY = date(2026, 5, 1)
Q2, Q3 = "2026Q2", "2026Q3"


@pytest.fixture
def office(tmp_path: Path) -> FactOffice:
    return open_fact_office(tmp_path)


def test_contacts_of_a_kind_are_added_up_and_each_stands_in_one_row(office: FactOffice) -> None:
    case = office.case(MAY)
    about = {"life_domains": ("HF03_SPRACHE", "HF01_AUFENTHALT"), "language": "ar"}
    office.contact(case, date(2026, 8, 1), minutes=30, interpreting="SM_PROF_TEL", **about)
    office.contact(case, date(2026, 8, 2), minutes=None, interpreting="SM_PROF_ORT", **about)
    office.contact(case, date(2026, 8, 2), minutes=15, kind="K_HAUS")
    office.project()
    first, second = sorted(office.facts(FactContact, case), key=lambda row: str(row["kind"]))
    assert (first["kind"], first["contacts"], first["interpreting"]) == ("AUFSUCHEND", 1, "UNB")
    assert (first["topics"], first["language"]) == ((), "und")
    assert (second["kind"], second["contacts"], second["interpreting"]) == (
        "PERSOENLICH",
        2,
        "PROF",
    )
    assert (second["minutes"], second["timed"]) == (30, 1)
    assert second["topics"] == ("HF01_AUFENTHALT", "HF03_SPRACHE")


def test_a_removed_contact_is_gone_from_the_facts(office: FactOffice) -> None:
    case = office.case(MAY)
    contact = office.contact(case, date(2026, 8, 1))
    office.project()
    assert len(office.facts(FactContact, case)) == 1
    office.remove(Contact, contact)
    office.project()
    assert office.facts(FactContact, case) == []


def test_a_contact_on_the_last_day_belongs_to_the_quarter(office: FactOffice) -> None:
    case = office.case(MAY)
    office.contact(case, date(2026, 6, 30))
    office.contact(case, date(2026, 7, 1))
    office.project()
    assert {row["quarter"] for row in office.facts(FactContact, case)} == {Q2, Q3}


def test_only_appointments_with_an_outcome_count(office: FactOffice) -> None:
    case = office.case(MAY)
    day = date(2026, 8, 3)
    for state in ("T_STATT", "T_STATT", "T_VERSAEUMT", "T_GEPLANT"):
        dated = {"begins_on": day, "ends_on": day}
        appointment = office.add(Appointment, kind="TA_BERATUNG", state=state, **dated)
        office.add(AppointmentCase, case_id=case, appointment_id=appointment)
    office.project()
    found = {row["state"]: row["appointments"] for row in office.facts(FactAppointment, case)}
    assert found == {"T_STATT": 2, "T_VERSAEUMT": 1}


def test_an_outcome_noted_later_is_counted(office: FactOffice) -> None:
    case = office.case(MAY)
    day = date(2026, 8, 3)
    dated = {"begins_on": day, "ends_on": day}
    appointment = office.add(Appointment, kind="TA_BERATUNG", state="T_GEPLANT", **dated)
    office.add(AppointmentCase, case_id=case, appointment_id=appointment)
    office.project()
    assert office.facts(FactAppointment, case) == []
    office.change(Appointment, appointment, state="T_VERSAEUMT")
    office.project()
    assert [row["state"] for row in office.facts(FactAppointment, case)] == ["T_VERSAEUMT"]


def test_conferences_held_count_with_the_bodies_that_took_part(office: FactOffice) -> None:
    case = office.case(MAY)
    held = {"held_on": date(2026, 8, 3), "state": "T_STATT", "client_present": "J"}
    conference = office.add(CaseConference, case_id=case, **held)
    office.add(CaseConference, case_id=case, held_on=date(2026, 9, 3), state="T_GEPLANT")
    bodies = [office.add(Partner, name=name, kind="N_JC") for name in ("Muster-Amt", "Probe-Amt")]
    for partner in (*bodies, bodies[0], None):
        there = {"case_id": case, "conference_id": conference, "partner_id": partner}
        office.add(ConferenceParticipant, **there, name="Muster")
    office.project()
    (row,) = office.facts(FactConference, case)
    assert (row["quarter"], row["client_present"], row["bodies"], row["conferences"]) == (
        Q3,
        "J",
        "2",
        1,
    )


def test_action_goals_count_once_they_have_come_to_an_end(office: FactOffice) -> None:
    case = office.case(MAY)
    common = {"case_id": case, "what": "Muster", "life_domain": "HF06_ARBEIT"}
    ended = {"state": "ZS_ERREICHT", "state_on": date(2026, 8, 1)}
    office.add(Goal, **common, level="Z_HANDL", **ended)
    office.add(Goal, **common, level="Z_HANDL", state="ZS_ARBEIT", state_on=date(2026, 8, 1))
    office.add(Goal, **common, level="Z_RAHMEN", **ended)
    office.project()
    (row,) = office.facts(FactGoal, case)
    assert (row["quarter"], row["life_domain"], row["state"], row["goals"]) == (
        Q3,
        "HF06_ARBEIT",
        "ZS_ERREICHT",
        1,
    )


def test_a_referral_starts_in_one_quarter_and_is_decided_in_another(office: FactOffice) -> None:
    case = office.case(MAY)
    partner = office.add(Partner, name="Musterschule", kind="N_KURS")
    common = {"case_id": case, "partner_id": partner, "asked_on": date(2026, 6, 20)}
    office.add(Referral, **common, state="VE_BEGONNEN", begins_on=date(2026, 7, 10))
    office.add(Referral, **common, state="VE_ABGELEHNT", ended_on=date(2026, 8, 1))
    office.add(Referral, **common, state="VE_WARTELISTE")
    office.project()
    found = {
        row["result"]: (row["started_q"], row["decided_q"], row["days"], row["partner_group"])
        for row in office.facts(FactReferral, case)
    }
    assert found == {
        "ERFOLG": (Q2, Q3, 20, "SPRACHE"),
        "OHNE_ERFOLG": (Q2, Q3, None, "SPRACHE"),
        "OFFEN": (Q2, "", None, "SPRACHE"),
    }


def test_another_kind_of_body_moves_its_referrals_to_another_group(office: FactOffice) -> None:
    case = office.case(MAY)
    partner = office.add(Partner, name="Musterstelle", kind="N_KURS")
    office.add(Referral, case_id=case, partner_id=partner, asked_on=MAY, state="VE_OFFEN")
    office.project()
    office.change(Partner, partner, kind="N_JC")
    office.project()
    assert [row["partner_group"] for row in office.facts(FactReferral, case)] == ["BEHOERDE"]


def test_a_barrier_stands_in_each_quarter_with_its_state_of_then(office: FactOffice) -> None:
    cases = [office.case(MAY) for _ in range(3)]
    said = {"kind": "SH_TERMIN", "level": "EB_KOMMUNE", "state": "HS_GEMELDET"}
    barrier = office.add(Barrier, title="Muster", **said)
    for taken, state in ((MAY, "HS_ERFASST"), (date(2026, 8, 1), "HS_GEMELDET")):
        office.add(BarrierStep, barrier_id=barrier, taken_on=taken, state=state)
    for case, day in zip(cases, (MAY, date(2026, 7, 1), None), strict=True):
        office.add(BarrierCase, barrier_id=barrier, case_id=case, seen_on=day)
    office.project()
    found = {
        row["quarter"]: (row["state"], row["is_new"], row["moved"], row["cases"], row["reach"])
        for row in office.facts(FactBarrier)
    }
    assert found == {
        Q2: ("HS_ERFASST", "J", "N", 2, "RW_MEHRFACH"),
        Q3: ("HS_GEMELDET", "N", "J", 3, "RW_GENERATIV"),
        "2026Q4": ("HS_GEMELDET", "N", "N", 3, "RW_GENERATIV"),
    }
