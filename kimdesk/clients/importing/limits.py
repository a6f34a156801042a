"""How large a list may be, so that a wrong file ends in a sentence and not in a full memory."""

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate

MAX_BYTES = 60 * 1024 * 1024
MAX_UNPACKED = 400 * 1024 * 1024
MAX_RATIO = 150
RATIO_FROM = 4 * 1024 * 1024
"""Only parts larger than this are judged by how tightly they are packed."""
MAX_ENTRIES = 5_000
MAX_ROWS = 100_000
MAX_COLUMNS = 300
MAX_LINES = 1_048_576
"""Lines that a sheet can have, the empty ones among them."""
MAX_CELLS = 30_000_000
"""Cells of a sheet that are looked at; a few bytes can claim any number of empty ones."""
MAX_CELL = 100_000
"""Characters in a cell of remarks; more is no entry of a list."""
MAX_SHORT_CELL = 2_000
"""Characters in any other cell."""


def check_bytes(data: bytes) -> None:
    """Raise UserError for an empty or an overlong file."""
    if not data:
        raise UserError(translate("Import", "Die Datei ist leer."))
    if len(data) > MAX_BYTES:
        raise UserError(
            translate("Import", "Die Datei ist größer als {n} MB und damit keine Liste.").format(
                n=MAX_BYTES // 1024 // 1024
            )
        )


def check_rows(number: int) -> None:
    """Raise UserError when a list has more lines than can be meant."""
    if number > MAX_ROWS:
        raise UserError(
            translate(
                "Import", "Die Liste hat mehr als {n} Zeilen. Bitte in mehrere Dateien teilen."
            ).format(n=MAX_ROWS)
        )


def check_columns(count: int) -> None:
    """Raise UserError when a list has more columns than can be meant."""
    if count > MAX_COLUMNS:
        raise UserError(
            translate("Import", "Die Liste hat mehr als {n} Spalten.").format(n=MAX_COLUMNS)
        )
