"""Opening a client file: everything its pages show, in a fixed number of statements.

The contact log and documents are not part of it; they are read page by page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any

from sqlalchemy import Select, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
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
)
from kimdesk.vault.work import Store, UnitOfWork

RECENT_FILES = 20


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A household member with the person behind it and their own case, if any."""

    link: HouseholdMember
    person: Person
    case_id: int | None
    case_number: str


@dataclass(frozen=True, slots=True)
class ClientFile:
    """One case with its person, as read at one moment."""

    case: Case
    person: Person
    office: OfficeSettings
    counsellor: str
    names: tuple[PersonName, ...]
    contact_ways: tuple[ContactWay, ...]
    courses: tuple[LanguageCourse, ...]
    consents: tuple[Consent, ...]
    members: tuple[MemberRow, ...]
    other_cases: tuple[Case, ...]
    histories: Mapping[type[Any], tuple[Any, ...]]
    contacts: int
    documents: int
    last_contact_on: date | None

    @property
    def display_name(self) -> str:
        """The name as the office writes it."""
        return name_of(self.person.family_name, self.person.given_name)


def name_of(family_name: str, given_name: str) -> str:
    """The name as `Nachname, Vorname`; what is missing is left out."""
    named = ", ".join(part for part in (family_name, given_name) if part)
    return named or translate("Files", "ohne Namen")


def open_file(store: Store, case_id: int) -> ClientFile:
    """Read a file and log that it was opened. Raises NotAllowed, UserError when gone."""
    with store.unit() as unit:
        require_case(unit, case_id)
        file = read_file(unit, case_id)
        unit.log("OEFFNEN", "case", case_id)
        _remember(unit, case_id)
        unit.commit()
    return file


def reload_file(store: Store, case_id: int) -> ClientFile:
    """Read an open file again after a change; not a new opening, so not logged."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return read_file(unit, case_id)


def read_file(unit: UnitOfWork, case_id: int) -> ClientFile:
    """The file inside a unit of work; access is checked by the caller."""
    session = unit.session
    found = session.execute(
        select(Case, Person, Staff.name)
        .join(Person, Person.id == Case.person_id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
        .where(Case.id == case_id)
    ).first()
    if found is None:
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    case, person, counsellor = found

    def of_person(mapped: type[Any]) -> tuple[Any, ...]:
        rows = session.scalars(_OF_PERSON[mapped], {"person_id": person.id})
        return tuple(rows)

    counts = session.execute(
        select(
            select(func.count()).where(Contact.case_id == case_id).scalar_subquery(),
            select(func.max(Contact.held_on)).where(Contact.case_id == case_id).scalar_subquery(),
            select(func.count()).where(Document.case_id == case_id).scalar_subquery(),
        )
    ).one()
    return ClientFile(
        case=case,
        person=person,
        office=session.scalars(select(OfficeSettings)).one(),
        counsellor=counsellor or "",
        names=of_person(PersonName),
        contact_ways=of_person(ContactWay),
        courses=of_person(LanguageCourse),
        consents=tuple(session.scalars(select(Consent).where(Consent.case_id == case_id))),
        members=_members(unit, person.id),
        other_cases=tuple(c for c in of_person(Case) if c.id != case_id),
        histories={mapped: _newest_first(of_person(mapped)) for mapped in HISTORIES},
        contacts=counts[0],
        last_contact_on=counts[1],
        documents=counts[2],
    )


_WITH_PERSON: tuple[type[Any], ...] = (PersonName, ContactWay, LanguageCourse, Case, *HISTORIES)
# Built once: composing a statement costs as much as running it.
_OF_PERSON: Mapping[type[Any], Select[Any]] = {
    mapped: select(mapped).where(mapped.person_id == bindparam("person_id")).order_by(mapped.id)
    for mapped in _WITH_PERSON
}


def _newest_first(periods: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(sorted(periods, key=lambda p: (p.valid_from or date.min, p.id), reverse=True))


def _members(unit: UnitOfWork, person_id: int) -> tuple[MemberRow, ...]:
    latest = (
        select(func.max(Case.id)).where(Case.person_id == Person.id).correlate(Person)
    ).scalar_subquery()
    rows = unit.session.execute(
        select(HouseholdMember, Person, Case.id, Case.number)
        .join(Person, Person.id == HouseholdMember.member_id)
        .outerjoin(Case, Case.id == latest)
        .where(HouseholdMember.person_id == person_id)
        .order_by(HouseholdMember.id)
    )
    return tuple(MemberRow(link, member, c_id, number or "") for link, member, c_id, number in rows)


def _remember(unit: UnitOfWork, case_id: int) -> None:
    staff_id = unit.store.identity.staff_id
    at = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
    statement = upsert(RecentFile).values(staff_id=staff_id, case_id=case_id, opened_at=at)
    unit.session.execute(
        statement.on_conflict_do_update(
            index_elements=["staff_id", "case_id"], set_={"opened_at": at}
        )
    )


def forget_older_files(store: Store) -> None:
    """Keep only the files opened last in mind; once a session is enough."""
    staff_id = store.identity.staff_id
    keep = (
        select(RecentFile.case_id)
        .where(RecentFile.staff_id == staff_id)
        .order_by(RecentFile.opened_at.desc())
        .limit(RECENT_FILES)
    )
    with store.unit() as unit:
        unit.session.execute(
            delete(RecentFile).where(
                RecentFile.staff_id == staff_id, RecentFile.case_id.not_in(keep)
            )
        )
        unit.commit()
