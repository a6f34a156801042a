"""The gate: an attacker's linear programme over everything ever given away must find nothing.

For every small cell the least and the largest possible count are computed. It is given away
when it is certain that somebody is in it and certain that few are, or when its count is known
exactly. Of sensitive tables it must not be certain that all persons of a row are alike. Then
numbers of the new bundle are blanked until that is over; numbers that were given away before
stay as they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from kimdesk.statistics.disclosure.data import Number
from kimdesk.statistics.disclosure.model import Target
from kimdesk.statistics.disclosure.solving import NEARLY, CannotAudit, Solution, Solver
from kimdesk.statistics.disclosure.splitting import Part, Split
from kimdesk.statistics.disclosure.steps import Steps
from kimdesk.statistics.disclosure.watching import Watched, watched


class PartGate:
    """Asks the solver about all that is to be hidden in one part of what is known."""

    def __init__(self, part: Part, small: int, until: float, steps: Steps) -> None:
        self._part, self._until = part, until
        self._rows = part.rows
        self._watched = watched(part.targets, part.place(), small)
        self._steps = steps
        self._scores: defaultdict[int, float] = defaultdict(float)
        steps.expect(len(self._watched))

    @cached_property
    def _solver(self) -> Solver:
        """Made when it is needed: there are hundreds of parts."""
        return Solver(self._part, self._until, self._steps.tick)

    def given_away(self) -> list[Watched]:
        """What all numbers together give away. Raises CannotAudit."""
        if self._rows and self._watched:
            # One set of persons that fits; without any, the numbers contradict each other.
            self._see(self._solver.least(()))
            self._see_many()
        found = self._violating(self._watched)
        for _ in range(len(self._watched) - len(found)):
            self._steps.finish()
        return found

    def blank(self, own: Mapping[Number, float]) -> list[Number]:
        """The numbers to blank; `own` gives those that may be, with how readily each is chosen.

        Raises CannotAudit when blanking all of them would not help.
        """
        mine = {
            at: own[row.number]
            for at, row in enumerate(self._rows)
            if row.number is not None and row.number in own
        }
        blanked: list[Number] = []
        violating = self.given_away()
        while violating:
            at = self._worst(mine)
            del mine[at]
            self._solver.widen(at)
            number = self._rows[at].number
            if number is not None:
                blanked.append(number)
            left = self._violating(violating)
            for _ in range(len(violating) - len(left)):
                self._steps.finish()
            violating = left
        return blanked

    def _see_many(self) -> None:
        """Sets of persons with as few, then as many as possible in what is not hidden yet.

        Each hides much at once; the rest is asked one by one.
        """
        left = [each for each in self._watched if not each.hidden]
        while left:
            columns = [column for each in left for column in each.columns]
            self._see(self._solver.least(columns))
            self._see(self._solver.most(columns))
            before, left = left, [each for each in left if not each.hidden]
            if len(left) == len(before):
                return

    def _violating(self, some: Sequence[Watched]) -> list[Watched]:
        self._scores = defaultdict(float)
        return [each for each in some if not self._is_hidden(each)]

    def _is_hidden(self, each: Watched) -> bool:
        asked = []
        for question in each.questions():
            if each.hidden:
                return True
            asked.append(question(self._solver))
            self._see(asked[-1])
        if each.hidden:
            return True
        for solution in asked:
            for row, weight in enumerate(solution.weights):
                if abs(weight) > NEARLY:
                    self._scores[row] += abs(weight)
        return False

    def _see(self, solution: Solution) -> None:
        if solution.counts:
            for each in self._watched:
                each.see(solution.counts)

    def _worst(self, mine: Mapping[int, float]) -> int:
        """The number of this bundle that most tells on what is given away."""
        if not mine:
            message = "numbers given away before tell too much"
            raise CannotAudit(message)
        # Without a number that holds back directly, the one that is most readily blanked.
        tells = {row: self._scores[row] * mine[row] for row in mine if row in self._scores}
        scored = tells or mine
        return min(scored, key=lambda row: (-round(scored[row], 6), self._rows[row].number))


def blank(
    found: Split, own: Mapping[Number, float], small: int, until: float, steps: Steps
) -> set[Number]:
    """The numbers to blank so that nothing is given away. Raises CannotAudit."""
    blanked: set[Number] = set()
    for gate in _gates(found, small, until, steps):
        blanked.update(gate.blank(own))
    return blanked


def given_away(found: Split, small: int, until: float, steps: Steps) -> list[Target]:
    """What the numbers tell as they are. Raises CannotAudit."""
    gates = _gates(found, small, until, steps)
    return [each.target for gate in gates for each in gate.given_away()]


def _gates(found: Split, small: int, until: float, steps: Steps) -> Iterator[PartGate]:
    """One after the other, so that each solver is gone before the next; all are counted first."""
    if found.contradicts:
        message = "totals contradict each other"
        raise CannotAudit(message)
    gates = [PartGate(part, small, until, steps) for part in found.parts if part.targets]
    while gates:
        yield gates.pop(0)
