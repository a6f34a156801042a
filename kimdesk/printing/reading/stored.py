"""Everything that is stored about a person, read table by table in a fixed number of statements.

The report is about the person, so all of their cases belong to it; somebody who may not open
one of them cannot make it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.calendar.model import Appointment, AppointmentCase, Room
from kimdesk.casework.model import Barrier
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.files import name_of
from kimdesk.clients.model import (
    Case,
    Draft,
    HouseholdMember,
    Interpreter,
    MergeRecord,
    Partner,
    PartnerPerson,
    Person,
    PersonName,
    Staff,
)
from kimdesk.printing.desk import Desk
from kimdesk.printing.reading.other_people import hidden_words
from kimdesk.printing.reading.stored_tables import Stored, tables
from kimdesk.vault.orm import Base
from kimdesk.vault.work import UnitOfWork

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoredData:
    """The rows of each table as values by column, and what is needed to put them into words.

    `names` are those of records that others refer to, by table and id. `elsewhere` are the
    links by which the person stands in somebody else's household. `hidden` and `titled` are
    words of the names of people near the client, and of those who work with them.
    """

    person: Person
    cases: tuple[Case, ...]
    rows: Mapping[str, tuple[Row, ...]]
    names: Mapping[str, Mapping[int, str]]
    hidden: frozenset[str]
    titled: frozenset[str]
    elsewhere: tuple[Row, ...]
    drafts: tuple[Row, ...]
    merges: tuple[Row, ...]

    @property
    def display_name(self) -> str:
        """The name as the office writes it."""
        return name_of(self.person.family_name, self.person.given_name)

    @property
    def case_ids(self) -> tuple[int, ...]:
        """All cases of the person."""
        return tuple(case.id for case in self.cases)

    def of(self, mapped: type[Any]) -> tuple[Row, ...]:
        """The rows of one table."""
        return self.rows.get(mapped.__tablename__, ())


def read_stored(desk: Desk, case_id: int) -> StoredData:
    """Read all of it. Raises NotAllowed where one of the person's cases may not be opened."""
    with desk.store.unit() as unit:
        require_case(unit, case_id)
        person, cases = _person(unit, case_id)
        ids = tuple(case.id for case in cases)
        rows = {s.name: tuple(_rows(unit, _query(s, person.id, ids))) for s in tables()}
        own = [name_of(person.family_name, person.given_name)]
        own += [f"{row['given_name']} {row['family_name']}" for row in rows["person_name"]]
        return StoredData(
            person=person,
            cases=cases,
            rows=rows,
            names=_names(unit, rows),
            hidden=hidden_words(desk.catalogue, own, _near(unit, person.id, rows)),
            titled=hidden_words(desk.catalogue, own, _working(unit, rows)),
            elsewhere=tuple(
                _rows(unit, select(HouseholdMember).where(HouseholdMember.member_id == person.id))
            ),
            drafts=tuple(_rows(unit, select(Draft).order_by(Draft.key, Draft.staff_id))),
            merges=tuple(_rows(unit, select(MergeRecord).where(MergeRecord.kept_id == person.id))),
        )


def _person(unit: UnitOfWork, case_id: int) -> tuple[Person, tuple[Case, ...]]:
    wanted = select(Case.person_id).where(Case.id == case_id).scalar_subquery()
    query = (
        select(Case, Person, openable(unit.store))
        .join(Person, Person.id == Case.person_id)
        .where(Case.person_id == wanted)
        .order_by(Case.id)
    )
    found = unit.session.execute(query).all()
    if not all(allowed for _, _, allowed in found):
        text = translate(
            "AccessReport",
            "Zu dieser Person gibt es noch eine Akte, die Sie nicht öffnen dürfen. Eine Auskunft "
            "muss vollständig sein: Bitten Sie die Teamleitung, sie zu drucken.",
        )
        raise NotAllowed(text)
    return found[0][1], tuple(case for case, _, _ in found)


def _query(stored: Stored, person_id: int, case_ids: Sequence[int]) -> Select[Any]:
    mapped = stored.mapped
    query: Select[Any] = select(mapped)
    if stored.owner == "appointment":
        mine = select(AppointmentCase.appointment_id).where(AppointmentCase.case_id.in_(case_ids))
        # Changed days of a series belong to who the series belongs to.
        query = query.where(or_(Appointment.id.in_(mine), Appointment.series_id.in_(mine)))
    elif stored.owner == "case_id":
        query = query.where(mapped.case_id.in_(case_ids))
    else:
        query = query.where(getattr(mapped, stored.owner) == person_id)
    return query.order_by(*mapped.__table__.primary_key.columns)


def _rows(unit: UnitOfWork, query: Select[Any]) -> Iterable[Row]:
    for record in unit.session.scalars(query):
        yield {column.key: getattr(record, column.key) for column in record.__table__.columns}


def _names(unit: UnitOfWork, rows: Mapping[str, tuple[Row, ...]]) -> dict[str, dict[int, str]]:
    """Names of bodies, rooms and barriers that the rows refer to; the rest is in the rows."""
    found: dict[str, dict[int, str]] = {}
    for mapped, column in ((Partner, "name"), (Room, "name"), (Barrier, "title")):
        ids = _referred(rows, str(mapped.__tablename__))
        query = select(mapped.id, getattr(mapped, column)).where(mapped.id.in_(ids))
        found[str(mapped.__tablename__)] = {row[0]: row[1] for row in unit.session.execute(query)}
    return found


def _referred(rows: Mapping[str, tuple[Row, ...]], target: str) -> set[int]:
    found: set[int] = set()
    for name, mine in rows.items():
        for key in Base.metadata.tables[name].foreign_keys:
            if key.column.table.name == target:
                found |= {row[key.parent.key] for row in mine if row[key.parent.key]}
    return found


def _near(unit: UnitOfWork, person_id: int, rows: Mapping[str, tuple[Row, ...]]) -> list[str]:
    """The names of family, household and network."""
    members = {row["member_id"] for row in rows["household_member"]}
    others = select(HouseholdMember.person_id).where(HouseholdMember.member_id == person_id)
    near = or_(Person.id.in_(members), Person.id.in_(others))
    names = [" ".join(each) for each in unit.session.execute(
        select(Person.given_name, Person.family_name).where(near, Person.id != person_id)
    )]  # fmt: skip
    spelled = or_(PersonName.person_id.in_(members), PersonName.person_id.in_(others))
    names += [" ".join(each) for each in unit.session.execute(
        select(PersonName.given_name, PersonName.family_name).where(
            spelled, PersonName.person_id != person_id
        )
    )]  # fmt: skip
    names += [row["name"] for row in rows["network_node"] if row["sector"] != "INSTITUTION"]
    return [*names, *(row["belongs_to"] for row in rows["contact_way"])]


def _working(unit: UnitOfWork, rows: Mapping[str, tuple[Row, ...]]) -> list[str]:
    """The names of colleagues, interpreters, and people at bodies."""
    names: list[str] = []
    for column in (Staff.name, Interpreter.name, PartnerPerson.name):
        names += unit.session.scalars(select(column))
    bodies = set(unit.session.scalars(select(Partner.name)))
    return [*names, *(r["name"] for r in rows["conference_participant"] if r["name"] not in bodies)]
