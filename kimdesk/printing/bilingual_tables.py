"""Tables of sheets in two languages: columns without lines, and rows with lines below them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from kimdesk.printing import fonts
from kimdesk.printing.paper import LINE, WIDTH
from kimdesk.printing.text import INK, Text


def columns(cells: list[list[Text]], shares: Sequence[float]) -> Flowable:
    """Cells beside each other; widths as shares of the page. A long text goes on over pages."""
    widths = [WIDTH * share for share in shares]
    insides = [width - _APART for width in widths[:-1]] + widths[-1:]
    parts = _parts(cells, insides)
    table = Table([part.cells for part in parts], colWidths=widths)
    last = len(parts) - 1
    table.setStyle([*_COLUMNS, *(each for at in range(last) for each in _joined(at))])
    return table


def lined(rows: Sequence[list[list[Text]]], widths: Sequence[float]) -> Flowable:
    """Rows with lines below them, the first of which is repeated on every page.

    A row with a long text goes on over pages.
    """
    insides = [width - 2 * _SIDE for width in widths]
    parts = [part for row in rows for part in _parts(row, insides)]
    table = Table([part.cells for part in parts], colWidths=widths, repeatRows=1)
    table.setStyle([*_LINED, *(each for at, part in enumerate(parts) for each in part.edges(at))])
    return table


@dataclass(frozen=True, slots=True)
class _Part:
    """A row of the table: a whole one of the caller's, or a piece, the last of which `ends` it."""

    cells: list[list[Text]]
    ends: bool = True

    def edges(self, at: int) -> list[Any]:
        """Line and distances of the row with number `at`."""
        if not self.ends:
            return _joined(at)
        thick, colour = (0.4, LINE) if at else (0.8, INK)
        return [("LINEBELOW", (0, at), (-1, at), thick, colour)]


def _joined(at: int) -> list[Any]:
    """No distance between the row with number `at` and the next one."""
    return [("BOTTOMPADDING", (0, at), (-1, at), 0), ("TOPPADDING", (0, at + 1), (-1, at + 1), 0)]


def _parts(row: list[list[Text]], widths: Sequence[float]) -> list[_Part]:
    """The row in pieces if it is high: a table breaks between rows only."""
    if max(map(_height, row, widths)) <= _MOST:
        return [_Part(row)]
    pieces: list[list[list[Text]]] = []
    while any(row):
        cut = [_cut(cell, width) for cell, width in zip(row, widths, strict=True)]
        pieces.append([first for first, _ in cut])
        row = [rest for _, rest in cut]
    last = len(pieces) - 1
    return [_Part(cells, at == last) for at, cells in enumerate(pieces)]


def _height(cell: list[Text], width: float) -> float:
    return sum(text.wrap(width, _MOST)[1] for text in cell)


def _cut(cell: list[Text], width: float) -> tuple[list[Text], list[Text]]:
    """What of a cell stands in the next piece, and the rest."""
    if not cell:
        return [], []
    first, rest = cell[0].cut(width, _PIECE)
    return [first], [rest, *cell[1:]] if rest.lines else cell[1:]


# Higher rows are cut into pieces of about this height.
_MOST, _PIECE = 60 * mm, 20 * mm
# Beside what stands in a cell, and between columns.
_SIDE, _APART = 1 * mm, 3 * mm
_COLUMNS: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-2, -1), _APART),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8 * mm),
    ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
]
_LINED: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), _SIDE),
    ("RIGHTPADDING", (0, 0), (-1, -1), _SIDE),
    ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
]
