"""Reads the accepted appointments of a calendar file, all in one transaction, with undo."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.calendar.ics.plan import ImportPlan, PlannedRow
from kimdesk.calendar.ics.planning import (
    Known,
    dropped,
    known,
    unknown_codes,
)
from kimdesk.calendar.ics.reading import Progress
from kimdesk.calendar.ics.wanted import Values, Wanted, for_changed, for_new, same, wanted_of
from kimdesk.calendar.model import Appointment, AppointmentStaff
from kimdesk.calendar.series_plan import with_rule
from kimdesk.calendar.undo import Rows, Undo
from kimdesk.calendar.writing import (
    copied,
    delete_row,
    link,
    require_changing,
    staff_of,
    write,
)
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store, UnitOfWork

_SERIES = ("rule", "except_on", "repeats_until")


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done; `undo.take_back` takes it back as a whole."""

    added: int
    changed: int
    undo: Undo


def apply_import(
    store: Store,
    records: Records,
    plan: ImportPlan,
    keys: Collection[int] | None = None,
    progress: Progress = None,
) -> Imported:
    """Write the rows of the plan with these keys (None: all that can be); all or nothing.

    New ones are with the person at work. Raises UserError when the calendar was changed since
    the trial run, NotAllowed for files that may not be opened.
    """
    wanted = set(plan.acceptable)
    if keys is not None:
        wanted &= set(keys)
    rows = [row for row in plan.rows if row.key in wanted]
    with store.unit() as unit:
        here = known(unit, [row.gathered.uid for row in rows])
        before = Rows(unit, [row.id for row in here.rows.values()])
        ids = []
        for done, row in enumerate(rows):
            if progress is not None and done % 20 == 0:
                progress(done, len(rows))
            ids.append(_apply(unit, records, row, here, is_cancel=plan.method == "CANCEL"))
        unit.session.flush()
        undo = Undo(before.changes_to(Rows(unit, ids)))
        if undo.changes:
            unit.log("IMPORT", "appointment", None, f"ics: {len(rows)}")
            unit.changed("appointment", *{change.id for change in undo.of_appointments})
            unit.commit()
    added = sum(row.effect == "new" for row in rows)
    return Imported(added, len(rows) - added, undo)


def _apply(
    unit: UnitOfWork, records: Records, planned: PlannedRow, here: Known, *, is_cancel: bool
) -> int:
    """Write one; the id of the appointment or master."""
    uid = planned.gathered.uid
    row = here.rows.get(uid)
    if (row.id if row else None) != planned.appointment_id or (
        row is not None and row.version != planned.version
    ):
        raise UserError(
            translate(
                "CalendarFile",
                "Der Kalender hat sich inzwischen geändert. Bitte die Datei noch einmal wählen.",
            )
        )
    wanted = wanted_of(planned.gathered, row, is_cancel=is_cancel)
    for values in (wanted.master or {}, *wanted.changed.values()):
        unknown_codes(values, records.catalogue)
    if row is None:
        row = here.rows[uid] = _add(unit, records, for_new(wanted.master or {}))
    else:
        _change(unit, records, row, wanted, here, planned)
    if wanted.changed:
        unit.session.flush()
    own = {each.replaces_on: each for each in here.changed[row.id]}
    for day, values in wanted.changed.items():
        _write_changed(unit, records, row, own.get(day), day, values)
    return row.id


def _add(unit: UnitOfWork, records: Records, values: Values) -> Appointment:
    """A new one with the person at work; nothing is read for it, since there may be thousands."""
    full = {"rule": "", **values}
    made = records.add_in(unit, Appointment, with_rule(full) if full["rule"] else full)
    me = unit.store.identity.staff_id
    unit.session.add(AppointmentStaff(appointment_id=made.id, staff_id=me))
    unit.changed("appointment", made.id)
    return made


def _change(
    unit: UnitOfWork,
    records: Records,
    row: Appointment,
    wanted: Wanted,
    here: Known,
    planned: PlannedRow,
) -> None:
    require_changing(unit, row)
    gone = dropped(wanted, row, here.changed[row.id], planned.gathered)
    newer = wanted.master is not None and wanted.master["ics_sequence"] > row.ics_sequence
    if wanted.master is not None and (newer or not same(wanted.master, row)):
        values = for_changed(wanted.master, row)
        if "rule" in values:
            values = _rule_kept(values)
        # The identity a row goes by outside never changes.
        write(unit, records, row, _without_identity(values, row))
    for each in gone:
        here.changed[row.id].remove(each)
        delete_row(unit, each)


def _without_identity(values: Values, row: Appointment) -> Values:
    return values if row.ics_uid else {n: v for n, v in values.items() if n != "ics_uid"}


def _rule_kept(values: dict[str, Any]) -> dict[str, Any]:
    return with_rule(values) if values["rule"] else {**values, "repeats_until": None}


def _write_changed(
    unit: UnitOfWork,
    records: Records,
    master: Appointment,
    row: Appointment | None,
    day: date,
    values: Values,
) -> None:
    """One changed occurrence: written into its row, or into a new one like its series."""
    if row is not None:
        require_changing(unit, row)
        if not same(values, row):
            write(unit, records, row, _without_identity(for_changed(values, row), row))
        return
    bare: dict[str, Any] = {"rule": "", "except_on": "", "repeats_until": None}
    place = {"series_id": master.id, "replaces_on": day}
    length = master.ends_on - master.begins_on
    times = {"begins_on": day, "ends_on": day + length}
    made = copied(unit, master, {**bare, **place, **times, "ics_rest": "", "reminders": ""})
    if not staff_of(unit, made.id):
        link(unit, made.id, None, (unit.store.identity.staff_id,))
    stored = _stored_for(values, made)
    write(unit, records, made, _without_identity(stored, made))


def _stored_for(values: Values, made: Appointment) -> Values:
    stored = for_changed(values, made)
    return {name: value for name, value in stored.items() if name not in _SERIES}
