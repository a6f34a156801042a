"""Spreadsheets: cell values as text, markings, and the sheet that looks like a client list.

Formulas are never evaluated and stand as the text they are. Read row by row, so that a
sheet formatted down to its last line costs nothing.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from openpyxl import load_workbook

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.archive_check import check_archive, damaged
from kimdesk.clients.importing.limits import MAX_CELLS, MAX_LINES, check_columns, check_rows
from kimdesk.clients.importing.table import EXCEL_EPOCH, Grid, Line

_SPAN = re.compile(rb'<mergeCell [^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_EPOCH_1904 = date(1904, 1, 1)


def read_xlsx(data: bytes) -> list[Grid]:
    """One grid per visible sheet. Raises UserError when the file cannot be read safely."""
    check_archive(data)
    try:
        return _read(data)
    except UserError:
        raise
    except Exception:  # noqa: BLE001 - a foreign file breaks in the library in many ways
        raise damaged() from None


def _read(data: bytes) -> list[Grid]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        names = tuple(sheet.title for sheet in sheets)
        grids = [_grid(sheet, data) for sheet in sheets]
        epoch = _EPOCH_1904 if book.epoch.year == _EPOCH_1904.year else EXCEL_EPOCH
        book.close()
    if not grids:
        raise UserError(translate("Import", "Die Datei enthält kein sichtbares Tabellenblatt."))
    for grid in grids:
        grid.sheets, grid.epoch = names, epoch
    return grids


def _grid(sheet: Any, data: bytes) -> Grid:  # noqa: ANN401 - the library calls it Worksheet
    sheet.reset_dimensions()
    grid = Grid([], sheet=sheet.title)
    looked_at = 0
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        looked_at += len(cells)
        if number > MAX_LINES or looked_at > MAX_CELLS:
            raise damaged()
        line = _line(number, cells) if cells else None
        if line is not None:
            grid.lines.append(line)
            check_rows(len(grid.lines))
            check_columns(len(line.cells))
    _apply_spans(grid, spans(data, sheet._worksheet_path))  # noqa: SLF001 - no public name
    return grid


def _line(number: int, cells: Sequence[Any]) -> Line | None:
    texts = [_text(cell.value) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    if not texts:
        return None
    return Line(number, texts, marking=_marking(cells))


def _text(value: object) -> str:
    """A cell's value as people would write it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nein"
    if isinstance(value, datetime):
        day = f"{value:%d.%m.}{value.year:04}"
        return day if value.time() == time() else f"{day} {value:%H:%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.}{value.year:04}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, time | timedelta | int | float | str):
        return str(value)
    # Array formulas and data tables come as objects that carry their text.
    return str(getattr(value, "text", ""))


def _marking(cells: Iterable[Any]) -> str:
    """How the row is marked, judged by its filled cells; all of them must carry the mark."""
    filled = [cell for cell in cells if cell.value is not None]
    found = []
    if all(cell.font.strike for cell in filled):
        found.append("durchgestrichen")
    colours = {_colour(cell) for cell in filled}
    if len(colours) == 1 and "" not in colours:
        found.append(colours.pop())
    return ", ".join(found)


_COLOURS = {
    "FFFF00": "gelb",
    "FF0000": "rot",
    "00FF00": "grün",
    "92D050": "grün",
    "00B050": "grün",
    "FFC000": "orange",
    "00B0F0": "blau",
    "0070C0": "blau",
}


def _colour(cell: Any) -> str:  # noqa: ANN401 - has no common type in the library
    if cell.fill.fill_type != "solid":
        return ""
    rgb = cell.fill.fgColor.rgb
    code = rgb[-6:] if isinstance(rgb, str) else ""
    if code == "FFFFFF":
        return ""
    return _COLOURS.get(code, "farbig")


def spans(data: bytes, path: str) -> dict[int, tuple[int, int]]:
    """Merged areas by their first line: columns and lines they span."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        tail = archive.read(path)
    found: dict[int, tuple[int, int]] = {}
    for left, top, right, bottom in _SPAN.findall(tail):
        width = _number(right) - _number(left) + 1
        height = int(bottom) - int(top) + 1
        widest = found.get(int(top), (1, 1))
        found[int(top)] = (max(width, widest[0]), max(height, widest[1]))
    return found


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _apply_spans(grid: Grid, found: dict[int, tuple[int, int]]) -> None:
    for line in grid.lines:
        width, height = found.get(line.number, (1, 1))
        line.merged = width
        if height > 1:
            grid.hints.append(
                translate(
                    "Import",
                    "Ab Zeile {row} sind Zellen über mehrere Zeilen verbunden; ihr Inhalt gilt "
                    "nur für die oberste Zeile.",
                ).format(row=line.number)
            )
