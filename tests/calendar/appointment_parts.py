"""Appointments for tests of the calendar, and what a view would show of them."""

from datetime import date, datetime
from typing import Any

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.occurrences import occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store

MONDAY = date(2026, 11, 23)


def values(day: date = MONDAY, begins: str = "09:00", ends: str = "10:00", **more: Any) -> Any:
    """An appointment as a dialog sends it."""
    times = {"begins_on": day, "begins_at": begins, "ends_on": day, "ends_at": ends}
    return {**times, "kind": "TA_BERATUNG", "title": "Muster", **more}


def added(store: Store, records: Records, *, cases: Any = (), staff: Any = (), **more: Any) -> int:
    """A new appointment; `day`, `begins`, `ends` and any field."""
    return add_appointment(store, records, values(**more), cases, staff)


def shown(
    store: Store, first: date = date(2026, 1, 1), last: date = date(2027, 12, 31)
) -> list[datetime]:
    """When the appointments of these days begin."""
    return [row.begins for row in occurrences(store, first, last)]


def days(store: Store, first: date, last: date) -> list[date]:
    """The days appointments begin on."""
    return [row.begins.date() for row in occurrences(store, first, last)]


def content(rows: tuple[OccurrenceRow, ...]) -> list[tuple[Any, ...]]:
    """What people see of them: everything but the number of the version."""
    return [
        (
            r.appointment_id,
            r.original_on,
            r.title,
            r.begins,
            r.ends,
            r.state,
            r.staff_ids,
            r.clients,
        )
        for r in rows
    ]
