"""New client files, household members and case numbers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.model import Case, ContactWay, HouseholdMember, NameKey, OfficeSettings, Person
from kimdesk.clients.records import Records, Values
from kimdesk.clients.searching.person_keys import NUMBER
from kimdesk.vault.work import Store, UnitOfWork


def create_file(
    store: Store, records: Records, person: Values, case: Values, phone: str = ""
) -> Case:
    """A new person with a new case, in one transaction. Raises UserError at a field.

    Without other wish the case is an inquiry of today, in the hands of whoever creates it; a
    short counselling has no phase.
    """
    with store.unit() as unit:
        created = file_in(unit, records, person, case, phone)
        unit.commit()
    return created


def file_in(
    unit: UnitOfWork, records: Records, person: Values, case: Values, phone: str = ""
) -> Case:
    """The same inside a unit of work of the caller."""
    if not (person.get("family_name") or person.get("given_name")):
        raise UserError(
            translate("Cases", "Bitte mindestens einen Namen eintragen."), "family_name"
        )
    added = records.add_in(unit, Person, person)
    created = case_in(unit, records, added.id, case)
    if phone:
        way = {"person_id": added.id, "kind": "TEL", "value": phone}
        records.add_in(unit, ContactWay, way)
    return created


def reopened_in(unit: UnitOfWork, records: Records, earlier: Case) -> Case:
    """Re-admission: a new case of the same person, in clearing, that refers to the earlier one."""
    today = unit.store.clock.today()
    values = {"previous_case_id": earlier.id, "phase": "CLEARING", "clearing_from": today}
    return case_in(unit, records, earlier.person_id, values)


def add_member(
    store: Store, records: Records, person_id: int, member: Values, link: Values
) -> HouseholdMember:
    """A household member as a person of their own, linked to the client."""
    with store.unit() as unit:
        person = records.add_in(unit, Person, member)
        values = {**link, "person_id": person_id, "member_id": person.id}
        added = records.add_in(unit, HouseholdMember, values)
        unit.commit()
    return added


def case_for_member(store: Store, records: Records, member_id: int) -> Case:
    """An own case for a household member who gets an own plan."""
    with store.unit() as unit:
        created = case_in(unit, records, member_id, {})
        unit.commit()
    return created


def case_in(unit: UnitOfWork, records: Records, person_id: int, values: Values) -> Case:
    """A case of somebody known, inside a unit of work of the caller; numbered, begun today."""
    office = unit.session.scalars(select(OfficeSettings)).one()
    today = unit.store.clock.today()
    usual: Mapping[str, Any] = {
        "provider": office.provider,
        "level": "ST2_CLEARING",
        "phase": "" if values.get("level") == "ST1_KURZ" else "ANFRAGE",
        "inquired_on": today,
        "phase_since": today,
        "counsellor_id": unit.store.identity.staff_id,
    }
    number = next_numbers(unit.session, office.code, today, 1)[0]
    return records.add_in(unit, Case, {**usual, **values, "person_id": person_id, "number": number})


def next_numbers(session: Session, code: str, today: date, count: int) -> list[str]:
    """The next free case numbers of the office, `AWO1-2026-0001` and so on.

    Numbers of cases that were merged into others stay taken: they stand on letters.
    """
    prefix = f"{code}-{today.year}-"
    highest = 0
    for number in (Case.number, NameKey.key):
        query = select(number).where(number >= prefix, number < f"{prefix}:")
        if number is NameKey.key:
            query = query.where(NameKey.kind == NUMBER)
        # Numbers past 9999 grow by a digit, so the longest and then the greatest is last.
        query = query.order_by(func.length(number).desc(), number.desc())
        last = session.scalar(query.limit(1)) or ""
        serial = last.removeprefix(prefix)
        highest = max(highest, int(serial) if serial.isdecimal() else 0)
    return [f"{prefix}{highest + i:04d}" for i in range(1, count + 1)]
