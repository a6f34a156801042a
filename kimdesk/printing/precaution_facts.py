"""What is asked before printing, read for one order or many in a fixed number of statements."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import func, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.casework.conference_rules import release_of
from kimdesk.casework.linking import day_that_counts
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Referral
from kimdesk.clients.access import openable
from kimdesk.clients.consents import standing
from kimdesk.clients.model import Case, Consent, ContactWay, Partner, Person
from kimdesk.printing.orders import Order
from kimdesk.vault.orm import Record
from kimdesk.vault.work import Store, UnitOfWork

Found = TypeVar("Found", bound=Record)


@dataclass(frozen=True, slots=True)
class Invited:
    """Who takes part in a conference: from which kind of body, and with a release or not."""

    name: str
    kind: str
    released: bool


@dataclass(frozen=True, slots=True)
class PrintFacts:
    """What matters for one order; `person` is None for what is about no single case."""

    today: date
    person: Person | None = None
    notice_given_on: date | None = None
    consents: tuple[Consent, ...] = ()
    person_consents: tuple[Consent, ...] = ()
    unsafe_ways: bool = False
    partner: Partner | None = None
    release: Consent | None = None
    # The client takes it there, nothing is handed over.
    without_data: bool = False
    conference: bool = False
    conference_allowed: bool = False
    anonymised: bool = False
    # Of whom the paper goes to; () where nobody needs a release.
    invited: tuple[Invited, ...] = ()


@dataclass(frozen=True, slots=True)
class _Meeting:
    """A conference with who takes part: the record, name and kind of the body."""

    conference: CaseConference
    people: list[tuple[ConferenceParticipant, str, str]]


@dataclass(frozen=True, slots=True)
class _Read:
    """Records by their ids, consents by case."""

    cases: dict[int, tuple[Case, Person]]
    consents: dict[int, list[Consent]]
    of_person: dict[int, list[Consent]]
    unsafe: frozenset[int]
    referrals: dict[int, Referral]
    conferences: dict[int, "_Meeting"]
    partners: dict[int, Partner]


def facts_of(store: Store, orders: Sequence[Order]) -> dict[Order, PrintFacts]:
    """At most six statements. Raises NotAllowed for a foreign case, UserError when one is gone."""
    with store.unit() as unit:
        read = _read(unit, orders)
        return {order: _facts(order, read, store.clock.today()) for order in orders}


def _read(unit: UnitOfWork, orders: Sequence[Order]) -> _Read:
    cases = _cases(unit, {order.case_id for order in orders if order.case_id is not None})
    consents, of_person = _consents(unit, {person.id for _, person in cases.values()})
    referrals = _by_id(unit, Referral, _about(orders, "referral-letter"))
    named = {order.partner_id for order in orders} | {
        referral.partner_id for referral in referrals.values()
    }
    return _Read(
        cases=cases,
        consents=consents,
        of_person=of_person,
        unsafe=_unsafe(unit, {person.id for _, person in cases.values()}),
        referrals=referrals,
        conferences=_meetings(unit, _about(orders, "conference")),
        partners=_by_id(unit, Partner, {each for each in named if each is not None}),
    )


def _about(orders: Iterable[Order], product: str) -> set[int]:
    return {order.record_id for order in orders if order.product == product and order.record_id}


def _cases(unit: UnitOfWork, ids: set[int]) -> dict[int, tuple[Case, Person]]:
    if not ids:
        return {}
    query = (
        select(Case, Person, openable(unit.store))
        .join(Person, Person.id == Case.person_id)
        .where(Case.id.in_(ids))
    )
    found: dict[int, tuple[Case, Person]] = {}
    for case, person, allowed in unit.session.execute(query):
        if not allowed:
            raise NotAllowed(translate("Access", "Diese Akte führt eine andere Person."))
        found[case.id] = (case, person)
    if found.keys() != ids:
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    return found


def _consents(
    unit: UnitOfWork, persons: set[int]
) -> tuple[dict[int, list[Consent]], dict[int, list[Consent]]]:
    by_case: defaultdict[int, list[Consent]] = defaultdict(list)
    by_person: defaultdict[int, list[Consent]] = defaultdict(list)
    if persons:
        query = (
            select(Consent, Case.person_id)
            .join(Case, Case.id == Consent.case_id)
            .where(Case.person_id.in_(persons))
            .order_by(Consent.id)
        )
        for consent, person_id in unit.session.execute(query):
            by_case[consent.case_id].append(consent)
            by_person[person_id].append(consent)
    return by_case, by_person


def _unsafe(unit: UnitOfWork, persons: set[int]) -> frozenset[int]:
    if not persons:
        return frozenset()
    query = select(ContactWay.person_id).where(
        ContactWay.person_id.in_(persons), ContactWay.safe == "N"
    )
    return frozenset(unit.session.scalars(query))


def _by_id(unit: UnitOfWork, mapped: type[Found], ids: set[int]) -> dict[int, Found]:
    if not ids:
        return {}
    query: Any = select(mapped).where(mapped.id.in_(ids))
    return {each.id: each for each in unit.session.scalars(query)}


def _meetings(unit: UnitOfWork, ids: set[int]) -> dict[int, _Meeting]:
    found: dict[int, _Meeting] = {}
    if not ids:
        return found
    query = (
        select(
            CaseConference,
            ConferenceParticipant,
            func.coalesce(Partner.name, ""),
            func.coalesce(Partner.kind, ""),
        )
        .outerjoin(ConferenceParticipant, ConferenceParticipant.conference_id == CaseConference.id)
        .outerjoin(Partner, Partner.id == ConferenceParticipant.partner_id)
        .where(CaseConference.id.in_(ids))
        .order_by(ConferenceParticipant.id)
    )
    for conference, person, name, kind in unit.session.execute(query):
        meeting = found.setdefault(conference.id, _Meeting(conference, []))
        if person is not None:
            meeting.people.append((person, name, kind))
    return found


def _facts(order: Order, read: _Read, today: date) -> PrintFacts:
    if order.case_id is None:
        return PrintFacts(today, partner=read.partners.get(order.partner_id or 0))
    case, person = read.cases[order.case_id]
    consents = tuple(read.consents.get(case.id, ()))
    referral = read.referrals.get(order.record_id or 0)
    if order.product != "referral-letter" or referral is None or referral.case_id != case.id:
        referral = None
    partner_id = order.partner_id or (referral.partner_id if referral else None)
    partner = read.partners.get(partner_id or 0)
    meeting = read.conferences.get(order.record_id or 0) if order.product == "conference" else None
    if meeting is not None and meeting.conference.case_id != case.id:
        meeting = None
    allowed = standing.valid(consents, standing.CONFERENCE, today) is not None
    return PrintFacts(
        today,
        person=person,
        notice_given_on=case.notice_given_on,
        consents=consents,
        person_consents=tuple(read.of_person.get(person.id, ())),
        unsafe_ways=person.id in read.unsafe,
        partner=partner,
        release=_release(consents, partner, today),
        without_data=referral is not None and referral.without_data,
        conference=order.product == "conference",
        conference_allowed=order.product == "conference" and allowed,
        anonymised=meeting is not None and meeting.conference.anonymised,
        invited=tuple(_invited(meeting, consents, order.partner_id, today)) if meeting else (),
    )


def _invited(
    meeting: _Meeting, consents: tuple[Consent, ...], partner_id: int | None, today: date
) -> Iterator[Invited]:
    """Those who get the paper; nobody needs a release where no name is said."""
    if meeting.conference.anonymised:
        return
    day = day_that_counts(meeting.conference, today)
    for person, name, kind in meeting.people:
        if partner_id is None or person.partner_id == partner_id:
            released = release_of(person, name, consents, day) is not None
            yield Invited(person.name, kind, released)


def _release(consents: Sequence[Consent], partner: Partner | None, day: date) -> Consent | None:
    """The release in force that lets us tell this body, the one that holds longest."""
    if partner is None:
        return None
    found = standing.valid_releases(consents, partner.id, partner.name, "AN", day)
    return max(found, key=lambda each: (each.expires_on or date.max, each.id), default=None)
