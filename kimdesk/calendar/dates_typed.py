"""A day as people type it to get there: "nächsten Do", "15.3.", "KW 12", "in 2 Wochen"."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from kimdesk.base import dates
from kimdesk.base.dates import MONTHS, months_later
from kimdesk.base.errors import UserError
from kimdesk.calendar.date_words import NUMBERS, STEPS, UNITS, WEEKDAYS
from kimdesk.clients.values import FIRST_DAY, LAST_DAY

_FILLERS = {"am", "den", "der", "dem", "die", "das", "im", "on", "the", "of", "vom"}
_WORD = "|".join
_WEEK = re.compile(
    r"(?:(?:kw|woche|week|w)\s*(?P<a>\d{1,2})|(?P<b>\d{1,2})\.?\s*kw)"
    r"(?:\s*[/.,-]?\s*(?P<year>\d{4}|\d{2}))?"
)
_RELATIVE = re.compile(
    rf"(?P<way>in |vor |[+-] ?)?(?P<count>\d{{1,4}}|{_WORD(NUMBERS)})"
    rf"(?: ?(?P<unit>{_WORD(sorted(UNITS, reverse=True))}))?(?P<ago> ago)?"
)
_OF_MONTH = re.compile(
    rf"(?:(?P<part>anfang|mitte|ende|early|mid|end)\s+)?(?P<month>{_WORD(MONTHS)})\.?"
    r"(?:\s+(?P<year>\d{4}))?"
)
_PARTS = {"anfang": 1, "early": 1, "mitte": 15, "mid": 15, "ende": 31, "end": 31}
_DAY_AND_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}})(?:[./] ?(?P<month>\d{{1,2}})\.?|\.? ?(?P<name>{_WORD(MONTHS)})\.?)"
)


def parse_day(text: str, today: date) -> date | None:
    """The day meant by `text`, None where it cannot be read as one.

    Days without a year are the nearest such day, before or after `today`. A weekday is the
    next one, today included; "nächsten Do" is the first after today. Weeks and months mean
    their first day.
    """
    words = [word for word in text.casefold().replace(",", " ").split() if word not in _FILLERS]
    entry = " ".join(words)
    if not entry:
        return None
    for form in _FORMS:
        try:
            day = form(entry, today)
        except (OverflowError, ValueError):
            day = None
        if day is not None:
            return day if FIRST_DAY <= day <= LAST_DAY else None
    return None


def _with_weekday_before(entry: str, today: date) -> date | None:
    """`Do 15.3.`: the weekday only repeats what the date says."""
    first, _, rest = entry.partition(" ")
    if first.rstrip(".") not in WEEKDAYS or not re.match(r"\d", rest):
        return None
    return parse_day(rest, today) if "kw" not in rest else None


def _weekday(entry: str, today: date) -> date | None:
    """`Do`, `nächsten Do`, `letzten Freitag`, `Do nächste Woche`, `Do KW 12`."""
    words = entry.split()
    name = words[0].rstrip(".")
    if name in WEEKDAYS:
        if len(words) == 1:
            return today + timedelta(days=(WEEKDAYS[name] - today.weekday()) % 7)
        within = _step(" ".join(words[1:]), today) or _week(" ".join(words[1:]), today)
        return None if within is None else _monday(within) + timedelta(days=WEEKDAYS[name])
    name = words[-1].rstrip(".")
    if name not in WEEKDAYS or words[0] not in STEPS:
        return None
    if len(words) > 2:
        within = _step(" ".join(words[:-1]), today)
        return None if within is None else _monday(within) + timedelta(days=WEEKDAYS[name])
    step = STEPS[words[0]]
    ahead = (WEEKDAYS[name] - today.weekday()) % 7
    if step == 0:
        return _monday(today) + timedelta(days=WEEKDAYS[name])
    if step < 0:
        return today + timedelta(days=ahead - 7)
    return today + timedelta(days=(ahead or 7) + 7 * (step - 1))


def _step(entry: str, today: date) -> date | None:
    """`nächste Woche`, `letzten Monat`, `this week`: its first day."""
    words = entry.split()
    if len(words) != 2 or words[0] not in STEPS:
        return None
    step, unit = STEPS[words[0]], UNITS.get(words[1])
    if unit == "w":
        return _monday(today) + timedelta(weeks=step)
    if unit == "m":
        return months_later(today.replace(day=1), step)
    return date(today.year + step, 1, 1) if unit == "y" else None


def _week(entry: str, today: date) -> date | None:
    """`KW 12`, `12. KW 2027`: its Monday; without a year the nearest."""
    found = _WEEK.fullmatch(entry)
    if found is None:
        return None
    week = int(found["a"] or found["b"])
    if found["year"]:
        year = int(found["year"])
        return date.fromisocalendar(year if year > 99 else 2000 + year, week, 1)
    return _nearest(lambda year: date.fromisocalendar(year, week, 1), today)


def _relative(entry: str, today: date) -> date | None:
    """`in 2 Wochen`, `vor einem Monat`, `3 days ago`, `+14`, `-1w`."""
    found = _RELATIVE.fullmatch(entry)
    if found is None:
        return None
    way, unit = (found["way"] or "").strip(), found["unit"]
    # "12" alone is no distance, "+12" is one in days, "in 12" is none.
    if not (way or found["ago"]) or (unit is None and way not in {"+", "-"}):
        return None
    count = NUMBERS.get(found["count"]) or int(found["count"])
    number = -count if way in {"vor", "-"} or found["ago"] else count
    kind = UNITS[unit or "d"]
    if kind in {"d", "w"}:
        return today + timedelta(days=number * (7 if kind == "w" else 1))
    return months_later(today, number * (12 if kind == "y" else 1))


def _of_month(entry: str, today: date) -> date | None:
    """`März`, `Ende Mai 2027`: its first day, or the part that is said."""
    found = _OF_MONTH.fullmatch(entry)
    if found is None:
        return None
    month, wanted = MONTHS[found["month"]], _PARTS.get(found["part"] or "", 1)

    def of(year: int) -> date:
        return date(year, month, min(wanted, monthrange(year, month)[1]))

    return of(int(found["year"])) if found["year"] else _nearest(of, today)


def _without_year(entry: str, today: date) -> date | None:
    """`15.3.`, `15. März`: the nearest."""
    found = _DAY_AND_MONTH.fullmatch(entry)
    if found is None:
        return None
    month = MONTHS.get(found["name"]) or int(found["month"])
    return _nearest(lambda year: date(year, month, int(found["day"])), today)


def _as_elsewhere(entry: str, today: date) -> date | None:
    """As in every field for a day: `15.3.2027`, `150327`, `morgen`, `2027-03-15`."""
    try:
        return dates.parse_day(entry, today)
    except UserError:
        return None


def _nearest(of: Callable[[int], date], today: date) -> date | None:
    """The day of the year before, this or the next that is nearest; some years lack it."""
    found = []
    # Four years on either side: 29 February comes no more often.
    for year in range(today.year - 4, today.year + 5):
        try:
            found.append(of(year))
        except ValueError:
            continue
    return min(found, key=lambda day: (abs(day - today), day < today), default=None)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


_FORMS: tuple[Callable[[str, date], date | None], ...] = (
    _with_weekday_before,
    _weekday,
    _step,
    _week,
    _relative,
    _of_month,
    _without_year,
    _as_elsewhere,
)
