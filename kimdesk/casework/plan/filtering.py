"""Which part of a plan is shown: all, what is open, what is overdue, what one side does."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from kimdesk.casework.plan.measures import is_final, is_overdue
from kimdesk.casework.plan.reading import MeasureRow
from kimdesk.casework.plan.tree import FINAL_GOAL, GoalNode, PlanTree

Show = Literal["all", "open", "overdue"]


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """`responsible` is a code of CL32R, "" for everybody."""

    show: Show = "all"
    responsible: str = ""

    @property
    def hides(self) -> bool:
        """Whether anything may be hidden."""
        return self != PlanFilter()


def filtered(tree: PlanTree, wanted: PlanFilter, today: date) -> PlanTree:
    """The tree with what is wanted, and the goals above it; numbers stay as they are."""
    if not wanted.hides:
        return tree
    goals = (_goal(node, wanted, today) for node in tree.goals)
    return PlanTree(
        tuple(node for node in goals if node is not None),
        tuple(m for m in tree.loose if _is_wanted(m, wanted, today)),
    )


def _goal(node: GoalNode, wanted: PlanFilter, today: date) -> GoalNode | None:
    measures = tuple(m for m in node.measures if _is_wanted(m, wanted, today))
    below = tuple(n for n in (_goal(each, wanted, today) for each in node.goals) if n is not None)
    # An open goal without measures is what somebody should see who asks for what is open.
    idle = not node.measures and not node.goals
    open_itself = wanted == PlanFilter("open") and idle and node.goal.state not in FINAL_GOAL
    if not measures and not below and not open_itself:
        return None
    return replace(node, goals=below, measures=measures)


def _is_wanted(measure: MeasureRow, wanted: PlanFilter, today: date) -> bool:
    if wanted.responsible and measure.responsible != wanted.responsible:
        return False
    if wanted.show == "open":
        return not is_final(measure)
    return wanted.show == "all" or is_overdue(measure, today)
