"""A table with a thin line below each row, for sheets that are read."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from kimdesk.printing import fonts
from kimdesk.printing.measures import LINE, WIDTH
from kimdesk.printing.text import INK, Style, Text

CELL = Style(size=8.5, after=0, leading=1.3)
HEAD = Style(size=8, bold=True, after=0, leading=1.3)


def lined_table(rows: Sequence[Sequence[Text]], shares: tuple[float, ...]) -> Flowable:
    """Rows of texts, the first is the heading; widths as shares of the page."""
    table = Table(
        [list(row) for row in rows], colWidths=[WIDTH * share for share in shares], repeatRows=1
    )
    table.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1 * mm),
            ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
        ]
    )
    return table


def text_table(rows: Sequence[Sequence[str]], shares: tuple[float, ...]) -> Flowable:
    """The same of plain texts."""
    cells = [
        [Text(text, CELL if number else HEAD) for text in row] for number, row in enumerate(rows)
    ]
    return lined_table(cells, shares)
