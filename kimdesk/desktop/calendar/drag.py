"""What dragging means: which times follow from where the mouse is. No toolkit here."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from kimdesk.desktop.calendar.layout import DAY_MINUTES
from kimdesk.desktop.calendar.timescale import snapped, snapped_down

_MIDNIGHT = time()
HALF_HOUR = timedelta(minutes=30)


class Way(Enum):
    """What is dragged: an empty place, an appointment, its upper or its lower edge."""

    CREATE = 1
    MOVE = 2
    BEGIN = 3
    END = 4


@dataclass(frozen=True, slots=True)
class Point:
    """A place in the grid: the number of its column, the column's day, the minute."""

    column: int
    day: date
    minute: int


@dataclass(frozen=True, slots=True)
class Times:
    """Begin and end that dragging proposes, and the column they are in."""

    begins: datetime
    ends: datetime
    column: int


def dragged(
    way: Way, start: Point, now: Point, step: int, before: tuple[datetime, datetime] | None = None
) -> Times:
    """The times while the mouse that went down at `start` is at `now`.

    `before` are the appointment's own times, None for a new one. Nothing gets shorter than a
    step; a new one and an edge stay on their day.
    """
    if way is Way.CREATE or before is None:
        return _created(start, now, step)
    begins, ends = before
    least = timedelta(minutes=step)
    if way is Way.MOVE:
        return _moved(start, now, step, begins, ends)
    at = at_minute(start.day, snapped(now.minute, step))
    if way is Way.BEGIN:
        return Times(min(at, ends - least), ends, now.column)
    return Times(begins, max(at, begins + least), now.column)


def at_minute(day: date, minute: int) -> datetime:
    """A minute of a day; 1440 is midnight after it."""
    return datetime.combine(day, _MIDNIGHT) + timedelta(minutes=minute)


def _created(start: Point, now: Point, step: int) -> Times:
    first = snapped_down(start.minute, step)
    here = now.minute if now.day == start.day else start.minute
    if here < first:
        first, last = snapped_down(here, step), first + step
    else:
        last = max(snapped(here, step), first + step)
    last = min(last, DAY_MINUTES)
    return Times(at_minute(start.day, first), at_minute(start.day, last), start.column)


def _moved(start: Point, now: Point, step: int, begins: datetime, ends: datetime) -> Times:
    """As far as the mouse went, its beginning on a full step, not out of the day upwards."""
    wanted = begins + timedelta(days=(now.day - start.day).days)
    minute = wanted.hour * 60 + wanted.minute + now.minute - start.minute
    if now.minute == start.minute:
        to = wanted
    else:
        to = at_minute(wanted.date(), min(snapped(max(minute, 0), step), DAY_MINUTES - step))
    return Times(to, to + (ends - begins), now.column)
