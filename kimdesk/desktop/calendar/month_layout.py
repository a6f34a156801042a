"""What stands in each day of a month: bars of several days, then times, then "+3". No toolkit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kimdesk.desktop.calendar.layout import bars, last_day_of, stands_on_top


@dataclass(frozen=True, slots=True)
class MonthItem:
    """One line in the cells of a week: appointment `at`, from day to day, in a lane."""

    at: int
    first: int
    last: int
    lane: int
    is_bar: bool


@dataclass(frozen=True, slots=True)
class MonthWeek:
    """The lines of seven days, and how many more each day has."""

    items: tuple[MonthItem, ...]
    more: tuple[int, ...]


def week_of(spans: Sequence[tuple[datetime, datetime, bool]], first: date, lanes: int) -> MonthWeek:
    """Begin, end, whole-day of all appointments, in the order of time, for `lanes` lines a day.

    Where a day has more, its last line is left for saying how many.
    """
    long = [at for at, span in enumerate(spans) if _is_bar(span)]
    placed = bars([spans[at][:2] for at in long], first, 7)
    items = [MonthItem(long[bar.at], bar.first, bar.last, bar.lane, True) for bar in placed]
    taken: list[set[int]] = [set() for _ in range(7)]
    for item in items:
        for day in range(item.first, item.last + 1):
            taken[day].add(item.lane)
    for at, span in enumerate(spans):
        day = (span[0].date() - first).days
        if _is_bar(span) or not 0 <= day < 7:
            continue
        lane = next(n for n in range(len(taken[day]) + 1) if n not in taken[day])
        taken[day].add(lane)
        items.append(MonthItem(at, day, day, lane, False))
    return _limited(items, taken, max(lanes, 1))


def _limited(items: list[MonthItem], taken: list[set[int]], lanes: int) -> MonthWeek:
    over = [max(day, default=-1) >= lanes for day in taken]
    kept = [
        item
        for item in items
        if item.lane < lanes - any(over[day] for day in range(item.first, item.last + 1))
    ]
    more = [0] * 7
    for item in items:
        if item not in kept:
            for day in range(item.first, item.last + 1):
                more[day] += 1
    return MonthWeek(tuple(kept), tuple(more))


def _is_bar(span: tuple[datetime, datetime, bool]) -> bool:
    begins, ends, all_day = span
    return stands_on_top(begins, ends, all_day=all_day) or (
        last_day_of(begins, ends) > begins.date() + timedelta(days=1)
    )
