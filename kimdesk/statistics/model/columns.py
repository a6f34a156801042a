"""The kinds of columns a fact is made of."""

from typing import Any

from sqlalchemy import Integer, Text
from sqlalchemy.orm import MappedColumn, mapped_column

from kimdesk.vault.fields import Codes

# Rows lie in the order of their keys: see the docstring of the package.
BY_KEY: dict[str, Any] = {"sqlite_with_rowid": False}


def key() -> MappedColumn[Any]:
    """Text that is part of what makes a row one of its kind."""
    return mapped_column(Text, primary_key=True)


def codes_key() -> MappedColumn[Any]:
    """Several codes together, as part of the key."""
    return mapped_column(Codes, primary_key=True)


def code(default: str = "") -> MappedColumn[Any]:
    """One group code or quarter."""
    return mapped_column(Text, default=default)


def codes() -> MappedColumn[Any]:
    """Several group codes, () for none."""
    return mapped_column(Codes, default=())


def count() -> MappedColumn[Any]:
    """How many."""
    return mapped_column(Integer, default=0)


def whole_or_none() -> MappedColumn[Any]:
    """Whole days or months, None where it is not known."""
    return mapped_column(Integer, default=None)
