"""What an appointment of a file is to look like here, beside what is here already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from kimdesk.base.text import translate
from kimdesk.calendar.ics.incoming import Gathered, Incoming
from kimdesk.calendar.ics.rest import lines_of, packed
from kimdesk.calendar.ics.versions import AS_OF
from kimdesk.calendar.ics.zones import When
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import OPEN_STATES
from kimdesk.calendar.series import days_of
from kimdesk.calendar.series_plan import days_text
from kimdesk.calendar.times import time_of, written

Values = dict[str, Any]
USUAL_KIND = "TA_SONST"
# A series that has only the days that are named one by one.
NO_RULE = "FREQ=DAILY;COUNT=1"


@dataclass(slots=True)
class Wanted:
    """Values of the appointment or master, and of its changed occurrences by their day.

    None where the file says nothing of the master: only occurrences of a series change.
    """

    master: Values | None
    changed: dict[date, Values] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def wanted_of(gathered: Gathered, row: Appointment | None, *, is_cancel: bool) -> Wanted:
    """What the file wants; `row` is the appointment or master that is here."""
    master, others = gathered.master, list(gathered.changed)
    if master is None and not _is_series(row):
        # Somebody was asked to some occurrences only: the first stands for all.
        master = others.pop(0)
    base = row if master is None else None
    wanted = Wanted(None if master is None else _values(master, is_cancel=is_cancel))
    zone, rule, begins_on, whole = _frame(wanted.master, base)
    for each in others:
        day = each.recurs.on_clock_of(zone)[0] if each.recurs else begins_on
        wanted.changed[day] = _values(each, is_cancel=is_cancel)
    if master is not None and wanted.master is not None and not is_cancel:
        _add_days(wanted, master, (zone, rule, begins_on, whole))
        if (wanted.changed or rule) and not gathered.first.cancelled:
            wanted.master["rule"] = rule or NO_RULE
        if "rule" in wanted.master:
            out = {each.on_clock_of(zone)[0] for each in master.left_out} - set(wanted.changed)
            wanted.master["except_on"] = days_text(out)
    for values in (wanted.master, *wanted.changed.values()):
        if values is not None:
            values["ics_uid"] = gathered.uid
    return wanted


def for_new(values: Values) -> Values:
    """Values of a row that is not here yet, ready to be stored."""
    return {"kind": USUAL_KIND, "state": "T_GEPLANT", **_stored(values, 1)}


def for_changed(values: Values, row: Appointment) -> Values:
    """Values for a row that is here, ready to be stored."""
    return _stored(_respecting(values, row), row.version + 1)


def same(values: Values, row: Appointment) -> bool:
    """Whether a row says all this already; its SEQUENCE does not count."""
    for name, value in _respecting(values, row).items():
        if name == "lines":
            if value is not None and sorted(value) != sorted(lines_of(row.ics_rest)):
                return False
        elif name not in {"notes", "ics_sequence", "ics_uid"} and getattr(row, name) != value:
            return False
    return True


def _values(event: Incoming, *, is_cancel: bool) -> Values:
    if is_cancel:
        return {"state": event.values["state"], "ics_sequence": event.sequence, "lines": None}
    lines = None if event.neutral else event.rest
    return {**event.values, "ics_sequence": event.sequence, "lines": lines, "notes": event.notes}


def _respecting(values: Values, row: Appointment) -> Values:
    """What has happened here stays as it went, whatever others plan; a room stays a room."""
    ours = set()
    if row.state not in OPEN_STATES and values.get("state") in OPEN_STATES:
        ours.add("state")
    if row.room_id is not None and not row.place:
        ours.add("place")
    return {name: value for name, value in values.items() if name not in ours}


def _stored(values: Values, version: int) -> Values:
    lines: Sequence[str] | None = values.get("lines")
    found = {name: value for name, value in values.items() if name not in {"lines", "notes"}}
    if lines is not None:
        notes: Mapping[str, str] = values.get("notes", {})
        found["ics_rest"] = packed(lines, {**notes, AS_OF: str(version)})
    return found


def _frame(values: Values | None, row: Appointment | None) -> tuple[str, str, date, bool]:
    """Zone, rule, first day and whether the days are whole."""
    if row is not None:
        return row.zone, row.rule, row.begins_on, row.all_day
    if values is None or "zone" not in values:
        return "Europe/Berlin", "", date.min, False
    return values["zone"], values.get("rule", ""), values["begins_on"], values["all_day"]


def _add_days(wanted: Wanted, master: Incoming, frame: tuple[str, str, date, bool]) -> None:
    """Days added one by one (RDATE), and a beginning that is no day of the rule."""
    zone, rule, begins_on, _ = frame
    values = wanted.master or {}
    by_rule = days_of(rule, begins_on)
    days: list[When] = list(master.days)
    if rule and by_rule.index(begins_on) is None and master.begins is not None:
        days.append(master.begins)
    lasts = values["ends_on"] - values["begins_on"]
    for each in days:
        day, at = each.on_clock_of(zone)
        if by_rule.index(day) is not None:
            if at != values["begins_at"]:
                text = translate("CalendarFile", "Eine zweite Zeit am selben Tag fehlt.")
                wanted.remarks.append(text)
            continue
        if day in wanted.changed:
            continue
        same_time = at in {"", values["begins_at"]}
        own = {name: value for name, value in values.items() if name not in {"rule", "except_on"}}
        wanted.changed[day] = {**own, "begins_on": day, "ends_on": day + lasts}
        if not same_time:
            wanted.changed[day] |= _shifted(values, day, at)


def _shifted(values: Values, day: date, at: str) -> Values:
    """Begin and end of an added day that has a time of its own, as long as the others."""
    if not values["begins_at"]:
        return {}
    first = datetime.combine(values["begins_on"], time_of(values["begins_at"]))
    lasts = datetime.combine(values["ends_on"], time_of(values["ends_at"])) - first
    ends = datetime.combine(day, time_of(at)) + lasts
    return {"begins_at": at, "ends_on": ends.date(), "ends_at": written(ends)}


def _is_series(row: Appointment | None) -> bool:
    return row is not None and bool(row.rule)
