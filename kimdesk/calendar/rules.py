"""The rule of a series as its dialog edits it, and as a sentence.

`RuleFields` holds what the dialog offers. A rule that says more (from another calendar) has no
fields: it is kept as it is and described as "nach eigener Regel".
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from kimdesk.calendar.rule_changes import DAYS
from kimdesk.calendar.series import parts_of, rule_of, until_of

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
FREQUENCIES: tuple[Frequency, ...] = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
LAST = -1
WORKDAYS = (0, 1, 2, 3, 4)
_OFFERED = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYMONTH", "UNTIL", "COUNT", "WKST"}


@dataclass(frozen=True, slots=True)
class RuleFields:
    """What the dialog of a series edits.

    `weekdays` (0 is Monday) count by week; by month and year `by_weekday` chooses between "am
    15." (`month_day`, -1 is the last) and "am dritten Montag" (`week`, 1 to 4 or -1, with
    `weekday`). At most one of `until` (last day, inclusive) and `count`.
    """

    freq: Frequency = "WEEKLY"
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    by_weekday: bool = False
    month_day: int = 1
    week: int = 1
    weekday: int = 0
    month: int = 1
    until: date | None = None
    count: int | None = None


def usual_fields(begins_on: date, freq: Frequency = "WEEKLY") -> RuleFields:
    """What a new series suggests that begins on that day."""
    last_week = (begins_on + timedelta(days=7)).month != begins_on.month
    week = (begins_on.day - 1) // 7 + 1
    return RuleFields(
        freq=freq,
        weekdays=(begins_on.weekday(),),
        month_day=begins_on.day,
        week=LAST if last_week and week > 4 else week,
        weekday=begins_on.weekday(),
        month=begins_on.month,
    )


def rule_from(fields: RuleFields) -> str:
    """The rule that the fields say, as iCalendar writes it."""
    parts: dict[str, str] = {"FREQ": fields.freq}
    if fields.interval > 1:
        parts["INTERVAL"] = str(fields.interval)
    if fields.freq == "WEEKLY" and fields.weekdays:
        parts["BYDAY"] = ",".join(DAYS[day] for day in sorted(set(fields.weekdays)))
    if fields.freq == "YEARLY":
        parts["BYMONTH"] = str(fields.month)
    if fields.freq in {"MONTHLY", "YEARLY"}:
        if fields.by_weekday:
            parts["BYDAY"] = f"{fields.week}{DAYS[fields.weekday]}"
        else:
            parts["BYMONTHDAY"] = str(fields.month_day)
    if fields.until is not None:
        parts["UNTIL"] = f"{fields.until:%Y%m%d}"
    elif fields.count is not None:
        parts["COUNT"] = str(fields.count)
    return rule_of(parts)


def fields_of_rule(rule: str, begins_on: date) -> RuleFields | None:
    """The fields that say this rule; None for "" and for one the dialog cannot say."""
    parts = parts_of(rule)
    if not parts or parts.keys() - _OFFERED:
        return None
    try:
        found = _read(parts, begins_on)
    except ValueError:
        return None
    return found


def _read(parts: dict[str, str], begins_on: date) -> RuleFields:
    freq = next(each for each in FREQUENCIES if each == parts["FREQ"])
    found = replace(
        usual_fields(begins_on, freq),
        interval=int(parts.get("INTERVAL", "1")),
        until=until_of(parts),
        count=int(parts["COUNT"]) if "COUNT" in parts else None,
    )
    days = [day for day in parts.get("BYDAY", "").split(",") if day]
    if freq in {"DAILY", "WEEKLY"}:
        if parts.keys() & {"BYMONTH", "BYMONTHDAY"} or (freq == "DAILY" and days):
            raise ValueError
        # Another first day of the week counts in every other week with several days only.
        if parts.get("WKST", "MO") != "MO" and found.interval > 1 and len(days) > 1:
            raise ValueError
        weekdays = tuple(sorted(DAYS.index(day) for day in days)) or found.weekdays
        return replace(found, weekdays=weekdays)
    if ("BYMONTH" in parts) and freq == "MONTHLY":
        raise ValueError
    found = replace(found, month=int(parts.get("BYMONTH", begins_on.month)))
    if days:
        week, weekday = _place(days, parts)
        return replace(found, by_weekday=True, week=week, weekday=weekday)
    return replace(found, month_day=_month_day(parts, begins_on))


def _place(days: list[str], parts: dict[str, str]) -> tuple[int, int]:
    week = int(days[0][:-2])
    if len(days) > 1 or "BYMONTHDAY" in parts or week not in {1, 2, 3, 4, 5, LAST}:
        raise ValueError
    return week, DAYS.index(days[0][-2:])


def _month_day(parts: dict[str, str], begins_on: date) -> int:
    day = int(parts.get("BYMONTHDAY", begins_on.day))
    if not (1 <= day <= 31 or day == LAST):
        raise ValueError
    return day
