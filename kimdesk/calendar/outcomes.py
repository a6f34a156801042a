"""How an appointment went: kept, missed, called off by whom; and the entry for the contact log."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.acting import Target, act
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import span
from kimdesk.calendar.series_changes import own_row
from kimdesk.calendar.times import wall_now
from kimdesk.calendar.undo import Undo
from kimdesk.calendar.writing import cases_of, loaded, write
from kimdesk.clients.model import Case, Contact, Person
from kimdesk.clients.records import Records
from kimdesk.clients.refusals import STEP_MINUTES
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

KEPT, MISSED = "T_STATT", "T_VERSAEUMT"
LONGEST_CONTACT = 480
_INTERPRETED_BY = {"K_TEL": "SM_PROF_TEL", "K_VIDEO": "SM_PROF_VIDEO"}


@dataclass(frozen=True, slots=True)
class ContactOffer:
    """An entry of the contact log that an appointment suggests; `values` fill its form."""

    case_id: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was noted: the row that holds it, how to take it back, entries to offer.

    Offers are empty unless it took place, is a kind of contact and is about somebody.
    """

    appointment_id: int
    undo: Undo
    offers: tuple[ContactOffer, ...] = ()


def set_outcome(
    store: Store, records: Records, appointment_id: int, original_on: date, state: str
) -> Outcome:
    """Note how one occurrence went; one of a series gets a row of its own.

    Raises UserError when it has yet to begin and is said to be kept or missed, NotAllowed.
    """
    found: list[tuple[int, tuple[ContactOffer, ...]]] = []

    def note(unit: UnitOfWork, target: Target) -> Collection[int]:
        _refuse_future(unit, target, state)
        same = target.row.state == state
        row = target.row if same else own_row(unit, target)
        write(unit, records, row, {"state": state})
        found.append((row.id, _offers(unit, records.catalogue, target, state)))
        return ()

    undo = act(store, appointment_id, original_on, note)
    return Outcome(found[0][0], undo, found[0][1])


def link_contact(store: Store, records: Records, appointment_id: int, contact_id: int) -> Undo:
    """Note which entry of the contact log came of it. Raises UserError for another file's."""

    def write_it(unit: UnitOfWork, target: Target) -> Collection[int]:
        case_id = unit.session.scalar(select(Contact.case_id).where(Contact.id == contact_id))
        if case_id not in cases_of(unit, target.row.id):
            text = translate("Appointments", "Dieser Eintrag gehört zu einer anderen Akte.")
            raise UserError(text, "contact_id")
        write(unit, records, own_row(unit, target), {"contact_id": contact_id})
        return ()

    with store.unit() as unit:
        row = loaded(unit, appointment_id)
        day = row.replaces_on or row.begins_on
    return act(store, appointment_id, day, write_it)


def contact_offers(
    store: Store, records: Records, appointment_id: int, original_on: date
) -> tuple[ContactOffer, ...]:
    """The entries that an appointment noted as kept still suggests, none once one is linked."""
    found: list[ContactOffer] = []

    def look(unit: UnitOfWork, target: Target) -> Collection[int]:
        if target.row.contact_id is None:
            found.extend(_offers(unit, records.catalogue, target, target.row.state))
        return ()

    act(store, appointment_id, original_on, look)
    return tuple(found)


def _refuse_future(unit: UnitOfWork, target: Target, state: str) -> None:
    begins, _ = _span(target)
    if state in {KEPT, MISSED} and begins > wall_now(unit.store.clock.now()):
        text = translate("Appointments", "Dieser Termin hat noch nicht begonnen.")
        raise UserError(text, "state")


def _offers(
    unit: UnitOfWork, catalogue: Catalogue, target: Target, state: str
) -> tuple[ContactOffer, ...]:
    outcome = catalogue["CL38"].get(state)
    kind = catalogue["CL49"].get(target.row.kind)
    contact_kind = kind.extra.get("contact_kind", "") if kind is not None else ""
    if outcome is None or not outcome.flag("contact") or not contact_kind:
        return ()
    values = _values(catalogue, target, contact_kind)
    people = (
        select(Case.id, Person.counselling_language, Person.interpreting)
        .join(Person, Person.id == Case.person_id)
        .where(Case.id.in_(cases_of(unit, target.row.id)))
        .order_by(Case.id)
    )
    return tuple(
        ContactOffer(row.id, values | _talk(target.row, row, contact_kind))
        for row in unit.session.execute(people)
    )


def _values(catalogue: Catalogue, target: Target, contact_kind: str) -> dict[str, Any]:
    begins, ends = _span(target)
    minutes = round((ends - begins).total_seconds() / 60)
    if target.row.all_day:
        kind = catalogue["CL49"].get(target.row.kind)
        minutes = int(kind.extra.get("minutes") or 60) if kind is not None else 60
    contact = catalogue["CL37"].get(contact_kind)
    with_client = contact is not None and contact.flag("client_contact")
    people = ("KLIENT",) if with_client else ()
    return {
        "kind": contact_kind,
        "held_on": begins.date(),
        "held_at": "" if target.row.all_day else f"{begins:%H:%M}",
        "minutes": min(LONGEST_CONTACT, max(STEP_MINUTES, _in_steps(minutes))),
        "participants": (*people, "PARTNER") if target.row.partner_id else people,
    }


def _talk(row: Appointment, person: Any, contact_kind: str) -> dict[str, Any]:  # noqa: ANN401
    """Language and interpreting: as booked, else as the client needs it."""
    if not row.interpreter_id and not row.interpreting_language:
        found = {"language": person.counselling_language, "interpreting": person.interpreting}
        return {name: value for name, value in found.items() if value}
    booked = row.interpreting_state not in {"ABGESAGT", "NOETIG"}
    usual = person.interpreting or _INTERPRETED_BY.get(contact_kind, "SM_PROF_ORT")
    return {
        "language": row.interpreting_language or person.counselling_language,
        "interpreting": usual if booked else "SM_FEHLTE",
        "interpreter_id": row.interpreter_id if booked else None,
        "interpreting_minutes": row.interpreting_minutes if booked else None,
    }


def _in_steps(minutes: int) -> int:
    return STEP_MINUTES * round(minutes / STEP_MINUTES)


def _span(target: Target) -> tuple[datetime, datetime]:
    return span(target.row, target.times["begins_on"])
