"""What people do to appointments, sent to the store with undo."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from kimdesk.calendar.appointments import (
    Scope,
    Undo,
    add_appointment,
    change_appointment,
    copy,
    move,
    remove,
)
from kimdesk.calendar.outcomes import Outcome, set_outcome
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.files.edits import Act, nothing
from kimdesk.desktop.session import Session

Values = Mapping[str, Any]


def taking_back(session: Session, undo: Undo) -> Act:
    """Take back what was done; taking that back does it again."""

    def act() -> Act:
        return taking_back(session, undo.take_back(session.store, session.records))

    return act if undo.changes else nothing


def adding(
    session: Session, values: Values, case_ids: tuple[int, ...], staff_ids: tuple[int, ...]
) -> Act:
    """Add one appointment or series."""

    def act() -> Act:
        store, records = session.store, session.records
        made = add_appointment(store, records, values, case_ids, staff_ids)
        return _removing_made(session, made, values["begins_on"])

    return act


def copying(session: Session, row: OccurrenceRow, begins: datetime) -> Act:
    """Add the same once more."""

    def act() -> Act:
        made = copy(session.store, session.records, row.appointment_id, row.original_on, begins)
        return _removing_made(session, made, begins.date())

    return act


def changing(
    session: Session,
    row: OccurrenceRow,
    scope: Scope,
    values: Values,
    case_ids: tuple[int, ...] | None = None,
    staff_ids: tuple[int, ...] | None = None,
) -> Act:
    """Write fields of one appointment or of its series."""

    def act() -> Act:
        undo = change_appointment(
            session.store,
            session.records,
            row.appointment_id,
            row.original_on,
            scope,
            values,
            case_ids,
            staff_ids,
        )
        return taking_back(session, undo)

    return act


def moving(
    session: Session, row: OccurrenceRow, scope: Scope, begins: datetime, ends: datetime
) -> Act:
    """Another time, another length."""

    def act() -> Act:
        place = (row.appointment_id, row.original_on, scope)
        return taking_back(session, move(session.store, session.records, *place, begins, ends))

    return act


def removing(session: Session, row: OccurrenceRow, scope: Scope) -> Act:
    """Delete."""

    def act() -> Act:
        place = (row.appointment_id, row.original_on, scope)
        return taking_back(session, remove(session.store, session.records, *place))

    return act


def deciding(session: Session, row: OccurrenceRow, state: str, found: list[Outcome]) -> Act:
    """Say what became of it; `found` takes what follows from it."""

    def act() -> Act:
        place = (row.appointment_id, row.original_on, state)
        outcome = set_outcome(session.store, session.records, *place)
        found.append(outcome)
        return taking_back(session, outcome.undo)

    return act


def _removing_made(session: Session, appointment_id: int, day: date) -> Act:
    def act() -> Act:
        undo = remove(session.store, session.records, appointment_id, day, "all")
        return taking_back(session, undo)

    return act
