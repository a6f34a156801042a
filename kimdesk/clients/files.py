"""Opening a client file: everything its pages show, in a fixed number of statements.

Of the contact log only the newest entries are part of it; log and documents are read page by
page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date
from typing import Any

from sqlalchemy import delete, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients import file_statements as statements
from kimdesk.clients.access import require_case
from kimdesk.clients.contacts import ContactRow
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.model import (
    Case,
    Consent,
    ContactWay,
    HouseholdMember,
    LanguageCourse,
    OfficeSettings,
    Person,
    PersonName,
    RecentFile,
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
    # The newest ones, for the overview.
    last_contacts: tuple[ContactRow, ...]
    # Of all cases of the person, for what belongs to the person and not to one case.
    person_consents: tuple[Consent, ...] = ()
    document_kinds: frozenset[str] = frozenset()
    # The last day on which the person at work stands in for the counsellor.
    substituted_until: date | None = None

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
    of_case = {"case_id": case_id}
    found = session.execute(statements.CASE, of_case).first()
    if found is None:
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    case, person, counsellor = found
    of_person = {"person_id": person.id}

    def records(mapped: type[Any]) -> tuple[Any, ...]:
        return tuple(session.scalars(statements.OF_PERSON[mapped], of_person))

    # Past the session what is no record: that is quicker.
    columns = session.connection()
    identity = unit.store.identity
    who = {"staff_id": identity.staff_id, "today": unit.store.clock.today()}
    counts = columns.execute(statements.COUNTS, of_case | who).one()
    consents = tuple(session.scalars(statements.CONSENTS, of_person))
    return ClientFile(
        case=case,
        person=person,
        office=session.scalars(statements.OFFICE).one(),
        counsellor=counsellor or "",
        names=records(PersonName),
        contact_ways=records(ContactWay),
        courses=records(LanguageCourse),
        consents=tuple(each for each in consents if each.case_id == case_id),
        members=tuple(
            MemberRow(link, member, case_of_member, number or "")
            for link, member, case_of_member, number in session.execute(
                statements.MEMBERS, of_person
            )
        ),
        other_cases=tuple(other for other in records(Case) if other.id != case_id),
        histories={mapped: _newest_first(records(mapped)) for mapped in HISTORIES},
        contacts=counts.contacts,
        last_contact_on=counts.last_contact_on,
        last_contacts=tuple(
            ContactRow(*row) for row in columns.execute(statements.LAST_CONTACTS, of_case)
        ),
        documents=counts.documents,
        person_consents=consents,
        document_kinds=frozenset((counts.document_kinds or "").split(",")) - {""},
        substituted_until=(
            counts.substituted_until if case.counsellor_id != identity.staff_id else None
        ),
    )


def _newest_first(periods: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(sorted(periods, key=lambda p: (p.valid_from or date.min, p.id), reverse=True))


def _remember(unit: UnitOfWork, case_id: int) -> None:
    staff_id = unit.store.identity.staff_id
    at = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
    opened = {"staff_id": staff_id, "case_id": case_id, "opened_at": at}
    unit.session.connection().execute(statements.REMEMBER, opened)


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
