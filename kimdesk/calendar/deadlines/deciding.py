"""What people do with a deadline: enter one, file in time, finish it, move it, drop it.

Each is one transaction with a step in the deadline's history; nothing is ever removed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.calendar.deadlines.keeping import DONE, DROPPED, OPEN, note_step
from kimdesk.calendar.deadlines.periods import PERIODS, end_of
from kimdesk.calendar.model import Deadline
from kimdesk.calendar.model.deadlines import deciding as in_decision
from kimdesk.calendar.public_holidays import public_holidays
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Records, Values
from kimdesk.vault.work import Store, UnitOfWork

# A served notice of any other year is a slip of the pen.
YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Decided:
    """What an act replaced; `take_back` restores it."""

    deadline_id: int
    before: Mapping[str, object]
    after: Mapping[str, object]


def add_deadline(store: Store, records: Records, case_id: int, values: Values) -> Deadline:
    """A deadline entered by hand. Raises UserError at a field, NotAllowed.

    Without a day, an appeal period is counted from the day of service.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        due_on = values.get("due_on") or _counted(values)
        if not due_on:
            raise UserError(translate("Deadlines", "Bitte den Tag der Frist eintragen."), "due_on")
        wanted = {**values, "due_on": due_on, "case_id": case_id, "state": OPEN}
        deadline = records.add_in(unit, Deadline, wanted)
        note_step(unit, deadline, None)
        unit.commit()
    return deadline


def _counted(values: Values) -> date | None:
    served, period = values.get("served_on"), PERIODS.get(str(values.get("kind", "")))
    if period is None or not isinstance(served, date) or served.year not in YEARS:
        return None
    holidays = {**public_holidays(served.year), **public_holidays(served.year + 1)}
    return end_of(served, period, holidays)


def finish(store: Store, records: Records, deadline_id: int, note: str = "") -> Decided:
    """It is done."""
    changes = {"state": DONE, "closed_on": store.clock.today(), "reason": clean(note)}
    return _decide(store, records, deadline_id, changes, note)


def drop(store: Store, records: Records, deadline_id: int, reason: str) -> Decided:
    """It does not matter any more, and why. Raises UserError without a reason."""
    reason = _reason(reason)
    changes = {"state": DROPPED, "closed_on": store.clock.today(), "reason": reason}
    return _decide(store, records, deadline_id, changes, reason)


def move(store: Store, records: Records, deadline_id: int, due_on: date, reason: str) -> Decided:
    """It was extended: another day, and why.

    Raises UserError for a deadline that follows from a field of the file: there the field is
    changed, and the deadline moves along.
    """
    reason = _reason(reason)
    return _decide(store, records, deadline_id, {"due_on": due_on}, reason, by_hand=True)


def file_in_time(store: Store, records: Records, deadline_id: int, filed_on: date) -> Decided:
    """The application was provably filed; the alarm stops, the day stays."""
    if filed_on > store.clock.today():
        text = translate("Deadlines", "Der Antrag kann nicht in der Zukunft gestellt sein.")
        raise UserError(text, "filed_on")
    return _decide(store, records, deadline_id, {"filed_on": filed_on}, "", by_hand=True)


def reopen(store: Store, records: Records, deadline_id: int) -> Decided:
    """It is open again."""
    changes = {"state": OPEN, "closed_on": None, "reason": ""}
    return _decide(store, records, deadline_id, changes, "")


def take_back(store: Store, records: Records, decided: Decided) -> Decided:
    """Write back what an act replaced. Raises ChangeConflict when it was changed since."""
    with store.unit() as unit:
        deadline = _loaded(unit, decided.deadline_id)
        before = deadline.due_on
        wish = (Deadline, deadline.id, deadline.version, decided.before)
        with in_decision(unit):
            records.change_in(unit, *wish, before=decided.after)
        note_step(unit, deadline, before, translate("Deadlines", "Rückgängig gemacht"))
        unit.commit()
    return Decided(decided.deadline_id, decided.after, decided.before)


def _decide(
    store: Store,
    records: Records,
    deadline_id: int,
    changes: Values,
    note: str,
    *,
    by_hand: bool = False,
) -> Decided:
    with store.unit() as unit:
        deadline = _loaded(unit, deadline_id)
        if by_hand and deadline.source_kind:
            raise UserError(
                translate("Deadlines", "Diese Frist folgt aus der Akte. Bitte dort ändern.")
            )
        before = deadline.due_on
        with in_decision(unit):
            change = records.change_in(unit, Deadline, deadline_id, deadline.version, changes)
        if change.after:
            note_step(unit, deadline, before, clean(note))
            unit.commit()
    return Decided(deadline_id, change.before, change.after)


def _loaded(unit: UnitOfWork, deadline_id: int) -> Deadline:
    deadline = unit.session.get(Deadline, deadline_id)
    if deadline is None:
        raise UserError(translate("Deadlines", "Diese Frist gibt es nicht mehr."))
    require_case(unit, deadline.case_id)
    return deadline


def _reason(reason: str) -> str:
    reason = clean(reason)
    if len(reason) < 3:
        raise UserError(translate("Deadlines", "Bitte kurz begründen."), "reason")
    return reason
