"""Health data (Art. 9 DSGVO): what they are, when they are locked, and erasing them (LK4).

Locked means: kept, but readable for nobody until there is a consent again or they are erased.
"""

from collections.abc import Collection
from datetime import date
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.reading import has_health_consent
from kimdesk.clients.model import Case, Consent, Document, Person
from kimdesk.clients.records import Records
from kimdesk.reference import Catalogue, load_catalogue
from kimdesk.vault.fields import Field, fields_of
from kimdesk.vault.work import Store, UnitOfWork


def health_kinds(catalogue: Catalogue) -> tuple[str, ...]:
    """The kinds of documents (CL50) that are health data."""
    return tuple(code.code for code in catalogue["CL50"] if code.flag("art9"))


def filled_fields(person: Person) -> tuple[Field, ...]:
    """The fields of Art. 9 data that say something about a person."""
    known = fields_of(Person)
    return tuple(
        field
        for name, field in known.items()
        if field.art9 and getattr(person, name) != field.empty
    )


@cache
def kinds_of_lists_shipped() -> frozenset[str]:
    """The same kinds for services that are handed no lists, as the program brings them."""
    return frozenset(health_kinds(load_catalogue()))


def locked_documents(session: Session, day: date, ids: Collection[int]) -> frozenset[int]:
    """Those of these documents that nobody may read on `day` (R18); at most two statements."""
    medical = (
        select(Document.id, Case.person_id)
        .join(Case, Case.id == Document.case_id)
        .where(Document.id.in_(ids), Document.kind.in_(kinds_of_lists_shipped()))
    )
    persons = {row.id: row.person_id for row in session.execute(medical)} if ids else {}
    if not persons:
        return frozenset()
    given = (
        select(Case.person_id, Consent)
        .join(Case, Case.id == Consent.case_id)
        .where(Case.person_id.in_(set(persons.values())), Consent.kind == standing.HEALTH)
    )
    consents: dict[int, list[Consent]] = {}
    for person_id, consent in session.execute(given):
        consents.setdefault(person_id, []).append(consent)
    return frozenset(
        document_id
        for document_id, person_id in persons.items()
        if standing.valid(consents.get(person_id, ()), standing.HEALTH, day) is None
    )


def require_open(unit: UnitOfWork, document_id: int) -> None:
    """Raise NotAllowed for a medical document while there is no consent for it (R18)."""
    if locked_documents(unit.session, unit.store.clock.today(), (document_id,)):
        raise NotAllowed(locked_text())


def locked_text() -> str:
    """What is said in place of a document that is locked."""
    return translate(
        "Consents",
        "Diese Gesundheitsangaben sind gesperrt: Es gibt keine gültige Einwilligung dazu.",
    )


def locked_title() -> str:
    """What stands in lists for a document that is locked."""
    return translate("Consents", "Gesperrte ärztliche Unterlage")


def erase_health_data(store: Store, records: Records, case_id: int) -> int:
    """Erase health fields and medical documents of this case's person; returns how many.

    For good: nothing of it can be taken back. Raises UserError while a consent holds, because
    then nothing has to be erased; NotAllowed for a foreign case or when a document lies in a
    case that may not be opened. Called again after a crash it goes on where it stopped.
    """
    from kimdesk.clients.documents import remove_document

    with store.unit() as unit:
        require_case(unit, case_id)
        person = _person(unit, case_id)
        if has_health_consent(unit, person.id):
            raise UserError(
                translate("Consents", "Die Einwilligung gilt noch. Bitte zuerst widerrufen.")
            )
        documents = _documents(unit, person.id, records.catalogue)
    for document_id in documents:
        remove_document(store, records, document_id)
    known = fields_of(Person)
    emptied = {field.name: known[field.name].empty for field in filled_fields(person)}
    if emptied:
        records.change(Person, person.id, person.version, emptied)
    return len(documents) + len(emptied)


def _person(unit: UnitOfWork, case_id: int) -> Person:
    query = select(Person).join(Case, Case.person_id == Person.id).where(Case.id == case_id)
    return unit.session.scalars(query).one()


def _documents(unit: UnitOfWork, person_id: int, catalogue: Catalogue) -> list[int]:
    query = (
        select(Document.id, openable(unit.store).label("mine"))
        .join(Case, Case.id == Document.case_id)
        .where(Case.person_id == person_id, Document.kind.in_(health_kinds(catalogue)))
        .order_by(Document.id)
    )
    rows = unit.session.execute(query).all()
    if not all(row.mine for row in rows):
        raise NotAllowed(
            translate(
                "Consents",
                "In einer anderen Akte dieser Person liegen ärztliche Unterlagen. Bitte wenden Sie "
                "sich an die Teamleitung.",
            )
        )
    return [row.id for row in rows]
