"""Sections of a report: headings that stay with what follows, captions beside values."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from kimdesk.base.text import translate
from kimdesk.printing import fonts
from kimdesk.printing.paper import WIDTH
from kimdesk.printing.text import BODY, HEADING, MUTED, SMALL, Style, Text

CAPTION = Style(size=8, colour=MUTED, after=0, leading=1.3)
VALUE = Style(size=9, after=0, leading=1.3)
PROSE = replace(BODY, size=9.5, after=3)
SUBHEADING = Style(size=10, bold=True, before=6, after=2, leads=True)
Pairs = Sequence[tuple[str, str]]


def section(title: str, parts: Iterable[Flowable], style: Style = HEADING) -> list[Flowable]:
    """A heading, which stays with the first of `parts`; nothing at all without parts."""
    parts = list(parts)
    return [Text(title, style), *parts] if parts else []


def nothing(text: str = "") -> Flowable:
    """A short line in place of an empty section."""
    return Text(text or translate("Sections", "Nichts eingetragen."), SMALL)


def facts(pairs: Pairs, columns: int = 2, width: float = WIDTH) -> list[Flowable]:
    """Captions with their values beside them, read row by row; nothing for no pairs."""
    if not pairs:
        return []
    rows: list[list[Flowable | str]] = []
    for start in range(0, len(pairs), columns):
        cells: list[Flowable | str] = []
        for caption, value in pairs[start : start + columns]:
            cells += [Text(caption, CAPTION), Text(value, VALUE)]
        rows.append(cells + [""] * (2 * columns - len(cells)))
    each = width / columns
    beside = min(each * 0.43, 46 * mm)
    table = Table(rows, colWidths=[beside, each - beside] * columns)
    table.setStyle(bare(0.5 * mm))
    return [table]


def prose(caption: str, text: str) -> list[Flowable]:
    """A longer text below its caption; nothing for an empty one."""
    return section(caption, [Text(text, PROSE)], SUBHEADING) if text else []


def bullets(texts: Iterable[str], style: Style = VALUE, width: float = WIDTH) -> list[Flowable]:
    """Lines with a point before them; nothing for none."""
    rows = [[Text("•", style), Text(text, style)] for text in texts]
    if not rows:
        return []
    table = Table(rows, colWidths=[4 * mm, width - 4 * mm])
    table.setStyle(bare(0.3 * mm))
    return [table]


def bare(between: float) -> list[tuple[Any, ...]]:
    """No lines, no room but `between` rows. The font is named, else the library's own gets in."""
    return [
        ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), between),
        ("BOTTOMPADDING", (0, 0), (-1, -1), between),
    ]
