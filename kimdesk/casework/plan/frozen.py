"""A plan as it was signed, as JSON: a numbered shape, codes instead of labels.

What is written here is read for as long as the file is kept. A new shape gets a new number,
and `read` goes on to know the older ones.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.casework.plan.reading import GoalRow, MeasureRow, Plan
from kimdesk.casework.plan.tree import GoalNode, tree_of

SHAPE = 1


@dataclass(frozen=True, slots=True)
class FrozenGoal:
    """A goal as it was signed; `parent` is the uid of the goal above, "" for none."""

    uid: str
    parent: str
    number: str
    level: str
    life_domain: str = ""
    what: str = ""
    specific: bool = False
    indicator: str = ""
    wording: str = ""
    realistic: bool = False
    due_on: date | None = None
    state: str = ""
    state_on: date | None = None
    evaluation: str = ""


@dataclass(frozen=True, slots=True)
class FrozenMeasure:
    """A measure as it was signed; `partner` is the name the partner had then."""

    uid: str
    goal: str
    kind: str = ""
    what: str = ""
    responsible: str = ""
    responsible_name: str = ""
    partner: str = ""
    due_on: date | None = None
    state: str = ""
    done_on: date | None = None
    result: str = ""
    failure_reason: str = ""


@dataclass(frozen=True, slots=True)
class FrozenPlan:
    """Goals in the order they are read, measures in their order."""

    goals: tuple[FrozenGoal, ...] = ()
    measures: tuple[FrozenMeasure, ...] = ()


def freeze(plan: Plan) -> FrozenPlan:
    """The plan as it stands now."""
    tree = tree_of(plan)
    uids = {goal.id: goal.uid for goal in plan.goals}
    nodes = list(tree.walk())
    inside = [m for node in nodes for m in node.measures]
    return FrozenPlan(
        tuple(_goal(node, uids) for node in nodes),
        tuple(_measure(m, uids) for m in (*inside, *tree.loose)),
    )


def write(frozen: FrozenPlan) -> str:
    """As JSON; the same plan gives the same text."""
    content = {
        "shape": SHAPE,
        "goals": [_plain(goal) for goal in frozen.goals],
        "measures": [_plain(measure) for measure in frozen.measures],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(content: str) -> FrozenPlan:
    """What was written. Raises ValueError for a shape of a later version of the program."""
    if not content:
        return FrozenPlan()
    found = json.loads(content)
    if found.get("shape") != SHAPE:
        raise ValueError(str(found.get("shape")))
    return FrozenPlan(
        tuple(FrozenGoal(**_typed(each, FrozenGoal)) for each in found["goals"]),
        tuple(FrozenMeasure(**_typed(each, FrozenMeasure)) for each in found["measures"]),
    )


def _goal(node: GoalNode, uids: dict[int, str]) -> FrozenGoal:
    goal: GoalRow = node.goal
    parent = uids.get(goal.parent_id, "") if goal.parent_id is not None else ""
    names = [name for name in FrozenGoal.__slots__ if name not in {"parent", "number"}]
    values: dict[str, Any] = {name: getattr(goal, name) for name in names}
    return FrozenGoal(parent=parent, number=node.number, **values)


def _measure(measure: MeasureRow, uids: dict[int, str]) -> FrozenMeasure:
    goal = uids.get(measure.goal_id, "") if measure.goal_id is not None else ""
    names = [name for name in FrozenMeasure.__slots__ if name != "goal"]
    values: dict[str, Any] = {name: getattr(measure, name) for name in names}
    return FrozenMeasure(goal=goal, **values)


def _plain(item: FrozenGoal | FrozenMeasure) -> dict[str, object]:
    """What is entered, days as ISO text."""
    values = {name: getattr(item, name) for name in item.__slots__}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value not in ("", None, False) or name in {"uid", "parent", "goal", "number", "level"}
    }


def _typed(values: dict[str, Any], kind: type[Any]) -> dict[str, Any]:
    """Days read from text; names that nobody knows any more are left out."""
    return {
        name: date.fromisoformat(value) if name.endswith("_on") else value
        for name, value in values.items()
        if name in kind.__slots__
    }
