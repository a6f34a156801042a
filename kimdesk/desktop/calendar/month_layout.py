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
    are_bars = [_is_bar(span) for span in spans]
    long = [at for at, is_bar in enumerate(are_bars) if is_bar]
    placed = bars([spans[at][:2] for at in long], first, 7)
    items = [MonthItem(long[bar.at], bar.first, bar.last, bar.lane, True) for bar in placed]
    taken: list[set[int]] = [set() for _ in range(7)]
    for item in items:
        for day in range(item.first, item.last + 1):
            taken[day].add(item.lane)
    free = [0] * 7
    for at, span in enumerate(spans):
        day = (span[0].date() - first).days
        if are_bars[at] or not 0 <= day < 7:
            continue
        lane = free[day]
        while lane in taken[day]:
            lane += 1
        free[day] = lane + 1
        taken[day].add(lane)
        items.append(MonthItem(at, day, day, lane, False))
    return _limited(items, taken, max(lanes, 1))


def _limited(items: list[MonthItem], taken: list[set[int]], lanes: int) -> MonthWeek:
    over = [max(day, default=-1) >= lanes for day in taken]
    kept: list[MonthItem] = []
    more = [0] * 7
    for item in items:
        days = range(item.first, item.last + 1)
        if item.lane < lanes - any(over[day] for day in days):
            kept.append(item)
            continue
        for day in days:
            more[day] += 1
    return MonthWeek(tuple(kept), tuple(more))


def _is_bar(span: tuple[datetime, datetime, bool]) -> bool:
    begins, ends, all_day = span
    return stands_on_top(begins, ends, all_day=all_day) or (
        last_day_of(begins, ends) > begins.date() + timedelta(days=1)
    )
