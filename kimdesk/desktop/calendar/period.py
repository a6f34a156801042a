"""Which days a view shows, and which come before and after. No toolkit here."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

DAY, WORKWEEK, WEEK, MONTH, AGENDA = "day", "workweek", "week", "month", "agenda"
MODES = (DAY, WORKWEEK, WEEK, MONTH, AGENDA)
ME, TEAM, ROOMS = "me", "team", "rooms"
WHOSE = (ME, TEAM, ROOMS)
WEEKS_OF_MONTH = 6
AGENDA_DAYS = 28
_EARLIEST, _LATEST = date(1900, 2, 1), date(2199, 11, 30)


@dataclass(frozen=True, slots=True)
class Period:
    """One view of the calendar around a day."""

    mode: str
    day: date

    @property
    def first(self) -> date:
        """The first day that is shown."""
        if self.mode in {DAY, AGENDA}:
            return self.day
        return monday(self.day.replace(day=1) if self.mode == MONTH else self.day)

    @property
    def last(self) -> date:
        """The last day that is shown."""
        lengths = {DAY: 1, WORKWEEK: 5, WEEK: 7, MONTH: 7 * WEEKS_OF_MONTH, AGENDA: AGENDA_DAYS}
        return self.first + timedelta(days=lengths[self.mode] - 1)

    def moved(self, by: int) -> "Period":
        """The next (1) or previous (-1) period."""
        if self.mode == MONTH:
            return self.at(month_moved(self.day, by))
        days = {DAY: 1, AGENDA: AGENDA_DAYS}.get(self.mode, 7)
        return self.at(self.day + timedelta(days=by * days))

    def at(self, day: date) -> "Period":
        """The same view around another day."""
        return replace(self, day=min(max(day, _EARLIEST), _LATEST))


def monday(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def month_moved(day: date, by: int) -> date:
    """The same day so many months later, the last of the month where there is none."""
    months = day.year * 12 + day.month - 1 + by
    first = date(months // 12, months % 12 + 1, 1)
    following = date((months + 1) // 12, (months + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


def grid_of_month(day: date) -> tuple[date, date]:
    """First and last day of the six weeks that show a month."""
    first = monday(day.replace(day=1))
    return first, first + timedelta(days=7 * WEEKS_OF_MONTH - 1)
