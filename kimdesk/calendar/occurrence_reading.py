"""Reads appointments with all that views show of them; the rules of who sees what are here.

Names of clients are read only of files one may open. An appointment about clients whose files
one may open none of, and in which one does not take part, is shown as busy time only; of a
colleague's absence only that it is one. Of a restricted file (Art. 18 DSGVO) only those who take
part see more than that there is an appointment, and the number of the case.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)

from kimdesk.calendar.model import Appointment, AppointmentCase, AppointmentStaff
from kimdesk.calendar.model.appointments import LONGEST
from kimdesk.calendar.rows import ClientRef
from kimdesk.clients.access import openable
from kimdesk.clients.files import name_of
from kimdesk.clients.model import Case, Interpreter, Partner, Person
from kimdesk.vault.work import UnitOfWork

ABSENCE = "TA_ABWESEND"
# Written out, so that the database uses the index of series.
IS_SERIES: ColumnElement[bool] = literal_column("appointment.rule != ''")
IS_NO_SERIES: ColumnElement[bool] = literal_column("appointment.rule = ''")
# The plus keeps the database from looking for series among all appointments of the past.
_BEGINS_ON_UNINDEXED: ColumnElement[date] = literal_column("+appointment.begins_on", Date)

# Where columns stand in a row: asked for by number, since by name takes several times as long.
ID, KIND, BEGINS_ON, RULE = 0, 4, 6, 16
_COLUMNS = (
    select(
        Appointment.id,
        Appointment.version,
        Appointment.series_id,
        Appointment.replaces_on,
        Appointment.kind,
        Appointment.title,
        Appointment.begins_on,
        Appointment.begins_at,
        Appointment.ends_on,
        Appointment.ends_at,
        Appointment.all_day,
        Appointment.zone,
        Appointment.state,
        Appointment.place,
        Appointment.room_id,
        Appointment.video,
        Appointment.rule,
        Appointment.except_on,
        Appointment.interpreting_state,
        func.coalesce(Partner.name, "").label("partner"),
        func.coalesce(Interpreter.name, "").label("interpreter"),
    )
    .outerjoin(Partner, Partner.id == Appointment.partner_id)
    .outerjoin(Interpreter, Interpreter.id == Appointment.interpreter_id)
)

# However many: one parameter is quicker than one for each.
_THESE = select(func.json_each(bindparam("these")).table_valued("value").c.value)

_STAFF = (
    select(AppointmentStaff.appointment_id, AppointmentStaff.staff_id)
    .where(AppointmentStaff.appointment_id.in_(_THESE))
    .order_by(AppointmentStaff.id)
)


def _touching() -> ColumnElement[bool]:
    """What may touch the days from `first` to `last`, each kind by an index of its own."""
    first, last = bindparam("first", type_=Date()), bindparam("last", type_=Date())
    single = and_(
        IS_NO_SERIES,
        Appointment.begins_on.between(bindparam("oldest", type_=Date()), last),
        Appointment.ends_on >= first,
    )
    begun = last >= _BEGINS_ON_UNINDEXED
    ending = and_(IS_SERIES, Appointment.repeats_until >= first, begun)
    endless = and_(IS_SERIES, Appointment.repeats_until.is_(None), begun)
    return or_(single, ending, endless)


_BETWEEN = _COLUMNS.where(_touching())


@dataclass(slots=True)
class Seen:
    """Who an appointment is with and about, and whether one may see more than its time.

    `veiled`: its own words are not shown, only time and numbers of cases.
    """

    staff_ids: tuple[int, ...]
    clients: tuple[ClientRef, ...]
    busy: bool
    veiled: bool = False


def rows_between(
    unit: UnitOfWork, first: date, last: date, condition: ColumnElement[bool] | None = None
) -> list[Any]:
    """Single appointments, changed occurrences and series that may touch these days.

    A day more on both sides, for other zones; one statement.
    """
    query = _BETWEEN if condition is None else _BETWEEN.where(condition)
    days = {
        "first": first - timedelta(days=1),
        "last": last + timedelta(days=1),
        "oldest": first - LONGEST,
    }
    return list(unit.session.connection().execute(query, days).all())


def rows_where(unit: UnitOfWork, *conditions: ColumnElement[bool] | None) -> list[Any]:
    """The appointments for which all conditions hold, as columns; one statement."""
    query = _COLUMNS.where(*(each for each in conditions if each is not None))
    return list(unit.session.connection().execute(query).all())


def days_replaced(unit: UnitOfWork, series_ids: Collection[int]) -> dict[int, set[date]]:
    """The days by the rule that changed occurrences stand for, by series; one statement."""
    query = select(Appointment.series_id, Appointment.replaces_on).where(
        Appointment.series_id.in_(_THESE)
    )
    found: dict[int, set[date]] = defaultdict(set)
    for series_id, day in _found(unit, query, series_ids):
        if series_id is not None and day is not None:
            found[series_id].add(day)
    return found


def with_staff(staff_ids: Collection[int]) -> ColumnElement[bool]:
    """The condition for appointments in which one of these colleagues takes part."""
    links = select(AppointmentStaff.appointment_id).where(AppointmentStaff.staff_id.in_(staff_ids))
    return Appointment.id.in_(links)


def of_case(case_id: int) -> ColumnElement[bool]:
    """The condition for appointments about a case."""
    links = select(AppointmentCase.appointment_id).where(AppointmentCase.case_id == case_id)
    return Appointment.id.in_(links)


def seen_of(unit: UnitOfWork, rows: Iterable[Any]) -> dict[int, Seen]:
    """Colleagues and clients of each appointment; two statements."""
    return seen_by_kind(unit, {row.id: row.kind for row in rows})


def seen_by_kind(unit: UnitOfWork, kinds: Mapping[int, str]) -> dict[int, Seen]:
    """The same of the appointments of which id and kind are known."""
    me = unit.store.identity.staff_id
    staff, clients, foreign = _staff(unit, kinds), *_clients(unit, kinds)
    found = {}
    for appointment_id, kind in kinds.items():
        people = tuple(staff.get(appointment_id, ()))
        with_me = me in people
        busy = not with_me and (appointment_id in foreign or kind == ABSENCE)
        about = () if busy else tuple(clients.get(appointment_id, ()))
        veiled = not with_me and _is_restricted(about)
        if veiled:
            about = tuple(replace(c, name="") if c.restricted else c for c in about)
        found[appointment_id] = Seen(people, about, busy, veiled)
    return found


def _is_restricted(clients: Iterable[ClientRef]) -> bool:
    for client in clients:  # noqa: SIM110 - a generator for each appointment takes twice as long
        if client.restricted:
            return True
    return False


def _found(unit: UnitOfWork, query: Select[*tuple[Any, ...]], ids: Iterable[int]) -> Sequence[Any]:
    these = f"[{','.join(map(str, ids))}]"
    return unit.session.connection().execute(query, {"these": these}).all()


def _staff(unit: UnitOfWork, ids: Collection[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for appointment_id, staff_id in _found(unit, _STAFF, ids):
        found[appointment_id].append(staff_id)
    return found


def _clients(
    unit: UnitOfWork, ids: Collection[int]
) -> tuple[dict[int, list[ClientRef]], frozenset[int]]:
    """Clients by appointment; and the appointments of whose clients one may see none."""
    query = (
        select(
            AppointmentCase.appointment_id,
            Case.id,
            Case.number,
            Person.family_name,
            Person.given_name,
            Person.restricted,
            openable(unit.store).label("may"),
        )
        .join(Case, Case.id == AppointmentCase.case_id)
        .join(Person, Person.id == Case.person_id)
        .where(AppointmentCase.appointment_id.in_(_THESE))
        .order_by(AppointmentCase.id)
    )
    found: dict[int, list[ClientRef]] = defaultdict(list)
    known: dict[int, ClientRef] = {}
    seen: set[int] = set()
    for appointment_id, case_id, number, family, given, restricted, may in _found(unit, query, ids):
        client = known.get(case_id)
        if client is None:
            name = name_of(family, given) if may else ""
            client = known[case_id] = ClientRef(case_id, number, name, bool(restricted))
        found[appointment_id].append(client)
        if may:
            seen.add(appointment_id)
    return found, frozenset(found) - seen
