"""What becomes of the rule of a series when the series is moved or divided."""

from datetime import date, timedelta

from kimdesk.base.dates import months_later
from kimdesk.calendar.series import days_of, parts_of, rule_of, until_of

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def ended_before(rule: str, begins_on: date, day: date) -> str:
    """The rule of the occurrences before `day`, which is not the first."""
    parts = parts_of(rule)
    if "COUNT" in parts:
        return rule_of({**parts, "COUNT": str(days_of(rule, begins_on).before(day))})
    return rule_of({**parts, "UNTIL": f"{day - timedelta(days=1):%Y%m%d}"})


def begun_at(rule: str, begins_on: date, day: date) -> str:
    """The rule of the occurrences from `day` on, which is one of them."""
    parts = parts_of(rule)
    if "COUNT" in parts:
        left = int(parts["COUNT"]) - days_of(rule, begins_on).before(day)
        return rule_of({**parts, "COUNT": str(left)})
    return rule


def moved(rule: str, was: date, now: date) -> str:
    """The rule when the occurrence on `was` is to be on `now` and the others move along.

    Days of the week turn by as many days, and so does the day a week begins with, which
    counts in series of every other week. Days of the month become the new one.
    """
    parts = parts_of(rule)
    shift = (now - was).days
    if not parts or not shift:
        return rule
    if parts["FREQ"] in {"DAILY", "WEEKLY"}:
        if "BYDAY" in parts:
            parts["BYDAY"] = ",".join(_turned(day, shift) for day in parts["BYDAY"].split(","))
            parts["WKST"] = _turned(parts.get("WKST", "MO"), shift)
    else:
        _move_in_month(parts, was, now)
    until = until_of(parts)
    if until is not None:
        parts["UNTIL"] = f"{until + timedelta(days=shift):%Y%m%d}"
    return rule_of(parts)


def first_moved(rule: str, begins_on: date, was: date, now: date) -> date:
    """The first day of a series by its moved rule; by month and year it stays in step."""
    freq = parts_of(rule).get("FREQ")
    if freq not in {"MONTHLY", "YEARLY"} or was == now:
        return begins_on + (now - was)
    months = (now.year - was.year) * 12 + now.month - was.month
    if freq == "YEARLY":
        start = date(begins_on.year + now.year - was.year, 1, 1)
    else:
        start = months_later(begins_on.replace(day=1), months)
    return first_day(rule, start)


def first_day(rule: str, begins_on: date) -> date:
    """The first day of the rule from `begins_on`; that day itself where the rule has none."""
    return days_of(rule, begins_on).nth(0) or begins_on


def same_length(rule: str, begins_on: date, count: int) -> str:
    """A rule that ends by a date: the date of its occurrence number `count`."""
    parts = parts_of(rule)
    if "UNTIL" not in parts or len(days_of(rule, begins_on).all()) == count:
        return rule
    endless = rule_of({name: text for name, text in parts.items() if name != "UNTIL"})
    last = days_of(endless, begins_on).nth(count - 1)
    return rule if last is None else rule_of({**parts, "UNTIL": f"{last:%Y%m%d}"})


def _move_in_month(parts: dict[str, str], was: date, now: date) -> None:
    if "BYMONTH" in parts and parts["FREQ"] == "YEARLY":
        parts["BYMONTH"] = str(now.month)
    if "BYSETPOS" in parts:
        return
    if "BYDAY" in parts:
        days = parts["BYDAY"].split(",")
        mine = [day for day in days if day[-2:] == DAYS[was.weekday()]] or days
        days[days.index(mine[0])] = _of_month(mine[0], now)
        parts["BYDAY"] = ",".join(dict.fromkeys(days))
    elif "BYMONTHDAY" in parts:
        days = parts["BYMONTHDAY"].split(",")
        moved_on = [_month_day(day, was, now) for day in days]
        parts["BYMONTHDAY"] = ",".join(dict.fromkeys(moved_on))
    else:
        parts["BYMONTHDAY"] = str(now.day)
        if parts["FREQ"] == "YEARLY":
            parts["BYMONTH"] = str(now.month)


def _month_day(day: str, was: date, now: date) -> str:
    if day == "-1" and (now + timedelta(days=1)).day == 1:
        return day
    return str(now.day) if day in {str(was.day), "-1"} else day


def _turned(day: str, shift: int) -> str:
    return DAYS[(DAYS.index(day[-2:]) + shift) % 7]


def _of_month(day: str, now: date) -> str:
    """`1MO`, `-1FR`: the same place in the month for the weekday of `now`."""
    place = day[:-2]
    if not place:
        return DAYS[now.weekday()]
    if place.startswith("-") and (now + timedelta(days=7)).month != now.month:
        return f"-1{DAYS[now.weekday()]}"
    return f"{(now.day - 1) // 7 + 1}{DAYS[now.weekday()]}"
