"""What the window's calendar asks for in one go: occurrences, days off, people and rooms.

A fixed number of statements, however many appointments there are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import select

from kimdesk.calendar.days import SchoolHolidayRow, holidays_between, read_school_holidays
from kimdesk.calendar.model import Room
from kimdesk.calendar.occurrence_reading import with_staff
from kimdesk.calendar.occurrences import read_occurrences
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import MIDNIGHT
from kimdesk.clients.model import OfficeSettings, Staff
from kimdesk.vault.work import Store, UnitOfWork

OPENING, CLOSING = 8 * 60, 17 * 60


@dataclass(frozen=True, slots=True)
class Owner:
    """Who or what may have a column of its own: a colleague or a room."""

    id: int
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class CalendarData:
    """What the calendar shows from `first` to `last`; opening hours in minutes of the day."""

    first: date
    last: date
    occurrences: tuple[OccurrenceRow, ...] = ()
    holidays: Mapping[date, str] = field(default_factory=dict)
    school: tuple[SchoolHolidayRow, ...] = ()
    staff: tuple[Owner, ...] = ()
    rooms: tuple[Owner, ...] = ()
    opening: int = OPENING
    closing: int = CLOSING

    def day_off(self, day: date) -> str:
        """The name of the public holiday on a day, "" for none."""
        return self.holidays.get(day, "")

    def between(self, first: date, last: date) -> list[OccurrenceRow]:
        """What touches these days, both inclusive, by time."""
        return [
            row
            for row in self.occurrences
            if row.begins.date() <= last
            and (row.begins.date() >= first or row.ends > datetime.combine(first, MIDNIGHT))
        ]

    def only_rooms(self) -> "CalendarData":
        """The same with what takes place in a room of the office only."""
        return replace(self, occurrences=tuple(r for r in self.occurrences if r.room_id))

    def school_holiday(self, day: date) -> str:
        """The name of the school holidays a day is in, "" for none."""
        return next((row.name for row in self.school if row.first_on <= day <= row.last_on), "")


def read_calendar(
    store: Store, first: date, last: date, staff_ids: tuple[int, ...] | None = None
) -> CalendarData:
    """Everything from `first` to `last`, both inclusive; of these colleagues or of all."""
    chosen = with_staff(staff_ids) if staff_ids is not None else None
    with store.unit() as unit:
        opening, closing = _hours(unit)
        return CalendarData(
            first,
            last,
            read_occurrences(unit, first, last, chosen),
            holidays_between(first, last),
            read_school_holidays(unit, first, last),
            read_staff(unit),
            read_rooms(unit),
            opening,
            closing,
        )


def read_staff(unit: UnitOfWork) -> tuple[Owner, ...]:
    """Everybody who works here, by name; one statement."""
    query = select(Staff.id, Staff.name, Staff.active).where(Staff.active).order_by(Staff.name)
    return tuple(Owner(*row) for row in unit.session.connection().execute(query))


def read_rooms(unit: UnitOfWork) -> tuple[Owner, ...]:
    """The rooms that can be booked, by name; one statement."""
    query = select(Room.id, Room.name).where(Room.retired != "J").order_by(Room.name)
    return tuple(Owner(*row) for row in unit.session.connection().execute(query))


def people_and_rooms(store: Store) -> tuple[tuple[Owner, ...], tuple[Owner, ...]]:
    """Colleagues and rooms for a form."""
    with store.unit() as unit:
        return read_staff(unit), read_rooms(unit)


def _hours(unit: UnitOfWork) -> tuple[int, int]:
    query = select(OfficeSettings.opening_time, OfficeSettings.closing_time)
    row = unit.session.connection().execute(query).first()
    opening = _minutes(row[0], OPENING) if row else OPENING
    closing = _minutes(row[1], CLOSING) if row else CLOSING
    return (opening, closing) if opening < closing else (OPENING, CLOSING)


def _minutes(text: str, usual: int) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes) if hours.isdecimal() and minutes.isdecimal() else usual
