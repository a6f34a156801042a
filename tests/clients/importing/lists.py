"""Lists for the tests of the import: built in memory, brought in in one go."""

import io
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from kimdesk.clients.importing import (
    ImportResult,
    Mapping,
    Preview,
    Table,
    prepare,
    read_table,
    run,
    suggest_mapping,
)
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

DATA = Path(__file__).parents[2] / "data" / "lists"


def csv_bytes(*lines: str, encoding: str = "utf-8") -> bytes:
    """A text file of these lines."""
    return "\r\n".join(lines).encode(encoding) + "\r\n".encode(encoding)


def csv_table(*lines: str) -> Table:
    """The table of a text file of these lines."""
    return read_table(csv_bytes(*lines), "liste.csv")


def xlsx_bytes(*lines: Sequence[object], title: str = "Liste") -> bytes:
    """A spreadsheet with one sheet of these lines."""
    book = Workbook()
    page = book.worksheets[0]
    page.title = title
    for line in lines:
        page.append(list(line))
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The file of a workbook."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def dry_run(
    store: Store, catalogue: Catalogue, table: Table, mapping: Mapping | None = None
) -> Preview:
    """The preview with the mapping as suggested, completed by `mapping`."""
    return prepare(store, catalogue, table, suggest_mapping(table, chosen=mapping))


def bring_in(
    store: Store, catalogue: Catalogue, table: Table, mapping: Mapping | None = None
) -> ImportResult:
    """Import what can be imported."""
    return run(store, dry_run(store, catalogue, table, mapping))
