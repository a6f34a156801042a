"""The file a list comes in, cut into header, columns and rows; nothing is judged yet."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.reference.codes import Code
from kimdesk.reference.table import code_of, rows

MAX_BYTES = 1_000_000
HEADER = ("list", "version", "source")


@dataclass(frozen=True)
class ListFile:
    """A file cut into its parts; each row with the line it ends at."""

    header: Mapping[str, str]
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def decoded(data: bytes) -> str:
    """The text of a file. Raises UserError for one too large or not in UTF-8."""
    if len(data) > MAX_BYTES:
        text = translate(
            "ListUpdate", "Die Datei ist zu groß für eine Auswahlliste (höchstens 1 MB)."
        )
        raise UserError(text)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = translate(
            "ListUpdate",
            "Die Datei ist nicht als UTF-8 gespeichert. "
            "Bitte als „CSV UTF-8 (durch Trennzeichen getrennt)“ speichern.",
        )
        raise UserError(text) from None


def cut(text: str) -> ListFile:
    """The parts of the text. Raises UserError when it is no list at all."""
    header: dict[str, str] = {}
    columns: tuple[str, ...] = ()
    table: list[tuple[int, tuple[str, ...]]] = []
    line = 0
    try:
        for line, row in rows(text):
            cells = tuple(cell.strip() for cell in row)
            if not any(cells):
                continue
            if columns:
                table.append((line, cells))
            elif cells[0] == "code":
                columns = _without_tail(cells)
            else:
                header |= _header_line(line, cells, header)
    except csv.Error:
        text = translate(
            "ListUpdate",
            "Nach Zeile {line}: Ein Anführungszeichen ist nicht geschlossen oder zu viel.",
        )
        raise UserError(text.format(line=line)) from None
    if not columns:
        text = translate(
            "ListUpdate", "In der Datei fehlt die Zeile mit den Spaltennamen (code;…)."
        )
        raise UserError(text)
    return ListFile(header, columns, tuple(table))


def _header_line(line: int, cells: tuple[str, ...], known: Mapping[str, str]) -> dict[str, str]:
    name, *values = _without_tail(cells)
    if name not in HEADER or name in known or len(values) > 1:
        text = translate(
            "ListUpdate",
            "Zeile {line}: Vor der Tabelle stehen nur list, version und source, je einmal.",
        )
        raise UserError(text.format(line=line))
    return {name: clean(values[0])[:200] if values else ""}


def _without_tail(cells: tuple[str, ...]) -> tuple[str, ...]:
    """`cells` without the empty ones that spreadsheets add at the end of short lines."""
    end = max((i for i, cell in enumerate(cells) if cell), default=-1) + 1
    return cells[:end]


def plain_code(line: int, cells: tuple[str, ...], columns: tuple[str, ...]) -> Code:
    """The entry of one row. Raises UserError when it is too long or a date is none."""
    filled = _without_tail(cells)
    if len(filled) > len(columns):
        text = translate("ListUpdate", "Zeile {line}: Es sind mehr Zellen als Spalten.")
        raise UserError(text.format(line=line))
    padded = (*filled, *("" for _ in columns[len(filled) :]))
    try:
        return code_of(dict(zip(columns, padded, strict=True)))
    except ValueError:
        text = translate(
            "ListUpdate",
            "Zeile {line}: Ein Datum (JJJJ-MM-TT) oder die Sortierzahl ist nicht lesbar.",
        )
        raise UserError(text.format(line=line)) from None
