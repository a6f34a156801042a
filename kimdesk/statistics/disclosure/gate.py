"""The gate: an attacker's linear programme over everything ever given away must find nothing.

For every small cell the least and the largest possible count are computed. It is given away
when it is certain that somebody is in it and certain that few are, or when its count is known
exactly. Then numbers of the new bundle are blanked until that is over; numbers that were given
away before stay as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, inf, sqrt

from kimdesk.statistics.disclosure.attack_model import Model, Target
from kimdesk.statistics.disclosure.data import Cell
from kimdesk.statistics.disclosure.parameters import SMALL
from kimdesk.statistics.disclosure.solving import NEARLY, CannotAudit, Solution, Solver

Number = tuple[str, Cell]
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Watched:
    """A small cell with the least and largest count seen so far in solutions."""

    target: Target
    least: float = inf
    most: float = -inf

    @property
    def hidden(self) -> bool:
        """Whether what was seen is enough to say that nothing is certain."""
        return is_hidden(self.least, self.most)

    def see(self, counts: Sequence[float]) -> None:
        """Another set of persons that fits all numbers."""
        value = sum(counts[column] for column in self.target.columns)
        self.least, self.most = min(self.least, value), max(self.most, value)


def is_hidden(least: float, most: float) -> bool:
    """Whether counts between `least` and `most` tell neither of few persons nor exactly."""
    nobody_or_enough = least <= NEARLY or most >= SMALL - NEARLY
    return nobody_or_enough and (most == inf or floor(most + NEARLY) - ceil(least - NEARLY) >= 1)


class Gate:
    """Asks the solver about all small cells and blanks numbers until none is given away."""

    def __init__(self, model: Model, seconds: float, progress: Progress | None = None) -> None:
        self._solver = Solver(model, seconds)
        unique = {target.columns: target for target in model.targets}
        self._watched = [Watched(target) for target in unique.values()]
        self._progress = progress
        self._scores: dict[int, float] = {}

    def given_away(self) -> list[Target]:
        """The small cells that all numbers together give away. Raises CannotAudit."""
        return [each.target for each in self._violating(self._watched)]

    def blank(self, own: Mapping[int, float]) -> list[int]:
        """The rows to blank; `own` gives those that may be, with how readily each is chosen.

        Raises CannotAudit when blanking all of them would not help.
        """
        blanked: list[int] = []
        violating = self._violating(self._watched)
        while violating:
            row = self._worst(own, blanked)
            self._solver.widen(row)
            blanked.append(row)
            violating = self._violating(violating)
        return blanked

    def _violating(self, watched: Sequence[Watched]) -> list[Watched]:
        self._scores = {}
        found = []
        for at, each in enumerate(watched):
            if not self._is_hidden(each):
                found.append(each)
            if self._progress is not None:
                self._progress(at + 1, len(watched))
        return found

    def _is_hidden(self, each: Watched) -> bool:
        if each.hidden:
            return True
        low = self._ask(self._solver.least, each)
        if each.hidden:
            return True
        high = self._ask(self._solver.most, each)
        if is_hidden(low.value, high.value):
            return True
        for solution in (low, high):
            for row, weight in enumerate(solution.weights):
                if abs(weight) > NEARLY:
                    self._scores[row] = self._scores.get(row, 0) + abs(weight)
        return False

    def _ask(self, question: Callable[..., Solution], each: Watched) -> Solution:
        solution = question(each.target.columns)
        if solution.counts:
            for other in self._watched:
                other.see(solution.counts)
        else:
            each.most = inf
        return solution

    def _worst(self, own: Mapping[int, float], blanked: Sequence[int]) -> int:
        """The number of this bundle that most tells on the cells given away."""
        scored = {
            row: self._scores[row] * readily
            for row, readily in own.items()
            if row in self._scores and row not in blanked
        }
        if not scored:
            message = "numbers given away before tell too much"
            raise CannotAudit(message)
        return max(sorted(scored), key=scored.__getitem__)


def readiness(count: int, *, is_flow: bool, ways: int) -> float:
    """How readily a number is blanked: flows and crossings first, large counts last."""
    return (3 if is_flow else 1) * (3 if ways > 1 else 1) / (1 + sqrt(count))
