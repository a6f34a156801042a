"""The access log with the names that belong to it: who is behind a uid, which file is meant."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, or_, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.model import Case, Person, Staff
from kimdesk.clients.opening import ACT_KIND
from kimdesk.clients.team_acts import read_act
from kimdesk.vault.fields import fields_of
from kimdesk.vault.log import LogEntry
from kimdesk.vault.log_reading import PAGE, LogFilter, LogRow, read_log
from kimdesk.vault.orm import Base
from kimdesk.vault.roles import LEAD, OFFICER
from kimdesk.vault.work import Store, UnitOfWork

SHORTEST_REASON = 5
# As acts on users are written into the log: what, when, by whom, and the act's own uid.
_ACT = re.compile(r"(?P<said>.*) at (?P<at>\S+) by (?P<actor>\S*) \(\S+\)")


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry as it is shown; `who` and `case_number` are "" where nobody knows.

    `concerns` and `by` name the people of an act on users or with the team, else "".
    """

    entry: LogRow
    who: str
    case_number: str
    concerns: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """A person that entries can be filtered by."""

    uid: str
    name: str


def field_labels() -> dict[str, str]:
    """The labels of all fields by attribute, for entries that name fields."""
    found: dict[str, str] = {}
    for mapper in Base.registry.mappers:
        for name, field in fields_of(mapper.class_).items():
            found.setdefault(name, field.label)
    return found


def parts_of_act(detail: str) -> tuple[str, str, str]:
    """What was done to a user, when (ISO 8601) and by whose uid; the last two "" if unreadable."""
    found = _ACT.fullmatch(detail)
    return (found["said"], found["at"], found["actor"]) if found else (detail, "", "")


def begin_reading(store: Store, reason: str) -> tuple[Who, ...]:
    """Note why the log is read; the people that stand in it.

    Raises UserError without a reason, NotAllowed for everybody but lead and data protection
    officer.
    """
    reason = clean(reason)
    if not store.identity.roles & {LEAD, OFFICER}:
        raise NotAllowed(
            translate(
                "LogView", "Das Zugriffsprotokoll lesen Teamleitung und Datenschutzbeauftragte:r."
            )
        )
    if len(reason) < SHORTEST_REASON:
        raise UserError(
            translate("LogView", "Bitte kurz begründen, warum Sie das Zugriffsprotokoll lesen."),
            "reason",
        )
    with store.unit() as unit:
        unit.log("OEFFNEN", "access_log", None, f"reason: {reason[:200]}")
        unit.commit()
        rows = unit.session.execute(select(Staff.uid, Staff.name).order_by(Staff.name))
        return tuple(Who(*row) for row in rows)


def read_lines(
    store: Store,
    wanted: LogFilter,
    case_number: str = "",
    before: int | None = None,
    limit: int = PAGE,
) -> tuple[LogLine, ...]:
    """The newest entries that fit, or those older than number `before`.

    `case_number` narrows to one file with all that belongs to it. Raises UserError for a
    number there is none of, NotAllowed.
    """
    if case_number:
        wanted = replace(wanted, condition=_of_case(store, clean(case_number)))
    entries = read_log(store, wanted, before, limit)
    with store.unit() as unit:
        people = unit.session.execute(select(Staff.id, Staff.uid, Staff.name)).all()
        who = {row.uid: row.name for row in people}
        staff = {row.id: row.name for row in people}
        numbers = _numbers(unit, (e.object_id for e in entries if e.kind == "case"))
    return tuple(
        LogLine(
            entry,
            who.get(entry.user_uid, ""),
            numbers.get(entry.object_id or 0, "") if entry.kind == "case" else "",
            staff.get(_concerned(entry) or 0, ""),
            who.get(parts_of_act(entry.detail)[2], "") if entry.kind == ACT_KIND else "",
        )
        for entry in entries
    )


def _concerned(entry: LogRow) -> int | None:
    """Whose row an act speaks of: the user it was done to, or who got a case to work in."""
    if entry.kind == ACT_KIND:
        return entry.object_id
    act = read_act(entry.detail) if entry.kind == Case.__tablename__ else None
    return act.staff_id if act is not None else None


def _numbers(unit: UnitOfWork, ids: Iterable[int | None]) -> dict[int, str]:
    wanted = {each for each in ids if each is not None}
    rows = unit.session.execute(select(Case.id, Case.number).where(Case.id.in_(wanted)))
    return {row.id: row.number for row in rows}


def _of_case(store: Store, number: str) -> ColumnElement[bool]:
    """Entries about a case, its person and every record that hangs on one of them."""
    with store.unit() as unit:
        row = unit.session.execute(
            select(Case.id, Case.person_id).where(Case.number == number.upper())
        ).first()
    if row is None:
        raise UserError(
            translate("LogView", "Eine Akte mit dieser Fallnummer gibt es nicht."), "case_number"
        )
    return entries_about((row.id,), row.person_id)


def entries_about(case_ids: Sequence[int], person_id: int) -> ColumnElement[bool]:
    """The condition on entries about cases, their person and all records that hang on them."""
    parts = [
        and_(LogEntry.kind == Case.__tablename__, LogEntry.object_id.in_(case_ids)),
        and_(LogEntry.kind == Person.__tablename__, LogEntry.object_id == person_id),
    ]
    for table in Base.metadata.sorted_tables:
        for column, owners in (("case_id", case_ids), ("person_id", (person_id,))):
            if column in table.c and "id" in table.c and table.name != Case.__tablename__:
                ids = select(table.c.id).where(table.c[column].in_(owners))
                parts.append(and_(LogEntry.kind == table.name, LogEntry.object_id.in_(ids)))
    return or_(*parts)
