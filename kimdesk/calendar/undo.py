"""Taking back what was done to appointments: exactly these rows, exactly as they were.

An act on a series may touch several rows. So the rows of the series are read before and after
it, and what differs is what `take_back` writes; what it wrote can be taken back again (redo).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from sqlalchemy import Table, delete, insert, or_, select, text, update

from kimdesk.calendar.model import Appointment, AppointmentCase, AppointmentStaff
from kimdesk.calendar.writing import require_cases
from kimdesk.clients.records import ChangeConflict, Records, table_of
from kimdesk.vault.work import Store, UnitOfWork

Row = Mapping[str, Any]
APPOINTMENTS = table_of(Appointment)
LINKS = (table_of(AppointmentCase), table_of(AppointmentStaff))
# What changes with every writing and is no content.
_MARKS = {"version", "changed_at"}


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, None where it was not there; of a changed row what changed."""

    table: Table
    id: int
    before: Row | None
    after: Row | None

    @property
    def reverse(self) -> "RowChange":
        """The same the other way round."""
        return RowChange(self.table, self.id, self.after, self.before)


class Rows:
    """All rows of some appointments and series at one moment; three statements."""

    def __init__(self, unit: UnitOfWork, ids: Iterable[int]) -> None:
        wanted = tuple(ids)
        condition = or_(Appointment.id.in_(wanted), Appointment.series_id.in_(wanted))
        connection = unit.session.connection()
        found = list(connection.execute(select(APPOINTMENTS).where(condition)).mappings())
        self.rows: dict[tuple[str, int], tuple[Table, Row]] = {
            (APPOINTMENTS.name, row["id"]): (APPOINTMENTS, dict(row)) for row in found
        }
        of = [row["id"] for row in found]
        for table in LINKS:
            links = select(table).where(table.c.appointment_id.in_(of))
            for row in connection.execute(links).mappings():
                self.rows[table.name, row["id"]] = (table, dict(row))

    @property
    def case_ids(self) -> set[int]:
        """The cases these appointments are about."""
        return {row["case_id"] for _, row in self.rows.values() if "case_id" in row}

    def changes_to(self, later: "Rows") -> tuple[RowChange, ...]:
        """What differs."""
        found = []
        for key in sorted(self.rows.keys() | later.rows.keys()):
            table = (self.rows.get(key) or later.rows[key])[0]
            before = self.rows[key][1] if key in self.rows else None
            after = later.rows[key][1] if key in later.rows else None
            if before is not None and after is not None:
                names = [n for n in before if before[n] != after[n] and n not in _MARKS]
                before, after = {n: before[n] for n in names}, {n: after[n] for n in names}
            if before != after:
                found.append(RowChange(table, key[1], before, after))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Undo:
    """What an act did; nothing where it changed nothing."""

    changes: tuple[RowChange, ...] = ()

    @property
    def of_appointments(self) -> tuple[RowChange, ...]:
        """The changes of appointments themselves, without those of their links."""
        return tuple(change for change in self.changes if change.table is APPOINTMENTS)

    def take_back(self, store: Store, records: Records) -> "Undo":  # noqa: ARG002 - as acts are
        """Write back what was before; the answer takes that back.

        Raises ChangeConflict when a row was changed elsewhere since, NotAllowed for files that
        may not be opened any more. All or nothing.
        """
        with store.unit() as unit:
            _require(unit, self.changes)
            back = [change.reverse for change in self.changes]
            _refuse_conflicts(unit, back)
            _write(unit, back)
            if back:
                unit.commit()
        return Undo(tuple(back))


def _require(unit: UnitOfWork, changes: tuple[RowChange, ...]) -> None:
    cases = table_of(AppointmentCase)
    ids = {change.id for change in changes if change.table is APPOINTMENTS}
    rows = [row for change in changes for row in (change.before, change.after) if row]
    ids |= {row["appointment_id"] for row in rows if "appointment_id" in row}
    linked = select(cases.c.case_id).where(cases.c.appointment_id.in_(ids))
    case_ids = set(unit.session.connection().execute(linked).scalars())
    case_ids |= {row["case_id"] for row in rows if "case_id" in row}
    require_cases(unit, case_ids)
    unit.changed("appointment", *ids)
    if case_ids:
        unit.changed("case", *case_ids)


def _refuse_conflicts(unit: UnitOfWork, changes: list[RowChange]) -> None:
    """Each row has to be what it was left as, in what is going to be written."""
    for change in changes:
        query = select(change.table).where(change.table.c.id == change.id)
        now = unit.session.connection().execute(query).mappings().first()
        if (now is None) != (change.before is None):
            raise ChangeConflict({})
        if now is None or change.before is None:
            continue
        theirs = {n: now[n] for n, v in change.before.items() if n not in _MARKS and now[n] != v}
        if theirs:
            raise ChangeConflict(theirs)


def _write(unit: UnitOfWork, changes: list[RowChange]) -> None:
    """Links away, appointments there, links there, appointments away: nothing is lost between."""
    connection = unit.session.connection()
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
    appointments = [change for change in changes if change.table is APPOINTMENTS]
    links = [change for change in changes if change.table is not APPOINTMENTS]
    for change in (c for c in links if c.after is None):
        connection.execute(delete(change.table).where(change.table.c.id == change.id))
    for change in (c for c in appointments if c.before is None):
        connection.execute(insert(APPOINTMENTS).values(dict(change.after or {})))
        unit.log("ANLEGEN", "appointment", change.id)
    for change in (c for c in appointments if c.before is not None and c.after is not None):
        _update(unit, change)
    for change in (c for c in links if c.before is None):
        connection.execute(insert(change.table).values(dict(change.after or {})))
    gone = [change for change in appointments if change.after is None]
    for change in sorted(
        gone, key=lambda c: bool(c.before and c.before["series_id"]), reverse=True
    ):
        connection.execute(delete(APPOINTMENTS).where(APPOINTMENTS.c.id == change.id))
        unit.log("LOESCHEN", "appointment", change.id)


def _update(unit: UnitOfWork, change: RowChange) -> None:
    at = unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
    values = {**(change.after or {}), "version": APPOINTMENTS.c.version + 1, "changed_at": at}
    statement = update(APPOINTMENTS).where(APPOINTMENTS.c.id == change.id).values(values)
    unit.session.connection().execute(statement)
    unit.log("AENDERN", "appointment", change.id, ", ".join(sorted(change.after or {})))
