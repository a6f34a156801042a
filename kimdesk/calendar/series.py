"""The days of a series, by the rule of iCalendar (RFC 5545, RRULE) counted in whole days.

Counting days and adding the time afterwards is what keeps nine o'clock at nine o'clock. Days
that do not exist (31 April, 29 February) are left out, as the standard says.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import lru_cache
from itertools import chain, islice

from kimdesk.clients.values import LAST_DAY

# After 400 years the calendar repeats itself, weekdays and leap years included. The library
# looks for a day up to the year 9999 before it says that there is none (30 February): so it
# counts as many years later, where this takes some centuries instead of millennia.
_LATER = 19 * 400
_LATEST = 9999

# Parts that choose a time of day or go below a day: the time stands in the appointment.
_OF_THE_DAY = {"BYHOUR", "BYMINUTE", "BYSECOND"}
_FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}


def parts_of(rule: str) -> dict[str, str]:
    """`FREQ=WEEKLY;BYDAY=MO` by name of part; empty for "" and for what is no rule."""
    pairs = (part.split("=", 1) for part in rule.upper().removeprefix("RRULE:").split(";"))
    parts = {pair[0].strip(): pair[1].strip() for pair in pairs if len(pair) == 2}
    return parts if parts.get("FREQ") in _FREQUENCIES else {}


def rule_of(parts: dict[str, str]) -> str:
    """The rule as text again, its frequency first."""
    order = sorted(parts, key=lambda name: name != "FREQ")
    return ";".join(f"{name}={parts[name]}" for name in order)


def until_of(parts: dict[str, str]) -> date | None:
    """The last day of a rule that names one. A time behind it is of no interest here."""
    text = parts.get("UNTIL", "")[:8]
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:8])) if text else None
    except ValueError:
        return None


class SeriesDays:
    """The days of one rule, counted as far as somebody asked."""

    def __init__(self, rule: str, begins_on: date) -> None:
        self._days: list[date] = []
        self._more: Iterator[date] | None = _counted(rule, begins_on)

    def between(self, first: date, last: date) -> list[date]:
        """The days from `first` to `last`, both inclusive."""
        self._count_to(last)
        return self._days[bisect_left(self._days, first) : bisect_right(self._days, last)]

    def index(self, day: date) -> int | None:
        """How many come before `day`; None when it is none of them."""
        self._count_to(day)
        at = bisect_left(self._days, day)
        return at if at < len(self._days) and self._days[at] == day else None

    def before(self, day: date) -> int:
        """How many come before any `day`."""
        self._count_to(day)
        return bisect_left(self._days, day)

    def nth(self, at: int) -> date | None:
        """The day with that many before it; None after the last one."""
        while len(self._days) <= at and self._next():
            pass
        return self._days[at] if at < len(self._days) else None

    def all(self) -> list[date]:
        """Every day, of a series without end up to the end of the calendar."""
        self._count_to(LAST_DAY)
        return self._days

    def _count_to(self, day: date) -> None:
        while (not self._days or self._days[-1] < day) and self._next():
            pass

    def _next(self) -> bool:
        day = next(self._more, None) if self._more is not None else None
        if day is None:
            self._more = None
            return False
        self._days.append(day)
        return True


@lru_cache(maxsize=1024)
def days_of(rule: str, begins_on: date) -> SeriesDays:
    """The days of a series that begins on `begins_on`; only that day where no rule is."""
    return SeriesDays(rule, begins_on)


def last_day(rule: str, begins_on: date) -> date | None:
    """The last day of a series, None for one without end."""
    parts = parts_of(rule)
    if parts and not parts.keys() & {"COUNT", "UNTIL"}:
        return None
    days = days_of(rule, begins_on).all()
    return days[-1] if days else begins_on


def _counted(rule: str, begins_on: date) -> Iterator[date]:
    """The days one by one. A rule that cannot be read, or has no day, leaves the first day."""
    found = _days(rule, begins_on)
    first = next(found, begins_on)
    return chain((first,), found)


def _days(rule: str, begins_on: date) -> Iterator[date]:
    parts = {name: text for name, text in parts_of(rule).items() if name not in _OF_THE_DAY}
    if not parts or not parts.get("INTERVAL", "1").strip("0").isdecimal():
        return iter(())
    from dateutil.rrule import rrule, rrulestr

    # Counted here and not by the library, which would look for days that never come until 9999.
    count = parts.pop("COUNT", None)
    last = min(until_of(parts) or LAST_DAY, LAST_DAY) if count is None else LAST_DAY
    if begins_on > LAST_DAY or begins_on.year + _LATER > _LATEST or last < begins_on:
        return iter(())
    parts["UNTIL"] = f"{_later(last, _LATER):%Y%m%d}"
    try:
        start = datetime.combine(_later(begins_on, _LATER), time())
        made = rrulestr(rule_of(parts), dtstart=start)
        many = None if count is None else max(0, int(count))
    except (ValueError, KeyError, IndexError, TypeError):
        return iter(())
    if not isinstance(made, rrule):
        return iter(())
    return islice((_later(at.date(), -_LATER) for at in made), many)


def _later(day: date, years: int) -> date:
    """The same day so many centuries later; `years` are a multiple of 400."""
    return day.replace(year=day.year + years)
