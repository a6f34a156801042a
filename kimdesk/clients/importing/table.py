"""A list as it was read: columns, rows with their line in the spreadsheet, what was left out.

Everything is text here. A real date of a spreadsheet stands as `05.04.1996`, a number as it
would be written; what the text means is decided later, column by column.
"""

from dataclasses import dataclass, field
from datetime import date

EXCEL_EPOCH = date(1899, 12, 30)
MARKING = "Markierung"
"""Heading of the column that says how a row is marked (struck through, coloured)."""


@dataclass(slots=True)
class Line:
    """One line of the file before headings are known; `number` counts as the spreadsheet does.

    `merged` = how many columns the first filled cell spans; `fields` = how many fields a text
    file has on this line, 0 for spreadsheets; `unfinished` = the file ends within it.
    """

    number: int
    cells: list[str]
    marking: str = ""
    merged: int = 1
    fields: int = 0
    unfinished: bool = False


@dataclass(slots=True)
class Grid:
    """All lines of one sheet or text file."""

    lines: list[Line]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    epoch: date = EXCEL_EPOCH
    hints: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `heading` is unique in its table, `group` is the heading above it."""

    heading: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of data; `fault` says why it cannot be taken whatever its cells mean."""

    number: int
    cells: tuple[str, ...]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line that is no data: separator, repeated heading, sum. Shown, so nothing is lost."""

    number: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """A list ready to be understood."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    heading_row: int
    skipped: tuple[Skipped, ...] = ()
    hints: tuple[str, ...] = ()
    encoding: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    epoch: date = EXCEL_EPOCH

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings in the order of the columns."""
        return tuple(column.heading for column in self.columns)
