"""What becomes of the days of a series when all of it changes; counted, not yet written."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar import rule_changes
from kimdesk.calendar.acting import TIMES, Target
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import OPEN_STATES, days_in
from kimdesk.calendar.series import days_of, last_day, parts_of, until_of
from kimdesk.calendar.writing import Values


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of a series: the values of its master, and where each of its days goes."""

    of_master: Values
    times: Values
    length: timedelta
    to: Mapping[date, date | None]


def plan_of(target: Target, values: Values) -> Plan:
    """Count the days of the series as it was and as it will be."""
    master, day = target.master, target.day
    times = {name: values[name] for name in ("begins_at", "ends_at", "all_day") if name in values}
    lasts = {**target.times, **values}
    length = target.length
    if values.keys() & {"begins_on", "ends_on"}:
        length = lasts["ends_on"] - lasts["begins_on"]
    special = {*days_in(master.except_on), *target.days_changed}
    to: dict[date, date | None]
    now = values.get("begins_on", day)
    old = target.days
    if "rule" in values:
        rule = _known(values["rule"], now)
        begins_on = (
            now if not rule else rule_changes.first_day(rule, master.begins_on + (now - day))
        )
        new = days_of(rule, begins_on)
        to = {each: each if new.index(each) is not None else None for each in special}
    elif now != day:
        rule = rule_changes.moved(master.rule, day, now)
        begins_on = rule_changes.first_moved(rule, master.begins_on, day, now)
        if "UNTIL" in parts_of(rule):
            rule = rule_changes.same_length(rule, begins_on, len(old.all()))
        new = days_of(rule, begins_on)
        at = {each: old.index(each) for each in special}
        to = {each: each if at[each] is None else new.nth(at[each] or 0) for each in special}
    else:
        rule, begins_on, to = master.rule, master.begins_on, {each: each for each in special}
    left_out = (to[each] for each in days_in(master.except_on))
    ends = last_day(rule, begins_on) if rule else None
    of_master = {
        **times,
        "begins_on": begins_on,
        "ends_on": begins_on + length,
        "rule": rule,
        "except_on": days_text(each for each in left_out if each is not None) if rule else "",
        "repeats_until": ends + length if ends is not None else None,
    }
    return Plan(of_master, times, length, to if rule else dict.fromkeys(special))


def for_changed(
    target: Target, row: Appointment, plan: Plan, common: Values, values: Values
) -> dict[str, Any] | None:
    """What to write into a changed occurrence; None when it goes with its day."""
    master, day = target.master, row.replaces_on
    found = {n: v for n, v in common.items() if getattr(row, n) == getattr(master, n)}
    if row is target.row:
        found = dict(common) | {name: values[name] for name in TIMES if name in values}
    to = plan.to.get(day) if day is not None else None
    if to is None:
        if row.state in OPEN_STATES and row.contact_id is None:
            return None
        # What has happened stays in the calendar as an appointment of its own.
        return {**found, "series_id": None, "replaces_on": None}
    if row is not target.row and _by_the_rule(target, row):
        found |= {**plan.times, "begins_on": to, "ends_on": to + plan.length}
    return {**found, "replaces_on": to}


def _by_the_rule(target: Target, row: Appointment) -> bool:
    """Whether a changed occurrence is still open and stands when the series says."""
    same = all(getattr(row, n) == getattr(target.master, n) for n in TIMES if n.endswith("_at"))
    on_day = row.begins_on == row.replaces_on and row.all_day == target.master.all_day
    return row.state in OPEN_STATES and same and on_day


def completed(now: Values, values: Values) -> dict[str, Any]:
    """`values` with what follows from them: another day takes the end along, whole days no time."""
    found = dict(values)
    if "begins_on" in found and "ends_on" not in found:
        found["ends_on"] = now["ends_on"] + (found["begins_on"] - now["begins_on"])
    if found.get("all_day", now["all_day"]):
        found |= {"begins_at": "", "ends_at": ""}
    return found


def with_rule(values: Values) -> dict[str, Any]:
    """The values of a row with a rule: it begins on the first day of the rule, and the index."""
    rule = _known(values["rule"], values["begins_on"])
    length = values["ends_on"] - values["begins_on"]
    begins_on = rule_changes.first_day(rule, values["begins_on"])
    ends = last_day(rule, begins_on)
    return {
        **values,
        "rule": rule,
        "begins_on": begins_on,
        "ends_on": begins_on + length,
        "repeats_until": ends + length if rule and ends is not None else None,
    }


def days_text(days: Collection[date] | Any) -> str:  # noqa: ANN401 - any iterable of days
    """Days as `except_on` holds them."""
    return "|".join(sorted(day.isoformat() for day in days))


def _known(rule: str, begins_on: date) -> str:
    """The rule, refused where it says nothing that can be counted or ends before it begins."""
    parts = parts_of(rule)
    if (until_of(parts) or begins_on) < begins_on:
        text = translate("Appointments", "Die Wiederholung endet, bevor sie beginnt.")
        raise UserError(text, "rule")
    if rule and not parts:
        raise UserError(
            translate("Appointments", "Diese Wiederholung lässt sich nicht berechnen."), "rule"
        )
    return rule.removeprefix("RRULE:")
