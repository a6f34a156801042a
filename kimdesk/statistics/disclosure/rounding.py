"""Rounding to multiples of five and what a rounded number stands for."""

from collections.abc import Iterable, Mapping

from kimdesk.statistics.disclosure.data import Cell, Dimension, Level, Person, Values
from kimdesk.statistics.disclosure.parameters import BASE

INFINITE = float("inf")


def rounded(count: int, base: int = BASE) -> int:
    """The nearest multiple of five: 0–2 give 0, 3–7 give 5."""
    return base * ((count + base // 2) // base)


def interval(number: int | None, base: int = BASE) -> tuple[int, float]:
    """The counts that a published number may stand for; None (".") for any."""
    if number is None:
        return 0, INFINITE
    return max(0, number - base // 2), number + base // 2


def cells(dimensions: Iterable[Dimension], level: Level) -> list[Cell]:
    """All cells of a table, in order."""
    found: list[Cell] = [()]
    for dimension in dimensions:
        found = [(*cell, code) for cell in found for code in dimension.codes(level)]
    return found


def counted(
    persons: Iterable[Person], dimensions: tuple[Dimension, ...], level: Level = "fine"
) -> dict[Cell, int]:
    """How many persons stand in each cell; all cells are there.

    Raises KeyError for a code that the dimension does not know.
    """
    counts = dict.fromkeys(cells(dimensions, level), 0)
    for person in persons:
        for cell in cells_of(person.values, dimensions, level):
            counts[cell] += 1
    return counts


def merged(
    counts: Mapping[Cell, int], dimensions: tuple[Dimension, ...], level: Level
) -> dict[Cell, int]:
    """Fine counts at another level, for dimensions of which everybody has one code."""
    found = dict.fromkeys(cells(dimensions, level), 0)
    for cell, count in counts.items():
        found[raised(cell, dimensions, level)] += count
    return found


def raised(cell: Cell, dimensions: tuple[Dimension, ...], level: Level) -> Cell:
    """The cell of a level that a fine cell belongs to."""
    return tuple(d.at(level, code) for d, code in zip(dimensions, cell, strict=True))


def cells_of(values: Values, dimensions: tuple[Dimension, ...], level: Level) -> set[Cell]:
    """The cells that count somebody; several codes of one group count once."""
    found: set[Cell] = {()}
    for dimension in dimensions:
        value = values[dimension.id]
        codes = value if isinstance(value, tuple) else (value,)
        found = {(*cell, dimension.at(level, code)) for cell in found for code in codes}
    return found
