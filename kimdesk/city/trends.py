"""One table over time: the sums of all offices, quarter by quarter, with their bounds."""

from collections.abc import Sequence
from dataclasses import dataclass

from kimdesk.bundles.statistics.about import DimensionAbout
from kimdesk.city.merged import Merged, MergedQuarter
from kimdesk.statistics.disclosure.data import Cell


@dataclass(frozen=True, slots=True)
class Point:
    """A cell in one quarter; `number` is None where the quarter has no such cell."""

    quarter: str
    number: Merged | None
    complete: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One cell of a table through all quarters."""

    cell: Cell
    labels: tuple[str, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """A table over time. `levels` tells at which level each quarter is: they may differ."""

    table: str
    title: str
    dimensions: tuple[DimensionAbout, ...]
    quarters: tuple[str, ...]
    levels: tuple[str, ...]
    lines: tuple[Line, ...]


def trend(table: str, merged: Sequence[MergedQuarter]) -> Trend | None:
    """A table in these quarters, the oldest first; None where none has it."""
    tables = [(quarter, quarter.table(table)) for quarter in merged]
    there = [found for _, found in tables if found is not None]
    if not there:
        return None
    dimensions = tuple(
        DimensionAbout(
            dimension.id,
            dimension.title,
            {code: label for each in there for code, label in each.dimensions[at].labels.items()},
        )
        for at, dimension in enumerate(there[-1].dimensions)
    )
    cells = dict.fromkeys(cell for each in there for cell in each.cells)
    lines = tuple(
        Line(
            cell,
            tuple(d.labels.get(c, c) for d, c in zip(dimensions, cell, strict=True)),
            tuple(
                Point(
                    quarter.quarter,
                    found.cells.get(cell) if found is not None else None,
                    quarter.complete and (found is not None and not found.remarks),
                )
                for quarter, found in tables
            ),
        )
        for cell in cells
    )
    return Trend(
        table,
        there[-1].title,
        dimensions,
        tuple(quarter.quarter for quarter in merged),
        tuple(found.level if found is not None else "" for _, found in tables),
        lines,
    )
