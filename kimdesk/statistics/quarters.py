"""Calendar quarters, the reporting periods: text "2026Q3" outside, a value inside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

_FORM = re.compile(r"([0-9]{4})Q([1-4])")
EARLIEST, LATEST = 1990, 2999


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """One quarter of a year; `str()` gives "2026Q3", and such texts sort like the quarters."""

    year: int
    number: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """The quarter that "2026Q3" names. Raises UserError for anything else."""
        found = _FORM.fullmatch(text)
        if found is None or not EARLIEST <= int(found[1]) <= LATEST:
            raise UserError(
                translate(
                    "Quarters", "Ein Quartal schreibt man als Jahr und Nummer, zum Beispiel 2026Q3."
                ),
                "quarter",
            )
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The quarter that a day lies in."""
        return cls(day.year, (day.month + 2) // 3)

    def __str__(self) -> str:
        return f"{self.year:04}Q{self.number}"

    @property
    def first_day(self) -> date:
        """The day the quarter begins with."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last_day(self) -> date:
        """The reference date (Stichtag); it counts until midnight."""
        return self.next.first_day - timedelta(days=1)

    @property
    def previous(self) -> "Quarter":
        """The quarter before."""
        return Quarter(self.year, self.number - 1) if self.number > 1 else Quarter(self.year - 1, 4)

    @property
    def next(self) -> "Quarter":
        """The quarter after."""
        return Quarter(self.year, self.number + 1) if self.number < 4 else Quarter(self.year + 1, 1)

    @property
    def of_year(self) -> tuple["Quarter", ...]:
        """The quarters of the same year up to this one, for the year to date."""
        return tuple(Quarter(self.year, number) for number in range(1, self.number + 1))

    @property
    def label(self) -> str:
        """How people read it: "3. Quartal 2026"."""
        text = translate("Quarters", "{number}. Quartal {year}")
        return text.format(number=self.number, year=self.year)


def quarter_of(day: date | None) -> str:
    """The quarter of a day as text, "" for no day."""
    return str(Quarter.of(day)) if day is not None else ""


def quarters(first: Quarter, last: Quarter) -> Iterator[Quarter]:
    """All quarters from the first to the last, both inclusive; none when they are reversed."""
    while first <= last:
        yield first
        first = first.next
