"""Referrals: only with a release or a reason, step by step, with their measure."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.acts import take_back
from kimdesk.casework.linking import linking_of
from kimdesk.casework.linking_findings import linking_findings
from kimdesk.casework.linking_rules import ENDED, FAILED, STEPS
from kimdesk.casework.model import Measure, Referral
from kimdesk.casework.referrals import (
    Step,
    add_referral,
    day_of,
    measure_for_referral,
    next_states,
    take_step,
)
from kimdesk.clients.cases import create_file
from kimdesk.clients.checking import read_facts
from kimdesk.clients.model import Case, Consent, Partner
from kimdesk.clients.partners import partner_file
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.casework.linking_parts import body, log_details, release
from tests.support.statements import counting

TODAY = date(2026, 11, 20)
REASON = "Gefahr im Verzug, Räumung morgen"


def add(store: Store, records: Records, case: Case, partner_id: int, **more: Any) -> Referral:
    values = {"partner_id": partner_id, "purpose": "Schulden regeln", **more}
    return add_referral(store, records, case.id, values)


def field_of(store: Store, records: Records, case: Case, partner_id: int, **more: Any) -> str:
    with pytest.raises(UserError) as refused:
        add(store, records, case, partner_id, **more)
    return refused.value.field or ""


def step(store: Store, records: Records, referral: int, state: str, **more: Any) -> Any:
    on, measure = more.pop("on", TODAY), more.pop("measure", False)
    if state in FAILED:
        more.setdefault("failure_reason", "SG_WARTEZEIT")
    version = stored(store, referral).version
    return take_step(store, records, referral, version, Step(state, on, more, measure))


def stored(store: Store, referral: int) -> Referral:
    with store.unit() as unit:
        found = unit.session.get(Referral, referral)
        assert found is not None
        return found


# R17 ------------------------------------------------------------------------------------------


def test_without_release_nothing_goes_to_a_body(store: Store, records: Records, case: Case) -> None:
    assert field_of(store, records, case, body(store, records)) == "consent_id"


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY - timedelta(days=1)},
        {"state": "ES_VERWEIGERT"},
        {"state": "ES_ENTWURF"},
        {"direction": "VON"},
        {"given_on": TODAY - timedelta(days=9), "expires_on": TODAY - timedelta(days=1)},
        {"kind": "EW_VERTRETUNG"},
    ],
)
def test_a_release_that_does_not_cover_this_is_none(
    store: Store, records: Records, case: Case, wrong: dict[str, Any]
) -> None:
    partner = body(store, records)
    release(records, case, partner, **wrong)
    assert field_of(store, records, case, partner) == "consent_id"


def test_a_release_for_another_body_does_not_help(
    store: Store, records: Records, case: Case
) -> None:
    other = body(store, records, "Klinik Muster")
    release(records, case, other, recipient="Klinik Muster")
    assert field_of(store, records, case, body(store, records)) == "consent_id"


def test_a_release_of_another_case_does_not_help(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    foreign = create_file(store, records, {"family_name": "Fremd"}, {})
    release(records, foreign, partner)
    assert field_of(store, records, case, partner) == "consent_id"


def test_a_release_is_kept_with_the_referral(store: Store, records: Records, case: Case) -> None:
    partner = body(store, records)
    consent = release(records, case, partner)
    added = add(store, records, case, partner)
    assert (added.consent_id, added.state, added.asked_on) == (consent.id, "VE_OFFEN", TODAY)
    assert partner_file(store, partner).partner.used_on == TODAY


def test_a_recipient_written_by_hand_counts_however_it_is_written(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records, "Beratung Müller")
    release(records, case, None, recipient="beratung  MUELLER")
    assert add(store, records, case, partner).consent_id


def test_who_goes_there_alone_needs_no_release(store: Store, records: Records, case: Case) -> None:
    added = add(store, records, case, body(store, records), without_data=True)
    assert (added.without_data, added.consent_id) == (True, None)


def test_an_override_needs_a_reason_that_is_logged(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    assert field_of(store, records, case, partner, override_reason="eilt") == "override_reason"
    assert field_of(store, records, case, partner, override_reason=" " * 12) == "consent_id"
    add(store, records, case, partner, override_reason=REASON)
    assert f"reason: {REASON}" in log_details(store, "referral")


def test_a_needless_reason_is_not_kept(store: Store, records: Records, case: Case) -> None:
    partner = body(store, records)
    release(records, case, partner)
    assert add(store, records, case, partner, override_reason=REASON).override_reason == ""
    assert not any(REASON in detail for detail in log_details(store, "referral"))


def test_a_release_withdrawn_before_saving_blocks(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    consent = release(records, case, partner)
    linking = linking_of(store, case.id)
    assert linking.consents
    withdrawal = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY}
    records.change(Consent, consent.id, consent.version, withdrawal)
    assert field_of(store, records, case, partner) == "consent_id"


def test_neither_changing_the_body_nor_the_ticks_leads_around_the_rule(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    release(records, case, partner)
    referral = add(store, records, case, partner)
    other = body(store, records, "Klinik Muster")
    with pytest.raises(UserError):
        records.change(Referral, referral.id, referral.version, {"partner_id": other})
    alone = add(store, records, case, other, without_data=True)
    with pytest.raises(UserError):
        records.change(Referral, alone.id, alone.version, {"without_data": False})


# What else is refused -------------------------------------------------------------------------


def test_retired_missing_and_doubled_bodies_are_refused(
    store: Store, records: Records, case: Case
) -> None:
    retired = body(store, records, "Alte Stelle", retired="J")
    assert field_of(store, records, case, retired, without_data=True) == "partner_id"
    assert field_of(store, records, case, 999, without_data=True) == "partner_id"
    with pytest.raises(UserError):
        add_referral(store, records, case.id, {"without_data": True})
    partner = body(store, records)
    first = add(store, records, case, partner, without_data=True)
    assert field_of(store, records, case, partner, without_data=True) == "partner_id"
    add(store, records, case, partner, without_data=True, purpose="Etwas anderes")
    step(store, records, first.id, "VE_ABGELEHNT")
    add(store, records, case, partner, without_data=True)


def test_a_body_that_retires_later_does_not_stop_what_runs(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    referral = add(store, records, case, partner, without_data=True)
    records.change(Partner, partner, 1, {"retired": "J"})
    step(store, records, referral.id, "VE_ANGENOMMEN")
    assert stored(store, referral.id).state == "VE_ANGENOMMEN"


def test_days_are_in_order_and_not_in_the_future(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    tomorrow = TODAY + timedelta(days=1)
    assert (
        field_of(store, records, case, partner, without_data=True, asked_on=tomorrow) == "asked_on"
    )
    referral = add(store, records, case, partner, without_data=True)
    for day in (tomorrow, TODAY - timedelta(days=1)):
        with pytest.raises(UserError) as refused:
            step(store, records, referral.id, "VE_ANGENOMMEN", on=day)
        assert refused.value.field == "accepted_on"


def test_a_foreign_case_and_a_foreign_measure_are_refused(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    foreign = create_file(store, records, {"family_name": "Fremd"}, {"counsellor_id": None})
    values = {"case_id": foreign.id, "what": "Vermitteln", "kind": "M_VERMITT"}
    measure = records.add(Measure, {**values, "responsible": "CM"})
    assert (
        field_of(store, records, case, partner, without_data=True, measure_id=measure.id)
        == "measure_id"
    )
    referral = add(store, records, foreign, partner, without_data=True)
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}))
    for act in (
        lambda: add(store, records, foreign, partner, without_data=True),
        lambda: step(store, records, referral.id, "VE_ANGENOMMEN"),
        lambda: linking_of(store, foreign.id),
        lambda: measure_for_referral(store, measure.id),
    ):
        with pytest.raises(NotAllowed):
            act()


# Steps ----------------------------------------------------------------------------------------


def test_the_usual_way_sets_each_day(store: Store, records: Records, case: Case) -> None:
    referral = add(store, records, case, body(store, records), without_data=True)
    for state in ("VE_WARTELISTE", "VE_ANGENOMMEN", "VE_BEGONNEN"):
        step(store, records, referral.id, state)
    step(store, records, referral.id, "VE_ABGESCHL", result="Vergleich geschlossen")
    done = stored(store, referral.id)
    assert (done.accepted_on, done.begins_on, done.ended_on) == (TODAY, TODAY, TODAY)
    assert done.result == "Vergleich geschlossen"


@pytest.mark.parametrize("state", FAILED)
def test_what_fails_says_why(store: Store, records: Records, case: Case, state: str) -> None:
    referral = add(store, records, case, body(store, records), without_data=True)
    before = next(first for first, then in STEPS.items() if state in then)
    for first in {"VE_BEGONNEN": ("VE_ANGENOMMEN", "VE_BEGONNEN")}.get(before, ()):
        step(store, records, referral.id, first)
    with pytest.raises(UserError) as refused:
        step(store, records, referral.id, state, failure_reason="")
    assert refused.value.field == "failure_reason"
    step(store, records, referral.id, state)
    assert stored(store, referral.id).ended_on == TODAY


def test_a_step_is_taken_back_and_done_again_with_its_measure(
    store: Store, records: Records, case: Case
) -> None:
    values = {"case_id": case.id, "what": "Zur Schuldnerberatung", "kind": "M_VERMITT"}
    measure = records.add(Measure, {**values, "responsible": "CM", "state": "MS_BEGONNEN"})
    partner = body(store, records)
    made = measure_for_referral(store, measure.id)
    assert made["purpose"] == "Zur Schuldnerberatung"
    referral = add(store, records, case, partner, measure_id=measure.id, without_data=True)
    for state in ("VE_ANGENOMMEN", "VE_BEGONNEN"):
        step(store, records, referral.id, state)
    done = step(store, records, referral.id, "VE_ABGESCHL", measure=True, result="Erledigt")
    assert measure_state(store, measure.id) == ("MS_ERLEDIGT", TODAY, "Erledigt")
    undone = take_back(store, records, done)
    assert measure_state(store, measure.id) == ("MS_BEGONNEN", None, "")
    assert stored(store, referral.id).state == "VE_BEGONNEN"
    take_back(store, records, undone)
    assert stored(store, referral.id).state == "VE_ABGESCHL"


def test_a_failed_referral_fails_its_measure_only_on_request(
    store: Store, records: Records, case: Case
) -> None:
    partner = body(store, records)
    values = {"case_id": case.id, "what": "Vermitteln", "kind": "M_VERMITT", "responsible": "CM"}
    for wanted, state in ((False, ""), (True, "MS_GESCHEITERT")):
        measure = records.add(Measure, values)
        referral = add(store, records, case, partner, measure_id=measure.id, without_data=True)
        step(store, records, referral.id, "VE_ABGELEHNT", measure=wanted)
        assert measure_state(store, measure.id)[0] == state


def measure_state(store: Store, measure_id: int) -> tuple[str, date | None, str]:
    with store.unit() as unit:
        measure = unit.session.get(Measure, measure_id)
        assert measure is not None
        return measure.state, measure.done_on, measure.result


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wishes=st.lists(st.sampled_from(sorted(STEPS)), max_size=8))
def test_no_sequence_of_wishes_takes_a_step_that_is_not_allowed(
    store: Store, records: Records, case: Case, wishes: list[str]
) -> None:
    with store.unit() as unit:
        count = len(unit.session.query(Referral).all())
    partner = body(store, records, f"Stelle {count}")
    referral = add(store, records, case, partner, without_data=True)
    now = "VE_OFFEN"
    for wish in wishes:
        if wish in next_states(now):
            step(store, records, referral.id, wish)
            now = wish
        else:
            with pytest.raises(UserError):
                step(store, records, referral.id, wish)
        kept = stored(store, referral.id)
        assert kept.state == now
        assert (kept.ended_on is not None) == (now in ENDED)
        assert not day_of(now) or getattr(kept, day_of(now)) is not None


def test_a_state_cannot_be_written_past_the_steps(
    store: Store, records: Records, case: Case
) -> None:
    referral = add(store, records, case, body(store, records), without_data=True)
    with pytest.raises(UserError):
        records.change(Referral, referral.id, referral.version, {"state": "VE_ABGESCHL"})


# Findings and reading -------------------------------------------------------------------------


def found(store: Store, catalogue: Catalogue, case: Case) -> list[tuple[str, str]]:
    with store.unit() as unit:
        facts = read_facts(unit, catalogue, Case.id == case.id, 1)
        cases = {each.case.id: each for each in facts}
        return [(each.rule, each.severity) for each in linking_findings(unit, cases)]


def test_a_release_that_ends_later_is_found_while_the_referral_runs(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    partner = body(store, records)
    consent = release(records, case, partner)
    referral = add(store, records, case, partner)
    assert found(store, catalogue, case) == []
    withdrawal = {"state": "ES_WIDERRUFEN", "withdrawn_on": TODAY}
    records.change(Consent, consent.id, consent.version, withdrawal)
    assert found(store, catalogue, case) == [("R17", "error")]
    assert not linking_of(store, case.id).referrals[0].covered
    step(store, records, referral.id, "VE_ABGELEHNT")
    assert found(store, catalogue, case) == []


def test_a_referral_that_nobody_touched_for_four_weeks_is_hinted_at(
    store: Store, records: Records, case: Case, catalogue: Catalogue
) -> None:
    referral = None
    for days, rules in ((28, []), (29, [("P4", "hint")])):
        partner = body(store, records, f"Stelle {days}")
        asked = TODAY - timedelta(days=days)
        referral = add(store, records, case, partner, without_data=True, asked_on=asked)
        assert found(store, catalogue, case) == rules
        step(store, records, referral.id, "VE_WARTELISTE")
    assert referral is not None
    step(store, records, referral.id, "VE_ANGENOMMEN")
    assert found(store, catalogue, case) == []


def test_a_long_case_takes_the_same_statements(store: Store, records: Records, case: Case) -> None:
    with counting(store) as few:
        linking_of(store, case.id)
    for at in range(20):
        add(store, records, case, body(store, records, f"Stelle {at}"), without_data=True)
    with counting(store) as many:
        assert len(linking_of(store, case.id).referrals) == 20
    assert len(few) == len(many) <= 8
