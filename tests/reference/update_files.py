"""Files with newer lists, as an office would get them."""

from kimdesk.reference import Catalogue
from kimdesk.reference.table import COLUMNS, cells_of


def table(catalogue: Catalogue, list_id: str) -> list[list[str]]:
    """The rows of a shipped list, with its columns first."""
    columns = (*COLUMNS, *catalogue[list_id].columns)
    return [list(columns), *(cells_of(code, columns) for code in catalogue[list_id])]


def file(
    rows: list[list[str]], list_id: str = "CL52", version: str = "2026-1", source: str = "Team"
) -> bytes:
    head = [f"list;{list_id}", f"version;{version}", f"source;{source}"]
    return "\r\n".join([*head, *(";".join(row) for row in rows), ""]).encode()


def changed(rows: list[list[str]], row: int, column: int, text: str) -> list[list[str]]:
    return [
        [text if (r, c) == (row, column) else cell for c, cell in enumerate(cells)]
        for r, cells in enumerate(rows)
    ]
