"""A table with a thin line below each row, for sheets that are read."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from kimdesk.printing import fonts
from kimdesk.printing.long_rows import RowPart, ends_of, parted
from kimdesk.printing.measures import LINE, WIDTH
from kimdesk.printing.text import INK, Style, Text

# In a table every column has one edge, whichever way a name runs.
CELL = Style(size=8.5, after=0, leading=1.3, align="left")
_RIGHT = 2 * mm
HEAD = Style(size=8, bold=True, after=0, leading=1.3)


def lined_table(rows: Sequence[Sequence[Text]], shares: tuple[float, ...]) -> Flowable:
    """Rows of texts, the first is the heading; widths as shares of the page."""
    widths = [WIDTH * share for share in shares]
    parts = parted(rows, [width - _RIGHT for width in widths])
    table = Table([part.cells for part in parts], colWidths=widths, repeatRows=1)
    inner = [at for at, part in enumerate(parts) if not part.begins]
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), _RIGHT),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1 * mm),
            ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
            *(("TOPPADDING", (0, at), (-1, at), 0) for at in inner),
            *(("BOTTOMPADDING", (0, at - 1), (-1, at - 1), 0) for at in inner),
            *_lines(parts),
        ]
    )
    return table


def _lines(parts: Sequence[RowPart]) -> list[tuple[Any, ...]]:
    """Strong below the heading, thin below each row; one command where all rows are whole."""
    heading = ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK)
    ends = ends_of(parts)
    if len(ends) == len(parts):
        return [("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE), heading]
    return [*(("LINEBELOW", (0, at), (-1, at), 0.4, LINE) for at in ends[1:]), heading]


def text_table(rows: Sequence[Sequence[str]], shares: tuple[float, ...]) -> Flowable:
    """The same of plain texts."""
    cells = [
        [Text(text, CELL if number else HEAD) for text in row] for number, row in enumerate(rows)
    ]
    return lined_table(cells, shares)
