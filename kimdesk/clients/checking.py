"""All findings of the store, read in batches: the number of statements depends on batches only."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kimdesk.clients.access import openable
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Facts, Finding
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.model import Case, Consent, Contact, OfficeSettings, Person
from kimdesk.clients.rules import findings
from kimdesk.clients.second_files import second_files
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

BATCH = 400


def findings_of(file: ClientFile, store: Store, catalogue: Catalogue) -> tuple[Finding, ...]:
    """The findings of one open file; no statement."""
    return findings(
        Facts(
            case=file.case,
            person=file.person,
            consents=file.consents,
            histories=file.histories,
            last_contact_on=file.last_contact_on,
            office=file.office,
            catalogue=catalogue,
            today=store.clock.today(),
        )
    )


def all_findings(
    store: Store, catalogue: Catalogue, progress: Callable[[int, int], None] | None = None
) -> Iterator[Finding]:
    """The findings of every case the person may open, in the order of the cases; R22 last."""
    last, done = 0, 0
    with store.unit() as unit:
        office = unit.session.scalars(select(OfficeSettings)).one()
        total = unit.session.scalar(select(func.count()).select_from(Case)) or 0
    while True:
        with store.unit() as unit:
            batch = _batch(unit.session, store, catalogue, office, last)
        if not batch:
            break
        for facts in batch:
            yield from findings(facts)
        last, done = batch[-1].case.id, done + len(batch)
        if progress is not None:
            progress(done, total)
    yield from second_files(store)


def _batch(
    session: Session, store: Store, catalogue: Catalogue, office: OfficeSettings, after: int
) -> list[Facts]:
    rows = session.execute(
        select(Case, Person)
        .join(Person, Person.id == Case.person_id)
        .where(Case.id > after, openable(store))
        .order_by(Case.id)
        .limit(BATCH)
    ).all()
    case_ids = [case.id for case, _ in rows]
    person_ids = [person.id for _, person in rows]
    consents = _by(session, Consent, Consent.case_id, case_ids)
    histories = {h: _by(session, h, h.person_id, person_ids) for h in HISTORIES}
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
            consents=consents[case.id],
            histories={h: found[person.id] for h, found in histories.items()},
            last_contact_on=last_contact.get(case.id),
            office=office,
            catalogue=catalogue,
            today=store.clock.today(),
        )
        for case, person in rows
    ]


def _by(
    session: Session,
    mapped: Any,  # noqa: ANN401 - any table
    key: Any,  # noqa: ANN401 - its column
    ids: list[int],
) -> dict[int, tuple[Any, ...]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for record in session.scalars(select(mapped).where(key.in_(ids)).order_by(mapped.id)):
        found[getattr(record, key.key)].append(record)
    return defaultdict(tuple, {owner: tuple(records) for owner, records in found.items()})
