"""Appointments of a file that seem to be here already, under another identity."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from kimdesk.base.names.folding import fold
from kimdesk.base.text import translate
from kimdesk.calendar.ics.plan import PlannedRow
from kimdesk.calendar.model import Appointment, AppointmentStaff
from kimdesk.calendar.occurrences import span
from kimdesk.vault.work import UnitOfWork

Key = tuple[datetime | None, str]


def with_doubles(unit: UnitOfWork, rows: Iterable[PlannedRow]) -> list[PlannedRow]:
    """The rows, marked where one of one's own appointments has the same beginning and title.

    Also where the file says the same twice; one statement.
    """
    rows = list(rows)
    days = [row.begins.date() for row in rows if row.begins is not None and row.effect == "new"]
    seen: set[Key] = set()
    if days:
        me = unit.store.identity.staff_id
        own = select(AppointmentStaff.appointment_id).where(AppointmentStaff.staff_id == me)
        query = select(
            Appointment.title,
            Appointment.begins_on,
            Appointment.begins_at,
            Appointment.ends_on,
            Appointment.ends_at,
            Appointment.all_day,
            Appointment.zone,
        ).where(Appointment.begins_on.between(min(days), max(days)), Appointment.id.in_(own))
        for row in unit.session.execute(query):
            seen.add((span(row, row.begins_on)[0], fold(row.title)))
    found = []
    for each in rows:
        key = (each.begins, fold(each.title))
        if each.effect == "new" and each.title and key in seen:
            text = translate("CalendarFile", "Dieser Termin scheint schon im Kalender zu stehen.")
            each = replace(each, double=True, remarks=(text, *each.remarks))  # noqa: PLW2901
        if each.effect == "new":
            seen.add(key)
        found.append(each)
    return found
