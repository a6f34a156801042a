"""The list of client files, page by page: the first page at once in a store of any size."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    func,
    not_,
    or_,
    select,
    true,
    tuple_,
)

from kimdesk.clients.access import openable, substituted_cases
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, Contact, Person, RecentFile, Staff, Substitution
from kimdesk.vault.work import Identity, Store

PAGE = 100
ENDED_PHASES = ("ABGESCHLOSSEN", "ABGELEHNT", "STORNIERT")
Whose = Literal["mine", "own", "substituted", "all"]
Part = Literal["own", "substituted", "all"]
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
    # The last day on which the person at work stands in for somebody else's case.
    substituted_until: date | None = None


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
    values = _who(store) | {"limit": limit}
    if after is not None:
        values |= {"after_name": after[0], "after_id": after[1]}
    with store.unit() as unit:
        for part in _parts(store.identity, wanted.whose):
            query = _page(part, wanted, further=after is not None)
            # Past the session: a hundred rows of columns are not records to keep track of.
            rows += _rows(unit.session.connection().execute(query, values).all())
    return tuple(sorted(rows, key=lambda row: row.key)[:limit])


def count_cases(store: Store, wanted: ListFilter) -> int:
    """How many rows the list has; shown beside it, never waited for."""
    with store.unit() as unit:
        counts = [
            unit.session.scalar(_count(part, wanted), _who(store)) or 0
            for part in _parts(store.identity, wanted.whose)
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
        return _rows(unit.session.execute(query, _who(store)).all())


def cases_by_id(store: Store, ids: Collection[int]) -> tuple[CaseRow, ...]:
    """Those of these cases that may be opened, by name; one statement."""
    # As one value: there may be more cases than a statement takes values.
    wanted = select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)
    query = (
        _columns()
        .where(Case.id.in_(wanted), openable(store), not_(Person.restricted))
        .order_by(Case.sort_name, Case.id)
    )
    with store.unit() as unit:
        return _rows(unit.session.execute(query, _who(store)).all())


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
            _substituted_until(),
        )
        .join(Person, Person.id == Case.person_id)
        .outerjoin(Staff, Staff.id == Case.counsellor_id)
    )


def _substituted_until() -> ColumnElement[date]:
    me, today = bindparam("staff_id", type_=Integer), bindparam("today", type_=Date)
    return (
        select(func.max(Substitution.until))
        .where(Substitution.case_id == Case.id, Substitution.staff_id == me)
        .where(Substitution.since <= today, Substitution.until >= today)
        .where(Case.counsellor_id.is_distinct_from(me))
        .correlate(Case)
        .scalar_subquery()
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
            substituted_until=row[11],
        )
        for row in found
    )


# The parts exclude each other and together are what the list may show.
def _parts(identity: Identity, whose: Whose) -> tuple[Part, ...]:
    if not identity.sees_cases:
        return ()
    if whose == "all" and identity.sees_all_cases:
        return ("all",)
    if whose in {"own", "substituted"}:
        return (whose,)
    return ("own", "substituted")


def _who(store: Store) -> dict[str, object]:
    return {"staff_id": store.identity.staff_id, "today": store.clock.today()}


# Composing a statement costs as much as running it; people use few filters.
@lru_cache(maxsize=64)
def _page(part: Part, wanted: ListFilter, *, further: bool) -> Select[*tuple[Any, ...]]:
    query = _columns().where(_condition(part), *_conditions(wanted))
    if further:
        behind = tuple_(bindparam("after_name", type_=Text), bindparam("after_id", type_=Integer))
        query = query.where(tuple_(Case.sort_name, Case.id) > behind)
    return query.order_by(Case.sort_name, Case.id).limit(bindparam("limit"))


@lru_cache(maxsize=64)
def _count(part: Part, wanted: ListFilter) -> Select[int]:
    query = select(func.count(Case.id)).join(Person, Person.id == Case.person_id)
    return query.where(_condition(part), *_conditions(wanted))


def _condition(part: Part) -> ColumnElement[bool]:
    me = bindparam("staff_id", type_=Integer)
    if part == "all":
        return true()
    if part == "own":
        return Case.counsellor_id == me
    substituted = substituted_cases(me, bindparam("today", type_=Date))
    return and_(substituted, or_(Case.counsellor_id.is_(None), Case.counsellor_id != me))


def _conditions(wanted: ListFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [not_(Person.restricted)]
    if wanted.level:
        conditions.append(Case.level == wanted.level)
    if wanted.phase:
        conditions.append(Case.phase == wanted.phase)
    if wanted.counsellor_id is not None:
        conditions.append(Case.counsellor_id == wanted.counsellor_id)
    if not wanted.with_ended and wanted.phase not in ENDED_PHASES:
        # As a list it would be written into the statement anew each time.
        conditions += [Case.phase != phase for phase in ENDED_PHASES]
    return conditions
