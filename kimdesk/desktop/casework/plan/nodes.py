"""What a line of the plan's tree stands for: a goal, a measure, or one being written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from kimdesk.casework.plan.reading import GoalRow, MeasureRow
from kimdesk.casework.plan.tree import GoalNode, PlanTree

Kind = Literal["goal", "measure"]
Key = tuple[Kind, int]


@dataclass(eq=False, slots=True)
class Node:
    """A line with the lines below it. A new one has the id 0 and neither goal nor measure."""

    kind: Kind
    id: int
    parent: "Node | None" = None
    number: str = ""
    goal: GoalRow | None = None
    measure: MeasureRow | None = None
    progress: tuple[int, int] = (0, 0)
    level: str = ""
    serial: int = 0
    children: list["Node"] = field(default_factory=list)

    @property
    def key(self) -> Key:
        """What stays the same when the plan is read again."""
        return self.kind, self.id

    @property
    def row(self) -> GoalRow | MeasureRow | None:
        """The goal or measure itself."""
        return self.goal or self.measure

    @property
    def text(self) -> str:
        """What it says, "" while it is new."""
        return self.row.what if self.row is not None else ""

    def place(self) -> int:
        """Its place among the lines of its kind below the same goal."""
        return self.same_kind().index(self)

    def same_kind(self) -> list["Node"]:
        """The lines of its kind below the same goal, itself included."""
        around = self.parent.children if self.parent is not None else []
        return [node for node in around if node.kind == self.kind]

    def walk(self) -> Iterator["Node"]:
        """All lines below, in the order they are read."""
        for child in self.children:
            yield child
            yield from child.walk()


def root_of(tree: PlanTree) -> Node:
    """The lines of a tree below one that is not shown."""
    root = Node("goal", 0)
    root.children = [_goal(node, root) for node in tree.goals]
    root.children += [Node("measure", m.id, root, measure=m) for m in tree.loose]
    return root


def _goal(found: GoalNode, parent: Node) -> Node:
    goal = found.goal
    node = Node("goal", goal.id, parent, found.number, goal=goal, level=goal.level)
    node.progress = found.progress
    node.children = [_goal(each, node) for each in found.goals]
    node.children += [Node("measure", m.id, node, measure=m) for m in found.measures]
    return node
