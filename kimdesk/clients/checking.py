"""All findings of the store, read in batches: the number of statements depends on batches only."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, bindparam, func, not_, select
from sqlalchemy.orm import Session

from kimdesk.clients.access import openable
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Facts, Finding
from kimdesk.clients.model import Case, Consent, Contact, Document, OfficeSettings, Person
from kimdesk.clients.rules import LOOKED_AT, findings
from kimdesk.clients.second_files import second_files
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

BATCH = 400


def _periods_of(history: type[Any]) -> Select[*tuple[Any, ...]]:
    table: Table = history.__table__
    people = table.c.person_id.in_(bindparam("ids", expanding=True))
    return select(table).where(people).order_by(table.c.id)


# Composed once: a step of the work list runs them again and again.
_PERIODS = {history: _periods_of(history) for history in LOOKED_AT}


def findings_of(file: ClientFile, store: Store, catalogue: Catalogue) -> tuple[Finding, ...]:
    """What the clients' rules find in one open file; no statement."""
    return findings(facts_of_file(file, store, catalogue))


def facts_of_file(file: ClientFile, store: Store, catalogue: Catalogue) -> Facts:
    """What rules look at in a file as it was read; no statement."""
    return Facts(
        case=file.case,
        person=file.person,
        consents=file.consents,
        histories=file.histories,
        last_contact_on=file.last_contact_on,
        office=file.office,
        catalogue=catalogue,
        today=store.clock.today(),
        person_consents=file.person_consents,
        document_kinds=file.document_kinds,
    )


def all_findings(
    store: Store, catalogue: Catalogue, progress: Callable[[int, int], None] | None = None
) -> Iterator[Finding]:
    """What the clients' rules find in every case the person may open; R22 last."""
    for batch in batches(store, catalogue, progress):
        for facts in batch:
            yield from findings(facts)
    yield from second_files(store)


def batches(
    store: Store, catalogue: Catalogue, progress: Callable[[int, int], None] | None = None
) -> Iterator[list[Facts]]:
    """The facts of every case the person may open, some hundred cases at a time, by case id."""
    last, done = 0, 0
    with store.unit() as unit:
        total = unit.session.scalar(select(func.count()).select_from(Case)) or 0
    while True:
        with store.unit() as unit:
            batch = read_facts(unit, catalogue, Case.id > last, BATCH)
        if not batch:
            break
        yield batch
        last, done = batch[-1].case.id, done + len(batch)
        if progress is not None:
            progress(done, total)


def read_facts(
    unit: UnitOfWork, catalogue: Catalogue, condition: ColumnElement[bool], limit: int
) -> list[Facts]:
    """The facts of up to `limit` cases that may be opened, in a fixed number of statements.

    Restricted persons are in no list, so they are not here either (Art. 18 DSGVO).
    """
    session, store = unit.session, unit.store
    office = session.scalars(select(OfficeSettings)).one()
    rows = session.execute(
        select(Case, Person)
        .join(Person, Person.id == Case.person_id)
        .where(condition, openable(store), not_(Person.restricted))
        .order_by(Case.id)
        .limit(limit)
    ).all()
    case_ids = [case.id for case, _ in rows]
    person_ids = [person.id for _, person in rows]
    consents = _consents(session, person_ids)
    kinds = _document_kinds(session, case_ids)
    histories = {history: _periods(session, history, person_ids) for history in LOOKED_AT}
    newest = (
        select(Contact.case_id, func.max(Contact.held_on))
        .where(Contact.case_id.in_(case_ids))
        .group_by(Contact.case_id)
    )
    last_contact = {row[0]: row[1] for row in session.execute(newest)}
    return [
        Facts(
            case=case,
            person=person,
            consents=tuple(each for each in consents[person.id] if each.case_id == case.id),
            histories={h: found[person.id] for h, found in histories.items()},
            last_contact_on=last_contact.get(case.id),
            office=office,
            catalogue=catalogue,
            today=store.clock.today(),
            person_consents=consents[person.id],
            document_kinds=frozenset(kinds[case.id]),
        )
        for case, person in rows
    ]


def _consents(session: Session, person_ids: list[int]) -> Mapping[int, tuple[Consent, ...]]:
    """The consents in all cases of each person."""
    query = (
        select(Case.person_id, Consent)
        .join(Case, Case.id == Consent.case_id)
        .where(Case.person_id.in_(person_ids))
        .order_by(Consent.id)
    )
    found: defaultdict[int, list[Consent]] = defaultdict(list)
    for person_id, consent in session.execute(query):
        found[person_id].append(consent)
    return defaultdict(tuple, {owner: tuple(each) for owner, each in found.items()})


def _document_kinds(session: Session, case_ids: list[int]) -> Mapping[int, set[str]]:
    query = select(Document.case_id, Document.kind).distinct().where(Document.case_id.in_(case_ids))
    found: defaultdict[int, set[str]] = defaultdict(set)
    for case_id, kind in session.execute(query):
        found[case_id].add(kind)
    return found


def _periods(
    session: Session, history: type[Any], person_ids: list[int]
) -> Mapping[int, tuple[Any, ...]]:
    """The periods of each person as rows: rules only read them, and records cost much more."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_PERIODS[history], {"ids": person_ids}):
        found[row.person_id].append(row)
    return defaultdict(tuple, {owner: tuple(rows) for owner, rows in found.items()})
