"""How a list stands in a file: semicolon-separated text with a fixed set of columns."""

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from kimdesk.reference.codes import Code

COLUMNS = (
    "code",
    "label_de",
    "label_en",
    "valid_from",
    "valid_to",
    "sort",
    "group",
    "group_coarse",
)


def rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line each ends at. Raises csv.Error for broken quoting."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
    for row in reader:
        yield reader.line_num, row


def code_of(cells: Mapping[str, str]) -> Code:
    """The entry of one row by column. Raises ValueError for a date or number that is none."""
    return Code(
        code=cells["code"],
        label_de=cells["label_de"],
        label_en=cells["label_en"],
        valid_from=_day(cells["valid_from"]),
        valid_to=_day(cells["valid_to"]),
        sort=int(cells["sort"] or 0),
        group=cells["group"],
        group_coarse=cells["group_coarse"],
        extra=MappingProxyType({k: v for k, v in cells.items() if k not in COLUMNS}),
    )


def cells_of(code: Code, columns: tuple[str, ...]) -> list[str]:
    """The cells of one entry in the order of `columns`."""
    plain = {
        "code": code.code,
        "label_de": code.label_de,
        "label_en": code.label_en,
        "valid_from": code.valid_from.isoformat() if code.valid_from else "",
        "valid_to": code.valid_to.isoformat() if code.valid_to else "",
        "sort": str(code.sort),
        "group": code.group,
        "group_coarse": code.group_coarse,
    }
    return [plain[name] if name in plain else code.extra.get(name, "") for name in columns]


def _day(text: str) -> date | None:
    # fromisoformat alone would also take "20250101" and week dates.
    if text and len(text) != len("2025-01-01"):
        raise ValueError(text)
    return date.fromisoformat(text) if text else None
