"""Case conferences: planned, confirmed, held, cancelled or moved; their results as measures."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.conference_rules import CONFERENCE_STEPS, HELD, MOVED, PLANNED, release_of
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Measure
from kimdesk.casework.referrals import log_override
from kimdesk.casework.releases import name_of_partner
from kimdesk.clients.access import require_case
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.partners import note_use
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.work import Store, UnitOfWork

_COPIED = ("held_at", "minutes", "place", "anonymised", "client_present", "questions")


def next_states(state: str) -> tuple[str, ...]:
    """The states (CL38) that may follow `state`."""
    return CONFERENCE_STEPS.get(state, ())


def plan_conference(store: Store, records: Records, case_id: int, values: Values) -> CaseConference:
    """A planned conference. Raises UserError at a field."""
    with store.unit() as unit:
        require_case(unit, case_id)
        whole = {**values, "case_id": case_id, "state": PLANNED[0]}
        added = records.add_in(unit, CaseConference, whole)
        unit.commit()
    return added


def add_participant(
    store: Store, records: Records, conference_id: int, values: Values
) -> ConferenceParticipant:
    """Somebody who takes part, tied to the release that allows to speak with them, if any.

    Raises UserError at a field: twice the same, a body no longer available, or, after the
    conference was held by name, somebody without a release.
    """
    with store.unit() as unit:
        conference = _loaded(unit, conference_id)
        whole = {**values, "case_id": conference.case_id, "conference_id": conference_id}
        columns: dict[str, Any] = whole
        asked = ConferenceParticipant(**columns)
        consents = consents_of(unit, conference.case_id)
        name = name_of_partner(unit, asked.partner_id)
        release = release_of(asked, name, consents, _day(unit, conference))
        whole["consent_id"] = release.id if release is not None else None
        added = records.add_in(unit, ConferenceParticipant, whole)
        unit.commit()
    return added


def set_state(
    store: Store,
    records: Records,
    conference_id: int,
    version: int,
    state: str,
    values: Values,
) -> tuple[Change, ...]:
    """Confirm or cancel a conference, or say that it was held; `values` go with it.

    Raises UserError: held by name without EW_FALLKONF (field `anonymised`), participants
    without release and no reason (field `override_reason`), held in the future. The override
    goes into the access log; the bodies count as turned to on that day.
    """
    with store.unit() as unit:
        conference = _loaded(unit, conference_id)
        if state not in next_states(conference.state):
            raise UserError(translate("Linking", "Dieser Schritt ist hier nicht möglich."))
        changes = {**values, "state": state}
        done = records.change_in(unit, CaseConference, conference_id, version, changes)
        if state == HELD:
            if "override_reason" in done.after:
                reason = conference.override_reason
                log_override(unit, CaseConference.__tablename__, conference_id, reason)
            note_use(unit, _bodies(unit, conference_id), conference.held_on)
        unit.commit()
    return (done,)


def move_conference(
    store: Store,
    records: Records,
    conference_id: int,
    version: int,
    day: date,
    time: str = "",
) -> tuple[tuple[Change, ...], CaseConference]:
    """Put a conference off: it is kept as moved, a new one is planned with the same people.

    Participants whose body is no longer available stay with the old one.
    """
    with store.unit() as unit:
        old = _loaded(unit, conference_id)
        if MOVED not in next_states(old.state):
            raise UserError(translate("Linking", "Dieser Schritt ist hier nicht möglich."))
        if day < unit.store.clock.today():
            raise UserError(translate("Linking", "Bitte einen Tag ab heute wählen."), "held_on")
        values: dict[str, object] = {name: getattr(old, name) for name in _COPIED}
        values |= {"held_on": day, "held_at": time or old.held_at, "state": PLANNED[0]}
        done = records.change_in(unit, CaseConference, conference_id, version, {"state": MOVED})
        new = records.add_in(unit, CaseConference, {**values, "case_id": old.case_id})
        _copy_participants(unit, records, conference_id, new.id)
        unit.commit()
    return (done,), new


def add_result(store: Store, records: Records, conference_id: int, values: Values) -> Measure:
    """A result of a conference as a measure: what, who, until when. Raises UserError."""
    with store.unit() as unit:
        conference = _loaded(unit, conference_id)
        usual = {"kind": "M_SONST", "state": "MS_GEPLANT"}
        owner = {"case_id": conference.case_id, "conference_id": conference_id}
        added = records.add_in(unit, Measure, {**usual, **values, **owner})
        unit.commit()
    return added


def contact_of(conference: CaseConference, title: str) -> Mapping[str, object]:
    """What an entry of the contact log says of a conference that was held."""
    minutes = conference.minutes
    texts = (title, conference.questions, conference.results)
    return {
        "held_on": conference.held_on,
        "held_at": conference.held_at,
        "minutes": minutes - minutes % 5 if minutes else None,
        "kind": "K_FALLKONF",
        "participants": ("KLIENT", "PARTNER") if conference.client_present == "J" else ("PARTNER",),
        "note": "\n\n".join(text for text in texts if text),
    }


def _loaded(unit: UnitOfWork, conference_id: int) -> CaseConference:
    conference = unit.session.get(CaseConference, conference_id)
    if conference is None:
        raise UserError(translate("Linking", "Diese Fallkonferenz gibt es nicht mehr."))
    require_case(unit, conference.case_id)
    return conference


def _day(unit: UnitOfWork, conference: CaseConference) -> date:
    return conference.held_on or unit.store.clock.today()


def _bodies(unit: UnitOfWork, conference_id: int) -> list[int | None]:
    query = select(ConferenceParticipant.partner_id).where(
        ConferenceParticipant.conference_id == conference_id
    )
    return list(unit.session.scalars(query))


def _copy_participants(unit: UnitOfWork, records: Records, old_id: int, new_id: int) -> None:
    query = select(ConferenceParticipant).where(ConferenceParticipant.conference_id == old_id)
    for person in unit.session.scalars(query.order_by(ConferenceParticipant.id)).all():
        values = {
            name: getattr(person, name)
            for name in ("case_id", "partner_id", "name", "role", "consent_id")
        }
        try:
            records.add_in(unit, ConferenceParticipant, {**values, "conference_id": new_id})
        except UserError:
            continue
