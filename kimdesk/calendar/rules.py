"""The rule of a series as its dialog edits it, and as a sentence.

`RuleFields` holds what the dialog offers. A rule that says more (from another calendar) has no
fields: it is kept as it is and described as "nach eigener Regel".
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
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


def rule_text(rule: str, begins_on: date) -> str:
    """The rule as people say it: "jede Woche am Mo und Do bis 31.03.2027"; "" for no rule."""
    if not parts_of(rule):
        return ""
    fields = fields_of_rule(rule, begins_on)
    if fields is None:
        return translate("Series", "nach eigener Regel")
    return f"{_how_often(fields)}{_when(fields)}{_how_long(fields)}"


def weekday_names() -> tuple[str, ...]:
    """Monday to Sunday in full."""
    return (
        translate("Series", "Montag"),
        translate("Series", "Dienstag"),
        translate("Series", "Mittwoch"),
        translate("Series", "Donnerstag"),
        translate("Series", "Freitag"),
        translate("Series", "Samstag"),
        translate("Series", "Sonntag"),
    )


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


def _how_often(fields: RuleFields) -> str:
    if fields.interval == 1:
        return {
            "DAILY": translate("Series", "jeden Tag"),
            "WEEKLY": translate("Series", "jede Woche"),
            "MONTHLY": translate("Series", "jeden Monat"),
            "YEARLY": translate("Series", "jedes Jahr"),
        }[fields.freq]
    return {
        "DAILY": translate("Series", "alle {n} Tage"),
        "WEEKLY": translate("Series", "alle {n} Wochen"),
        "MONTHLY": translate("Series", "alle {n} Monate"),
        "YEARLY": translate("Series", "alle {n} Jahre"),
    }[fields.freq].format(n=fields.interval)


def _when(fields: RuleFields) -> str:
    if fields.freq == "DAILY":
        return ""
    if fields.freq == "WEEKLY":
        if fields.weekdays == WORKDAYS:
            return translate("Series", " von Montag bis Freitag")
        names = [weekday_names()[day] for day in fields.weekdays]
        return translate("Series", " am {days}").format(days=_listed(names))
    day = _day_in_month(fields)
    if fields.freq == "MONTHLY":
        return translate("Series", " am {day}").format(day=day)
    return translate("Series", " am {day} im {month}").format(
        day=day, month=_months()[fields.month - 1]
    )


def _day_in_month(fields: RuleFields) -> str:
    if fields.by_weekday:
        places = {
            1: translate("Series", "ersten {weekday}"),
            2: translate("Series", "zweiten {weekday}"),
            3: translate("Series", "dritten {weekday}"),
            4: translate("Series", "vierten {weekday}"),
            5: translate("Series", "fünften {weekday}"),
            LAST: translate("Series", "letzten {weekday}"),
        }
        return places[fields.week].format(weekday=weekday_names()[fields.weekday])
    if fields.month_day == LAST:
        return translate("Series", "letzten Tag")
    return translate("Series", "{n}.").format(n=fields.month_day)


def _how_long(fields: RuleFields) -> str:
    if fields.until is not None:
        return translate("Series", " bis {day}").format(day=format_day(fields.until))
    if fields.count is not None:
        return translate("Series", ", {n}-mal").format(n=fields.count)
    return ""


def _listed(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return translate("Series", "{some} und {last}").format(
        some=", ".join(names[:-1]), last=names[-1]
    )


def _months() -> tuple[str, ...]:
    return (
        translate("Series", "Januar"),
        translate("Series", "Februar"),
        translate("Series", "März"),
        translate("Series", "April"),
        translate("Series", "Mai"),
        translate("Series", "Juni"),
        translate("Series", "Juli"),
        translate("Series", "August"),
        translate("Series", "September"),
        translate("Series", "Oktober"),
        translate("Series", "November"),
        translate("Series", "Dezember"),
    )
