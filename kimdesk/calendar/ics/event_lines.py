"""One appointment as a VEVENT, with names or neutral."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from kimdesk.base.text import translate
from kimdesk.calendar.ics import rest
from kimdesk.calendar.ics.alarms import NONE, OWN_TEXT, minutes_in
from kimdesk.calendar.ics.events import KIND, NEUTRAL, PRIVATE, STATE, TIME, TITLE
from kimdesk.calendar.ics.lines import Lines, escaped
from kimdesk.calendar.ics.recurrence import Start, until_text
from kimdesk.calendar.ics.versions import sequence_of, uid_of
from kimdesk.calendar.ics.zones import UTC_ZONE
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.model.appointments import NO_REMINDER, ZONE, reminder_minutes
from kimdesk.calendar.occurrences import days_in
from kimdesk.calendar.rows import ClientRef
from kimdesk.calendar.series import days_of
from kimdesk.calendar.times import moment, time_of

_STATUS = {
    "T_BESTAET": "CONFIRMED", "T_STATT": "CONFIRMED", "T_VERSAEUMT": "CONFIRMED",
    "T_ABG_KL": "CANCELLED", "T_ABG_CM": "CANCELLED", "T_VERSCH": "CANCELLED",
}  # fmt: skip
_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - stored without a zone


@dataclass(frozen=True, slots=True)
class Told:
    """An appointment and what may be said of it."""

    row: Appointment
    kind: str
    clients: tuple[ClientRef, ...]
    room: str
    partner: str
    names: bool
    # Somebody it is about may not be named at all.
    reserved: bool = False

    @property
    def neutral(self) -> bool:
        """Whether its own words stay here."""
        return not self.names

    @property
    def summary(self) -> str:
        """Its title; neutral the kind, initials and number."""
        row = self.row
        if self.names:
            people = ", ".join(client.name or client.number for client in self.clients)
            return " – ".join(part for part in (row.title or self.kind, people) if part)
        people = ", ".join(_initials(client) for client in self.clients)
        kind = translate("CalendarFile", "Termin") if self.reserved else self.kind
        return " – ".join(part for part in (kind, people) if part)


def event_lines(
    lines: Lines, told: Told, master: Appointment | None, own_days: Sequence[date | None]
) -> None:
    """Add the VEVENT; of a changed occurrence with its `master`."""
    row = told.row
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", uid_of(master or row))
    changed = (row.changed_at or row.created_at or _EPOCH).replace(tzinfo=UTC)
    lines.add("DTSTAMP", _utc(changed))
    lines.add("LAST-MODIFIED", _utc(changed))
    sequence = sequence_of(row)
    lines.add("SEQUENCE", str(max(sequence, sequence_of(master)) if master else sequence))
    _times(lines, row)
    if master is not None and row.replaces_on is not None:
        _at(lines, "RECURRENCE-ID", row.replaces_on, master.begins_at, master.zone)
    if row.rule:
        _series(lines, row, own_days)
    _words(lines, told)
    lines.add("END", "VEVENT")


def _times(lines: Lines, row: Appointment) -> None:
    told = rest.notes_of(row.ics_rest).get(TIME, "")
    zone = "" if told == "FLOATING" and not row.rule else row.zone or ZONE
    if row.all_day:
        _at(lines, "DTSTART", row.begins_on, "", zone)
        _at(lines, "DTEND", row.ends_on + timedelta(days=1), "", zone)
        return
    for name, day, at in (
        ("DTSTART", row.begins_on, row.begins_at),
        ("DTEND", row.ends_on, row.ends_at),
    ):
        _at(lines, name, day, at, zone, in_utc=told == "UTC" and not row.rule)


def _at(lines: Lines, name: str, day: date, at: str, zone: str, *, in_utc: bool = False) -> None:
    if not at:
        lines.add(name, f"{day:%Y%m%d}", {"VALUE": "DATE"})
        return
    wall = datetime.combine(day, time_of(at))
    if in_utc or zone == UTC_ZONE:
        lines.add(name, _utc(moment(wall, zone or ZONE)))
    else:
        lines.add(name, f"{wall:%Y%m%dT%H%M%S}", {"TZID": zone} if zone else None)


def _series(lines: Lines, row: Appointment, own_days: Sequence[date | None]) -> None:
    lines.add("RRULE", until_text(row.rule, Start(row.begins_on, row.begins_at, row.zone or ZONE)))
    for day in sorted(days_in(row.except_on)):
        _at(lines, "EXDATE", day, row.begins_at, row.zone or ZONE)
    by_rule = days_of(row.rule, row.begins_on)
    for each in own_days:
        if each is not None and by_rule.index(each) is None:
            _at(lines, "RDATE", each, row.begins_at, row.zone or ZONE)


def _words(lines: Lines, told: Told) -> None:
    row = told.row
    lines.text("SUMMARY", told.summary)
    kept = rest.lines_of(row.ics_rest)
    alarms, others = rest.components(kept, "VALARM")
    status = _STATUS.get(row.state, "")
    if status:
        lines.add("STATUS", status)
        others = rest.without(others, {"STATUS"})
    lines.add(STATE, row.state)
    if not told.reserved:
        lines.add(KIND, row.kind)
    if told.neutral or (told.clients and not any(rest.name_of(x) == "CLASS" for x in others)):
        lines.add("CLASS", "PRIVATE")
        lines.add(PRIVATE, "1")
    if told.neutral:
        lines.add(NEUTRAL, "1")
        if not told.reserved:
            lines.text("LOCATION", told.room)
    else:
        if told.summary != row.title:
            lines.add(TITLE, escaped(row.title))
        lines.text("LOCATION", row.place or told.room)
        lines.text("DESCRIPTION", row.note)
        if row.video and not any(row.video in line for line in others):
            lines.add("CONFERENCE", row.video, {"VALUE": "URI"})
        lines.raw(others)
    _alarms(lines, row, [] if told.neutral else alarms)


def _alarms(lines: Lines, row: Appointment, kept: list[str]) -> None:
    if kept and "|".join(map(str, minutes_in(kept))) == row.reminders:
        lines.raw(kept)
        return
    if row.reminders == NO_REMINDER:
        lines.raw(NONE)
    for minutes in reminder_minutes(row.reminders):
        lines.add("BEGIN", "VALARM")
        lines.add("ACTION", "DISPLAY")
        lines.text("DESCRIPTION", OWN_TEXT)
        lines.add("TRIGGER", f"-PT{minutes}M")
        lines.add("END", "VALARM")


def _initials(client: ClientRef) -> str:
    """`A. B. (number)` of "Beispiel, Amina"; the number alone where no name may be seen."""
    family, _, given = client.name.partition(", ")
    letters = " ".join(f"{part.strip()[0]}." for part in (given, family) if part.strip())
    return f"{letters} ({client.number})" if letters else client.number


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
