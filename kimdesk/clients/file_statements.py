"""The statements that read a client file, composed once: that costs as much as running them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from kimdesk.clients.contacts import entries_of
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    ContactWay,
    Document,
    HouseholdMember,
    LanguageCourse,
    OfficeSettings,
    Person,
    PersonName,
    RecentFile,
    Staff,
    Substitution,
)

# How many contacts the overview shows.
NEWEST = 3
_CASE = bindparam("case_id", type_=Case.id.type)
_PERSON = bindparam("person_id", type_=Person.id.type)
_ME = bindparam("staff_id", type_=Staff.id.type)
_TODAY = bindparam("today", type_=Substitution.until.type)

CASE = (
    select(Case, Person, Staff.name)
    .join(Person, Person.id == Case.person_id)
    .outerjoin(Staff, Staff.id == Case.counsellor_id)
    .where(Case.id == _CASE)
)
COUNTS = select(
    select(func.count()).where(Contact.case_id == _CASE).scalar_subquery().label("contacts"),
    select(func.max(Contact.held_on))
    .where(Contact.case_id == _CASE)
    .scalar_subquery()
    .label("last_contact_on"),
    select(func.count()).where(Document.case_id == _CASE).scalar_subquery().label("documents"),
    select(func.group_concat(Document.kind.distinct()))
    .where(Document.case_id == _CASE)
    .scalar_subquery()
    .label("document_kinds"),
    select(func.max(Substitution.until))
    .where(Substitution.case_id == _CASE, Substitution.staff_id == _ME)
    .where(Substitution.since <= _TODAY, Substitution.until >= _TODAY)
    .scalar_subquery()
    .label("substituted_until"),
)
OFFICE = select(OfficeSettings)
# Of all cases: the newest word about health data counts, whichever case it was said in.
CONSENTS = (
    select(Consent)
    .join(Case, Case.id == Consent.case_id)
    .where(Case.person_id == _PERSON)
    .order_by(Consent.id)
)
LAST_CONTACTS = entries_of(_CASE).limit(NEWEST)

_WITH_PERSON: tuple[type[Any], ...] = (PersonName, ContactWay, LanguageCourse, Case, *HISTORIES)
# What hangs on a person, table by table.
OF_PERSON: Mapping[type[Any], Select[Any]] = {
    mapped: select(mapped).where(mapped.person_id == _PERSON).order_by(mapped.id)
    for mapped in _WITH_PERSON
}

_latest_case = (
    select(func.max(Case.id)).where(Case.person_id == Person.id).correlate(Person)
).scalar_subquery()
MEMBERS = (
    select(HouseholdMember, Person, Case.id, Case.number)
    .join(Person, Person.id == HouseholdMember.member_id)
    .outerjoin(Case, Case.id == _latest_case)
    .where(HouseholdMember.person_id == _PERSON)
    .order_by(HouseholdMember.id)
)

_remembering = insert(RecentFile.metadata.tables[RecentFile.__tablename__])
REMEMBER = _remembering.on_conflict_do_update(
    index_elements=["staff_id", "case_id"],
    set_={"opened_at": _remembering.excluded.opened_at},
)
