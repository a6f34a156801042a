"""Days as people type them, and partial dates (`1990`, `1990-03`, `1990-03-14`, `~1990`).

Many clients know only the year of their birth, some only about when. A partial date is
stored as text that says exactly as much as is known; "" means not entered.
"""

import re
import unicodedata
from calendar import monthrange
from datetime import date, timedelta

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

MIN_YEAR = 1875
YEARS_AHEAD = 50

# Names of months in both languages, short and long.
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan jänner january",
            "februar feb feber february",
            "märz mrz mär maerz march mar",
            "april apr",
            "mai may",
            "juni jun june",
            "juli jul july",
            "august aug",
            "september sep sept",
            "oktober okt october oct",
            "november nov",
            "dezember dez december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_DAY_WORDS = {
    "heute": 0,
    "gestern": -1,
    "vorgestern": -2,
    "morgen": 1,
    "übermorgen": 2,
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
}
_UNKNOWN = {"unbekannt", "unbek", "unbek.", "?", "k.a.", "k. a.", "unknown", "-"}
_ABOUT = re.compile(r"^(?:~|ca\.?\s*|circa\s+|etwa\s+|ungefähr\s+|um\s+|about\s+)(?=\S)")


def parse_partial(text: str, today: date) -> str:
    """The partial date meant by `text`; "" for an empty entry and for "unbekannt".

    Two-digit years lie in the past (`85` is 1985, `05` is 2005). Raises UserError.
    """
    entry = _normalised(text)
    if not entry or entry in _UNKNOWN:
        return ""
    exact = _ABOUT.sub("", entry)
    year, month, day = _parts(exact)
    if year is None:
        raise UserError(
            translate(
                "Dates",
                "Das ist nicht als Datum lesbar. Möglich sind zum Beispiel 14.3.1985, 03/1985, "
                "1985, ca. 1985 oder „unbekannt“.",
            )
        )
    year = _full_year(year, latest=today.year)
    _check(year, month, day, today)
    if exact != entry:
        return f"~{year:04}"
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part)])


def parse_day(text: str, today: date) -> date:
    """The day meant by `text`: `3.5.2026`, `030526`, `3.5.` (this year), `heute`, ISO.

    Two-digit years reach from 79 years back to 20 years ahead. Raises UserError.
    """
    entry = _normalised(text)
    if entry in _DAY_WORDS:
        return today + timedelta(days=_DAY_WORDS[entry])
    year, month, day = _parts(entry)
    if day is None or month is None:
        raise UserError(
            translate(
                "Dates",
                "Das ist nicht als Tag lesbar. Möglich sind zum Beispiel 14.3.2026, 140326, "
                "14.3. oder „heute“.",
            )
        )
    year = today.year if year is None else _full_year(year, latest=today.year + 20)
    _check(year, month, day, today)
    return date(year, month, day)


def format_day(day: date | None) -> str:
    """`14.03.1990`, or "" where there is no day."""
    return f"{day:%d.%m.}{day.year:04}" if day else ""


def format_partial(value: str) -> str:
    """A stored partial date as people read it: `14.03.1990`, `03/1990`, `1990`, `ca. 1990`."""
    if not value:
        return ""
    if value.startswith("~"):
        return translate("Dates", "ca. {year}").format(year=value[1:])
    year, *rest = value.split("-")
    return [
        year,
        f"{rest[0]}/{year}" if rest else "",
        ".".join([*reversed(rest), year]),
    ][len(rest)]


def is_partial(value: str) -> bool:
    """Whether `value` is a well-formed stored partial date ("" is one too)."""
    if not value:
        return True
    if not re.fullmatch(r"~[0-9]{4}|[0-9]{4}(-[0-9]{2}){0,2}", value):
        return False
    year, month, day = _stored(value)
    return year > 0 and _exists(year, month, day)


