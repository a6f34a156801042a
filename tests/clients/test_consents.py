"""Consents: which one counts, what replaces what, withdrawing, and who may be told (R17, R18)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.clients.cases import create_file
from kimdesk.clients.consents import reading, standing
from kimdesk.clients.consents.forms import form_version
from kimdesk.clients.consents.recording import record, take_out, withdraw
from kimdesk.clients.files import reload_file
from kimdesk.clients.merging.persons import merge_persons
from kimdesk.clients.model import Case, Consent, Partner, Person
from kimdesk.clients.records import Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)
SPRING = date(2026, 3, 1)
Give = Callable[..., Consent]
RELEASE = {"kind": "EW_SPE", "direction": "AN"}


@pytest.fixture
def give(store: Store, records: Records, case: Case) -> Give:
    """Writes a consent down as the window does; returns it as it stands then."""

    def make(kind: str = "EW_DATEN", **values: object) -> Consent:
        whole = {"kind": kind, "given_on": SPRING, **values}
        return stored(store, record(store, records, case.id, whole).consent_id)

    return make


@pytest.fixture
def jobcenter(records: Records) -> Partner:
    return records.add(Partner, {"name": "Jobcenter Musterstadt", "kind": "N_JC"})


def stored(store: Store, consent_id: int) -> Consent:
    with store.unit() as unit:
        return unit.session.get_one(Consent, consent_id)


def states(store: Store) -> list[str]:
    with store.unit() as unit:
        return list(unit.session.scalars(select(Consent.state).order_by(Consent.id)))


def may_tell(store: Store, case: Case, partner_id: int | None, *names: Any) -> bool:
    with store.unit() as unit:
        return reading.release_for(unit, case.id, partner_id, *names) is not None


# Which one counts -----------------------------------------------------------------------------


def test_a_newer_consent_of_the_same_kind_replaces_the_older(store: Store, give: Give) -> None:
    give()
    give(given_on=date(2026, 6, 1))
    assert states(store) == ["ES_ERSETZT", "ES_ERTEILT"]


def test_an_older_paper_entered_later_does_not_count(store: Store, give: Give) -> None:
    give(given_on=date(2026, 6, 1))
    give(given_on=SPRING)
    assert states(store) == ["ES_ERTEILT", "ES_ERSETZT"]


def test_a_refusal_ends_what_was_given_before(store: Store, give: Give, case: Case) -> None:
    give()
    give(state="ES_VERWEIGERT", given_on=date(2026, 6, 1))
    assert states(store) == ["ES_ERSETZT", "ES_VERWEIGERT"]
    with store.unit() as unit:
        assert reading.consent_for(unit, case.id, "EW_DATEN") is None


def test_a_draft_changes_nothing(store: Store, give: Give) -> None:
    give()
    give(state="ES_ENTWURF", given_on=None)
    assert states(store) == ["ES_ERTEILT", "ES_ENTWURF"]


def test_on_its_last_day_a_consent_still_holds(store: Store, give: Give) -> None:
    consent = give(expires_on=TODAY)
    assert standing.holds(consent, TODAY)
    assert standing.state_on(consent, [consent], TODAY) == "ES_ERTEILT"
    assert not standing.holds(consent, date(2026, 11, 21))
    assert standing.state_on(consent, [consent], date(2026, 11, 21)) == "ES_ABGELAUFEN"


def test_without_a_known_day_a_consent_counts_until_somebody_decides(
    records: Records, give: Give, case: Case, store: Store
) -> None:
    imported = records.add(Consent, {"case_id": case.id, "kind": "EW_DATEN", "state": "ES_ERTEILT"})
    assert standing.valid([imported], "EW_DATEN", TODAY) is imported
    give(state="ES_VERWEIGERT")
    assert states(store) == ["ES_ERSETZT", "ES_VERWEIGERT"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"given_on": None}, "given_on"),
        ({"given_on": date(2026, 11, 21)}, "given_on"),
        ({"kind": ""}, "kind"),
        ({"expires_on": date(2026, 2, 28)}, "expires_on"),
        ({"kind": "EW_SPE", "direction": "AN"}, "partner_id"),
        ({"kind": "EW_SPE", "direction": "AN", "recipient": " "}, "partner_id"),
        ({"kind": "EW_SPE", "recipient": "Praxis Beispiel"}, "direction"),
        ({"kind": "EW_DOLM"}, "partner_id"),
    ],
)
def test_what_a_consent_may_not_lack(give: Give, values: dict[str, Any], field: str) -> None:
    with pytest.raises(UserError) as refused:
        give(**values)
    assert refused.value.field == field


def test_what_is_said_later_does_not_change_an_earlier_day(
    store: Store, records: Records, give: Give
) -> None:
    first = give(given_on=SPRING)
    second = give(given_on=date(2026, 6, 1))
    withdraw(store, records, second.id, date(2026, 9, 1))
    with store.unit() as unit:
        both = reading.consents_of(unit, first.case_id)
    days = (date(2026, 2, 28), SPRING, date(2026, 6, 1), date(2026, 8, 31), date(2026, 9, 1))
    held = [standing.valid(both, "EW_DATEN", day) for day in days]
    assert [each and each.id for each in held] == [None, first.id, second.id, second.id, None]


def test_when_a_mistaken_entry_is_removed_the_one_before_counts_again(
    store: Store, records: Records, give: Give
) -> None:
    give()
    mistaken = give(given_on=date(2026, 6, 1))
    take_out(store, records, mistaken.id)
    assert states(store) == ["ES_ERTEILT"]


def test_a_corrected_day_of_a_replaced_one_changes_nothing(
    store: Store, records: Records, give: Give
) -> None:
    old, new = give(), give(given_on=date(2026, 6, 1))
    records.change(Consent, old.id, 2, {"given_on": date(2026, 7, 1)})
    with store.unit() as unit:
        both = reading.consents_of(unit, old.case_id)
    assert [each.id for each in standing.deciding(both)] == [new.id]
    assert standing.valid(both, "EW_DATEN", TODAY).id == new.id  # type: ignore[union-attr]


# Releases (R17) -------------------------------------------------------------------------------


def test_each_recipient_has_a_release_of_their_own(
    store: Store, give: Give, case: Case, jobcenter: Partner
) -> None:
    give(**RELEASE, partner_id=jobcenter.id)
    other = give(**RELEASE, recipient="Praxis Beispiel")
    assert states(store) == ["ES_ERTEILT", "ES_ERTEILT"]
    assert may_tell(store, case, jobcenter.id)
    assert may_tell(store, case, None, "praxis  BEISPIEL")
    assert not may_tell(store, case, None, "Praxis Muster")
    assert other.recipient == "Praxis Beispiel"


def test_the_same_recipient_spelled_differently_is_one(
    store: Store, give: Give, case: Case, jobcenter: Partner
) -> None:
    give(**RELEASE, recipient="jobcenter  MUSTERSTADT.")
    named = give(**RELEASE, partner_id=jobcenter.id, given_on=date(2026, 5, 1))
    assert named.recipient == "Jobcenter Musterstadt"
    assert states(store) == ["ES_ERSETZT", "ES_ERTEILT"]
    assert may_tell(store, case, None, "Jobcenter Musterstadt")


def test_two_people_at_one_body_are_two_recipients(store: Store, give: Give) -> None:
    one = {**RELEASE, "recipient": "Klinik Muster"}
    give(**one, recipient_person="Dr. Beispiel")
    give(**one, recipient_person="Dr. Musterfrau")
    assert states(store) == ["ES_ERTEILT", "ES_ERTEILT"]
    give(**one, given_on=date(2026, 5, 1))
    assert states(store) == ["ES_ERSETZT", "ES_ERSETZT", "ES_ERTEILT"]


@pytest.mark.parametrize(
    ("given", "wanted", "allowed"),
    [
        ("AN", "AN", True),
        ("AN", "VON", False),
        ("VON", "AN", False),
        ("BEIDE", "AN", True),
        ("BEIDE", "VON", True),
        ("VON", "", True),
    ],
)
def test_a_release_runs_in_its_direction(
    store: Store, give: Give, case: Case, given: str, wanted: str, allowed: bool
) -> None:
    give("EW_SPE", recipient="Praxis Beispiel", direction=given)
    assert may_tell(store, case, None, "Praxis Beispiel", wanted) is allowed


def test_without_release_only_a_logged_reason_helps(store: Store, case: Case) -> None:
    with store.unit() as unit:
        with pytest.raises(UserError) as refused:
            reading.require_release(unit, case.id, None, "Jugendamt")
        assert refused.value.field == "consent_id"
        with pytest.raises(UserError) as refused:
            reading.require_release(unit, case.id, None, "Jugendamt", reason="weil")
        assert refused.value.field == "override_reason"
        reason = "Gefahr für ein Kind (§ 4 KKG)"
        assert reading.require_release(unit, case.id, None, "Jugendamt", reason=reason) is None
        unit.commit()
    with store.unit() as unit:
        last = unit.session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
    assert last is not None
    assert reason in last.detail


# Withdrawing ----------------------------------------------------------------------------------


def test_a_withdrawal_is_noted_and_stands_in_the_log(
    store: Store, records: Records, give: Give
) -> None:
    consent = give()
    withdraw(store, records, consent.id, date(2026, 11, 19), "am Telefon")
    now = stored(store, consent.id)
    assert (now.state, now.withdrawn_on) == ("ES_WIDERRUFEN", date(2026, 11, 19))
    assert now.withdrawal_note == "am Telefon"
    with store.unit() as unit:
        actions = list(unit.session.scalars(select(LogEntry.action)))
    assert "EINWILL_WIDERRUF" in actions


def test_a_withdrawal_can_be_taken_back_and_the_log_keeps_both(
    store: Store, records: Records, give: Give
) -> None:
    consent = give()
    records.undone(withdraw(store, records, consent.id))
    now = stored(store, consent.id)
    assert (now.state, now.withdrawn_on, now.withdrawal_note) == ("ES_ERTEILT", None, "")
    with store.unit() as unit:
        actions = list(unit.session.scalars(select(LogEntry.action).order_by(LogEntry.seq)))
    assert actions[-3:] == ["AENDERN", "EINWILL_WIDERRUF", "AENDERN"]


def test_withdrawing_twice_is_refused(store: Store, records: Records, give: Give) -> None:
    consent = give()
    withdraw(store, records, consent.id)
    with pytest.raises(UserError, match="schon widerrufen"):
        withdraw(store, records, consent.id)


def test_what_was_refused_or_replaced_cannot_be_withdrawn(
    store: Store, records: Records, give: Give
) -> None:
    old = give()
    refused = give(state="ES_VERWEIGERT", given_on=date(2026, 6, 1))
    for consent in (old, refused):
        with pytest.raises(UserError):
            withdraw(store, records, consent.id)


@pytest.mark.parametrize("day", [date(2026, 2, 28), date(2026, 11, 21)])
def test_a_withdrawal_before_the_consent_or_in_the_future_is_refused(
    store: Store, records: Records, give: Give, day: date
) -> None:
    consent = give()
    with pytest.raises(UserError) as refused:
        withdraw(store, records, consent.id, day)
    assert refused.value.field == "withdrawn_on"
    assert stored(store, consent.id).state == "ES_ERTEILT"


def test_a_consent_may_be_withdrawn_on_the_day_it_was_given_and_given_anew(
    store: Store, records: Records, give: Give, case: Case
) -> None:
    withdraw(store, records, give(given_on=TODAY).id, TODAY)
    give(given_on=TODAY)
    assert states(store) == ["ES_WIDERRUFEN", "ES_ERTEILT"]
    with store.unit() as unit:
        assert reading.consent_for(unit, case.id, "EW_DATEN") is not None


def test_a_withdrawn_consent_stays_on_record(store: Store, records: Records, give: Give) -> None:
    consent = give()
    withdraw(store, records, consent.id)
    with pytest.raises(UserError, match="nachweisbar"):
        records.remove(Consent, consent.id)


# Health (R18) and several cases ---------------------------------------------------------------


def test_health_fields_close_again_with_the_withdrawal(
    store: Store, records: Records, give: Give, case: Case
) -> None:
    consent = give("EW_ART9")
    person = reload_file(store, case.id).person
    records.change(Person, person.id, person.version, {"health_needs": ("G_PSYCH",)})
    withdraw(store, records, consent.id)
    person = reload_file(store, case.id).person
    with pytest.raises(NotAllowed):
        records.change(Person, person.id, person.version, {"health_needs": ("G_KOERP",)})
    records.change(Person, person.id, person.version, {"health_needs": ()})


def test_of_two_files_joined_the_newest_word_decides(
    store: Store, records: Records, give: Give, case: Case
) -> None:
    twin = create_file(store, records, {"family_name": "Beispiel", "given_name": "Amina"}, {})
    given = give(given_on=SPRING)
    theirs = {"kind": "EW_DATEN", "given_on": date(2026, 1, 5)}
    other = record(store, records, twin.id, theirs).consent_id
    merge_persons(store, case.person_id, twin.person_id, cases={twin.id: case.id})
    both = reload_file(store, case.id).consents
    assert {each.state for each in both} == {"ES_ERTEILT"}
    assert standing.valid(both, "EW_DATEN", TODAY).id == given.id  # type: ignore[union-attr]
    older = next(each for each in both if each.id == other)
    assert standing.state_on(older, both, TODAY) == "ES_ERSETZT"
    withdraw(store, records, given.id)
    after = reload_file(store, case.id).consents
    assert standing.valid(after, "EW_DATEN", TODAY) is None


def test_the_health_consent_of_another_case_of_the_person_counts(
    store: Store, records: Records, give: Give, case: Case
) -> None:
    later = records.add(
        Case,
        {
            "person_id": case.person_id,
            "number": "AWO1-2026-0099",
            "level": "ST2_CLEARING",
            "phase": "ANFRAGE",
        },
    )
    earlier = give("EW_ART9")
    with store.unit() as unit:
        assert reading.has_health_consent(unit, case.person_id)
    values = {"kind": "EW_ART9", "state": "ES_VERWEIGERT", "given_on": TODAY}
    record(store, records, later.id, values)
    with store.unit() as unit:
        assert not reading.has_health_consent(unit, case.person_id)
    assert stored(store, earlier.id).state == "ES_ERTEILT"


def test_a_withdrawal_of_another_day_stays(store: Store, records: Records, give: Give) -> None:
    change = withdraw(store, records, give().id)
    store.clock = FixedClock(store.clock.now() + timedelta(days=1))
    with pytest.raises(UserError) as refused:
        records.undone(change)
    assert refused.value.field == "state"


def test_which_version_of_the_form_was_signed_is_kept(store: Store, give: Give) -> None:
    ours = give("EW_SPE", direction="AN", recipient="Jobcenter")
    theirs = give("EW_SPE", direction="AN", recipient="Arzt", form_version="Formular der Praxis")
    without = give("EW_NACHBEFR", form_version="")
    assert ours.form_version == form_version("EW_SPE")
    assert theirs.form_version == "Formular der Praxis"
    assert without.form_version == ""
