"""The rejected rows as a list of their own: to be repaired and brought in again.

All columns of the old list, and behind them line, column and reason. Cells are neutral for
spreadsheets; brought in again, telephone numbers are what they were.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import PurePath

from kimdesk.base.errors import UserError
from kimdesk.base.text import language, translate
from kimdesk.clients.importing.neutral import neutral
from kimdesk.clients.importing.preview import Preview
from kimdesk.clients.importing.sheets import Sheet, workbook
from kimdesk.clients.importing.suggest import REPORT, report_columns

DELIMITER = ";"


def rejected_file(preview: Preview, filename: str) -> bytes:
    """The content of the file `filename` (`.csv` or `.xlsx`) with the rejected rows."""
    lines = list(_lines(preview))
    return list_file([Sheet(translate("Import", "Nicht übernommen"), lines)], filename)


def list_file(sheets: list[Sheet], filename: str) -> bytes:
    """Sheets as the kind of file that `filename` names; a text file holds the first only.

    Raises UserError for other kinds.
    """
    kind = PurePath(filename).suffix.lower()
    if kind == ".xlsx":
        return workbook(sheets)
    if kind == ".csv":
        return _csv(sheets[0].lines)
    raise UserError(translate("Import", "Bitte einen Dateinamen mit .csv oder .xlsx wählen."))


def _csv(lines: list[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerows([neutral(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")


def _lines(preview: Preview) -> Iterator[list[str]]:
    """Headings, then every rejected row; the report columns of an earlier file are replaced."""
    table = preview.table
    earlier = report_columns(table)
    kept = [at for at, heading in enumerate(table.headings) if heading not in earlier]
    headings = [table.headings[at] for at in kept]
    yield [*headings, *_report_headings(headings)]
    rows = {row.number: row for row in table.rows}
    for rejected in preview.rejected:
        row = rows[rejected.row]
        yield [*(row.cells[at] for at in kept), str(rejected.row), rejected.column, rejected.reason]


def _report_headings(headings: list[str]) -> list[str]:
    """The names of the added columns; a list that has such a column keeps it apart."""
    names = REPORT[language()]
    return [f"{name} (Import)" if name in headings else name for name in names]
