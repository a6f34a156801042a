"""Finds appointments by words: title, clients, kind, partner, place, who takes part.

One's own, and those about files one may open (substitutes, team leads). Names are looked at only
of files one may open; what is about a restricted file (Art. 18 DSGVO) is found by nobody.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from kimdesk.base.names.folding import fold
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.model import Appointment, AppointmentCase
from kimdesk.calendar.occurrence_reading import Seen
from kimdesk.calendar.occurrences import expanded
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.clients.access import openable
from kimdesk.clients.model import Case, Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

BACK, AHEAD = timedelta(days=90), timedelta(days=270)
LEAST = 2


def find_appointments(
    store: Store, catalogue: Catalogue, text: str, limit: int = 6
) -> tuple[OccurrenceRow, ...]:
    """Those that contain all words, one's own and the coming ones first; seven statements.

    Of a series only the next one. Looks a quarter back and three quarters ahead.
    """
    words = fold(text).split()
    mine = store.identity.staff_id
    if len(text.strip()) < LEAST or not words or not mine:
        return ()
    now = wall_now(store.clock.now())
    first, last = now.date() - BACK, now.date() + AHEAD
    with store.unit() as unit:
        rows = reading.rows_between(unit, first, last, _findable(unit))
        staff = {row.id: row.name for row in unit.session.execute(select(Staff.id, Staff.name))}
        seen = reading.seen_of(unit, rows)
        # Days are counted only of those that have the words.
        meant = [row for row in rows if _contains(row, seen[row.id], catalogue, staff, words)]
        found = list(expanded(unit, meant, first, last))
    found.sort(key=lambda row: _order(row, mine, now))
    return _once(found)[:limit]


def _findable(unit: UnitOfWork) -> ColumnElement[bool]:
    """One's own, and those about a file one may open."""
    open_ones = (
        select(AppointmentCase.appointment_id)
        .join(Case, Case.id == AppointmentCase.case_id)
        .where(openable(unit.store))
    )
    return or_(reading.with_staff((unit.store.identity.staff_id,)), Appointment.id.in_(open_ones))


def _contains(
    row: Any,  # noqa: ANN401 - columns
    seen: Seen,
    catalogue: Catalogue,
    staff: dict[int, str],
    words: list[str],
) -> bool:
    if seen.busy or any(client.restricted for client in seen.clients):
        return False
    kind = catalogue["CL49"].label(row.kind) if row.kind else ""
    clients = " ".join(f"{client.name} {client.number}" for client in seen.clients)
    people = " ".join(staff.get(one, "") for one in seen.staff_ids)
    meant = fold(f"{row.title} {clients} {kind} {row.partner} {row.place} {people}")
    return all(word in meant for word in words)


def _order(row: OccurrenceRow, mine: int, now: datetime) -> tuple[bool, bool, timedelta]:
    return row.ends <= now, mine not in row.staff_ids, abs(row.begins - now)


def _once(rows: Iterable[OccurrenceRow]) -> tuple[OccurrenceRow, ...]:
    """The first of each series and every single one."""
    found: dict[int, OccurrenceRow] = {}
    for row in rows:
        found.setdefault(row.series_id or -row.appointment_id, row)
    return tuple(found.values())
