"""What of referrals and conferences rests on a consent, said before it is withdrawn."""

from datetime import date, timedelta

from kimdesk.casework.conferences import add_participant, plan_conference
from kimdesk.casework.findings import all_findings
from kimdesk.casework.referrals import add_referral
from kimdesk.casework.withdrawals import consequences_of
from kimdesk.clients.consents.consequences import Consequence
from kimdesk.clients.consents.recording import withdraw
from kimdesk.clients.model import Case, Consent
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.casework.linking_parts import body, release

TODAY = date(2026, 11, 20)


def blocked(store: Store, catalogue: Catalogue, consent: Consent) -> list[Consequence]:
    """What would be blocked in case work."""
    told = consequences_of(store, catalogue, consent.id)
    return [each for each in told if each.tab == "linking"]


def test_a_running_referral_is_named_and_found_after_the_withdrawal(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    partner = body(store, records)
    consent = release(records, case, partner, given_on=date(2026, 3, 1))
    add_referral(store, records, case.id, {"partner_id": partner, "purpose": "Schulden regeln"})
    (told,) = blocked(store, catalogue, consent)
    assert (told.level, "Beratung Muster" in told.text) == ("error", True)
    withdraw(store, records, consent.id)
    found = all_findings(store, catalogue)
    assert any(each.rule == "R17" and each.severity == "error" for each in found)


def test_a_referral_without_data_or_to_another_body_is_not(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    partner, other = body(store, records), body(store, records, "Andere Stelle")
    consent = release(records, case, partner)
    for each in (partner, other):
        values = {"partner_id": each, "purpose": "Kurs", "without_data": True}
        add_referral(store, records, case.id, values)
    assert blocked(store, catalogue, consent) == []


def test_a_planned_conference_is_named_once(
    store: Store, records: Records, catalogue: Catalogue, case: Case
) -> None:
    partner = body(store, records)
    consent = release(records, case, partner)
    by_name = records.add(
        Consent,
        {"case_id": case.id, "kind": "EW_FALLKONF", "state": "ES_ERTEILT", "given_on": TODAY},
    )
    later = {"held_on": TODAY + timedelta(days=14), "place": "Büro"}
    conference = plan_conference(store, records, case.id, later)
    for name in ("Mika Beispiel", "Toni Beispiel"):
        whole = {"partner_id": partner, "name": name}
        add_participant(store, records, conference.id, whole)
    plan_conference(store, records, case.id, {**later, "anonymised": True})
    for each in (consent, by_name):
        (told,) = blocked(store, catalogue, each)
        assert "04.12.2026" in told.text
        assert told.field == f"conference:{conference.id}"
