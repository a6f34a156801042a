"""What a new entry of the contact log most likely says, so that nobody types it twice."""

from dataclasses import dataclass

from sqlalchemy import select

from kimdesk.clients.access import require_case
from kimdesk.clients.contacts import CLIENT_CONTACTS, ContactRow, entries_of
from kimdesk.clients.model import Case, Contact, Interpreter, Person, TallyContact
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class ContactDefaults:
    """What a new entry for this case most likely says."""

    case_id: int
    kind: str
    language: str
    interpreting: str
    interpreter_id: int | None


def contact_defaults(store: Store, case_id: int) -> ContactDefaults:
    """Language and interpreting of the client, else of the last entry; kind as used last.

    Raises NotAllowed when the case may not be opened.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        person = unit.session.execute(
            select(Person.counselling_language, Person.interpreting)
            .join(Case, Case.person_id == Person.id)
            .where(Case.id == case_id)
        ).one()
        last = unit.session.execute(
            entries_of(case_id).where(Contact.kind.in_(CLIENT_CONTACTS)).limit(1)
        ).first()
        kind = unit.session.scalar(
            select(Contact.kind)
            .where(Contact.author_id == store.identity.staff_id)
            .order_by(Contact.id.desc())
            .limit(1)
        )
    row = ContactRow(*last) if last else None
    interpreting = person.interpreting or (row.interpreting if row else "")
    return ContactDefaults(
        case_id=case_id,
        kind=kind or CLIENT_CONTACTS[0],
        language=person.counselling_language or (row.language if row else ""),
        interpreting=interpreting,
        interpreter_id=row.interpreter_id if row and row.interpreting == interpreting else None,
    )


def interpreter_choices(store: Store) -> tuple[tuple[int, str, bool], ...]:
    """Id and name of all interpreters by name, and whether they still work for the office."""
    query = select(Interpreter.id, Interpreter.name, Interpreter.retired)
    with store.unit() as unit:
        rows = unit.session.execute(query.order_by(Interpreter.name)).all()
    return tuple((row[0], row[1], row[2] != "J") for row in rows)


def last_tally_kind(store: Store) -> str:
    """The kind of anonymous contact that the person at work counted last."""
    query = (
        select(TallyContact.kind)
        .where(TallyContact.author_id == store.identity.staff_id)
        .order_by(TallyContact.id.desc())
        .limit(1)
    )
    with store.unit() as unit:
        return unit.session.scalar(query) or "K_SPRECH"
