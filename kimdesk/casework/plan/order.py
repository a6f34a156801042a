"""Adding and moving: the order of goals and measures, one statement for each batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, case, select, update

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.model import Goal, Measure
from kimdesk.casework.model.plan_rules import level_above
from kimdesk.casework.plan.reading import ACTION
from kimdesk.clients.access import require_case
from kimdesk.clients.records import Records, Values
from kimdesk.clients.standing_still import refuse_in_case
from kimdesk.vault.work import Store, UnitOfWork

Kind = Literal["goal", "measure"]
TABLES: dict[Kind, type[Any]] = {"goal": Goal, "measure": Measure}
# What a goal or a measure stands below.
PARENT: dict[Kind, str] = {"goal": "parent_id", "measure": "goal_id"}
LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where one goal or measure stands: below `parent_id`, at `at` (0 is first) of its kind."""

    kind: Kind
    id: int
    parent_id: int | None
    at: int


def placed(siblings: Sequence[int], moved: int, at: int) -> list[int]:
    """`siblings` with `moved` at place `at`, counted without it; beyond the end is last."""
    others = [each for each in siblings if each != moved]
    others.insert(max(0, min(at, len(others))), moved)
    return others


def add_goal(store: Store, records: Records, case_id: int, values: Values, at: int = LAST) -> Goal:
    """A new goal at place `at` below its parent. Raises UserError, NotAllowed."""
    with store.unit() as unit:
        usual: dict[str, object] = {"state": "ZS_OFFEN", "case_id": case_id}
        goal = records.add_in(unit, Goal, {**usual, **values})
        put(unit, Place("goal", goal.id, goal.parent_id, at), case_id)
        unit.commit()
    return goal


def add_measure(
    store: Store, records: Records, case_id: int, values: Values, at: int = LAST
) -> Measure:
    """A new measure at place `at` below its goal; planned, by the counsellor if not said."""
    with store.unit() as unit:
        usual: dict[str, object] = {"state": "MS_GEPLANT", "responsible": "CM", "case_id": case_id}
        measure = records.add_in(unit, Measure, {**usual, **values})
        put(unit, Place("measure", measure.id, measure.goal_id, at), case_id)
        unit.commit()
    return measure


def move(store: Store, records: Records, case_id: int, place: Place) -> Place:
    """Move a goal or measure; returns where it stood, which moves it back.

    Raises UserError for a place of the wrong level, NotAllowed, and UserError when it is gone.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        table = TABLES[place.kind]
        refuse_in_case(unit, case_id, place.kind)
        record = unit.session.get(table, place.id)
        if record is None or record.case_id != case_id:
            raise UserError(translate("Records", "Dieser Eintrag wurde inzwischen gelöscht."))
        parent_id = getattr(record, PARENT[place.kind])
        before = Place(place.kind, place.id, parent_id, _stands_at(unit, record, place.kind))
        if parent_id != place.parent_id:
            changes = {PARENT[place.kind]: place.parent_id}
            records.change_in(unit, table, place.id, record.version, changes)
        put(unit, place, case_id)
        unit.log("AENDERN", place.kind, place.id, "position")
        unit.changed(place.kind, place.id)
        unit.changed("case", case_id)
        unit.commit()
    return before


def put(unit: UnitOfWork, place: Place, case_id: int) -> None:
    """Number the siblings anew with the moved one at its place: one statement for all of them."""
    siblings = _siblings(unit, place.kind, case_id, place.parent_id)
    order = placed(siblings, place.id, place.at)
    number(unit, place.kind, order)


def number(unit: UnitOfWork, kind: Kind, order: Sequence[int]) -> None:
    """Give these records the positions 0, 1, 2 … in one statement."""
    table = TABLES[kind]
    positions = case({record_id: at for at, record_id in enumerate(order)}, value=table.id)
    unit.session.execute(
        update(table).where(table.id.in_(order)).values(position=positions),
        execution_options={"synchronize_session": False},
    )


def may_stand(level: str, above: str, records: Records) -> bool:
    """Whether a goal of `level` may stand below one of level `above` ("" for none at all)."""
    return not above or level_above(level, records.catalogue) == above


def takes_measures(level: str) -> bool:
    """Whether measures may stand below a goal of this level."""
    return level == ACTION


def _stands_at(unit: UnitOfWork, record: Any, kind: Kind) -> int:  # noqa: ANN401 - both tables
    siblings = _siblings(unit, kind, record.case_id, getattr(record, PARENT[kind]))
    return siblings.index(record.id)


def _siblings(unit: UnitOfWork, kind: Kind, case_id: int, parent_id: int | None) -> list[int]:
    table = TABLES[kind]
    parent = getattr(table, PARENT[kind])
    condition: ColumnElement[bool] = parent.is_(None) if parent_id is None else parent == parent_id
    found = unit.session.scalars(
        select(table.id)
        .where(table.case_id == case_id, condition)
        .order_by(table.position, table.id)
    )
    return list(found)
