"""The solver behind gate and certificate: HiGHS on a model of unknown counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from kimdesk.statistics.disclosure.attack_model import Column, Model
from kimdesk.statistics.disclosure.rounding import INFINITE

# What the solver calls zero.
NEARLY = 1e-6
_PRIMAL_SIMPLEX = 4
# Whole-numbered unknowns are bounded; no office has more clients.
_MANY = 1_000_000.0


class CannotAudit(Exception):
    """The solver gave no answer: too slow, or the numbers contradict each other."""


@dataclass(frozen=True, slots=True)
class Solution:
    """An optimum: its value, the counts, and how much each row holds it back."""

    value: float
    counts: Sequence[float]
    weights: Sequence[float]


class Solver:
    """One warm model; every question changes only what is asked for.

    Raises CannotAudit once `seconds` are over.
    """

    def __init__(self, model: Model, seconds: float, *, whole: bool = False) -> None:
        import highspy

        self._model = model
        self._until = monotonic() + seconds
        self._highs: Any = highspy.Highs()
        for name, value in (
            ("output_flag", False),
            ("threads", 1),
            ("simplex_strategy", _PRIMAL_SIMPLEX),
            ("random_seed", 0),
        ):
            self._highs.setOptionValue(name, value)
        self._whole = whole
        self._highs.passModel(_lp(model, whole=whole))
        self._asked: Counter[Column] = Counter()

    def least(self, columns: Iterable[Column]) -> Solution:
        """The least sum of these counts."""
        return self._optimum(columns, 1)

    def most(self, columns: Iterable[Column]) -> Solution:
        """The largest sum of these counts."""
        found = self._optimum(columns, -1)
        return Solution(-found.value, found.counts, found.weights)

    def widen(self, row: int) -> None:
        """Nothing is known any more of this row's sum."""
        self._highs.changeRowBounds(row, 0.0, INFINITE)

    def _optimum(self, columns: Iterable[Column], sign: int) -> Solution:
        highs, wanted = self._highs, Counter(columns)
        left = self._until - monotonic()
        if left <= 0:
            raise CannotAudit
        highs.setOptionValue("time_limit", highs.getRunTime() + left)
        for column in self._asked.keys() - wanted.keys():
            highs.changeColCost(column, 0.0)
        for column, times in wanted.items():
            highs.changeColCost(column, float(sign * times))
        self._asked = wanted
        highs.run()
        status = highs.modelStatusToString(highs.getModelStatus())
        if status == "Unbounded" or (status == "Primal infeasible or unbounded" and sign < 0):
            return Solution(-INFINITE, (), ())
        if status != "Optimal":
            raise CannotAudit(status)
        found = highs.getSolution()
        weights = () if self._whole else tuple(found.row_dual)
        value = highs.getInfo().objective_function_value
        return Solution(value, tuple(found.col_value), weights)


def _lp(model: Model, *, whole: bool) -> Any:  # noqa: ANN401 - the solver's own type
    import highspy
    import numpy as np

    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = model.size, len(model.rows)
    lp.col_cost_ = np.zeros(model.size)
    lp.col_lower_ = np.zeros(model.size)
    lp.col_upper_ = np.full(model.size, _MANY if whole else highspy.kHighsInf)
    lp.row_lower_ = np.array([row.low for row in model.rows], dtype=float)
    lp.row_upper_ = np.array([row.high for row in model.rows], dtype=float)
    starts = np.zeros(len(model.rows) + 1, dtype=np.int32)
    starts[1:] = np.cumsum([len(row.columns) for row in model.rows])
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = np.array([c for row in model.rows for c, _ in row.columns], np.int32)
    lp.a_matrix_.value_ = np.array([s for row in model.rows for _, s in row.columns], float)
    if whole:
        lp.integrality_ = [highspy.HighsVarType.kInteger] * model.size
    return lp
