"""Time zones of other calendars: which zone of the world a name in a file means.

Outlook names zones like Windows does ("W. Europe Standard Time") or by their cities, others
put the name of their program in front ("/mozilla.org/20070129_1/Europe/Berlin").
"""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from kimdesk.calendar.model.appointments import ZONE
from kimdesk.calendar.times import in_office, moment, time_of, zone_of

UTC_ZONE = "UTC"
_UTC_NAMES = {"UTC", "Z", "GMT", "ETC/UTC", "ETC/GMT", "(UTC) COORDINATED UNIVERSAL TIME"}
# The zone of the office goes by these as well where it is told by its cities.
_OF_THE_OFFICE = ("BERLIN", "AMSTERDAM, B", "MITTELEUROP", "CENTRAL EUROPE", "CEST", "MESZ")


@dataclass(frozen=True, slots=True)
class When:
    """A time as a file says it: day, "HH:MM" ("" for a whole day), zone ("" for floating)."""

    day: date
    at: str
    zone: str

    def on_clock_of(self, zone: str) -> tuple[date, str]:
        """Day and time as the clock of `zone` shows them; floating and whole days stay."""
        if not self.at or not self.zone or self.zone == zone:
            return self.day, self.at
        wall = datetime.combine(self.day, time_of(self.at))
        local = moment(wall, self.zone).astimezone(zone_of(zone))
        return local.date(), f"{local:%H:%M}"

    @property
    def in_office(self) -> datetime:
        """The same on the office's clock, naive."""
        return in_office(self.day, self.at, self.zone or ZONE)


@lru_cache(maxsize=512)
def known_zone(name: str) -> str:
    """The zone meant by a name in a file, "" when nobody knows."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    name = name.strip().strip('"')
    if name.upper() in _UTC_NAMES:
        return UTC_ZONE
    parts = name.split("/")
    candidates = ["/".join(parts[start:]) for start in range(len(parts))]
    for each in [name, WINDOWS_TO_OLSON.get(name, ""), *candidates]:
        if each and _exists(each):
            return each
    upper = name.upper()
    return ZONE if any(part in upper for part in _OF_THE_OFFICE) else ""


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True
