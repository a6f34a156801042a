"""Reads what the deadlines of many cases follow from, a fixed number of statements a batch."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kimdesk.calendar.deadlines.sources import CaseDays
from kimdesk.casework.model import PlanVersion
from kimdesk.clients.contacts import CLIENT_CONTACTS
from kimdesk.clients.model import (
    AsylumPeriod,
    Case,
    Consent,
    Contact,
    IncomePeriod,
    LanguageCourse,
    OfficeSettings,
    Person,
    ResidencePeriod,
    WorkPeriod,
)
from kimdesk.vault.work import UnitOfWork

_HISTORIES: tuple[type[Any], ...] = (ResidencePeriod, AsylumPeriod, IncomePeriod, WorkPeriod)


def days_of(unit: UnitOfWork, case_ids: Sequence[int]) -> Iterator[CaseDays]:
    """What the deadlines of these cases follow from; access is checked by the caller."""
    session = unit.session
    rows = session.execute(
        select(Case, Person)
        .join(Person, Person.id == Case.person_id)
        .where(Case.id.in_(case_ids))
        .order_by(Case.id)
    ).all()
    persons = [person.id for _, person in rows]
    office = session.scalars(select(OfficeSettings)).one()
    histories = {each: _by(session, each, each.person_id, persons) for each in _HISTORIES}
    courses = _by(session, LanguageCourse, LanguageCourse.person_id, persons)
    consents = _by(session, Consent, Consent.case_id, case_ids)
    reviews = _reviews(session, case_ids)
    contacts = _contacts(session, case_ids)
    for case, person in rows:
        yield CaseDays(
            case,
            person,
            office,
            unit.store.clock.today(),
            {each: found[person.id] for each, found in histories.items()},
            courses[person.id],
            consents[case.id],
            reviews.get(case.id),
            contacts.get(case.id),
        )


def _reviews(session: Session, case_ids: Sequence[int]) -> dict[int, Any]:
    query = (
        select(PlanVersion.case_id, PlanVersion.id, PlanVersion.review_on)
        .where(PlanVersion.case_id.in_(case_ids), PlanVersion.review_on.is_not(None))
        .order_by(PlanVersion.case_id, PlanVersion.number)
    )
    return {case_id: (number, on) for case_id, number, on in session.execute(query)}


def _contacts(session: Session, case_ids: Sequence[int]) -> dict[int, Any]:
    query = (
        select(Contact.case_id, func.max(Contact.held_on))
        .where(Contact.case_id.in_(case_ids), Contact.kind.in_(CLIENT_CONTACTS))
        .group_by(Contact.case_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _by(
    session: Session,
    mapped: Any,  # noqa: ANN401 - any table
    key: Any,  # noqa: ANN401 - its column
    ids: Sequence[int],
) -> defaultdict[int, tuple[Any, ...]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for record in session.scalars(select(mapped).where(key.in_(ids)).order_by(mapped.id)):
        found[getattr(record, key.key)].append(record)
    return defaultdict(tuple, {owner: tuple(records) for owner, records in found.items()})
