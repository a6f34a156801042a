"""Keeps the search index in step with a record that was just written or is about to go."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy.orm import Session

from kimdesk.clients import indexing
from kimdesk.clients.model import Case, Contact, ContactWay, Document, Person, PersonName
from kimdesk.vault.orm import Record

# The fields that the keys of a person are made of; the texts stand in `indexing.SEARCHED`.
_KEYS: Mapping[type[Any], frozenset[str]] = {
    Person: frozenset({"family_name", "given_name", "birth_date"}),
    PersonName: frozenset({"family_name", "given_name"}),
    ContactWay: frozenset({"kind", "value"}),
    Case: frozenset({"number", "external_number"}),
}


def follow(session: Session, record: Record, names: Collection[str] | None = None) -> None:
    """Index what `record` now says; it is flushed. `names` are the fields just written."""
    if _concerns(_KEYS.get(type(record), frozenset()), names):
        person_id = record.id if isinstance(record, Person) else _owner(record)
        indexing.index_person(session, person_id)
    searched = indexing.SEARCHED.get(type(record), ())
    if isinstance(record, Contact | Document | Case) and _concerns(searched, names):
        case_id = record.id if isinstance(record, Case) else record.case_id
        kind = type(record).__tablename__
        indexing.index_record(session, kind, record.id, case_id, indexing.text_of(record))


def forget(session: Session, record: Record) -> None:
    """Take `record` out of the index; call it after the record is deleted and flushed."""
    if isinstance(record, Contact | Document):
        indexing.remove_record(session, type(record).__tablename__, record.id)
    elif isinstance(record, PersonName | ContactWay):
        indexing.index_person(session, record.person_id)


def _concerns(indexed: Collection[str], names: Collection[str] | None) -> bool:
    return bool(indexed) and (names is None or not set(indexed).isdisjoint(names))


def _owner(record: Record) -> int:
    return int(record.person_id)  # type: ignore[attr-defined]
