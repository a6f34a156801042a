"""Wall time: what the clock on the wall shows, and the moment that is.

Appointments keep day, "HH:MM" and zone; views show wall time of the office. Only reminders
and other calendars need moments. Twice a year that is not one to one: a time in the hour that
is left out in March is the moment as many minutes after the change (02:30 is when the clock
shows 03:30), a time in the hour that comes twice in October is the first of the two.
"""

from datetime import UTC, date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from kimdesk.calendar.model.appointments import ZONE

MIDNIGHT = time()


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo:
    """The zone of that name; the office's where none is known by it."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return ZoneInfo(ZONE)


@lru_cache(maxsize=2048)
def time_of(text: str) -> time:
    """`"09:30"` as a time; midnight for ""."""
    return time(int(text[:2]), int(text[3:])) if text else MIDNIGHT


def written(at: datetime) -> str:
    """The time of day as it is stored: `"09:30"`."""
    return f"{at:%H:%M}"


def in_office(day: date, at: str, zone: str = ZONE) -> datetime:
    """Day and time of a zone as the office's clock shows them, naive."""
    wall = datetime.combine(day, time_of(at))
    if zone == ZONE or not zone:
        return wall
    return wall.replace(tzinfo=zone_of(zone)).astimezone(zone_of(ZONE)).replace(tzinfo=None)


def in_zone(wall: datetime, zone: str) -> datetime:
    """The office's wall time as the clock of another zone shows it, naive."""
    if zone in {ZONE, ""}:
        return wall
    return wall.replace(tzinfo=zone_of(ZONE)).astimezone(zone_of(zone)).replace(tzinfo=None)


def moment(wall: datetime, zone: str = ZONE) -> datetime:
    """The moment (UTC) at which the clock of the zone shows `wall`, see above for DST."""
    return wall.replace(tzinfo=zone_of(zone or ZONE), fold=0).astimezone(UTC)


def wall_now(now: datetime) -> datetime:
    """What the office's clock shows at a moment, naive."""
    return now.astimezone(zone_of(ZONE)).replace(tzinfo=None)
