"""Finds the headings in a grid and tells data from titles, separators and sums.

Nothing is dropped in silence: every line that is not taken as data is kept as `Skipped`
with the reason, and a line that might be a person stays data.
"""

import re
from collections import Counter

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.column_names import cell_at, columns_of
from kimdesk.clients.importing.heading_names import CERTAIN, heading_key, known_heading, meaning_of
from kimdesk.clients.importing.table import MARKING, Column, Grid, Line, Row, Skipped, Table

_SEARCHED = 40
"""Lines from the top in which headings are looked for."""
_SEPARATOR = re.compile(r"[-–—=*_#~+.\s]*")
_DECORATED = re.compile(r"^\s*([-–—=*_#~]{2,}).*")
_SUMS = re.compile(
    r"(summe|gesamt|insgesamt|anzahl|zusammen|total|sum|count)\b[^,]{0,20}$", re.IGNORECASE
)
_NUMBER = re.compile(r"[\d.,\s%€]*")


def to_table(grid: Grid, heading_row: int | None = None) -> Table:
    """The table in `grid`; `heading_row` overrides what would be found.

    Raises UserError when there is nothing below a heading.
    """
    lines = [line for line in grid.lines if any(cell.strip() for cell in line.cells)]
    if not lines:
        raise UserError(translate("Import", "Die Liste ist leer."))
    first, last = _heading_lines(lines, heading_row)
    width = max(len(line.cells) for line in lines[last:])
    columns = columns_of(lines, first, last, width)
    keys = tuple(heading_key(column.heading) for column in columns)
    rows: list[Row] = []
    skipped = [_skipped(line, _title()) for line in lines[:first]]
    body = lines[last + 1 :]
    marked = any(line.marking for line in body) and heading_key(MARKING) not in keys
    usual = Counter(line.fields for line in body).most_common(1)[0][0] if body else 0
    for line in body:
        reason = _no_data(line, keys, width)
        if reason:
            skipped.append(_skipped(line, reason))
            continue
        cells = [cell_at(line, at) for at in range(width)]
        if marked:
            cells.append(line.marking)
        rows.append(Row(line.number, tuple(cells), _fault(line, usual, len(lines[last].cells))))
    if marked:
        columns = (*columns, Column(MARKING))
    hints = list(grid.hints)
    if not any(meaning_of(column.heading).target for column in columns):
        hints.append(translate("Import", "Keine der Überschriften ist bekannt. Ist es die Zeile?"))
    return Table(
        columns=columns,
        rows=tuple(rows),
        heading_row=lines[last].number,
        skipped=tuple(skipped),
        hints=tuple(hints),
        encoding=grid.encoding,
        sheet=grid.sheet,
        sheets=grid.sheets,
        epoch=grid.epoch,
    )


def recognised(grid: Grid) -> int:
    """How many headings of client lists are in the best line of `grid`."""
    return max((_score(line.cells) for line in grid.lines[:_SEARCHED]), default=0)


def _title() -> str:
    return translate("Import", "steht über den Überschriften")


def _score(cells: list[str]) -> int:
    """How many different columns the cells name, if they were headings."""
    named = {known_heading(cell).target for cell in cells if cell.strip()}
    return len(named - {""})


def _heading_lines(lines: list[Line], wanted: int | None) -> tuple[int, int]:
    """First and last index of the heading lines (two where one line completes the other)."""
    if wanted is not None:
        for at, line in enumerate(lines):
            if line.number == wanted:
                return at, at
        raise UserError(
            translate("Import", "In Zeile {row} stehen keine Überschriften.").format(row=wanted)
        )
    best, place = 1, (0, 0)
    for at in range(min(len(lines), _SEARCHED)):
        single = _score(lines[at].cells)
        if single > best:
            best, place = single, (at, at)
        if at + 1 < len(lines) and _completes(lines[at + 1]):
            both = _score(_combined(lines[at], lines[at + 1]))
            if both > best and both > _score(lines[at + 1].cells):
                best, place = both, (at, at + 1)
    return place if best > 1 else _first_wide(lines)


def _first_wide(lines: list[Line]) -> tuple[int, int]:
    widest = max(len([c for c in line.cells if c.strip()]) for line in lines[:_SEARCHED])
    for at, line in enumerate(lines):
        if len([cell for cell in line.cells if cell.strip()]) * 2 > widest:
            return at, at
    return 0, 0


def _completes(line: Line) -> bool:
    """Whether a line looks like the lower half of two heading lines, not like data."""
    filled = [cell for cell in line.cells if cell.strip()]
    known = [cell for cell in filled if known_heading(cell).confidence >= CERTAIN]
    return bool(filled) and len(known) * 2 >= len(filled)


def _combined(upper: Line, lower: Line) -> list[str]:
    width = max(len(upper.cells), len(lower.cells))
    return [cell_at(lower, at) or cell_at(upper, at) for at in range(width)]


def _no_data(line: Line, keys: tuple[str, ...], width: int) -> str:
    """Why a line below the headings is no row of data, "" when it is one."""
    filled = [cell.strip() for cell in line.cells if cell.strip()]
    if filled[0].startswith("# "):
        return translate("Import", "Erläuterung")
    if all(_SEPARATOR.fullmatch(cell) for cell in filled):
        return translate("Import", "Trennzeile")
    if len(filled) == 1 and (_DECORATED.match(filled[0]) or line.merged * 2 > width):
        return translate("Import", "Trennzeile")
    if heading_key(filled[0]) in keys and all(heading_key(cell) in keys for cell in filled):
        return translate("Import", "wiederholte Überschriften")
    rest = filled[1:]
    if _SUMS.match(filled[0]) and all(c.startswith("=") or _NUMBER.fullmatch(c) for c in rest):
        return translate("Import", "Summenzeile")
    return ""


def _skipped(line: Line, reason: str) -> Skipped:
    text = " · ".join(cell.strip() for cell in line.cells if cell.strip())
    return Skipped(line.number, text[:200], reason)


def _fault(line: Line, usual: int, headings: int) -> str:
    """What is wrong with the shape of a line of a text file: cells have moved."""
    if not line.fields or usual != headings or line.fields == headings:
        return ""
    if line.unfinished and line.fields < headings:
        return translate("Import", "Die Datei bricht in dieser Zeile ab.")
    surplus = any(cell.strip() for cell in line.cells[headings:])
    if surplus or line.fields * 2 < headings:
        return translate(
            "Import",
            "Die Zeile hat {n} Felder, die Überschriften haben {m}. Vermutlich steht ein "
            "Trennzeichen oder ein Zeilenumbruch zu viel darin.",
        ).format(n=line.fields, m=headings)
    return ""
