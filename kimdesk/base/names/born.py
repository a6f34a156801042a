"""A birth date as typed into the search: the day, only a year, only day and month."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

EARLIEST_YEAR = 1875
_FORMS = (
    re.compile(r"(?P<day>\d{1,2})[./]\s?(?P<month>\d{1,2})[./]\s?(?P<year>\d{0,4})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?P<day>)"),
    re.compile(r"(?P<day>)(?P<month>\d{1,2})[./](?P<year>\d{4})"),
    re.compile(r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d{4}|\d\d)"),
    re.compile(r"(?P<day>)(?P<month>)(?P<year>\d{4})"),
)


@dataclass(frozen=True, slots=True)
class Born:
    """What is known; `years` are all that a shortened year can mean, empty for any year."""

    years: tuple[int, ...]
    month: int | None = None
    day: int | None = None

    @property
    def ranges(self) -> tuple[tuple[str, str], ...]:
        """Half-open ranges of stored partial dates to look in; empty when any year fits."""
        found = []
        for year in self.years:
            start = self._start(year)
            found.append((start, start + "~"))
            if self.month is None:
                found.append((f"~{year:04}", f"~{year:04}~"))
        return tuple(found)

    @property
    def ending(self) -> str:
        """How a stored date ends when only day and month are known, else ""."""
        return "" if self.years else f"-{self.month or 0:02}-{self.day or 0:02}"

    def matches(self, stored: str) -> bool:
        """Whether a stored partial date is one that was asked for."""
        if not self.years:
            return stored.endswith(self.ending)
        return any(low <= stored < high for low, high in self.ranges)

    def _start(self, year: int) -> str:
        parts = [f"{year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


def parse_born(text: str, today: date) -> Born | None:
    """The birth date that `text` (ASCII digits) is, or None.

    `1.1.90` is 1990, `1.1.20` 2020 or 1920, `1.1.` any year, `1.1.199` one of ten years
    while somebody is still typing. Days that do not exist are no birth dates.
    """
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            day, month = (int(found[name]) if found[name] else None for name in ("day", "month"))
            years = _years(found["year"], today)
            if years is not None and _exists(years, month, day):
                return Born(years, month, day)
    return None


def _years(typed: str, today: date) -> tuple[int, ...] | None:
    """The years meant, () for any, None for a year in which nobody living was born."""
    if len(typed) < 2:
        return ()
    found: tuple[int, ...]
    if len(typed) == 2:
        found = (2000 + int(typed), 1900 + int(typed))
    elif len(typed) == 3:
        found = tuple(range(int(typed) * 10, int(typed) * 10 + 10))
    else:
        found = (int(typed),)
    return tuple(year for year in found if EARLIEST_YEAR <= year <= today.year) or None


def _exists(years: tuple[int, ...], month: int | None, day: int | None) -> bool:
    if month is None:
        return bool(years)
    if not 1 <= month <= 12:
        return False
    longest = max((monthrange(year, month)[1] for year in years), default=29 if month == 2 else 31)
    return day is None or 1 <= day <= longest
