"""What an act on several occurrences does to the rows of a series.

A series is its master and its changed occurrences. Acts on "this and following" divide it
first; what then is done is done to a whole series.
"""

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
from kimdesk.calendar.writing import Values, cases_of, copied, delete_row, link, staff_of, write
from kimdesk.clients.records import Records
from kimdesk.vault.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Links:
    """The cases and colleagues an act sets; None leaves them."""

    case_ids: Collection[int] | None = None
    staff_ids: Collection[int] | None = None


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


def change_this(
    unit: UnitOfWork, records: Records, target: Target, values: Values, links: Links
) -> Appointment:
    """Change one occurrence; of a series it gets a row of its own. That row."""
    values = completed(target.times, values)
    row = target.row
    if target.is_series:
        if values.get("rule", target.master.rule) != target.master.rule:
            text = translate(
                "Appointments",
                "Eine Wiederholung gilt für mehrere Termine. "
                "Bitte „diesen und folgende“ oder „alle“ wählen.",
            )
            raise UserError(text, "rule")
        values.pop("rule", None)
        row = own_row(unit, target)
    elif "rule" in values:
        values = with_rule({**target.times, **values})
    write(unit, records, row, values)
    link(unit, row.id, links.case_ids, links.staff_ids)
    return row


def own_row(unit: UnitOfWork, target: Target) -> Appointment:
    """The row of this occurrence, made where it has none."""
    if not target.is_series or target.row is not target.master:
        return target.row
    bare = {"rule": "", "except_on": "", "repeats_until": None}
    place = {"series_id": target.master.id, "replaces_on": target.day}
    row = copied(unit, target.master, {**bare, **place, **target.times})
    target.changed.append(row)
    target.row = row
    return row


def divided(unit: UnitOfWork, records: Records, target: Target) -> Target:
    """A series of its own from this occurrence on; the same one where that is the first."""
    master, day = target.master, target.day
    if not target.days.before(day):
        return target
    left_out = days_in(master.except_on)
    later = {"begins_on": day, "ends_on": day + target.length, "ics_uid": ""}
    later["rule"] = rule_changes.begun_at(master.rule, master.begins_on, day)
    later["except_on"] = days_text(each for each in left_out if each >= day)
    new = copied(unit, master, later)
    end(unit, records, target)
    moving = [each for each in target.changed if each.replaces_on and each.replaces_on >= day]
    for row in moving:
        write(unit, records, row, {"series_id": new.id, "ics_uid": ""})
    return Target(target.row if target.row in moving else new, new, day, moving)


def end(unit: UnitOfWork, records: Records, target: Target) -> None:
    """Have the series end before this occurrence, which is not its first."""
    master, day = target.master, target.day
    rule = rule_changes.ended_before(master.rule, master.begins_on, day)
    ends = last_day(rule, master.begins_on)
    values = {
        "rule": rule,
        "except_on": days_text(each for each in days_in(master.except_on) if each < day),
        "repeats_until": ends + target.length if ends is not None else None,
    }
    write(unit, records, master, values)


def change_all(
    unit: UnitOfWork, records: Records, target: Target, values: Values, links: Links
) -> None:
    """Change a whole series, seen from one of its occurrences.

    What was changed in one occurrence alone stays as it is there; what it had in common with
    the series changes along. Days left out and changed occurrences move with the series.
    """
    master = target.master
    old_links = Links(cases_of(unit, master.id), staff_of(unit, master.id))
    values = completed(target.times, values)
    plan = _plan(target, values)
    common = {name: value for name, value in values.items() if name not in {*TIMES, "rule"}}
    writes = [(row, _for_changed(target, row, plan, common, values)) for row in target.changed]
    write(unit, records, master, {**common, **plan.of_master})
    for row, of_row in writes:
        if of_row is None:
            delete_row(unit, row)
            continue
        write(unit, records, row, of_row)
        same = Links(
            links.case_ids if cases_of(unit, row.id) == old_links.case_ids else None,
            links.staff_ids if staff_of(unit, row.id) == old_links.staff_ids else None,
        )
        chosen = links if row is target.row else same
        link(unit, row.id, chosen.case_ids, chosen.staff_ids)
    link(unit, master.id, links.case_ids, links.staff_ids)


def leave_out(unit: UnitOfWork, records: Records, target: Target) -> None:
    """Remove one occurrence of a series; with the last one the series goes."""
    if target.row is not target.master:
        delete_row(unit, target.row)
        target.changed.remove(target.row)
    left_out = days_in(target.master.except_on) | {target.day}
    finite = parts_of(target.master.rule).keys() & {"COUNT", "UNTIL"}
    if finite and not target.changed and set(target.days.all()) <= left_out:
        delete_row(unit, target.master)
        return
    write(unit, records, target.master, {"except_on": days_text(left_out)})


def days_text(days: Collection[date] | Any) -> str:  # noqa: ANN401 - any iterable of days
    """Days as `except_on` holds them."""
    return "|".join(sorted(day.isoformat() for day in days))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What becomes of a series: the values of its master, and where each of its days goes."""

    of_master: Values
    times: Values
    length: timedelta
    to: Mapping[date, date | None]


def _plan(target: Target, values: Values) -> _Plan:
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
    return _Plan(of_master, times, length, to if rule else dict.fromkeys(special))


def _for_changed(
    target: Target, row: Appointment, plan: _Plan, common: Values, values: Values
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
