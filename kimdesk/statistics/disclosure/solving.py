"""The solver behind gate and certificate: HiGHS on one part of a model of unknown counts."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import isfinite
from time import monotonic
from typing import Any

from kimdesk.statistics.disclosure.rounding import INFINITE
from kimdesk.statistics.disclosure.splitting import Part

# What the solver calls zero.
NEARLY = 1e-6
_PRIMAL_SIMPLEX = 4
_OPTIONS = {
    "output_flag": False,
    "threads": 1,
    "simplex_strategy": _PRIMAL_SIMPLEX,
    "random_seed": 0,
}


class CannotAudit(Exception):
    """The solver gave no answer: too slow, or the numbers contradict each other."""


@dataclass(frozen=True, slots=True)
class Solution:
    """An optimum: its value, the counts, and how much each row holds it back."""

    value: float
    counts: Sequence[float]
    weights: Sequence[float]


class Solver:
    """One warm model of a part; every question changes only what is asked for.

    `until` is a moment of `time.monotonic`; `tick` is called now and then and may raise to stop.
    Columns and rows are those of the part, by position; `bounded`: no count is endless; `whole`:
    counts are whole numbers. Raises CannotAudit once time is over or
    when the solver has no answer.
    """

    def __init__(
        self,
        part: Part,
        until: float,
        tick: Callable[[], None],
        *,
        bounded: bool = False,
        whole: bool = False,
    ) -> None:
        import highspy

        self._until, self._tick, self._whole = until, tick, whole
        self._stopped: BaseException | None = None
        make: Any = highspy.Highs
        self._highs: Any = make()
        for name, value in _OPTIONS.items():
            self._highs.setOptionValue(name, value)
        self._many = _many(part) if bounded else INFINITE
        self._held: set[int] = set()
        lp = _lp(part, self._many, whole=whole)
        if self._highs.passModel(lp) == highspy.HighsStatus.kError:
            raise CannotAudit
        if whole:
            self._highs.cbMipInterrupt.subscribe(self._interrupt)
        self._asked: Counter[int] = Counter()

    def least(self, columns: Iterable[int]) -> Solution:
        """The least sum of these counts."""
        return self._optimum(columns, 1)

    def most(self, columns: Iterable[int]) -> Solution:
        """The largest sum of these counts."""
        found = self._optimum(columns, -1)
        return Solution(-found.value, found.counts, found.weights)

    def widen(self, row: int) -> None:
        """Nothing is known any more of this row's sum."""
        self._highs.changeRowBounds(row, -INFINITE, INFINITE)

    def hold(self, column: int, low: float, high: float) -> None:
        """This count shall be between `low` and `high` for the time being."""
        self._highs.changeColBounds(column, low, high)
        self._held.add(column)

    def release(self) -> None:
        """Counts that were held are as free as before."""
        for column in self._held:
            self._highs.changeColBounds(column, 0.0, self._many)
        self._held.clear()

    def _optimum(self, columns: Iterable[int], sign: int) -> Solution:
        self._tick()
        highs = self._highs
        self._ask(Counter(columns), sign)
        left = self._until - monotonic()
        if left <= 0:
            raise CannotAudit
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        highs.run()
        if self._stopped is not None:
            raise self._stopped
        status = highs.modelStatusToString(highs.getModelStatus())
        if status == "Unbounded" or (status == "Primal infeasible or unbounded" and sign < 0):
            return Solution(-INFINITE, (), ())
        if status != "Optimal":
            raise CannotAudit(status)
        found = highs.getSolution()
        weights = () if self._whole else tuple(found.row_dual)
        value = highs.getInfo().objective_function_value
        return Solution(value, tuple(found.col_value), weights)

    def _ask(self, wanted: Counter[int], sign: int) -> None:
        for column in self._asked.keys() - wanted.keys():
            self._highs.changeColCost(column, 0.0)
        for column, times in wanted.items():
            self._highs.changeColCost(column, float(sign * times))
        self._asked = wanted

    def _interrupt(self, event: Any) -> None:  # noqa: ANN401 - the solver's own type
        """Whole numbers may take long: the person may stop in between."""
        try:
            self._tick()
        except BaseException as stopped:  # noqa: BLE001 - raised again once the solver is back
            self._stopped = stopped
            event.interrupt()


def _lp(part: Part, many: float, *, whole: bool) -> Any:  # noqa: ANN401 - the solver's own type
    import highspy
    import numpy as np

    place, size = part.place(), len(part.columns)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = size, len(part.rows)
    lp.col_cost_ = np.zeros(size)
    lp.col_lower_ = np.zeros(size)
    lp.col_upper_ = np.full(size, many)
    lp.row_lower_ = np.array([row.low for row in part.rows], dtype=float)
    lp.row_upper_ = np.array([row.high for row in part.rows], dtype=float)
    starts = np.zeros(len(part.rows) + 1, dtype=np.int32)
    starts[1:] = np.cumsum([len(row.columns) for row in part.rows])
    terms = [(place[column], sign) for row in part.rows for column, sign in row.columns]
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = np.array([column for column, _ in terms], np.int32)
    lp.a_matrix_.value_ = np.array([sign for _, sign in terms], float)
    if whole:
        lp.integrality_ = [highspy.HighsVarType.kInteger] * size
    return lp


def _many(part: Part) -> float:
    """More than any whole count need be; without an end, lists of persons could be endless."""
    bounds = [abs(b) for row in part.rows for b in (row.low, row.high) if isfinite(b)]
    return 1_000.0 + 2 * max(bounds, default=0)
