"""Client files for tests, written with their index as the services do it."""

from datetime import date
from typing import Any

from kimdesk.clients import indexing
from kimdesk.clients.model import Case, Contact, ContactWay, Document, Person, PersonName
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store

_TEXTS = (Contact, Document, Case)


def add(store: Store, record: Base) -> int:
    """Write `record` and index it; returns its id, 0 where it has none."""
    with store.unit() as unit:
        unit.session.add(record)
        unit.session.flush()
        person_id = record.id if isinstance(record, Person) else getattr(record, "person_id", None)
        if person_id is not None:
            indexing.index_person(unit.session, person_id)
        if isinstance(record, _TEXTS):
            case_id = record.id if isinstance(record, Case) else record.case_id
            kind, text = type(record).__tablename__, indexing.text_of(record)
            indexing.index_record(unit.session, kind, record.id, case_id, text)
        unit.commit()
        return int(getattr(record, "id", 0))


def person(store: Store, family_name: str, given_name: str = "", **values: Any) -> int:
    """A new person."""
    return add(store, Person(family_name=family_name, given_name=given_name, **values))


def case(store: Store, person_id: int, number: str, **values: Any) -> int:
    """A new case, led by the first member of staff."""
    return add(store, Case(**{"counsellor_id": 1, **values}, person_id=person_id, number=number))


def client(store: Store, family_name: str, given_name: str = "", **values: Any) -> int:
    """A new person with a case; returns the case. The number follows the person's id."""
    person_id = person(store, family_name, given_name, **values)
    return case(store, person_id, f"AWO1-2026-{person_id:04}")


def spelling(store: Store, person_id: int, family_name: str, given_name: str = "") -> int:
    """Another spelling of the person's name."""
    name = PersonName(
        person_id=person_id, kind="SCHREIB", family_name=family_name, given_name=given_name
    )
    return add(store, name)


def phone(store: Store, person_id: int, value: str) -> int:
    """A telephone number of the person."""
    return add(store, ContactWay(person_id=person_id, kind="MOBIL", value=value))


def contact(store: Store, case_id: int, note: str, held_on: date = date(2026, 5, 3)) -> int:
    """An entry of the contact log."""
    return add(store, Contact(case_id=case_id, held_on=held_on, note=note))
