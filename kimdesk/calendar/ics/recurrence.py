"""Rules of series in files: what our calendar can count, and what it refuses, with a reason.

Nothing is counted without a bound: a rule that never ends or never fits must not hold up the
program.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.zones import When
from kimdesk.calendar.series import SeriesDays, parts_of, rule_of
from kimdesk.calendar.times import moment, time_of

MOST_OCCURRENCES = 3660
# A rule that fits no day in so many years fits none.
LOOKED_AHEAD = timedelta(days=41 * 366)
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
    if "UNTIL" in parts:
        parts["UNTIL"] = f"{_until(parts['UNTIL'], start):%Y%m%d}"
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
    bounded = {name: text for name, text in parts.items() if name != "COUNT"}
    ahead = f"{start.day + LOOKED_AHEAD:%Y%m%d}" if start.day.year < 2060 else "21001231"
    bounded["UNTIL"] = min(parts.get("UNTIL", ahead), ahead)
    if SeriesDays(rule_of(bounded), start.day).nth(0) is None:
        raise UserError(
            translate("CalendarFile", "Die Regel der Wiederholung ergibt keinen einzigen Tag.")
        )
    if not _is_known(rule, start.day):
        raise _unknown()
    finite = parts.keys() & {"COUNT", "UNTIL"}
    if finite and SeriesDays(rule, start.day).nth(MOST_OCCURRENCES) is not None:
        raise UserError(
            translate("CalendarFile", "Der Termin wiederholt sich öfter als {n}-mal.").format(
                n=MOST_OCCURRENCES
            )
        )


def _is_known(rule: str, day: date) -> bool:
    from dateutil.rrule import rrule, rrulestr

    try:
        return isinstance(rrulestr(rule, dtstart=datetime.combine(day, time_of(""))), rrule)
    except (ValueError, KeyError, IndexError, TypeError):
        return False


def _number(parts: dict[str, str], name: str, usual: int) -> int:
    text = parts.get(name, str(usual))
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def _unknown() -> UserError:
    return UserError(
        translate("CalendarFile", "Die Regel der Wiederholung ist nicht zu verstehen.")
    )
