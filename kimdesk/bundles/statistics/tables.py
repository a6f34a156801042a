"""The tables of a bundle as CSV: codes, a whole number or nothing, and "." for a number left out.

One row per cell, zeros too, in the order of the groups; ASCII, `;`, no quotes. So the same
numbers always give the same bytes, and a spreadsheet finds neither formula nor free text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

from kimdesk.bundles.refusals import refused
from kimdesk.bundles.statistics.about import GROUP
from kimdesk.statistics.disclosure.data import Cell

POINT = "."
MOST_NUMBER = 10_000_000
MOST_CELLS = 20_000
_NUMBER = re.compile(r"0|[1-9][0-9]{0,7}")
_GROUP = re.compile(GROUP)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is laid out: its dimensions and the groups of each, in order."""

    dimensions: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]

    @property
    def head(self) -> str:
        """The first line."""
        return ";".join((*self.dimensions, "wert", "zeichen"))

    @property
    def count(self) -> int:
        """How many cells there are."""
        count = 1
        for groups in self.groups:
            count *= len(groups)
        return count

    def cells(self) -> list[Cell]:
        """All cells in the order of the rows."""
        return list(product(*self.groups))


def write(layout: Layout, numbers: Mapping[Cell, int | None]) -> bytes:
    """The table as CSV. Raises ValueError unless every cell is there once."""
    cells = layout.cells()
    if set(cells) != set(numbers) or len(cells) != len(numbers):
        raise ValueError("cells")
    lines = [layout.head, *(_line(cell, numbers[cell]) for cell in cells), ""]
    return "\r\n".join(lines).encode("ascii")


def read(layout: Layout, raw: bytes) -> dict[Cell, int | None]:
    """The numbers in a CSV. Raises Refused for anything that `write` would not have written."""
    try:
        lines = raw.decode("ascii").split("\r\n")
    except UnicodeDecodeError:
        raise refused("csv") from None
    if lines[0] != layout.head or lines[-1] != "":
        raise refused("csv")
    found: dict[Cell, int | None] = {}
    for line in lines[1:-1]:
        cell, number = _parsed(line, layout)
        if cell in found:
            raise refused("csv-cells")
        found[cell] = number
    if list(found) != layout.cells():
        raise refused("csv-cells")
    return found


def _line(cell: Cell, number: int | None) -> str:
    return ";".join((*cell, "" if number is None else str(number), POINT if number is None else ""))


def _parsed(line: str, layout: Layout) -> tuple[Cell, int | None]:
    parts = line.split(";")
    if any(part[:1] in {"=", "+", "-", "@", "\t"} for part in parts):
        raise refused("csv-formula")
    if len(parts) != len(layout.dimensions) + 2:
        raise refused("csv")
    *codes, value, sign = parts
    for code, groups in zip(codes, layout.groups, strict=True):
        if code not in groups or not _GROUP.fullmatch(code):
            raise refused("csv-key")
    if (value, sign) == ("", POINT):
        return tuple(codes), None
    if sign or not _NUMBER.fullmatch(value) or int(value) > MOST_NUMBER:
        raise refused("csv")
    return tuple(codes), int(value)
