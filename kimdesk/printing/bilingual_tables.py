"""Tables of sheets in two languages: columns without lines, and rows with lines below them."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from kimdesk.printing import fonts
from kimdesk.printing.paper import LINE, WIDTH
from kimdesk.printing.text import INK, Text


def columns(cells: Sequence[Sequence[Flowable]], shares: Sequence[float]) -> Flowable:
    """Cells beside each other; widths as shares of the page."""
    table = Table([list(map(list, cells))], colWidths=[WIDTH * share for share in shares])
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-2, -1), 3 * mm),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
        ]
    )
    return table


def lined(cells: Sequence[list[list[Text]]], widths: Sequence[float]) -> Flowable:
    """Rows with lines below them, the first of which is repeated on every page."""
    table = Table(cells, colWidths=widths, repeatRows=1)
    table.setStyle(_LINED)
    return table


_LINED: list[Any] = [
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 1 * mm),
    ("RIGHTPADDING", (0, 0), (-1, -1), 1 * mm),
    ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2 * mm),
    ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
]
