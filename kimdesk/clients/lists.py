"""The list of client files, page by page: the first page at once in a store of any size."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, func, not_, or_, select, true, tuple_

from kimdesk.clients.access import openable, substituted_cases
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, Contact, Person, RecentFile, Staff
from kimdesk.vault.work import Store

PAGE = 100
ENDED_PHASES = ("ABGESCHLOSSEN", "ABGELEHNT", "STORNIERT")
Whose = Literal["mine", "own", "substituted", "all"]
PageKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What the list shows; "" and None mean "all". `whose` "mine" is own and substituted."""

    whose: Whose = "mine"
    level: str = ""
    phase: str = ""
    counsellor_id: int | None = None
    with_ended: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list."""

    id: int
    number: str
    name: str
    birth_date: str
    level: str
    phase: str
    counsellor: str
    last_contact_on: date | None
    information_block: bool
    key: PageKey


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A colleague to filter or assign by."""

    id: int
    name: str
    active: bool


def list_cases(
    store: Store, wanted: ListFilter, after: PageKey | None = None, limit: int = PAGE
) -> tuple[CaseRow, ...]:
    """Up to `limit` rows behind the row with key `after`; one or two statements.

    Own and substituted cases are read apart, each by its index, and merged: as one condition
    they would make the database sort the whole list for every page.
    """
    rows: list[CaseRow] = []
    with store.unit() as unit:
        for part in _parts(store, wanted):
            query = _columns().where(part, *_conditions(wanted))
            if after is not None:
                query = query.where(tuple_(Case.sort_name, Case.id) > after)
            query = query.order_by(Case.sort_name, Case.id).limit(limit)
            rows += _rows(unit.session.execute(query).all())
    return tuple(sorted(rows, key=lambda row: row.key)[:limit])


def count_cases(store: Store, wanted: ListFilter) -> int:
    """How many rows the list has; shown beside it, never waited for."""
    query = select(func.count(Case.id)).join(Person, Person.id == Case.person_id)
    with store.unit() as unit:
        counts = [
            unit.session.scalar(query.where(part, *_conditions(wanted))) or 0
            for part in _parts(store, wanted)
        ]
    return sum(counts)


def recent_cases(store: Store, limit: int = 8) -> tuple[CaseRow, ...]:
    """The files this person opened last, newest first."""
    query = (
        _columns()
        .join(RecentFile, RecentFile.case_id == Case.id)
        .where(RecentFile.staff_id == store.identity.staff_id, openable(store))
        .where(not_(Person.restricted))
        .order_by(RecentFile.opened_at.desc())
        .limit(limit)
    )
    with store.unit() as unit:
        return _rows(unit.session.execute(query).all())


def staff(store: Store) -> tuple[StaffRow, ...]:
    """Everybody who works or worked with the store, by name."""
    query = select(Staff.id, Staff.name, Staff.active).order_by(Staff.name)
    with store.unit() as unit:
        return tuple(StaffRow(*row) for row in unit.session.execute(query))


@cache
def _columns() -> Select[*tuple[Any, ...]]:
    last_contact = (
        select(func.max(Contact.held_on))
        .where(Contact.case_id == Case.id)
        .correlate(Case)
        .scalar_subquery()
    )
    return (
        select(
            Case.id,
            Case.number,
            Person.family_name,
            Person.given_name,
            Person.birth_date,
            Case.level,
            Case.phase,
            Staff.name,
            last_contact,
            Person.information_block,
            Case.sort_name,
        )
        .join(Person, Person.id == Case.person_id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
    )


def _rows(found: Sequence[Any]) -> tuple[CaseRow, ...]:
    return tuple(
        CaseRow(
            id=row[0],
            number=row[1],
            name=name_of(row[2], row[3]),
            birth_date=row[4],
            level=row[5],
            phase=row[6],
            counsellor=row[7] or "",
            last_contact_on=row[8],
            information_block=row[9],
            key=(row[10], row[0]),
        )
        for row in found
    )


def _parts(store: Store, wanted: ListFilter) -> list[ColumnElement[bool]]:
    """Conditions that exclude each other and together are what the list may show."""
    identity = store.identity
    if not identity.sees_cases:
        return []
    if wanted.whose == "all" and identity.sees_all_cases:
        return [true()]
    own = Case.counsellor_id == identity.staff_id
    if wanted.whose == "own":
        return [own]
    substituted = and_(
        substituted_cases(identity, store.clock.today()),
        or_(Case.counsellor_id.is_(None), Case.counsellor_id != identity.staff_id),
    )
    return [substituted] if wanted.whose == "substituted" else [own, substituted]


def _conditions(wanted: ListFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [not_(Person.restricted)]
    if wanted.level:
        conditions.append(Case.level == wanted.level)
    if wanted.phase:
        conditions.append(Case.phase == wanted.phase)
    if wanted.counsellor_id is not None:
        conditions.append(Case.counsellor_id == wanted.counsellor_id)
    if not wanted.with_ended and wanted.phase not in ENDED_PHASES:
        conditions.append(Case.phase.not_in(ENDED_PHASES))
    return conditions
