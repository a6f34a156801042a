"""What is done to a plan, each as an act that can be taken back."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.plan.measures import set_state
from kimdesk.casework.plan.order import LAST, Place, add_goal, add_measure, move
from kimdesk.casework.plan.signing import sign
from kimdesk.casework.plan.templates import insert
from kimdesk.desktop.casework.plan.nodes import Kind
from kimdesk.desktop.files.edits import Act, in_order, nothing, removing, undoing
from kimdesk.desktop.session import Session

TABLES: Mapping[Kind, type[Any]] = {"goal": Goal, "measure": Measure}


def adding(
    session: Session, case_id: int, kind: Kind, values: Mapping[str, object], at: int = LAST
) -> Act:
    """Add a goal or measure at a place."""

    def act() -> Act:
        add = add_goal if kind == "goal" else add_measure
        made = add(session.store, session.records, case_id, values, at)
        return removing(session.records, TABLES[kind], made.id)

    return act


def moving(session: Session, case_id: int, place: Place) -> Act:
    """Move a goal or measure; taken back it stands where it stood."""

    def act() -> Act:
        return moving(session, case_id, move(session.store, session.records, case_id, place))

    return act


def setting(session: Session, measure_id: int, version: int, state: str) -> Act:
    """Set the state of a measure, with the day it was done."""

    def act() -> Act:
        change = set_state(session.store, session.records, measure_id, version, state)
        return undoing(session.records, change) if change.after else nothing

    return act


def signing(session: Session, case_id: int, signature: Mapping[str, object]) -> Act:
    """Sign the plan. Nobody takes a signature back."""

    def act() -> Act:
        sign(session.store, session.records, case_id, signature)
        return nothing

    return act


def inserting(
    session: Session, case_id: int, template_id: int, chosen: Collection[int], start: date
) -> Act:
    """Add chosen items of a template to a plan."""

    def act() -> Act:
        roots = insert(session.store, session.records, case_id, template_id, chosen, start)
        return in_order(*(removing(session.records, Goal, goal_id) for goal_id in roots))

    return act
