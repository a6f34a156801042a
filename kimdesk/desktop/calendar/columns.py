"""Which columns a view of hours has, and what stands above them."""

from collections.abc import Sequence

from kimdesk.calendar.views import CalendarData, Owner
from kimdesk.desktop.calendar.blocks import DayColumn, days_of
from kimdesk.desktop.calendar.period import DAY, ME, MONTH, ROOMS, Period
from kimdesk.desktop.calendar.words import month_name, title_of_days


def columns_of(
    data: CalendarData, period: Period, whose: str, people: Sequence[int]
) -> list[DayColumn]:
    """A day has one for each colleague (of `people`, empty for all) or room, else one a day."""
    if period.mode == DAY and whose != ME:
        team = [one for one in data.staff if not people or one.id in people]
        owners: Sequence[Owner] = data.rooms if whose == ROOMS else team
        if owners:
            return [DayColumn(period.day, one, whose == ROOMS) for one in owners]
    count = (period.last - period.first).days + 1
    return [DayColumn(day) for day in days_of(period.first, count)]


def title_of(period: Period) -> str:
    """The month with its year, or the days with their week."""
    if period.mode == MONTH:
        return f"{month_name(period.day.month)} {period.day.year}"
    return title_of_days(period.first, period.last)
