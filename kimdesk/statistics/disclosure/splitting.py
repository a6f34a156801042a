"""A large model as independent small ones: what is not linked cannot tell on each other.

Exact totals are put in, so that tables of one population that share no attribute fall apart.
The solver is then asked about a few dozen unknowns, not about the whole history each time.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from kimdesk.statistics.disclosure.model import Column, Model, Row, Target


@dataclass(slots=True)
class Part:
    """An independent part. `columns`: which unknowns of the whole, in the part's order."""

    columns: list[Column] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def place(self) -> dict[Column, int]:
        """Where an unknown of the whole stands in the part."""
        return {column: at for at, column in enumerate(self.columns)}


@dataclass(slots=True)
class Split:
    """The parts, and the unknowns whose value is known for certain."""

    parts: list[Part]
    fixed: dict[Column, float]
    # A row without unknowns that does not hold: the numbers contradict each other.
    contradicts: bool = False


def split(model: Model) -> Split:
    """The parts of a model, in the order of their first unknown."""
    fixed = _fixed(model)
    rows = [_without(row, fixed) for row in model.rows]
    leaders = _Leaders(model.size)
    for row in rows:
        for column, _ in row.columns[1:]:
            leaders.join(row.columns[0][0], column)
    parts: defaultdict[Column, Part] = defaultdict(Part)
    for column in range(model.size):
        if column not in fixed:
            parts[leaders.of(column)].columns.append(column)
    found = Split([], fixed)
    for row in rows:
        if row.columns:
            parts[leaders.of(row.columns[0][0])].rows.append(row)
        elif not row.low <= 0 <= row.high:
            found.contradicts = True
    for target in model.targets:
        free = next((column for column in target.columns if column not in fixed), None)
        if free is not None:
            parts[leaders.of(free)].targets.append(target)
    found.parts = list(parts.values())
    return found


def _fixed(model: Model) -> dict[Column, float]:
    """Exact totals; what a published number fixes stays an unknown, so that it is noticed."""
    return {
        row.columns[0][0]: row.low * row.columns[0][1]
        for row in model.rows
        if len(row.columns) == 1 and row.low == row.high and row.number is None
    }


def _without(row: Row, fixed: dict[Column, float]) -> Row:
    """A row whose known values are taken over to its bounds."""
    known = sum(fixed[column] * sign for column, sign in row.columns if column in fixed)
    columns = tuple((column, sign) for column, sign in row.columns if column not in fixed)
    return Row(columns, row.low - known, row.high - known, row.number)


class _Leaders:
    """Which unknowns belong together: each knows the first of its part."""

    def __init__(self, size: int) -> None:
        self._leader = list(range(size))

    def of(self, column: Column) -> Column:
        while self._leader[column] != column:
            self._leader[column] = self._leader[self._leader[column]]
            column = self._leader[column]
        return column

    def join(self, one: Column, other: Column) -> None:
        first, second = sorted((self.of(one), self.of(other)))
        self._leader[second] = first