def earliest_day(value: str) -> date | None:
    """The first day a partial date can mean; an approximate year counts as that year."""
    if not value:
        return None
    year, month, day = _stored(value)
    return date(year, month or 1, day or 1)


def latest_day(value: str) -> date | None:
    """The last day a partial date can mean."""
    if not value:
        return None
    year, month, day = _stored(value)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def age_on(value: str, day: date) -> int | None:
    """Completed years on `day`, None when the birth date is not entered or later.

    Where only the year or month is known the person is taken to be born in the middle of
    what is possible, so that the error is at most half a year.
    """
    first, last = earliest_day(value), latest_day(value)
    if first is None or last is None:
        return None
    born = first + (last - first) / 2
    if born > day:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def months_later(day: date, months: int) -> date:
    """The same day `months` calendar months on; the last of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _stored(value: str) -> tuple[int, int | None, int | None]:
    """Year, month and day of a well-formed partial date."""
    parts: list[int | None] = [int(part) for part in value.removeprefix("~").split("-")]
    year, month, day = [*parts, None, None][:3]
    return year or 0, month, day


def _normalised(text: str) -> str:
    """Lower case, single spaces, digits of every script as 0-9."""
    western = (
        str(digit) if (digit := unicodedata.digit(char, None)) is not None else char
        for char in unicodedata.normalize("NFC", text)
    )
    return " ".join("".join(western).casefold().split())


_YEAR = r"(?P<year>\d{4}|\d{2})"
_MONTH = rf"(?P<month>\d{{1,2}}|{'|'.join(MONTHS)})"
_DAY = r"(?P<day>\d{1,2})"
_GAP = r"[\s./,-]+"
# In this order, because `3.5` is a day of this year and `3.85` a month of 1985.
_FORMS = [
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d{1,2})(-(?P<day>\d{1,2}))?",
        r"(?P<year>1[89]\d\d|20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>\d\d)",
        r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4}|\d\d)",
        rf"{_DAY}{_GAP}{_MONTH}{_GAP}{_YEAR}\.?",
        rf"{_DAY}\.\s?(?P<month>0?[1-9]|1[0-2]|{'|'.join(MONTHS)})\.?",
        rf"{_MONTH}{_GAP}{_YEAR}",
        _YEAR,
    )
]


def _parts(entry: str) -> tuple[int | None, int | None, int | None]:
    """Year (as typed), month and day of `entry`, all None where no form fits."""
    found = next((match for form in _FORMS if (match := form.fullmatch(entry))), None)
    if found is None:
        return None, None, None
    named = found.groupdict()
    month = named.get("month") or ""
    return (
        int(named["year"]) if named.get("year") else None,
        MONTHS.get(month) or (int(month) if month else None),
        int(named["day"]) if named.get("day") else None,
    )


def _full_year(year: int, latest: int) -> int:
    """A typed year; two digits mean the last such year up to `latest`."""
    if year >= 100:
        return year
    century = latest - latest % 100
    return century + year if century + year <= latest else century - 100 + year


def _exists(year: int, month: int | None, day: int | None) -> bool:
    if month is not None and not 1 <= month <= 12:
        return False
    return day is None or 1 <= day <= monthrange(year, month or 1)[1]


def _check(year: int, month: int | None, day: int | None, today: date) -> None:
    """Raise UserError for years of other calendars and for days that do not exist.

    What was typed stays out of the sentence: it may be a birth date, and errors are kept.
    """
    if not MIN_YEAR <= year <= today.year + YEARS_AHEAD:
        raise UserError(
            translate(
                "Dates",
                "Das Jahr muss zwischen {first} und {last} liegen, gezählt nach dem "
                "gregorianischen Kalender.",
            ).format(first=MIN_YEAR, last=today.year + YEARS_AHEAD)
        )
    if not _exists(year, month, day):
        raise UserError(
            translate(
                "Dates",
                "Diesen Tag gibt es im Kalender nicht. Bitte Tag und Monat prüfen.",
            )
        )
