"""R14: what an action goal lacks before the plan can be signed, goal by goal.

Every action goal needs a framework goal above it, an indicator, a day and at least one
measure (catalogue of rules, R14). Goals that were replaced or dropped need nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kimdesk.base.text import translate
from kimdesk.casework.plan.reading import ACTION, FRAMEWORK, Plan
from kimdesk.casework.plan.tree import DROPPED_GOAL, GoalNode, tree_of


@dataclass(frozen=True, slots=True)
class Gap:
    """One action goal and what it lacks: attributes with a word for each."""

    goal_id: int
    number: str
    what: str
    missing: tuple[tuple[str, str], ...]

    def sentence(self) -> str:
        """What is missing where, as a sentence."""
        words = ", ".join(word for _, word in self.missing)
        return translate("Gaps", "{number} „{what}“: es fehlt {missing}.").format(
            number=self.number, what=_short(self.what), missing=words
        )


def gaps(plan: Plan) -> tuple[Gap, ...]:
    """What the action goals of a plan lack, in the order of the plan."""
    levels = {goal.id: goal.level for goal in plan.goals}
    return tuple(
        Gap(node.goal.id, node.number, node.goal.what, missing)
        for node in tree_of(plan).walk()
        if node.goal.level == ACTION and node.goal.state not in DROPPED_GOAL
        if (missing := tuple(_missing(node, levels)))
    )


def has_action_goal(plan: Plan) -> bool:
    """Whether there is a goal to sign for at all."""
    return any(g.level == ACTION and g.state not in DROPPED_GOAL for g in plan.goals)


def _missing(node: GoalNode, levels: dict[int, str]) -> Iterator[tuple[str, str]]:
    goal = node.goal
    if goal.parent_id is None or levels.get(goal.parent_id) != FRAMEWORK:
        yield "parent_id", translate("Gaps", "ein Rahmenziel darüber")
    if not goal.indicator:
        yield "indicator", translate("Gaps", "der Indikator (Messbar)")
    if goal.due_on is None:
        yield "due_on", translate("Gaps", "der Termin")
    if all(measure.state == "MS_ENTF" for measure in node.measures):
        yield "measure", translate("Gaps", "eine Maßnahme")


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
