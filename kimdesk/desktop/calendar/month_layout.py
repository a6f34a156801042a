"""What stands in each day of a month: bars of several days, then times, then "+3". No toolkit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.layout import bars, last_day_of, stands_on_top

_WEEK = 7


@dataclass(frozen=True, slots=True)
class MonthItem:
    """One line in the cells of a week, from day to day, in a lane."""

    row: OccurrenceRow
    first: int
    last: int
    lane: int
    is_bar: bool


@dataclass(frozen=True, slots=True)
class MonthWeek:
    """The lines of seven days, and how many more each day has."""

    items: tuple[MonthItem, ...]
    more: tuple[int, ...]


class MonthDays:
    """The appointments of so many weeks from `first`, sorted into days in one pass.

    `times` are those of one day by their day, `long` what has a bar over days.
    """

    def __init__(self, rows: Iterable[OccurrenceRow], first: date, weeks: int) -> None:
        self.first = first
        self.times: list[list[OccurrenceRow]] = [[] for _ in range(_WEEK * weeks)]
        self.long: list[OccurrenceRow] = []
        start, count = first.toordinal(), _WEEK * weeks
        for row in rows:
            at = row.begins.toordinal()
            # Nearly all begin and end on one day: decided without making further dates.
            if (row.all_day or row.ends.toordinal() != at) and _is_bar(row):
                self.long.append(row)
            elif start <= at < start + count:
                self.times[at - start].append(row)

    def week(self, at: int, lanes: int) -> MonthWeek:
        """What stands in the week number `at`, with room for `lanes` lines a day.

        Where a day has more, its last line is left for saying how many.
        """
        first = self.first + timedelta(days=_WEEK * at)
        placed = bars([(row.begins, row.ends) for row in self.long], first, _WEEK)
        items = [
            MonthItem(self.long[bar.at], bar.first, bar.last, bar.lane, True) for bar in placed
        ]
        days = self.times[_WEEK * at : _WEEK * (at + 1)]
        taken: list[set[int]] = [set() for _ in days]
        for item in items:
            for day in range(item.first, item.last + 1):
                taken[day].add(item.lane)
        # A bar in a low lane also takes the lines above it, as far as no time fits between.
        over = [_is_over(own, held, lanes) for own, held in zip(days, taken, strict=True)]
        shown, more = _bars_that_fit(items, over, lanes)
        for day, (own, held) in enumerate(zip(days, taken, strict=True)):
            room = [lane for lane in range(lanes - over[day]) if lane not in held]
            fitting = zip(own, room, strict=False)
            shown += [MonthItem(row, day, day, lane, False) for row, lane in fitting]
            more[day] += max(len(own) - len(room), 0)
        return MonthWeek(tuple(shown), tuple(more))

    def of(self, day: date) -> list[OccurrenceRow]:
        """Everything of one day: what lasts longer first, then by time."""
        at = (day - self.first).days
        if not 0 <= at < len(self.times):
            return []
        long = [
            row
            for row in self.long
            if row.begins.date() <= day <= last_day_of(row.begins, row.ends)
        ]
        return [*long, *self.times[at]]


def _is_over(own: Sequence[OccurrenceRow], held: set[int], lanes: int) -> bool:
    """Whether a day has more than there are lines."""
    return len(own) + len(held) > lanes or max(held, default=0) >= lanes


def _bars_that_fit(
    items: Sequence[MonthItem], over: Sequence[bool], lanes: int
) -> tuple[list[MonthItem], list[int]]:
    shown, more = [], [0] * len(over)
    for item in items:
        days = range(item.first, item.last + 1)
        if item.lane < lanes - any(over[day] for day in days):
            shown.append(item)
        else:
            for day in days:
                more[day] += 1
    return shown, more


def _is_bar(row: OccurrenceRow) -> bool:
    begins, ends = row.begins, row.ends
    return stands_on_top(begins, ends, all_day=row.all_day) or (
        last_day_of(begins, ends) > begins.date() + timedelta(days=1)
    )
