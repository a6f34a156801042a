"""Writes spreadsheets: every cell is text, so that nothing in it is ever calculated."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field

from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

_WIDEST = 60
_CHOICE_ROWS = 2000
_ILLEGAL = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to write: headings first.

    `notes` explain headings by column (0 = first); `choices` name, by column, the cells of
    another sheet (`title`, column, first and last line) that hold what may be chosen.
    """

    title: str
    lines: list[list[str]]
    notes: dict[int, str] = field(default_factory=dict)
    choices: dict[int, tuple[str, int, int, int]] = field(default_factory=dict)


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """An XLSX file with `sheets`, headings in bold and fixed at the top."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(page: Worksheet, sheet: Sheet) -> None:
    widths = [0] * max(len(line) for line in sheet.lines)
    for row, line in enumerate(sheet.lines, start=1):
        for column, text in enumerate(line, start=1):
            _write(page.cell(row, column), text)
            widths[column - 1] = max(widths[column - 1], min(len(text) + 2, _WIDEST))
    for at, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(at)].width = width
    for cell in page[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(vertical="top")
    page.freeze_panes = "A2"
    for at, note in sheet.notes.items():
        page.cell(1, at + 1).comment = Comment(note, "KIMdesk", width=360, height=160)
    for at, (title, column, first, last) in sheet.choices.items():
        _offer(page, at + 1, f"{quote_sheetname(title)}!${get_column_letter(column)}", first, last)


def _write(cell: Cell | MergedCell, text: str) -> None:
    """Text stays text: `=1+1` is neither calculated nor becomes a formula when touched."""
    cell.value = text.translate(_ILLEGAL)
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = True
    if not text:
        cell.value = None


def _offer(page: Worksheet, at: int, column: str, first: int, last: int) -> None:
    letter = column.rpartition("$")[2]
    source = f"{column}${first}:${letter}${last}"
    # A hint, not a lock: a cell may hold several codes or another spelling.
    choice = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=False)
    choice.add(f"{get_column_letter(at)}2:{get_column_letter(at)}{_CHOICE_ROWS}")
    page.add_data_validation(choice)
