"""VTIMEZONE: what a file has to say about each zone it names."""

from datetime import date, timedelta

from kimdesk.calendar.ics.zones import UTC_ZONE
from kimdesk.calendar.model.appointments import ZONE

# Valid without end, as the law has it since 1996; the library can only name years.
_OFFICE = """BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE"""
_YEARS_AHEAD = timedelta(days=20 * 366)


def zone_lines(zone: str, first: date) -> list[str]:
    """The lines for a zone from a day on; none for UTC, which is no zone of a file."""
    if zone == UTC_ZONE:
        return []
    if zone == ZONE:
        return _OFFICE.split("\n")
    from icalendar import Timezone

    begin = date(first.year, 1, 1)
    made = Timezone.from_tzid(zone, first_date=begin, last_date=begin + _YEARS_AHEAD)
    text: str = made.to_ical().decode("utf-8")
    lines = text.replace("\r\n ", "").strip().split("\r\n")
    return [line for line in lines if not line.startswith("COMMENT")]
