"""Two versions of a plan beside each other: what came, what went, what changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan

Status = Literal["added", "removed", "changed", "progressed", "same"]
Item = FrozenGoal | FrozenMeasure

# What was agreed, and how far it got: only a change of the first makes a plan another one.
GOAL_TERMS = (
    "parent", "level", "life_domain", "what", "specific", "indicator", "wording", "realistic",
    "due_on",
)  # fmt: skip
GOAL_PROGRESS = ("state", "state_on", "evaluation")
MEASURE_TERMS = ("goal", "kind", "what", "responsible", "responsible_name", "partner", "due_on")
MEASURE_PROGRESS = ("state", "done_on", "result", "failure_reason")


@dataclass(frozen=True, slots=True)
class Line:
    """One goal or measure in both versions; `fields` are the attributes that differ.

    `depth` is 0 for a goal at the top; "progressed" means that only its state went on.
    """

    status: Status
    depth: int
    old: Item | None
    new: Item | None
    fields: tuple[str, ...] = ()

    @property
    def item(self) -> Item:
        """The newer side, or the older where there is no newer one."""
        found = self.new or self.old
        if found is None:
            raise ValueError("a line of nothing")
        return found

    @property
    def is_goal(self) -> bool:
        """Whether it is a goal and not a measure."""
        return isinstance(self.item, FrozenGoal)


def compare(old: FrozenPlan, new: FrozenPlan) -> tuple[Line, ...]:
    """All lines in the order of the newer plan; what went stands where it used to be."""
    before, after = _in_order(old), _in_order(new)
    old_by, new_by = {i.uid: i for i in before}, {i.uid: i for i in after}
    depths = {**_depths(old), **_depths(new)}
    return tuple(
        _line(old_by.get(uid), new_by.get(uid), depths[uid])
        for uid in merged([i.uid for i in before], [i.uid for i in after])
    )


def changes(old: FrozenPlan, new: FrozenPlan) -> int:
    """How many goals and measures are agreed differently, came or went."""
    return sum(line.status in {"added", "removed", "changed"} for line in compare(old, new))


def merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Everything of `new` in its order; what is only in `old` follows what stood before it."""
    result = list(new)
    known = set(new)
    before = ""
    for uid in old:
        if uid not in known:
            result.insert(result.index(before) + 1 if before else 0, uid)
        before = uid
    return result


def _in_order(plan: FrozenPlan) -> list[Item]:
    return list(_walk(plan))


def _walk(plan: FrozenPlan) -> Iterator[Item]:
    """Each goal followed by its measures; measures without a goal last."""
    for goal in plan.goals:
        yield goal
        yield from (m for m in plan.measures if m.goal == goal.uid)
    known = {goal.uid for goal in plan.goals}
    yield from (m for m in plan.measures if m.goal not in known)


def _depths(plan: FrozenPlan) -> dict[str, int]:
    depths = {goal.uid: goal.number.count(".") for goal in plan.goals}
    return depths | {m.uid: depths.get(m.goal, -1) + 1 for m in plan.measures}


def _line(old: Item | None, new: Item | None, depth: int) -> Line:
    if old is None:
        return Line("added", depth, old, new)
    if new is None:
        return Line("removed", depth, old, new)
    goal = isinstance(new, FrozenGoal)
    terms = _differing(old, new, GOAL_TERMS if goal else MEASURE_TERMS)
    progress = _differing(old, new, GOAL_PROGRESS if goal else MEASURE_PROGRESS)
    status: Status = "changed" if terms else "progressed" if progress else "same"
    return Line(status, depth, old, new, (*terms, *progress))


def _differing(old: Item, new: Item, names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in names if getattr(old, name) != getattr(new, name))
