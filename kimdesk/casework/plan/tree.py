"""The order of a plan: goals below goals with measures inside, numbered 1, 1.1, 1.1.1."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kimdesk.casework.plan.reading import GoalRow, MeasureRow, Plan

FINAL_GOAL = frozenset({"ZS_ERREICHT", "ZS_UEBERW", "ZS_TEIL", "ZS_NICHT", "ZS_ERSETZT", "ZS_ENTF"})
FINAL_MEASURE = frozenset({"MS_ERLEDIGT", "MS_GESCHEITERT", "MS_ENTF"})
DONE = "MS_ERLEDIGT"
# Goals that nobody works for any more need nothing.
DROPPED_GOAL = frozenset({"ZS_ERSETZT", "ZS_ENTF"})


@dataclass(frozen=True, slots=True)
class GoalNode:
    """A goal with what stands below it. `number` is "1.2" for the second below the first.

    `progress` is how many measures below are done, and how many count; a filter leaves it.
    """

    goal: GoalRow
    number: str
    goals: tuple["GoalNode", ...]
    measures: tuple[MeasureRow, ...]
    progress: tuple[int, int] = (0, 0)

    def walk(self) -> Iterator["GoalNode"]:
        """This goal and all goals below it, in the order they are read."""
        yield self
        for node in self.goals:
            yield from node.walk()


def own_progress(measures: Sequence[MeasureRow]) -> tuple[int, int]:
    """How many of these measures are done, and how many count (not dropped)."""
    states = [measure.state for measure in measures if measure.state != "MS_ENTF"]
    return states.count(DONE), len(states)


@dataclass(frozen=True, slots=True)
class PlanTree:
    """The goals at the top, and measures that belong to no goal."""

    goals: tuple[GoalNode, ...]
    loose: tuple[MeasureRow, ...]

    def walk(self) -> Iterator[GoalNode]:
        """All goals in the order they are read."""
        for node in self.goals:
            yield from node.walk()


def tree_of(plan: Plan) -> PlanTree:
    """The tree of a plan; every goal and measure stands in it exactly once."""
    return grown(plan.goals, plan.measures)


def grown(goals: Sequence[GoalRow], measures: Sequence[MeasureRow]) -> PlanTree:
    """The tree of these goals and measures, which come in the order of their positions."""
    known = {goal.id for goal in goals}
    below: dict[int | None, list[GoalRow]] = {}
    for goal in goals:
        below.setdefault(goal.parent_id if goal.parent_id in known else None, []).append(goal)
    inside: dict[int | None, list[MeasureRow]] = {}
    for measure in measures:
        inside.setdefault(measure.goal_id if measure.goal_id in known else None, []).append(measure)

    def node(goal: GoalRow, number: str) -> GoalNode:
        goals, own = nodes(goal.id, f"{number}."), tuple(inside.get(goal.id, ()))
        done, counted = own_progress(own)
        progress = (
            done + sum(each.progress[0] for each in goals),
            counted + sum(each.progress[1] for each in goals),
        )
        return GoalNode(goal, number, goals, own, progress)

    def nodes(parent_id: int | None, before: str) -> tuple[GoalNode, ...]:
        return tuple(
            node(goal, f"{before}{at}") for at, goal in enumerate(below.get(parent_id, ()), 1)
        )

    return PlanTree(nodes(None, ""), tuple(inside.get(None, ())))
