"""Bare encrypted databases for tests of the vault that need no passphrase and no header."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

KEY = "11" * 32


def connect(path: Path, key: str = KEY) -> Any:
    """An opened database with foreign keys on; the file is made when it is not there."""
    connection = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    connection.execute("PRAGMA foreign_keys=ON")
    return connection


def schema_of(connection: Any) -> set[tuple[str, str, str, str]]:
    """Everything a database consists of, blanks evened out."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return {(kind, name, table, " ".join((sql or "").split())) for kind, name, table, sql in rows}
