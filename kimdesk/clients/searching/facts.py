"""Reads what is known of the candidates, in a fixed number of statements."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from kimdesk.base.names.query import Query
from kimdesk.clients.access import visible_cases
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, ContactWay, HouseholdMember, Person, PersonName
from kimdesk.clients.searching.former_numbers import former_numbers
from kimdesk.clients.searching.person_keys import TELEPHONES
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class KnownCase:
    """A case that may be opened."""

    id: int
    number: str
    external_number: str = ""


@dataclass(slots=True)
class Known:
    """A candidate. `household` is whose household they belong to, if they have no case."""

    person_id: int
    name: str
    birth_date: str
    cases: list[KnownCase] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    former_numbers: list[str] = field(default_factory=list)
    household: str = ""


def read_facts(
    session: Session, store: Store, person_ids: Sequence[int], query: Query
) -> list[Known]:
    """The candidates in the order of `person_ids`, without restricted files (Art. 18 DSGVO).

    Telephone numbers and numbers of merged cases are read where `query` may mean one.
    """
    found = _persons(session, store, person_ids)
    _add_spellings(session, found)
    if any(term.phone for term in query.others):
        _add_phones(session, found)
    if any(term.case for term in query.others):
        for person_id, numbers in former_numbers(session, list(found)):
            found[person_id].former_numbers += numbers
    _add_households(session, store, found)
    return [
        found[person_id]
        for person_id in person_ids
        if person_id in found and (found[person_id].cases or store.identity.sees_all_cases)
    ]


def _persons(session: Session, store: Store, ids: Sequence[int]) -> dict[int, Known]:
    seen = and_(Case.person_id == Person.id, visible_cases(store.identity, store.clock.today()))
    query = (
        select(
            Person.id,
            Person.family_name,
            Person.given_name,
            Person.birth_date,
            Case.id,
            Case.number,
            Case.external_number,
        )
        .outerjoin(Case, seen)
        .where(Person.id.in_(ids), Person.restricted.is_(False))
        .order_by(Case.id.desc())
    )
    found: dict[int, Known] = {}
    for person_id, family, given, birth, case_id, number, external in session.execute(query):
        if person_id not in found:
            found[person_id] = Known(person_id, name_of(family, given), birth)
        if case_id is not None:
            found[person_id].cases.append(KnownCase(case_id, number, external))
    return found


def _add_spellings(session: Session, found: dict[int, Known]) -> None:
    columns = (PersonName.person_id, PersonName.family_name, PersonName.given_name)
    for person_id, family, given in session.execute(
        select(*columns).where(PersonName.person_id.in_(found)).order_by(PersonName.id)
    ):
        found[person_id].spellings.append(name_of(family, given))


def _add_phones(session: Session, found: dict[int, Known]) -> None:
    query = select(ContactWay.person_id, ContactWay.value).where(
        ContactWay.person_id.in_(found), ContactWay.kind.in_(TELEPHONES)
    )
    for person_id, value in session.execute(query):
        found[person_id].phones.append(value)


def _add_households(session: Session, store: Store, found: dict[int, Known]) -> None:
    """Who has no case of their own is opened through the household they belong to."""
    without = [person_id for person_id, known in found.items() if not known.cases]
    if not without:
        return
    query = (
        select(
            HouseholdMember.member_id, Case.id, Case.number, Person.family_name, Person.given_name
        )
        .join(Case, Case.person_id == HouseholdMember.person_id)
        .join(Person, Person.id == HouseholdMember.person_id)
        .where(HouseholdMember.member_id.in_(without), Person.restricted.is_(False))
        .where(visible_cases(store.identity, store.clock.today()))
        .order_by(Case.id.desc())
    )
    for member_id, case_id, number, family, given in session.execute(query):
        known = found[member_id]
        if not known.cases:
            known.cases.append(KnownCase(case_id, number))
            known.household = name_of(family, given)
