"""I9, I10: the attacks themselves are strong enough to be believed, the gate's and the tests'.

Intervals of others for public tables are found again; naive tables give their cells away; a
number that was tampered with is noticed.
"""

import csv
from math import inf
from pathlib import Path
from random import Random
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kimdesk.statistics.disclosure.gate import given_away
from kimdesk.statistics.disclosure.model import Model, SmallCell
from kimdesk.statistics.disclosure.solving import CannotAudit, Solver
from kimdesk.statistics.disclosure.splitting import Part, split
from kimdesk.statistics.disclosure.steps import Steps
from tests.statistics.disclosure.attacker import Contradiction, Puzzle, exact_bounds

FOLDER = Path("tests", "data", "attacker")
# Sums of unknown counts, and between what each is known to lie.
Known = list[tuple[list[int], float, float]]


def _read(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _published(table: str, hiding: str) -> tuple[int, Known, list[tuple[list[int], int, int]]]:
    """The unknown cells of a table, what is visible, and the intervals that others found."""
    rows = _read(f"{table}_{hiding}.csv")
    sums: list[list[int]] = [[] for _ in rows]
    for pair in _read(f"{table}_x.csv"):
        sums[int(pair["j"])].append(int(pair["i"]))
    known, hidden = [], []
    for row, columns in zip(rows, sums, strict=True):
        if row["suppressed"] == "TRUE":
            # Where the others' program found no interval, all follows from equations alone.
            low, high = (row["z"] if row[name] == "NA" else row[name] for name in ("lo", "up"))
            hidden.append((columns, int(low), int(high)))
        else:
            known.append((columns, float(row["z"]), float(row["z"])))
    return 1 + max(column for columns in sums for column in columns), known, hidden


def _our_bounds(size: int, known: Known, columns: list[int]) -> tuple[float, float]:
    solver = Solver(_part(size, known), monotonic() + 60, lambda: None)
    return solver.least(columns).value, solver.most(columns).value


def _part(size: int, known: Known) -> Part:
    model = _model(size, known)
    return Part(list(range(size)), model.rows)


def _model(size: int, known: Known) -> Model:
    model = Model(size)
    for columns, low, high in known:
        # As numbers, so that what they fix is noticed.
        model.know([(column, 1) for column in columns], low, high, ("t", (str(columns),)))
    return model


def _puzzle(size: int, known: Known) -> Puzzle:
    puzzle = Puzzle()
    puzzle.size = size
    for columns, low, high in known:
        puzzle.know([(column, 1) for column in columns], low, high)
    return puzzle


@pytest.mark.parametrize("table", ["z2", "example1"])
@pytest.mark.parametrize("hiding", ["naive", "gauss"])
def test_public_tables_have_the_intervals_that_others_found(table: str, hiding: str) -> None:
    size, known, hidden = _published(table, hiding)
    assert hidden
    wanted = [columns for columns, _, _ in hidden]
    theirs = exact_bounds(_puzzle(size, known), wanted)
    for (columns, low, high), (least, most) in zip(hidden, theirs, strict=True):
        assert (least, most) == pytest.approx((low, high), abs=1e-6)
        assert _our_bounds(size, known, columns) == pytest.approx((low, high), abs=1e-6)


def test_hiding_small_counts_alone_gives_all_of_them_away_in_public_tables() -> None:
    for table in ("z2", "example1"):
        _, _, hidden = _published(table, "naive")
        exact = [low for _, low, high in hidden if low == high]
        assert len(exact) == len(hidden)


def _linked(seed: int) -> tuple[int, Known, list[tuple[list[int], int]]]:
    """Twenty linked tables by country and region, small counts hidden, but nothing else.

    60 persons; everybody knows that a hidden number means one or two.
    """
    random = Random(seed)
    countries, regions = range(40), [country % 9 for country in range(40)]
    weights = [1 / (1 + country) for country in countries]
    people = random.choices(countries, weights, k=60)
    known: Known = []
    small: list[tuple[list[int], int]] = []
    size = 0
    for _ in range(20):
        codes = random.randint(3, 9)
        answers = [min(int(random.expovariate(0.5)), codes - 1) for _ in people]
        column = {(c, code): size + c * codes + code for c in countries for code in range(codes)}
        size += len(column)
        cells = [[cell] for cell in column.values()]
        cells += [
            [column[c, code] for c in countries if regions[c] == region]
            for region in range(9)
            for code in range(codes)
        ]
        cells += [[column[c, code] for code in range(codes)] for c in countries]
        cells += [[column[c, code] for c in countries] for code in range(codes)]
        cells.append(list(column.values()))
        true = [0] * size
        for country, answer in zip(people, answers, strict=True):
            true[column[country, answer]] += 1
        for columns in cells:
            count = sum(true[c] for c in columns)
            if 0 < count < 3:
                known.append((columns, 1, 2))
                small.append((columns, count))
            else:
                known.append((columns, count, count))
    return size, known, small


def test_naive_linked_tables_give_most_small_counts_away() -> None:
    size, known, small = _linked(1)
    model = _model(size, known)
    model.targets = [
        SmallCell(tuple(columns), count, "t", (str(at),), "fine")
        for at, (columns, count) in enumerate(small)
    ]
    told = given_away(split(model), 3, monotonic() + 60, Steps())
    assert len({t.columns for t in told}) == len({t.columns for t in model.targets})
    sample = small[::5]
    bounds = _puzzle(size, known).bounds([columns for columns, _ in sample])
    exact = sum(high - low < 1e-6 for low, high in bounds)
    assert exact >= 0.8 * len(sample)


def test_a_number_that_was_tampered_with_is_noticed() -> None:
    size, known, hidden = _published("z2", "gauss")
    columns, low, high = known[0]
    tampered = [(columns, low + 4, high + 4), *known[1:]]
    model = _model(size, tampered)
    model.targets = [SmallCell(tuple(c), 1, "t", (), "fine") for c, _, _ in hidden]
    with pytest.raises(CannotAudit):
        given_away(split(model), 3, monotonic() + 60, Steps())
    with pytest.raises(Contradiction):
        exact_bounds(_puzzle(size, tampered), [columns for columns, _, _ in hidden])


def _random_table(seed: int) -> tuple[Known, list[int]]:
    """All sums of a table of four by three, rounded to five."""
    random = Random(seed)
    true = [random.choice((0, 0, 1, 1, 2, 3, 6, 11)) for _ in range(12)]
    lines = [[row * 3 + at for at in range(3)] for row in range(4)]
    lines += [[row * 3 + at for row in range(4)] for at in range(3)]
    sums = [[cell] for cell in range(12)] + lines
    known: Known = [([*range(12)], sum(true), sum(true))]
    for columns in sums:
        number = 5 * ((sum(true[c] for c in columns) + 2) // 5)
        known.append((columns, max(0, number - 2), number + 2))
    return known, true


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 19))
def test_a_number_more_never_widens_and_a_blanked_one_never_narrows(seed: int, left: int) -> None:
    known, true = _random_table(seed)
    fewer = [row for at, row in enumerate(known) if at != left]
    blanked = [(c, 0, inf) if at == left else (c, lo, hi) for at, (c, lo, hi) in enumerate(known)]
    for cell in range(12):
        all_low, all_high = _our_bounds(12, known, [cell])
        for some in (fewer, blanked):
            low, high = _our_bounds(12, some, [cell])
            assert low <= all_low + 1e-6
            assert all_high <= high + 1e-6
        assert all_low - 1e-6 <= true[cell] <= all_high + 1e-6


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000))
def test_both_attackers_and_any_order_of_the_numbers_find_the_same(seed: int) -> None:
    known, _ = _random_table(seed)
    theirs = exact_bounds(_puzzle(12, known), [[cell] for cell in range(12)])
    for cell in range(12):
        ours = _our_bounds(12, known, [cell])
        assert ours == pytest.approx(theirs[cell], abs=1e-6)
        assert ours == pytest.approx(_our_bounds(12, known[::-1], [cell]), abs=1e-6)
