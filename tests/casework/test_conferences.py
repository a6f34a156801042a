"""Case conferences: by name only with consent, with others only with a release."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.acts import take_back
from kimdesk.casework.conferences import (
    add_participant,
    add_result,
    contact_of,
    move_conference,
    next_states,
    plan_conference,
    set_state,
)
from kimdesk.casework.linking import ConferenceRow, linking_of
from kimdesk.casework.linking_findings import linking_findings
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Measure
from kimdesk.clients.cases import create_file
from kimdesk.clients.checking import read_facts
from kimdesk.clients.contacts import add_contact
from kimdesk.clients.model import Case, Consent, Partner
from kimdesk.clients.partners import partner_file
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.casework.linking_parts import body, log_details, release

TODAY = date(2026, 11, 20)
LATER = TODAY + timedelta(days=14)
REASON = "Kinderschutz, § 8a SGB VIII"


@pytest.fixture
def consent(records: Records, case: Case) -> Consent:
    return records.add(
        Consent, {"case_id": case.id, "kind": "EW_FALLKONF", "state": "ES_ERTEILT"}
    )  # fmt: skip


def plan(store: Store, records: Records, case: Case, **more: Any) -> CaseConference:
    return plan_conference(store, records, case.id, {"held_on": TODAY, **more})


def take_part(store: Store, records: Records, conference: int, partner: int | None = None,
              name: str = "Kim Muster") -> ConferenceParticipant:  # fmt: skip
    values = {"partner_id": partner, "name": name, "role": "Sachbearbeitung"}
    return add_participant(store, records, conference, values)


def held(store: Store, records: Records, conference: int, **more: Any) -> Any:
    return change_to(store, records, conference, "T_STATT", **more)


def change_to(store: Store, records: Records, conference: int, state: str, **more: Any) -> Any:
    version = stored(store, conference).version
    return set_state(store, records, conference, version, state, more)


def stored(store: Store, conference: int) -> CaseConference:
    with store.unit() as unit:
        found = unit.session.get(CaseConference, conference)
        assert found is not None
        return found


def row(store: Store, case: Case) -> ConferenceRow:
    return linking_of(store, case.id).conferences[0]


def test_by_name_it_was_held_only_with_consent(store: Store, records: Records, case: Case) -> None:
    conference = plan(store, records, case)
    with pytest.raises(UserError) as refused:
        held(store, records, conference.id)
    assert refused.value.field == "anonymised"
    # No reason replaces this consent.
    with pytest.raises(UserError):
        held(store, records, conference.id, override_reason=REASON)
    held(store, records, conference.id, anonymised=True)
    with pytest.raises(UserError):
        records.change(CaseConference, conference.id, 2, {"anonymised": False})


def test_the_consent_of_that_day_counts(
    store: Store, records: Records, case: Case, consent: Consent
) -> None:
    conference = plan(store, records, case, held_on=TODAY - timedelta(days=3))
    withdrawal = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY - timedelta(days=3)}
    changed = records.change(Consent, consent.id, consent.version, withdrawal)
    with pytest.raises(UserError):
        held(store, records, conference.id)
    later = {"withdrawn_on": TODAY}
    records.change(Consent, consent.id, changed.version, later)
    held(store, records, conference.id)


@pytest.mark.usefixtures("consent")
def test_participants_without_release_block_unless_a_reason_is_logged(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case)
    with_release, without = body(store, records), body(store, records, "Schule Muster")
    release(records, case, with_release)
    take_part(store, records, conference.id, with_release)
    take_part(store, records, conference.id, without, "Alex Muster")
    assert [each.released for each in row(store, case).participants] == [True, False]
    for reason in ("", "eilt"):
        with pytest.raises(UserError) as refused:
            held(store, records, conference.id, override_reason=reason)
        assert refused.value.field == "override_reason"
    held(store, records, conference.id, override_reason=REASON)
    assert f"reason: {REASON}" in log_details(store, "case_conference")
    assert partner_file(store, without).partner.used_on == TODAY


@pytest.mark.usefixtures("consent")
def test_after_it_was_held_nobody_without_release_can_be_added(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case)
    held(store, records, conference.id)
    with pytest.raises(UserError):
        take_part(store, records, conference.id, body(store, records))
    partner = body(store, records, "Klinik Muster")
    release(records, case, partner, recipient="Klinik Muster")
    assert take_part(store, records, conference.id, partner).consent_id


def test_nobody_needs_a_release_where_no_name_is_said(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case, anonymised=True)
    take_part(store, records, conference.id, body(store, records))
    assert row(store, case).missing == ()
    held(store, records, conference.id)


def test_a_release_that_ends_before_the_day_does_not_cover_it(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case, held_on=LATER)
    partner = body(store, records)
    release(records, case, partner, expires_on=LATER - timedelta(days=1))
    take_part(store, records, conference.id, partner)
    assert not row(store, case).participants[0].released


def test_who_stands_in_no_directory_is_covered_by_the_release_chosen_for_them(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case)
    chosen = release(records, case, None, recipient="Praxis Beispiel")
    someone = take_part(store, records, conference.id)
    assert not row(store, case).participants[0].released
    records.change(ConferenceParticipant, someone.id, 1, {"consent_id": chosen.id})
    assert row(store, case).participants[0].released
    foreign = create_file(store, records, {"family_name": "Fremd"}, {})
    other = release(records, foreign, None)
    with pytest.raises(UserError):
        records.change(ConferenceParticipant, someone.id, 2, {"consent_id": other.id})


def test_the_same_person_does_not_take_part_twice(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case)
    partner = body(store, records)
    take_part(store, records, conference.id, partner, "Jörg Muster")
    take_part(store, records, conference.id, partner, "Alex Muster")
    with pytest.raises(UserError):
        take_part(store, records, conference.id, partner, "JOERG MUSTER")
    with pytest.raises(UserError):
        take_part(store, records, conference.id, body(store, records, "Alt", retired="J"))
    with pytest.raises(UserError):
        take_part(store, records, conference.id, name="  ")


@pytest.mark.usefixtures("consent")
def test_it_was_not_held_in_the_future(store: Store, records: Records, case: Case) -> None:
    conference = plan(store, records, case, held_on=LATER)
    with pytest.raises(UserError) as refused:
        held(store, records, conference.id)
    assert refused.value.field == "held_on"
    held(store, records, conference.id, held_on=TODAY)


def test_what_is_over_stays_over(store: Store, records: Records, case: Case) -> None:
    for state in ("T_ABG_KL", "T_ABG_CM"):
        conference = plan(store, records, case)
        change_to(store, records, conference.id, "T_BESTAET")
        done = change_to(store, records, conference.id, state)
        assert next_states(state) == ()
        with pytest.raises(UserError):
            held(store, records, conference.id, anonymised=True)
        take_back(store, records, done)
        assert stored(store, conference.id).state == "T_BESTAET"


def test_moving_keeps_the_old_one_and_plans_a_new_one_with_the_same_people(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case, questions="Wer führt?", held_at="10:00")
    stays, leaves = body(store, records), body(store, records, "Schule Muster")
    take_part(store, records, conference.id, stays)
    take_part(store, records, conference.id, leaves, "Alex Muster")
    records.change(Partner, leaves, 1, {"retired": "J"})
    with pytest.raises(UserError):
        move_conference(store, records, conference.id, 1, TODAY - timedelta(days=1))
    _, new = move_conference(store, records, conference.id, 1, LATER)
    assert stored(store, conference.id).state == "T_VERSCH"
    assert (new.held_on, new.held_at, new.questions) == (LATER, "10:00", "Wer führt?")
    shown = row(store, case)
    assert shown.id == new.id
    assert [each.partner for each in shown.participants] == ["Beratung Muster"]


def test_a_result_becomes_a_measure_of_the_conference(
    store: Store, records: Records, case: Case
) -> None:
    conference = plan(store, records, case)
    values = {"what": "Termin vereinbaren", "responsible": "CM", "due_on": LATER}
    measure = add_result(store, records, conference.id, values)
    assert [each.id for each in row(store, case).measures] == [measure.id]
    assert (measure.conference_id, measure.state) == (conference.id, "MS_GEPLANT")
    records.remove(CaseConference, conference.id)
    with store.unit() as unit:
        left = unit.session.get(Measure, measure.id)
        assert left is not None
        assert left.conference_id is None


def test_the_contact_log_takes_what_is_known(store: Store, records: Records, case: Case) -> None:
    conference = plan(store, records, case, minutes=62, client_present="J", questions="Wer?")
    values = contact_of(conference, "Fallkonferenz")
    contact = add_contact(records, store, {**values, "case_id": case.id})
    assert (contact.kind, contact.minutes) == ("K_FALLKONF", 60)
    assert contact.note == "Fallkonferenz\n\nWer?"
    assert contact.participants == ("KLIENT", "PARTNER")


def test_foreign_cases_stay_closed(store: Store, records: Records, case: Case) -> None:
    foreign = create_file(store, records, {"family_name": "Fremd"}, {"counsellor_id": None})
    conference = plan(store, records, foreign)
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    for act in (
        lambda: plan(store, records, foreign),
        lambda: take_part(store, records, conference.id),
        lambda: held(store, records, conference.id, anonymised=True),
        lambda: move_conference(store, records, conference.id, 1, LATER),
        lambda: add_result(store, records, conference.id, {"what": "X", "responsible": "CM"}),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_hostile_texts_stay_texts(store: Store, records: Records, case: Case) -> None:
    text = "<img src=x> '; DROP TABLE case_conference; -- عربى \u202e"
    conference = plan(store, records, case, questions=text, place=text)
    take_part(store, records, conference.id, name=text)
    assert row(store, case).participants[0].participant.name.startswith("<img src=x>")
    with pytest.raises(UserError):
        plan(store, records, case, place="x" * 300)


def found(store: Store, catalogue: Catalogue, case: Case) -> list[tuple[str, str]]:
    with store.unit() as unit:
        facts = read_facts(unit, catalogue, Case.id == case.id, 1)
        cases = {each.case.id: each for each in facts}
        return [(each.rule, each.severity) for each in linking_findings(unit, cases)]


def test_what_is_planned_in_the_past_or_lost_its_release_is_found(
    store: Store, records: Records, case: Case, catalogue: Catalogue, consent: Consent
) -> None:
    conference = plan(store, records, case, held_on=LATER)
    partner = body(store, records)
    given = release(records, case, partner)
    take_part(store, records, conference.id, partner)
    assert found(store, catalogue, case) == []
    withdrawal = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY}
    changed = records.change(Consent, given.id, 1, withdrawal)
    assert found(store, catalogue, case) == [("R17", "error")]
    records.undone(changed)
    records.change(Consent, consent.id, 1, withdrawal)
    assert found(store, catalogue, case) == [("R17", "error")]
    records.change(CaseConference, conference.id, 1, {"anonymised": True})
    assert found(store, catalogue, case) == []
    records.change(CaseConference, conference.id, 2, {"held_on": TODAY - timedelta(days=1)})
    assert found(store, catalogue, case) == [("P4", "warning")]
    change_to(store, records, conference.id, "T_ABG_CM")
    assert found(store, catalogue, case) == []
