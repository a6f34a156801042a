"""One SQLCipher database: creating and opening it with all its settings, errors as sentences.

The settings are those measured to lose nothing at a power cut at any write: TRUNCATE
journal, EXTRA synchronous, EXCLUSIVE locking. A file is opened only if it exists and is
not empty, for SQLite would otherwise make a new one without a word. While a database is
open nobody else in this process may open and close its file: that would drop its locks.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from kimdesk.base.errors import KimdeskError
from kimdesk.vault.files import FILE_MODE, not_written, problem, read_only
from kimdesk.vault.lease import InUse
from kimdesk.vault.refusals import damaged, empty, foreign, missing, newer

if TYPE_CHECKING:
    from sqlalchemy import Engine

Connection = Any  # sqlcipher3.dbapi2.Connection, which has no types

APPLICATION_IDS = {"cases": 0x4B494D63, "statistics": 0x4B494D73}  # "KIMc", "KIMs"

_PAGE_BYTES = 4096

# The driver's backup function raises without naming the error.
_NAMES_BY_TEXT = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}

_SETTINGS = (
    "cipher_log_level = NONE",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -65536",
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    "synchronous = EXTRA",
)


def create_database(path: Path, key: bytes, application_id: int) -> Connection:
    """A new, empty, locked database. Raises EnvironmentProblem, also if the file exists."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
    except OSError as error:
        raise problem(error) from error
    connection = _connected(path, key)
    try:
        with driver_errors():
            connection.execute(f"PRAGMA application_id = {application_id:d}")
    except BaseException:
        connection.close()
        raise
    return connection


def open_database(path: Path, key: bytes, application_id: int) -> Connection:
    """The existing database, exclusively locked, writable.

    `key` are 32 bytes that are known to be right, so a file that does not fit them is
    damaged or foreign. Raises CannotOpen (missing, empty, damaged, foreign, in use) or
    EnvironmentProblem (read-only, disk); the file's bytes are then as they were.
    """
    _require_file(path)
    connection = _connected(path, key)
    try:
        with driver_errors():
            found = connection.execute("PRAGMA application_id").fetchone()[0]
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _require_id(found, application_id)
    except BaseException:
        connection.close()
        raise
    return connection


def _require_file(path: Path) -> None:
    """Raises unless there is a file with something in it, in a place that can be written."""
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise missing() from None
    except OSError as error:
        raise problem(error) from error
    if not path.is_file():
        raise missing()
    if size == 0:
        raise empty()
    if size < _PAGE_BYTES:  # SQLite would take it for empty and write a new database over it
        raise damaged()
    if size % _PAGE_BYTES and not _has_journal(path):
        raise damaged()
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise read_only()


def _has_journal(path: Path) -> bool:
    """Whether a transaction broke off here; SQLite then mends the file as it opens it."""
    try:
        return path.with_name(path.name + "-journal").stat().st_size > 0
    except OSError:
        return False


def _require_id(found: int, wanted: int) -> None:
    if found != wanted:
        raise foreign()


def _connected(path: Path, key: bytes) -> Connection:
    if len(key) != 32:
        raise ValueError(len(key))
    with driver_errors():
        connection = dbapi2.connect(
            f"file:{quote(str(path.absolute()))}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=0.2,
        )
        try:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}").fetchall()
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.set_authorizer(_authorize)
        except BaseException:
            connection.close()
            raise
    return connection


def _authorize(action: int, name: str | None, *_rest: str | None) -> int:
    """Forbid other files; VACUUM needs to attach the nameless one."""
    forbidden = action == dbapi2.SQLITE_ATTACH and name
    return int(dbapi2.SQLITE_DENY if forbidden else dbapi2.SQLITE_OK)


def engine_for(connection: Connection) -> "Engine":
    """An SQLAlchemy engine on this one connection, with honest transactions.

    Each begins with BEGIN IMMEDIATE; values never appear in its error texts.
    """
    from sqlalchemy import Connection as SqlConnection
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import StaticPool

    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        module=dbapi2,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(begun: SqlConnection) -> None:
        begun.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextmanager
def driver_errors() -> Iterator[None]:
    """Turn errors of the driver, wrapped or not, into sentences; everything else passes."""
    try:
        yield
    except Exception as error:
        translated = explained(error)
        if translated is None:
            raise
        # The driver's text is of no use to anybody and may quote a statement.
        raise translated from None


def explained(error: BaseException) -> KimdeskError | None:
    """The sentence for a driver's error, also one wrapped by SQLAlchemy; None for a bug."""
    raised = getattr(error, "orig", error)
    name = getattr(raised, "sqlite_errorname", None) or _NAMES_BY_TEXT.get(str(raised), "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return InUse(None)
    if name == "SQLITE_NOTADB" or name.startswith("SQLITE_CORRUPT"):
        return damaged()
    if name == "SQLITE_FULL":
        return problem(OSError(errno.ENOSPC, ""))
    if name.startswith("SQLITE_READONLY") or name == "SQLITE_PERM":
        return read_only()
    # Of a quota or a limit of size the driver says no more than that writing failed.
    if name == "SQLITE_IOERR_WRITE":
        return not_written()
    if name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_NOMEM")):
        return problem(OSError(errno.EIO, ""))
    return None


def refuse_newer(connection: Connection, newest: int) -> None:
    """Raises CannotOpen if the schema's `user_version` is later than `newest`."""
    with driver_errors():
        if connection.execute("PRAGMA user_version").fetchone()[0] > newest:
            raise newer()
