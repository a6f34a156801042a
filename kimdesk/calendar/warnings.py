"""What speaks against a time for an appointment. Nothing here forbids it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import or_, select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar import occurrence_reading as reading
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrence_reading import ABSENCE
from kimdesk.calendar.occurrences import OPEN_STATES, read_occurrences
from kimdesk.calendar.public_holidays import public_holidays
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.series import days_of
from kimdesk.clients.figures import figure
from kimdesk.clients.model import OfficeSettings, Staff
from kimdesk.vault.work import Store

WarningKind = Literal["overlap", "room", "absence", "hours", "holiday"]
# A series is looked at for public holidays this far ahead.
AHEAD = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class TimeWarning:
    """One thing to know before saving; `staff_id` where it concerns one colleague."""

    kind: WarningKind
    text: str
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A time that is thought of, on the office's wall clock.

    `key` is that of the occurrence that is being moved (`OccurrenceRow.key`), None for a new
    one; `rule` that of a series.
    """

    begins: datetime
    ends: datetime
    staff_ids: tuple[int, ...] = ()
    room_id: int | None = None
    all_day: bool = False
    kind: str = ""
    key: tuple[int, date] | None = None
    rule: str = ""


def warnings_for(store: Store, plan: Plan) -> tuple[TimeWarning, ...]:
    """What speaks against it: colleagues and rooms taken, absences, hours, public holidays.

    Seven statements at most. Of other people's appointments only the time is named.
    """
    with store.unit() as unit:
        office = unit.session.scalars(select(OfficeSettings)).one()
        hours = (figure(office, "opening_time"), figure(office, "closing_time"))
        rows: tuple[OccurrenceRow, ...] = ()
        names: dict[int, str] = {}
        if plan.staff_ids or plan.room_id is not None:
            with_them = reading.with_staff(plan.staff_ids)
            there = or_(with_them, Appointment.room_id == plan.room_id)
            rows = read_occurrences(unit, plan.begins.date(), plan.ends.date(), there)
            query = select(Staff.id, Staff.name).where(Staff.id.in_(plan.staff_ids))
            names = {row.id: row.name for row in unit.session.execute(query)}
    return (
        *_taken(plan, [row for row in rows if _in_the_way(plan, row)], names),
        *_hours(plan, hours),
        *_holidays(plan),
    )


def _in_the_way(plan: Plan, row: OccurrenceRow) -> bool:
    touches = row.begins < plan.ends and row.ends > plan.begins
    return touches and row.key != plan.key and row.state in OPEN_STATES | {"T_STATT"}


def _taken(plan: Plan, rows: list[OccurrenceRow], names: dict[int, str]) -> Iterator[TimeWarning]:
    for row in rows:
        for staff_id in (each for each in plan.staff_ids if each in row.staff_ids):
            if row.kind == ABSENCE:
                text = translate("Calendar", "{name} ist dann abwesend.")
                yield TimeWarning("absence", text.format(name=names[staff_id]), staff_id)
            elif not row.all_day and not plan.all_day and plan.kind != ABSENCE:
                text = translate("Calendar", "{name} hat dann schon einen Termin ({time}).")
                text = text.format(name=names[staff_id], time=_time(row))
                yield TimeWarning("overlap", text, staff_id)
        if plan.room_id is not None and row.room_id == plan.room_id:
            text = translate("Calendar", "Der Raum ist dann belegt ({time}).")
            yield TimeWarning("room", text.format(time=_time(row)))


def _hours(plan: Plan, hours: tuple[str, str]) -> Iterator[TimeWarning]:
    if plan.kind == ABSENCE:
        return
    if plan.begins.weekday() >= 5:
        yield TimeWarning("hours", translate("Calendar", "Der Termin liegt am Wochenende."))
    elif not plan.all_day and not (
        hours[0] <= f"{plan.begins:%H:%M}"
        and f"{plan.ends:%H:%M}" <= hours[1]
        and plan.begins.date() == plan.ends.date()
    ):
        text = translate("Calendar", "Der Termin liegt außerhalb der Arbeitszeit ({time}).")
        yield TimeWarning("hours", text.format(time=f"{hours[0]}–{hours[1]}"))


def _holidays(plan: Plan) -> Iterator[TimeWarning]:
    if plan.kind == ABSENCE:
        return
    first = plan.begins.date()
    days = days_of(plan.rule, first).between(first, first + AHEAD) if plan.rule else [first]
    off = [(day, public_holidays(day.year).get(day, "")) for day in days]
    named = [(day, name) for day, name in off if name]
    if len(named) == 1:
        day, name = named[0]
        text = translate("Calendar", "Der {day} ist ein Feiertag: {name}.")
        yield TimeWarning("holiday", text.format(day=format_day(day), name=name))
    elif named:
        text = translate("Calendar", "{n} Termine der Serie fallen auf Feiertage: {days}.")
        listed = ", ".join(format_day(day) for day, _ in named)
        yield TimeWarning("holiday", text.format(n=len(named), days=listed))


def _time(row: OccurrenceRow) -> str:
    if row.all_day:
        return translate("Calendar", "ganztägig")
    return f"{row.begins:%H:%M}–{row.ends:%H:%M}"
