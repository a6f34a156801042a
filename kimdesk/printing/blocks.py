"""Parts of printed pages: lines to write on, boxes to tick, columns, a notice in a frame."""

from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from kimdesk.printing import fonts
from kimdesk.printing.flow import Leading, Signatures
from kimdesk.printing.long_rows import ends_of, parted
from kimdesk.printing.measures import LINE, WIDTH
from kimdesk.printing.text import BODY, INK, MUTED, SMALL, Style, Text, draw_line

_CELL = 1.2 * mm
_ENDLESS = 1e6
_CAPTION = Style(size=7.5, colour=MUTED, after=0)


class Blanks(Flowable):
    """A row of lines to write on with their captions below; widths as shares of the page."""

    def __init__(self, *captions: str, shares: tuple[float, ...] = ()) -> None:
        super().__init__()
        self._captions = captions
        self._shares = shares or (1 / len(captions),) * len(captions)
        self.height = 11.5 * mm

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width = available_width
        return available_width, self.height

    def draw(self) -> None:
        """Draw lines and captions."""
        x, gap = 0.0, 4 * mm
        for number, (caption, share) in enumerate(zip(self._captions, self._shares, strict=True)):
            width = self.width * share - (gap if number + 1 < len(self._captions) else 0)
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(0.6)
            self.canv.line(x, 4 * mm, x + width, 4 * mm)
            draw_line(self.canv, caption, _CAPTION, x, 1.2 * mm, width)
            x += width + gap


class Ticks(Flowable):
    """Boxes to tick with their texts, in columns, filled row by row."""

    def __init__(self, *texts: str, columns: int = 1, style: Style = BODY) -> None:
        super().__init__()
        self._texts = texts
        self._columns = columns
        self._style = style

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room; each row as high as its longest text."""
        self.width = available_width
        column = available_width / self._columns
        self._rows: list[tuple[float, list[Text]]] = []
        for start in range(0, len(self._texts), self._columns):
            cells = [Text(text, self._style) for text in self._texts[start : start + self._columns]]
            heights = [cell.wrap(column - 8 * mm, available_height)[1] for cell in cells]
            self._rows.append((max(heights) + 1.2 * mm, cells))
        self.height = sum(height for height, _ in self._rows)
        return available_width, self.height

    def draw(self) -> None:
        """Draw boxes and texts."""
        top, size = self.height, 3.2 * mm
        for height, cells in self._rows:
            for number, cell in enumerate(cells):
                x = number * self.width / self._columns
                self.canv.setStrokeColor(INK)
                self.canv.setLineWidth(0.7)
                self.canv.rect(x, top - size - 0.9 * mm, size, size)
                cell.drawOn(self.canv, x + 5 * mm, top - cell.height)
            top -= height


class Rule(Flowable):
    """A thin line across the page."""

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """As wide as there is room."""
        self.width, self.height = available_width, 3 * mm
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.5)
        self.canv.line(0, 1.5 * mm, self.width, 1.5 * mm)


def gap(millimetres: float) -> Flowable:
    """Empty room."""
    return Spacer(1, millimetres * mm)


def together(*parts: Flowable) -> Flowable:
    """Parts that stay on one page."""
    return KeepTogether(list(parts))


def leading(*parts: Flowable) -> Flowable:
    """Parts that stay on one page with the beginning of the table or text after them."""
    return Leading(list(parts))


def signatures(*parts: Flowable) -> Flowable:
    """Lines to sign on: never torn apart, never alone on a page."""
    return Signatures(list(parts))


def notice(text: str) -> Flowable:
    """A sentence in a frame."""
    table = Table(
        [[Text(text, replace(BODY, bold=True, after=0))]], colWidths=[WIDTH], splitInRow=1
    )
    table.setStyle([("BOX", (0, 0), (-1, -1), 1, INK), *_padding(2.5 * mm)])
    return table


def columns(*cells: list[Flowable], widths: tuple[float, ...]) -> Flowable:
    """Columns side by side; widths as shares of the page."""
    table = Table([list(cells)], colWidths=[WIDTH * share for share in widths])
    table.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *_padding(0)])
    return table


def grid(rows: list[list[str]], shares: tuple[float, ...], *, row_height: float) -> Flowable:
    """A table with a heading row and lines around all cells.

    Rows are `row_height` millimetres high, higher where a text needs it.
    """
    head = Style(size=8.5, bold=True, after=0)
    small = replace(SMALL, colour=INK, after=0, align="left")
    widths = [WIDTH * share for share in shares]
    cells = [
        [Text(text, head if not number else small) for text in row]
        for number, row in enumerate(rows)
    ]
    parts = parted(cells, [width - 2 * _CELL for width in widths])
    heights = [_row_height(part.cells, widths, row_height * mm) for part in parts[1:]]
    table = Table(
        [part.cells for part in parts],
        colWidths=widths,
        rowHeights=[None, *heights],
        repeatRows=1,
    )
    table.setStyle(
        [
            *(("LINEBEFORE", (at, 0), (at, -1), 0.5, LINE) for at in range(len(widths))),
            ("LINEAFTER", (-1, 0), (-1, -1), 0.5, LINE),
            ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
            *(("LINEBELOW", (0, at), (-1, at), 0.5, LINE) for at in ends_of(parts)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            *_padding(_CELL),
        ]
    )
    return table


def _row_height(row: list[Text], widths: list[float], least: float) -> float:
    texts = (
        text.wrap(width - 2 * _CELL, _ENDLESS)[1] for text, width in zip(row, widths, strict=True)
    )
    return max(least, max(texts) + 2 * _CELL)


def _padding(points: float) -> list[tuple[Any, ...]]:
    """Room inside of cells. The font is named too, else the library's own gets into the file."""
    sides = ("LEFTPADDING", "RIGHTPADDING", "TOPPADDING", "BOTTOMPADDING")
    padding = [(side, (0, 0), (-1, -1), points) for side in sides]
    return [("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN), *padding]
