"""How rows of the calendar are written: checked, logged by names of fields, with their links.

An act is one unit of work; the functions here are its steps and never commit.
"""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import inspect, select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.base.text import translate
from kimdesk.calendar.model import Appointment, AppointmentCase, AppointmentStaff
from kimdesk.calendar.occurrence_reading import ABSENCE
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Record
from kimdesk.vault.work import UnitOfWork

Values = Mapping[str, Any]
FIELDS = frozenset(fields_of(Appointment))
# Columns without a field that people change as well.
PLAIN = frozenset({"zone", "reminders", "rule", "except_on", "ics_uid", "ics_sequence", "ics_rest"})
CHANGEABLE = FIELDS | PLAIN
# Of a copy these are its own.
_OWN = {"id", *(name for name in Record.__annotations__)}


def loaded(unit: UnitOfWork, appointment_id: int) -> Appointment:
    """The appointment. Raises UserError when it is gone."""
    found = unit.session.get(Appointment, appointment_id)
    if found is None:
        raise UserError(translate("Appointments", "Diesen Termin gibt es nicht mehr."))
    return found


def require_cases(unit: UnitOfWork, case_ids: Collection[int]) -> None:
    """Raise NotAllowed unless all these files may be opened; UserError when one is gone."""
    if not case_ids:
        return
    query = select(Case.id, openable(unit.store).label("may")).where(Case.id.in_(case_ids))
    found = {row.id: row.may for row in unit.session.execute(query)}
    if len(found) < len(set(case_ids)):
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    if not all(found.values()):
        raise NotAllowed(
            translate("Appointments", "Die Akte zu diesem Termin führt jemand anders.")
        )


def require_changing(unit: UnitOfWork, appointment: Appointment) -> None:
    """Raise NotAllowed where the person at work may not change this appointment.

    That is: about a file they may not open, or the absence of somebody else.
    """
    require_cases(unit, cases_of(unit, appointment.id))
    identity = unit.store.identity
    if appointment.kind != ABSENCE or identity.sees_all_cases:
        return
    staff = staff_of(unit, appointment.id)
    if staff and identity.staff_id not in staff:
        raise NotAllowed(
            translate("Appointments", "Die Abwesenheit anderer trägt die Teamleitung ein.")
        )


def cases_of(unit: UnitOfWork, appointment_id: int) -> tuple[int, ...]:
    """The cases an appointment is about, in the order they were added."""
    query = select(AppointmentCase.case_id).where(AppointmentCase.appointment_id == appointment_id)
    return tuple(unit.session.scalars(query.order_by(AppointmentCase.id)))


def staff_of(unit: UnitOfWork, appointment_id: int) -> tuple[int, ...]:
    """The colleagues who take part, in the order they were added."""
    query = select(AppointmentStaff.staff_id).where(
        AppointmentStaff.appointment_id == appointment_id
    )
    return tuple(unit.session.scalars(query.order_by(AppointmentStaff.id)))


def write(
    unit: UnitOfWork, records: Records, row: Appointment, values: Values, version: int | None = None
) -> None:
    """Write `values` into `row`. Raises UserError at a field, ChangeConflict by `version`."""
    fields = {name: value for name, value in values.items() if name in FIELDS}
    plain = {
        name: value
        for name, value in values.items()
        if name not in FIELDS and getattr(row, name) != value
    }
    if version not in (None, row.version) and any(getattr(row, n) != v for n, v in values.items()):
        raise ChangeConflict({name: getattr(row, name) for name in values})
    change = records.change_in(unit, Appointment, row.id, row.version, fields)
    for name, value in plain.items():
        setattr(row, name, value)
    if plain and not change.after:
        row.version += 1
        row.changed_at = _moment(unit)
        unit.log("AENDERN", "appointment", row.id, ", ".join(sorted(plain)))
        unit.changed("appointment", row.id)
    unit.session.flush()


def link(
    unit: UnitOfWork,
    appointment_id: int,
    case_ids: Collection[int] | None,
    staff_ids: Collection[int] | None,
) -> None:
    """Have the appointment be about these cases and with these colleagues; None leaves them."""
    names = []
    if case_ids is not None:
        require_cases(unit, case_ids)
        before = cases_of(unit, appointment_id)
        if _linked(unit, AppointmentCase, "case_id", appointment_id, (before, case_ids)):
            names.append("case_ids")
    if staff_ids is not None:
        before = staff_of(unit, appointment_id)
        if _linked(unit, AppointmentStaff, "staff_id", appointment_id, (before, staff_ids)):
            names.append("staff_ids")
    if names:
        unit.log("AENDERN", "appointment", appointment_id, ", ".join(names))
        unit.changed("appointment", appointment_id)


def copied(
    unit: UnitOfWork, row: Appointment, values: Values, *, linked: bool = True
) -> Appointment:
    """A new row like `row` with other `values`, about the same cases, with the same colleagues."""
    columns = {c.key: getattr(row, c.key) for c in inspect(Appointment).column_attrs}
    kept = {name: value for name, value in columns.items() if name not in _OWN}
    made = Appointment(**{**kept, "contact_id": None, "ics_sequence": 0, **values})
    made.created_at = made.changed_at = _moment(unit)
    unit.session.add(made)
    unit.session.flush()
    unit.log("ANLEGEN", "appointment", made.id, ", ".join(sorted(values)))
    unit.changed("appointment", made.id)
    if linked:
        for case_id in cases_of(unit, row.id):
            unit.session.add(AppointmentCase(appointment_id=made.id, case_id=case_id))
        for staff_id in staff_of(unit, row.id):
            unit.session.add(AppointmentStaff(appointment_id=made.id, staff_id=staff_id))
        unit.session.flush()
    return made


def delete_row(unit: UnitOfWork, row: Appointment) -> None:
    """Remove a row with what hangs on it."""
    unit.log("LOESCHEN", "appointment", row.id)
    unit.changed("appointment", row.id)
    unit.session.delete(row)
    unit.session.flush()


def _linked(
    unit: UnitOfWork,
    table: type[AppointmentCase] | type[AppointmentStaff],
    name: str,
    appointment_id: int,
    ids: tuple[Collection[int], Collection[int]],
) -> bool:
    """Links that are new are added, links that are no more removed; whether there were any."""
    before, after = set(ids[0]), dict.fromkeys(ids[1])
    query = select(table).where(table.appointment_id == appointment_id)
    for row in unit.session.scalars(query).all():
        if getattr(row, name) not in after:
            unit.session.delete(row)
    for linked in after:
        if linked not in before:
            made: Any = table
            unit.session.add(made(**{"appointment_id": appointment_id, name: linked}))
    unit.session.flush()
    return before != set(after)


def _moment(unit: UnitOfWork) -> datetime:
    return unit.store.clock.now().astimezone(UTC).replace(tzinfo=None)
