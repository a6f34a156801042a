"""Appointments as iCalendar, for other calendars: one, a range, or a file to subscribe to.

Such a file is not encrypted and lies outside of the store. So without names it says only what
kind of appointment it is, initials and case number; places, notes and invited people are left
out. What others keep private from us (busy time only) is never in it. Who may not be named
(a restricted file by Art. 18 DSGVO, a file one may not open) stands as "Termin" with the number
of the case, whatever was chosen, and no word of that appointment is added.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import or_, select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.ics.event_lines import Told, event_lines
from kimdesk.calendar.ics.lines import Lines
from kimdesk.calendar.ics.zone_lines import zone_lines
from kimdesk.calendar.model import Appointment, Room
from kimdesk.calendar.model.appointments import ZONE
from kimdesk.calendar.occurrence_reading import Seen
from kimdesk.clients.model import Partner
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

MAKER = "-//KIMdesk//Kalender//DE"
# What a log entry of handing out says of how much is in it.
WITH_NAMES, NEUTRAL = "names", "neutral"


@dataclass(frozen=True, slots=True)
class Written:
    """A file and how many appointments and series are in it."""

    content: bytes
    count: int


def one(store: Store, catalogue: Catalogue, appointment_id: int, *, names: bool) -> Written:
    """One appointment, or its whole series. Raises NotAllowed where one sees busy time only."""
    with store.unit() as unit:
        row = unit.session.get(Appointment, appointment_id)
        ids = [row.series_id or row.id] if row is not None else []
        made = _written(unit, catalogue, ids, names=names)
        if not made.count:
            raise NotAllowed(
                translate("CalendarFile", "Dieser Termin kann nicht gespeichert werden.")
            )
        _log(unit, names=names)
        unit.commit()
    return made


def between(
    store: Store,
    catalogue: Catalogue,
    first: date,
    last: date,
    *,
    names: bool,
    staff_ids: Collection[int] | None = None,
    logged: bool = True,
) -> Written:
    """Everything that touches these days, both inclusive; series as a whole.

    `staff_ids`: only what is with one of them. Logged once, without what is in it.
    """
    with store.unit() as unit:
        chosen = reading.with_staff(staff_ids) if staff_ids is not None else None
        rows = reading.rows_between(unit, first, last, chosen)
        ids = dict.fromkeys(row.series_id or row.id for row in rows)
        made = _written(unit, catalogue, list(ids), names=names)
        if logged:
            _log(unit, names=names)
            unit.commit()
    return made


def _written(unit: UnitOfWork, catalogue: Catalogue, ids: list[int], *, names: bool) -> Written:
    found = unit.session.scalars(
        select(Appointment)
        .where(or_(Appointment.id.in_(ids), Appointment.series_id.in_(ids)))
        .order_by(Appointment.begins_on, Appointment.id)
    ).all()
    seen = reading.seen_of(unit, found)
    told = _told_of(unit, catalogue, found, seen, names=names)
    changed: dict[int, list[Appointment]] = defaultdict(list)
    for row in found:
        if row.series_id is not None:
            changed[row.series_id].append(row)
    lines = Lines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", MAKER)
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    for zone, first in _zones(found).items():
        lines.raw(zone_lines(zone, first))
    count = 0
    for row in found:
        if row.series_id is not None or seen[row.id].busy:
            continue
        count += 1
        own = changed[row.id]
        event_lines(lines, told[row.id], None, [each.replaces_on for each in own])
        for each in own:
            if not seen[each.id].busy:
                event_lines(lines, told[each.id], row, [])
    lines.add("END", "VCALENDAR")
    return Written(lines.content(), count)


def _told_of(
    unit: UnitOfWork,
    catalogue: Catalogue,
    rows: Iterable[Appointment],
    seen: dict[int, Seen],
    *,
    names: bool,
) -> dict[int, Told]:
    rooms = _names(unit, Room, {row.room_id for row in rows})
    partners = _names(unit, Partner, {row.partner_id for row in rows})
    return {
        row.id: Told(
            row=row,
            kind=catalogue["CL49"].label(row.kind) if row.kind else "",
            clients=tuple(replace(c, name=c.named_outside) for c in seen[row.id].clients),
            room=rooms.get(row.room_id or 0, ""),
            partner=partners.get(row.partner_id or 0, ""),
            names=names and not _reserved(seen[row.id]),
            reserved=_reserved(seen[row.id]),
        )
        for row in rows
    }


def _reserved(seen: Seen) -> bool:
    """Whether somebody it is about may not be named: the file is restricted or not open."""
    return any(not client.named_outside for client in seen.clients)


def _names(unit: UnitOfWork, mapped: type[Any], ids: set[int | None]) -> dict[int, str]:
    query = select(mapped.id, mapped.name).where(mapped.id.in_([i for i in ids if i]))
    return {row[0]: row[1] for row in unit.session.execute(query)}


def _zones(rows: Iterable[Appointment]) -> dict[str, date]:
    found: dict[str, date] = {}
    for row in rows:
        if not row.all_day:
            zone = row.zone or ZONE
            found[zone] = min(found.get(zone, row.begins_on), row.begins_on)
    return found


def _log(unit: UnitOfWork, *, names: bool) -> None:
    detail = WITH_NAMES if names else NEUTRAL
    unit.log("EXPORT_UEBERGABE", "appointment", None, f"ics: {detail}")
