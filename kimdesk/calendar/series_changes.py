"""What an act on several occurrences does to the rows of a series.

A series is its master and its changed occurrences. Acts on "this and following" divide it
first; what then is done is done to a whole series.
"""

from collections.abc import Collection
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar import rule_changes
from kimdesk.calendar.acting import TIMES, Target
from kimdesk.calendar.model import Appointment
from kimdesk.calendar.occurrences import days_in
from kimdesk.calendar.series import last_day, parts_of
from kimdesk.calendar.series_plan import completed, days_text, for_changed, plan_of, with_rule
from kimdesk.calendar.writing import Values, cases_of, copied, delete_row, link, staff_of, write
from kimdesk.clients.records import Records
from kimdesk.vault.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Links:
    """The cases and colleagues an act sets; None leaves them."""

    case_ids: Collection[int] | None = None
    staff_ids: Collection[int] | None = None


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
    plan = plan_of(target, values)
    common = {name: value for name, value in values.items() if name not in {*TIMES, "rule"}}
    writes = [(row, for_changed(target, row, plan, common, values)) for row in target.changed]
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
