"""What is asked before printing, read for one order or many in a fixed number of statements."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.casework.model import CaseConference, Referral
from kimdesk.clients.access import openable
from kimdesk.clients.consents import standing
from kimdesk.clients.model import Case, Consent, ContactWay, Partner, Person
from kimdesk.printing.orders import Order
from kimdesk.vault.orm import Record
from kimdesk.vault.work import Store, UnitOfWork

Found = TypeVar("Found", bound=Record)


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


@dataclass(frozen=True, slots=True)
class _Read:
    """Records by their ids, consents by case."""

    cases: dict[int, tuple[Case, Person]]
    consents: dict[int, list[Consent]]
    of_person: dict[int, list[Consent]]
    unsafe: frozenset[int]
    referrals: dict[int, Referral]
    conferences: dict[int, CaseConference]
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
        conferences=_by_id(unit, CaseConference, _about(orders, "conference")),
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
        anonymised=meeting is not None and meeting.anonymised,
    )


def _release(consents: Sequence[Consent], partner: Partner | None, day: date) -> Consent | None:
    """The release in force that lets us tell this body, the one that holds longest."""
    if partner is None:
        return None
    found = standing.valid_releases(consents, partner.id, partner.name, "AN", day)
    return max(found, key=lambda each: (each.expires_on or date.max, each.id), default=None)
