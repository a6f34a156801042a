"""Counts of persons are whole numbers; what the linear programme finds mostly is already.

Where it is not, whole numbers are looked for near it, and only then anywhere, which takes long.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from kimdesk.statistics.disclosure.solving import NEARLY, CannotAudit, Solution, Solver
from kimdesk.statistics.disclosure.splitting import Part

Counts = list[int]


class WholeNumbers:
    """Whole counts of a part that fit all numbers. Raises what Solver raises."""

    def __init__(self, part: Part, until: float, tick: Callable[[], None]) -> None:
        self._part, self._until, self._tick = part, until, tick
        self._quick = Solver(part, until, tick, bounded=True)

    def least(self, columns: Sequence[int]) -> Counts:
        """Counts with a small sum of these columns."""
        found = self._quick.least(columns)
        return _whole(found) or self._near(found, columns, 1) or self._any(columns, 1)

    def extremes(self, columns: Sequence[int], enough: int) -> Iterator[Counts]:
        """Counts with a small, then with a large sum of these columns, the quickest first.

        Only as long as the sum may be 0, or at least `enough`.
        """
        low, high = self._quick.least(columns), self._quick.most(columns)
        wanted = []
        if low.value <= NEARLY:
            wanted.append((low, 1))
        if high.value >= enough - NEARLY:
            wanted.append((high, -1))
        for found, sign in wanted:
            if counts := _whole(found) or self._near(found, columns, sign):
                yield counts
        for _, sign in wanted:
            yield self._any(columns, sign)

    def _near(self, found: Solution, columns: Sequence[int], sign: int) -> Counts | None:
        """Whole counts where all that are whole already hardly change."""
        slow, rounded = self._slow, _rounded(found)
        for at, (whole, count) in enumerate(zip(rounded, found.counts, strict=True)):
            if abs(whole - count) <= NEARLY:
                slow.hold(at, max(0, whole - 1), whole + 1 if whole else 0)
        try:
            return _rounded(slow.least(columns) if sign > 0 else slow.most(columns))
        except CannotAudit:
            return None
        finally:
            slow.release()

    def _any(self, columns: Sequence[int], sign: int) -> Counts:
        slow = self._slow
        return _rounded(slow.least(columns) if sign > 0 else slow.most(columns))

    @cached_property
    def _slow(self) -> Solver:
        return Solver(self._part, self._until, self._tick, bounded=True, whole=True)


def _whole(solution: Solution) -> Counts | None:
    """The counts, if all are whole."""
    counts = _rounded(solution)
    pairs = zip(counts, solution.counts, strict=True)
    return counts if all(abs(whole - count) <= NEARLY for whole, count in pairs) else None


def _rounded(solution: Solution) -> Counts:
    return [round(count) for count in solution.counts]
