"""Where lines of a plan go when they are shifted or removed, and where new ones begin."""

from dataclasses import dataclass

from kimdesk.casework.plan.order import LAST, Place
from kimdesk.casework.plan.reading import ACTION, FRAMEWORK, GUIDING
from kimdesk.desktop.casework.plan.nodes import Key, Kind, Node
from kimdesk.desktop.casework.plan.tree_model import PlanModel

BELOW = {GUIDING: FRAMEWORK, FRAMEWORK: ACTION}


@dataclass(frozen=True, slots=True)
class Start:
    """A line to be written: what it is, below which one, and where among its kind."""

    kind: Kind
    level: str = ""
    parent: Node | None = None
    at: int = LAST


def below(node: Node | None) -> Start:
    """What "add below" means on a line: a goal one level down, or a measure."""
    if node is None:
        return Start("goal", GUIDING)
    if node.measure is not None:
        return Start("measure", "", node.parent, node.place() + 1)
    if node.level == ACTION:
        return Start("measure", "", node)
    return Start("goal", BELOW[node.level], node)


def goal_near(model: PlanModel, node: Node | None, level: str) -> Start:
    """Where a goal of `level` begins: after one of its level, or below one that may hold it."""
    while node is not None and node.parent is not None:
        if node.goal is not None and node.level == level:
            return Start("goal", level, node.parent, node.place() + 1)
        if node.goal is not None and model.takes(node, Node("goal", 0, level=level)):
            return Start("goal", level, node)
        node = node.parent
    return Start("goal", level)


def measure_near(node: Node | None) -> Start | None:
    """Where a measure begins; None where no action goal is chosen."""
    start = below(node)
    return start if start.kind == "measure" else None


def shifted(model: PlanModel, node: Node, by: int) -> Place | None:
    """Where a line goes one step up (-1) or down (1); None at the end of the plan.

    At the first or last place below its goal it goes on to the next goal that may hold it.
    """
    if node.row is None or node.parent is None:
        return None
    at = node.place() + by
    parent = node.parent
    if 0 <= at < len(node.same_kind()):
        return Place(node.kind, node.id, parent.id or None, at)
    possible = [n for n in model.nodes() if n.goal is not None and model.takes(n, node)]
    if parent not in possible:
        return None
    beside = possible.index(parent) + by
    if not 0 <= beside < len(possible):
        return None
    target = possible[beside]
    last = sum(child.kind == node.kind for child in target.children)
    return Place(node.kind, node.id, target.id, last if by < 0 else 0)


def neighbour(node: Node) -> Key | None:
    """What the person stands on when a line is gone: the next, the one before, or its goal."""
    same = node.same_kind()
    at = same.index(node)
    if at + 1 < len(same):
        return same[at + 1].key
    if at:
        return same[at - 1].key
    return node.parent.key if node.parent is not None and node.parent.id else None
