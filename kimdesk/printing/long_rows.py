"""Rows of a table that are too high for the end of a page, cut into several.

A table breaks between rows only, so a cell with a long text becomes several rows below each
other, without a line between them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from kimdesk.printing.text import Text

# Higher rows are cut into parts of about this height.
_MOST = 60 * mm
_PART = 20 * mm


@dataclass(frozen=True, slots=True)
class RowPart:
    """A row as the table gets it: whole, or a part that begins or ends the row of a caller."""

    cells: list[Text]
    begins: bool = True
    ends: bool = True


def parted(rows: Iterable[Sequence[Text]], widths: Sequence[float]) -> list[RowPart]:
    """The rows in parts; `widths` are the insides of the columns in points."""
    return [part for row in rows for part in _parts(list(row), widths)]


def ends_of(parts: Sequence[RowPart]) -> list[int]:
    """Where a line belongs: the numbers of the parts with which a row ends."""
    return [at for at, part in enumerate(parts) if part.ends]


def _parts(row: list[Text], widths: Sequence[float]) -> list[RowPart]:
    if max(_height(text, width) for text, width in zip(row, widths, strict=True)) <= _MOST:
        return [RowPart(row)]
    found: list[list[Text]] = []
    while any(text.lines for text in row):
        cut = [text.cut(width, _PART) for text, width in zip(row, widths, strict=True)]
        found.append([first for first, _ in cut])
        row = [rest for _, rest in cut]
    last = len(found) - 1
    return [RowPart(cells, at == 0, at == last) for at, cells in enumerate(found)]


def _height(text: Text, width: float) -> float:
    return text.wrap(width, _MOST)[1]
