"""Keeps the search index in step with a record that was just written or is about to go."""

from sqlalchemy.orm import Session

from kimdesk.clients import indexing
from kimdesk.clients.model import Case, Contact, ContactWay, Document, Person, PersonName
from kimdesk.vault.orm import Record


def follow(session: Session, record: Record) -> None:
    """Index what `record` now says; the record is flushed."""
    if isinstance(record, Person):
        indexing.index_person(session, record.id)
    elif isinstance(record, PersonName | ContactWay | Case):
        indexing.index_person(session, record.person_id)
    if isinstance(record, Contact | Document | Case):
        case_id = record.id if isinstance(record, Case) else record.case_id
        kind = type(record).__tablename__
        indexing.index_record(session, kind, record.id, case_id, indexing.text_of(record))


def forget(session: Session, record: Record) -> None:
    """Take `record` out of the index; call it after the record is deleted and flushed."""
    if isinstance(record, Contact | Document):
        indexing.remove_record(session, type(record).__tablename__, record.id)
    elif isinstance(record, PersonName | ContactWay):
        indexing.index_person(session, record.person_id)
