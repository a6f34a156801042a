"""Reads a file of any kind understood into a `Table`."""

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.importing.archive_check import OLE, ZIP
from kimdesk.clients.importing.csv_reader import read_csv
from kimdesk.clients.importing.headings import recognised, to_table
from kimdesk.clients.importing.limits import check_bytes
from kimdesk.clients.importing.table import Grid, Table
from kimdesk.clients.importing.xlsx_reader import read_xlsx


def read_table(
    data: bytes, filename: str, sheet: str = "", heading_row: int | None = None
) -> Table:
    """The list in `data`: CSV or XLSX, judged by its content.

    `filename` only helps to say what is wrong. Of several sheets the one that looks most like
    a client list, unless `sheet` names one. Raises UserError; nothing is half read.
    """
    check_bytes(data)
    if data.startswith((ZIP, OLE)) or filename.lower().endswith((".xlsx", ".xlsm", ".xls")):
        return to_table(_choose(read_xlsx(data), sheet), heading_row)
    return to_table(read_csv(data), heading_row)


def _choose(grids: list[Grid], wanted: str) -> Grid:
    if not wanted:
        return max(grids, key=recognised)
    for grid in grids:
        if grid.sheet == wanted:
            return grid
    raise UserError(
        translate("Import", "Das Tabellenblatt „{sheet}“ gibt es in dieser Datei nicht.").format(
            sheet=wanted
        )
    )
