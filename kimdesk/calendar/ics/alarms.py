"""Reminders of other calendars: those that are so many minutes before the beginning."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from kimdesk.calendar.ics.rest import components, name_of

MOST_MINUTES = 60 * 24 * 60
# What our own alarms say: nothing of what it is about.
OWN_TEXT = "Termin"
_SAID = {"DISPLAY", "AUDIO"}
_OWN_LINES = {"BEGIN", "END", "ACTION", "DESCRIPTION", "TRIGGER"}
# Says that there shall be no reminder at all, not even the usual one. Calendars leave out alarms
# of a kind they do not know (RFC 5545, 3.6.6), Apple's says it in just this way.
NONE = ("BEGIN:VALARM", "ACTION:NONE", "TRIGGER;VALUE=DATE-TIME:19760401T005545Z", "END:VALARM")


def minutes_of(event: Any) -> tuple[int, ...]:  # noqa: ANN401 - an Event of the library
    """Minutes before the beginning, nearest first; alarms of other kinds are left out."""
    found = set()
    for alarm in event.walk("VALARM"):
        trigger = alarm.get("TRIGGER")
        before = getattr(trigger, "dt", None)
        if not isinstance(before, timedelta) or str(alarm.get("ACTION", "")).upper() not in _SAID:
            continue
        if str(trigger.params.get("RELATED", "START")).upper() != "START":
            continue
        minutes = round(-before.total_seconds() / 60)
        if 0 <= minutes <= MOST_MINUTES:
            found.add(minutes)
    return tuple(sorted(found))


def says_none(event: Any) -> bool:  # noqa: ANN401 - an Event of the library
    """Whether it has an alarm that stands for no alarm at all, and no other."""
    actions = {str(alarm.get("ACTION", "")).strip().upper() for alarm in event.walk("VALARM")}
    return actions == {"NONE"}


def minutes_in(lines: Sequence[str]) -> tuple[int, ...]:
    """The same of lines that were kept."""
    from icalendar import Event

    return minutes_of(Event.from_ical("\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])))


def without_own(lines: Sequence[str]) -> list[str]:
    """The lines without alarms as this program writes them, if there are no others."""
    alarms, others = components(lines, "VALARM")
    said = {line for line in alarms if name_of(line) == "DESCRIPTION"}
    own = said == {f"DESCRIPTION:{OWN_TEXT}"} and {name_of(line) for line in alarms} <= _OWN_LINES
    return others if own else list(lines)
