"""Where appointments stand: columns for those that overlap, lanes for whole days.

Known from other calendars: what overlaps stands side by side, and takes the room to its right
that nobody else needs. No toolkit here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

DAY_MINUTES = 24 * 60
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of one day, `first` inclusive, `last` exclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Slot:
    """A share of a day's width: `column` to `column + span` of `of` equal columns."""

    column: int
    span: int
    of: int

    def edges(self, width: int) -> tuple[int, int]:
        """Left and right edge in pixels of a day `width` wide; slots never overlap."""
        return width * self.column // self.of, width * (self.column + self.span) // self.of


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a timed appointment that lies on one day; `at` is its place in the list."""

    at: int
    day: date
    span: Span
    goes_on_before: bool = False
    goes_on_after: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A whole-day appointment in a row of days: from column to column, in a lane."""

    at: int
    first: int
    last: int
    lane: int
    goes_on_before: bool = False
    goes_on_after: bool = False


def stands_on_top(begins: datetime, ends: datetime, *, all_day: bool) -> bool:
    """Whether it stands in the row of whole days: those, and what lasts a day or longer."""
    return all_day or ends - begins >= _DAY


def pieces(
    spans: Sequence[tuple[datetime, datetime]], first: date, last: date, least: int = 0
) -> list[Piece]:
    """Each appointment cut into its days, from `first` to `last`, both inclusive.

    Each piece is `least` minutes long at least, so that it can be seen, and inside its day.
    """
    found = []
    for at, (begins, ends) in enumerate(spans):
        final = last_day_of(begins, ends)
        day = max(begins.date(), first)
        while day <= min(final, last):
            before, after = day > begins.date(), day < final
            span = _fit(
                0 if before else _minute(begins),
                DAY_MINUTES if after else _minute_of_end(ends, day),
                least,
            )
            found.append(Piece(at, day, span, before, after))
            day += _DAY
    return found


def columns(spans: Sequence[Span]) -> list[Slot]:
    """A slot for each span of one day: those that overlap stand side by side."""
    order = sorted(range(len(spans)), key=lambda at: (spans[at].first, -spans[at].last, at))
    slots = [Slot(0, 1, 1)] * len(spans)
    group: list[int] = []
    until = -1
    for at in order:
        if group and spans[at].first >= until:
            _place(group, spans, slots)
            group = []
        group.append(at)
        until = max(until, spans[at].last) if len(group) > 1 else spans[at].last
    _place(group, spans, slots)
    return slots


def bars(
    spans: Sequence[tuple[datetime, datetime]], first: date, count: int, *, at: int = 0
) -> list[Bar]:
    """Lanes for what lasts whole days in `count` days from `first`; the longest stand on top."""
    wanted = []
    final = first + timedelta(days=count - 1)
    for number, (begins, ends) in enumerate(spans, at):
        begin, end = begins.date(), last_day_of(begins, ends)
        if begin <= final and end >= first:
            low, high = max(begin, first), min(end, final)
            wanted.append(
                Bar(number, (low - first).days, (high - first).days, 0, begin < first, end > final)
            )
    wanted.sort(key=lambda bar: (bar.first, bar.first - bar.last, bar.at))
    ends_of: list[int] = []
    placed = []
    for bar in wanted:
        lane = next((i for i, end in enumerate(ends_of) if end < bar.first), len(ends_of))
        ends_of[lane:] = [bar.last, *ends_of[lane + 1 :]]
        placed.append(replace(bar, lane=lane))
    return placed


def last_day_of(begins: datetime, ends: datetime) -> date:
    """The last day something happens on; what ends at midnight does not reach the next day."""
    if ends <= begins:
        return begins.date()
    return (ends - timedelta(microseconds=1)).date()


def _minute(at: datetime) -> int:
    return at.hour * 60 + at.minute


def _minute_of_end(ends: datetime, day: date) -> int:
    return DAY_MINUTES if ends.date() > day else _minute(ends)


def _fit(first: int, last: int, least: int) -> Span:
    last = min(max(last, first + least), DAY_MINUTES)
    return Span(max(0, min(first, last - least)), last)


def _place(group: Sequence[int], spans: Sequence[Span], slots: list[Slot]) -> None:
    """Give each of a group, in order of time, the first column that is free."""
    held: list[list[Span]] = []
    chosen: dict[int, int] = {}
    for at in group:
        free = (i for i, others in enumerate(held) if others[-1].last <= spans[at].first)
        column = next(free, len(held))
        if column == len(held):
            held.append([])
        held[column].append(spans[at])
        chosen[at] = column
    for at, column in chosen.items():
        right = column + 1
        while right < len(held) and not any(_meet(spans[at], other) for other in held[right]):
            right += 1
        slots[at] = Slot(column, right - column, len(held))


def _meet(one: Span, other: Span) -> bool:
    return one.first < other.last and other.first < one.last
