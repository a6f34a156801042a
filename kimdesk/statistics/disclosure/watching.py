"""Whether what may still be so hides a small cell, or that a row of a table is alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, inf

from kimdesk.statistics.disclosure.model import Column, OneColumnRow, SmallCell, Target
from kimdesk.statistics.disclosure.solving import NEARLY, Solution, Solver

Question = Callable[[Solver], Solution]


def is_hidden(least: float, most: float, small: int) -> bool:
    """Whether counts between `least` and `most` tell neither of few persons nor exactly."""
    nobody_or_enough = least <= NEARLY or most >= small - NEARLY
    return nobody_or_enough and (most == inf or floor(most + NEARLY) - ceil(least - NEARLY) >= 1)


@dataclass(slots=True)
class WatchedCell:
    """A small cell with the least and largest count that was seen to fit all numbers."""

    target: Target
    columns: list[int]
    small: int
    least: float = inf
    most: float = -inf

    @property
    def hidden(self) -> bool:
        """Whether what was seen is enough to say that nothing is certain."""
        return self.most >= self.least and is_hidden(self.least, self.most, self.small)

    def questions(self) -> tuple[Question, Question]:
        """What to ask the solver as long as it is not seen to be hidden."""
        return self._ask_least, self._ask_most

    def see(self, counts: Sequence[float]) -> None:
        """Another set of persons that fits all numbers."""
        value = sum(counts[column] for column in self.columns)
        self.least, self.most = min(self.least, value), max(self.most, value)

    def _ask_least(self, solver: Solver) -> Solution:
        return solver.least(self.columns)

    def _ask_most(self, solver: Solver) -> Solution:
        found = solver.most(self.columns)
        self.most = max(self.most, found.value)
        return found


@dataclass(slots=True)
class WatchedRow:
    """A row whose persons are all alike: hidden if it may be empty, or somebody different."""

    target: Target
    columns: list[int]
    rest: list[int]
    least_row: float = inf
    most_rest: float = -inf

    @property
    def hidden(self) -> bool:
        """Whether what was seen is enough to say that nothing is certain."""
        return self.least_row <= NEARLY or self.most_rest >= 1 - NEARLY

    def questions(self) -> tuple[Question, Question]:
        """What to ask the solver as long as it is not seen to be hidden."""
        return self._ask_rest, self._ask_row

    def see(self, counts: Sequence[float]) -> None:
        """Another set of persons that fits all numbers."""
        self.least_row = min(self.least_row, sum(counts[column] for column in self.columns))
        self.most_rest = max(self.most_rest, sum(counts[column] for column in self.rest))

    def _ask_rest(self, solver: Solver) -> Solution:
        found = solver.most(self.rest)
        self.most_rest = max(self.most_rest, found.value)
        return found

    def _ask_row(self, solver: Solver) -> Solution:
        return solver.least(self.columns)


Watched = WatchedCell | WatchedRow


def watched(targets: Sequence[Target], place: Mapping[Column, int], small: int) -> list[Watched]:
    """What to watch in a part, each only once; `place` says where its unknowns stand there."""
    found: list[Watched] = []
    for target in {_identity(target): target for target in targets}.values():
        if isinstance(target, SmallCell):
            found.append(WatchedCell(target, [place[c] for c in target.columns], small))
        else:
            row, rest = ([place[c] for c in side] for side in (target.row, target.rest))
            found.append(WatchedRow(target, row, rest))
    return found


def _identity(target: Target) -> tuple[tuple[Column, ...], ...]:
    if isinstance(target, OneColumnRow):
        return target.row, target.rest
    return (target.columns,)
