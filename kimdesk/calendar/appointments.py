"""The acts on appointments: add, open, change, move, copy, remove. Each is one transaction.

An occurrence is named by the id of its row (that of the series, or its own) and its day by the
rule. Acts on a series say how far they reach: this one, this and the following, all.
"""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from kimdesk.calendar import series_changes as series
from kimdesk.calendar.acting import Scope, Target, act, target_of
from kimdesk.calendar.appointment_file import AppointmentFile, appointment_file
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.model.appointments import ZONE
from kimdesk.calendar.outcomes import set_outcome
from kimdesk.calendar.series_changes import Links
from kimdesk.calendar.series_plan import completed, with_rule
from kimdesk.calendar.times import in_zone, time_of, written
from kimdesk.calendar.undo import Undo
from kimdesk.calendar.writing import (
    Values,
    cases_of,
    copied,
    delete_row,
    link,
    loaded,
    require_changing,
    write,
)
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork

__all__ = [
    "AppointmentFile",
    "Scope",
    "Undo",
    "add_appointment",
    "appointment_file",
    "change_appointment",
    "copy",
    "move",
    "remove",
    "set_outcome",
]
PLANNED = "T_GEPLANT"
STILL_TO_ASK = "NOETIG"


def add_appointment(
    store: Store,
    records: Records,
    values: Values,
    case_ids: Collection[int] = (),
    staff_ids: Collection[int] = (),
) -> int:
    """A new appointment, or a series with `rule`; its id.

    A series begins on the first day of its rule from `begins_on`. Raises UserError at a field,
    NotAllowed for files that may not be opened.
    """
    with store.unit() as unit:
        appointment_id = add_in(unit, records, values, case_ids, staff_ids)
        unit.commit()
    return appointment_id


def add_in(
    unit: UnitOfWork,
    records: Records,
    values: Values,
    case_ids: Collection[int] = (),
    staff_ids: Collection[int] = (),
) -> int:
    """The same inside a unit of work of the caller."""
    begins_on = values["begins_on"]
    now = {"begins_on": begins_on, "ends_on": begins_on, "all_day": False}
    usual = {"state": PLANNED, "zone": ZONE, "ends_on": begins_on, "rule": ""}
    full = {**usual, **completed(now, values)}
    row = records.add_in(unit, Appointment, with_rule(full) if full["rule"] else full)
    link(unit, row.id, case_ids, staff_ids)
    unit.changed("appointment", row.id)
    unit.changed("case", *case_ids)
    return row.id


def change_appointment(  # noqa: PLR0913, PLR0917 - names one act
    store: Store,
    records: Records,
    appointment_id: int,
    original_on: date,
    scope: Scope,
    values: Values,
    case_ids: Collection[int] | None = None,
    staff_ids: Collection[int] | None = None,
) -> Undo:
    """Write `values`; the days in them are those of this occurrence, others move as far.

    None for cases and colleagues leaves them. Raises UserError at a field, NotAllowed.
    """
    links = Links(case_ids, staff_ids)

    def change(unit: UnitOfWork, target: Target) -> Collection[int]:
        if not target.is_series or scope == "this":
            series.change_this(unit, records, target, values, links)
            return ()
        if scope == "following":
            target = series.divided(unit, records, target)
        series.change_all(unit, records, target, values, links)
        # What left the series stays in sight of undo.
        return (target.master.id, *(row.id for row in target.changed))

    return act(store, appointment_id, original_on, change, scope)


def move(  # noqa: PLR0913 - names one act
    store: Store,
    records: Records,
    appointment_id: int,
    original_on: date,
    scope: Scope,
    begins: datetime,
    ends: datetime,
    *,
    all_day: bool | None = None,
) -> Undo:
    """Move or resize to the office's wall time; of whole days `ends` is midnight after the last.

    `all_day` turns it into whole days or back. Raises UserError, NotAllowed.
    """
    with store.unit() as unit:
        row = loaded(unit, appointment_id)
        zone, whole = row.zone, row.all_day if all_day is None else all_day
    values = span_values(begins, ends, zone, all_day=whole)
    return change_appointment(store, records, appointment_id, original_on, scope, values)


def span_values(
    begins: datetime, ends: datetime, zone: str = ZONE, *, all_day: bool = False
) -> dict[str, object]:
    """Begin and end on the office's clock as an appointment of `zone` stores them."""
    if all_day:
        last = max(ends - timedelta(microseconds=1), begins)
        return {"begins_on": begins.date(), "ends_on": last.date(), "all_day": True}
    first, last = in_zone(begins, zone), in_zone(ends, zone)
    return {
        "begins_on": first.date(),
        "begins_at": written(first),
        "ends_on": last.date(),
        "ends_at": written(last),
        "all_day": False,
    }


def copy(
    store: Store, records: Records, appointment_id: int, original_on: date, begins: datetime
) -> int:
    """The same appointment once more from `begins` (office's wall time), planned anew; its id.

    One occurrence, not the series; nothing of the booking and outcome is taken along.
    """
    with store.unit() as unit:
        target = target_of(unit, appointment_id, original_on)
        require_changing(unit, target.row)
        row, times = target.row, target.times
        lasts = times["ends_on"] - times["begins_on"]
        bare = {"rule": "", "except_on": "", "repeats_until": None}
        bare |= {"series_id": None, "replaces_on": None, "ics_uid": "", "ics_rest": ""}
        made = copied(unit, row, {**bare, "state": PLANNED, "client_reminder_state": ""})
        new_day = in_zone(begins, row.zone)
        values: dict[str, object] = {"begins_on": new_day.date(), "ends_on": new_day.date() + lasts}
        if not row.all_day:
            end = new_day + lasts + _clock(row.ends_at) - _clock(row.begins_at)
            values = span_values(new_day, end)
        if row.interpreting_state:
            values["interpreting_state"] = STILL_TO_ASK
        write(unit, records, made, values)
        unit.changed("case", *cases_of(unit, made.id))
        unit.commit()
    return made.id


def remove(
    store: Store, records: Records, appointment_id: int, original_on: date, scope: Scope
) -> Undo:
    """Remove one occurrence, this and the following, or all. Raises UserError, NotAllowed."""

    def remove_them(unit: UnitOfWork, target: Target) -> Collection[int]:
        if not target.is_series:
            delete_row(unit, target.row)
        elif scope == "this":
            series.leave_out(unit, records, target)
        elif scope == "all" or not target.days.before(target.day):
            delete_row(unit, target.master)
        else:
            for row in target.changed:
                if row.replaces_on is not None and row.replaces_on >= target.day:
                    delete_row(unit, row)
            series.end(unit, records, target)
        return ()

    return act(store, appointment_id, original_on, remove_them, scope)


def _clock(at: str) -> timedelta:
    clock = time_of(at)
    return timedelta(hours=clock.hour, minutes=clock.minute)
