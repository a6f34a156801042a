"""Rules of series in files: what our calendar can count, and what it refuses, with a reason.

Nothing is counted without a bound: a rule that never ends or never fits must not hold up the
program.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.zones import When
from kimdesk.calendar.series import SeriesDays, parts_of, rule_of
from kimdesk.calendar.times import moment, time_of
from kimdesk.clients.values import LAST_DAY

MOST_OCCURRENCES = 3660
# 28 years in a row without a turn of the century, so that every kind of year is among them.
_LAST_YEARS = (9931, 9959)
_PARTS = {
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO",
    "BYMONTH", "BYSETPOS", "WKST",
}  # fmt: skip
_OF_THE_DAY = {"BYHOUR": 0, "BYMINUTE": 1, "BYSECOND": None}
_DATE = 8


@dataclass(frozen=True, slots=True)
class Start:
    """Where a series begins: day and time in its zone."""

    day: date
    at: str
    zone: str


def checked_rule(text: str, start: Start) -> str:
    """The rule as the calendar keeps it: counted in days, its end a day of its zone.

    Raises UserError with the reason when it cannot be kept.
    """
    parts = parts_of(text)
    if not parts:
        raise UserError(
            translate(
                "CalendarFile",
                "Der Termin wiederholt sich mehrmals am Tag oder nach einer Regel, die dieser"
                " Kalender nicht kennt.",
            )
        )
    _refuse_times(parts, start)
    if not parts.keys() <= _PARTS or _number(parts, "INTERVAL", 1) < 1:
        raise _unknown()
    if _number(parts, "COUNT", 1) < 1:
        raise _unknown()
    if _number(parts, "COUNT", 1) > MOST_OCCURRENCES:
        raise _too_often()
    if "UNTIL" in parts:
        until = _until(parts["UNTIL"], start)
        if until < start.day:
            raise UserError(translate("Appointments", "Die Wiederholung endet, bevor sie beginnt."))
        parts["UNTIL"] = f"{until:%Y%m%d}"
    rule = rule_of(parts)
    _refuse_uncountable(parts, rule, start)
    return rule


def until_text(rule: str, start: Start) -> str:
    """The rule for other calendars: its end is a moment unless the days are whole (RFC 5545)."""
    parts = parts_of(rule)
    if "UNTIL" not in parts or not start.at:
        return rule
    day = datetime.strptime(parts["UNTIL"][:_DATE], "%Y%m%d").date()  # noqa: DTZ007 - a day
    last = moment(datetime.combine(day, time_of(start.at)), start.zone)
    return rule_of({**parts, "UNTIL": f"{last:%Y%m%dT%H%M%SZ}"})


def _until(text: str, start: Start) -> date:
    try:
        day = datetime.strptime(text[:_DATE], "%Y%m%d").date()  # noqa: DTZ007 - a day
        if len(text) == _DATE or not start.at:
            return day
        clock = datetime.strptime(text[_DATE + 1 : _DATE + 5], "%H%M")  # noqa: DTZ007
    except ValueError as error:
        raise _unknown() from error
    when = When(day, f"{clock:%H:%M}", "UTC" if text.endswith("Z") else start.zone)
    local_day, local_at = when.on_clock_of(start.zone)
    # The end is inclusive: an occurrence later on that day is behind it.
    return local_day - timedelta(days=local_at < start.at)


def _refuse_times(parts: dict[str, str], start: Start) -> None:
    """Times in a rule are fine as long as they say what the beginning says."""
    for name, at in _OF_THE_DAY.items():
        text = parts.pop(name, "")
        here = start.at.split(":")[at] if at is not None and start.at else "00"
        if text and (not text.isdigit() or int(text) != int(here)):
            raise UserError(
                translate("CalendarFile", "Der Termin wiederholt sich mehrmals am Tag.")
            )


def _refuse_uncountable(parts: dict[str, str], rule: str, start: Start) -> None:
    """Count it once, with a bound: it has days, and not too many."""
    once = {name: text for name, text in parts.items() if name != "UNTIL"} | {"COUNT": "1"}
    if next(iter(_counted(rule_of(once), _near_the_end(start.day))), None) is None:
        raise _never()
    if not parts.keys() & {"COUNT", "UNTIL"}:
        return
    count = len(SeriesDays(rule, start.day).between(start.day, LAST_DAY))
    if not count:
        raise _never()
    if count > MOST_OCCURRENCES:
        raise _too_often()


def _too_often() -> UserError:
    return UserError(
        translate("CalendarFile", "Der Termin wiederholt sich öfter als {n}-mal.").format(
            n=MOST_OCCURRENCES
        )
    )


def _never() -> UserError:
    return UserError(
        translate("CalendarFile", "Die Regel der Wiederholung ergibt keinen einzigen Tag.")
    )


def _near_the_end(day: date) -> date:
    """The same day of a year near the end of the calendar whose weeks and leap years fall alike.

    A rule that fits no day is counted to the end of the calendar before that is known; from
    here that is some decades instead of millennia.
    """
    first = date(day.year, 1, 1)
    for year in range(*_LAST_YEARS):
        alike = date(year, 1, 1).weekday() == first.weekday() and year % 4 == day.year % 4
        if alike:
            return day.replace(year=year)
    return day


def _counted(rule: str, day: date) -> Iterable[datetime]:
    """The library's own count. Raises UserError for a rule it does not know."""
    from dateutil.rrule import rrule, rrulestr

    try:
        made = rrulestr(rule, dtstart=datetime.combine(day, time_of("")))
    except (ValueError, KeyError, IndexError, TypeError) as error:
        raise _unknown() from error
    if not isinstance(made, rrule):
        raise _unknown()
    return made


def _number(parts: dict[str, str], name: str, usual: int) -> int:
    text = parts.get(name, str(usual))
    if not (text.isascii() and text.isdigit()):
        return 0
    # What is longer is not even read.
    return int(text) if len(text) < 12 else 10**12


def _unknown() -> UserError:
    return UserError(
        translate("CalendarFile", "Die Regel der Wiederholung ist nicht zu verstehen.")
    )
