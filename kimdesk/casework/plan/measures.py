"""Measures: what is overdue, what is open, and the one click that sets where one stands."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.reading import MeasureRow
from kimdesk.casework.plan.tree import DONE, FINAL_MEASURE
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Change, Records, Values
from kimdesk.vault.work import Store

LATE, DROPPED = "MS_VERZUG", "MS_ENTF"


@dataclass(frozen=True, slots=True)
class OpenMeasure:
    """A measure that is not finished, with the goal it serves."""

    id: int
    version: int
    what: str
    goal: str
    responsible: str
    responsible_name: str
    due_on: date | None
    state: str
    overdue: bool


def is_final(measure: MeasureRow) -> bool:
    """Whether nothing is left to do."""
    return measure.state in FINAL_MEASURE


def is_overdue(measure: Any, today: date) -> bool:  # noqa: ANN401 - a row or a record
    """Whether its day has passed and it is not finished."""
    return (
        measure.due_on is not None and measure.due_on < today and measure.state not in FINAL_MEASURE
    )


def along_with_state(state: str, done_on: date | None, today: date) -> dict[str, object]:
    """What is written together with a new state: done measures have a day, others none."""
    if state == DONE:
        return {"state": state, "done_on": done_on or today}
    return {"state": state, "done_on": None}


def set_state(store: Store, records: Records, measure_id: int, version: int, state: str) -> Change:
    """Set a measure to a state of CL32S; `Records.undone` takes it back.

    Raises UserError, NotAllowed, ChangeConflict.
    """
    with store.unit() as unit:
        done_on = unit.session.scalar(select(Measure.done_on).where(Measure.id == measure_id))
        changes: Values = along_with_state(state, done_on, store.clock.today())
        change = records.change_in(unit, Measure, measure_id, version, changes)
        if change.after:
            unit.commit()
    return change


def open_measures(store: Store, case_id: int) -> tuple[OpenMeasure, ...]:
    """What is left to do in a case: what is due first stands first, without a day last."""
    today = store.clock.today()
    with store.unit() as unit:
        require_case(unit, case_id)
        rows = unit.session.execute(
            select(
                Measure.id,
                Measure.version,
                Measure.what,
                Goal.what.label("goal"),
                Measure.responsible,
                Measure.responsible_name,
                Measure.due_on,
                Measure.state,
            )
            .outerjoin(Goal, Goal.id == Measure.goal_id)
            .where(Measure.case_id == case_id, Measure.state.not_in(FINAL_MEASURE))
            .order_by(Measure.due_on.is_(None), Measure.due_on, Measure.position, Measure.id)
        ).all()
    return tuple(
        OpenMeasure(
            row.id,
            row.version,
            row.what,
            row.goal or "",
            row.responsible,
            row.responsible_name,
            row.due_on,
            row.state,
            is_overdue(row, today),
        )
        for row in rows
    )
