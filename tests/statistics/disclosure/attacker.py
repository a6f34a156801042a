"""An attacker of its own: only what a city gets, another solver, nothing of the program's audit.

He knows the catalogue, every bundle of an office, that counts are persons, and how stock and
flows hang together. He is given more than a real one has: how many persons were corrected
between two bundles. `Puzzle` answers between which bounds sums of unknown counts lie.
"""

from collections import defaultdict
from collections.abc import Sequence
from math import ceil, floor, inf

import numpy as np
from scipy.optimize import linprog  # type: ignore[import-untyped]
from scipy.sparse import csr_array  # type: ignore[import-untyped]
from scipy.sparse.csgraph import connected_components  # type: ignore[import-untyped]

Sum = list[tuple[int, int]]
EPSILON = 1e-6


class Contradiction(Exception):
    """No set of persons has these numbers."""


class Puzzle:
    """Unknown counts of at least 0 and what is known of sums of them."""

    def __init__(self) -> None:
        self.size = 0
        self.rows: list[tuple[Sum, float, float]] = []
        self.given: dict[int, int] = {}

    def unknown(self) -> int:
        self.size += 1
        return self.size - 1

    def give(self, column: int, value: int) -> None:
        """This count is known: an exact total."""
        self.given[column] = value

    def know(self, terms: Sum, low: float, high: float) -> None:
        self.rows.append((terms, low, high))

    def bounds(self, wanted: Sequence[Sequence[int]]) -> list[tuple[float, float]]:
        """Between what each of these sums lies. Raises Contradiction."""
        known, rows = self.given, self._put_in()
        labels = self._pieces(rows)
        by_piece: dict[int, list[int]] = defaultdict(list)
        found: list[tuple[float, float]] = [(0.0, 0.0)] * len(wanted)
        for at, columns in enumerate(wanted):
            free = [column for column in columns if column not in known]
            if free:
                by_piece[labels[free[0]]].append(at)
            else:
                value = sum(known[column] for column in columns)
                found[at] = (value, value)
        members = defaultdict(list)
        for column in range(self.size):
            members[labels[column]].append(column)
        pieces = defaultdict(list)
        for row in rows:
            pieces[labels[row[0][0][0]]].append(row)
        for piece, targets in by_piece.items():
            answers = _Piece(members[piece], pieces[piece]).bounds([wanted[at] for at in targets])
            for at, answer in zip(targets, answers, strict=True):
                found[at] = answer
        return found

    def _put_in(self) -> list[tuple[Sum, float, float]]:
        """What is known, with exact totals put in."""
        rows = []
        for terms, low, high in self.rows:
            given = sum(self.given[column] * sign for column, sign in terms if column in self.given)
            free = [(column, sign) for column, sign in terms if column not in self.given]
            if free:
                rows.append((free, low - given, high - given))
            elif not low - EPSILON <= given <= high + EPSILON:
                raise Contradiction
        return rows

    def _pieces(self, rows: list[tuple[Sum, float, float]]) -> list[int]:
        pairs = [(terms[0][0], column) for terms, _, _ in rows for column, _ in terms]
        one, other = ([pair[side] for pair in pairs] for side in (0, 1))
        graph = csr_array((np.ones(len(pairs)), (one, other)), shape=(self.size, self.size))
        return [int(label) for label in connected_components(graph, directed=False)[1]]


class _Piece:
    """One piece of a puzzle as a linear programme."""

    def __init__(self, columns: list[int], rows: list[tuple[Sum, float, float]]) -> None:
        self.place = {column: at for at, column in enumerate(columns)}
        equal = [row for row in rows if row[1] == row[2]]
        upper = [(terms, high) for terms, low, high in rows if low != high and high < inf]
        upper += [
            ([(c, -s) for c, s in terms], -low) for terms, low, high in rows if low != high > -inf
        ]
        upper = [(terms, bound) for terms, bound in upper if bound < inf]
        self.given = {
            "A_eq": self._matrix([terms for terms, _, _ in equal]),
            "b_eq": [low for _, low, _ in equal] if equal else None,
            "A_ub": self._matrix([terms for terms, _ in upper]),
            "b_ub": [bound for _, bound in upper] if upper else None,
        }
        self.seen: list[np.ndarray] = []

    def bounds(self, wanted: Sequence[Sequence[int]]) -> list[tuple[float, float]]:
        """As far as it matters: exact where they tell on somebody."""
        sums = np.zeros((len(wanted), len(self.place)))
        for at, columns in enumerate(wanted):
            for column in columns:
                sums[at, self.place[column]] += 1
        lows, highs = np.full(len(wanted), inf), np.full(len(wanted), -inf)
        for at in range(len(wanted)):
            for sign in (1, -1):
                if lows[at] > highs[at] or tells(lows[at], highs[at]):
                    self._ask(sums, at, sign, lows, highs)
        return list(zip(lows.tolist(), highs.tolist(), strict=True))

    def exact_bounds(self, columns: Sequence[int]) -> tuple[float, float]:
        """The least and the largest sum, to the end."""
        sums = np.zeros((1, len(self.place)))
        for column in columns:
            sums[0, self.place[column]] += 1
        lows, highs = np.full(1, inf), np.full(1, -inf)
        self._ask(sums, 0, 1, lows, highs)
        self._ask(sums, 0, -1, lows, highs)
        return float(lows[0]), float(highs[0])

    def _ask(
        self, sums: np.ndarray, at: int, sign: int, lows: np.ndarray, highs: np.ndarray
    ) -> None:
        found = linprog(sign * sums[at], bounds=(0, None), method="highs", **self.given)
        if found.status == 3 and sign < 0:
            highs[at] = inf
            return
        if found.status != 0:
            raise Contradiction(found.message)
        values = sums @ found.x
        np.minimum(lows, values, out=lows)
        np.maximum(highs, values, out=highs)

    def _matrix(self, sums: list[Sum]) -> csr_array | None:
        if not sums:
            return None
        places = [(row, self.place[c], s) for row, terms in enumerate(sums) for c, s in terms]
        rows, columns, signs = zip(*places, strict=True)
        return csr_array((signs, (rows, columns)), shape=(len(sums), len(self.place)))


def tells(low: float, high: float) -> bool:
    """Whether these bounds give a small count away: exactly, or that it is one or two."""
    if high == inf:
        return False
    least, most = ceil(low - EPSILON), floor(high + EPSILON)
    return least == most or (least >= 1 and most <= 2)


def exact_bounds(puzzle: Puzzle, wanted: Sequence[Sequence[int]]) -> list[tuple[float, float]]:
    """The least and the largest of each sum, however wide; for small puzzles."""
    piece = _Piece(list(range(puzzle.size)), puzzle.rows)
    return [piece.exact_bounds(columns) for columns in wanted]
