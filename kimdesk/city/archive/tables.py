"""The tables of the archive, in plain SQL: few, and the same for ever."""

from kimdesk.vault.database import Connection, driver_errors, refuse_newer

SCHEMA_VERSION = 1

_TABLES = (
    """CREATE TABLE city_key (
        number INTEGER PRIMARY KEY,
        secret BLOB NOT NULL
    )""",
    """CREATE TABLE ring (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        file BLOB NOT NULL
    )""",
    """CREATE TABLE bundle (
        id INTEGER PRIMARY KEY,
        hash TEXT NOT NULL UNIQUE,
        sealed TEXT NOT NULL,
        office TEXT NOT NULL,
        quarter TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        key_number INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        received_on TEXT NOT NULL,
        about TEXT NOT NULL,
        content BLOB NOT NULL,
        receipt BLOB NOT NULL,
        UNIQUE (office, sequence),
        UNIQUE (office, quarter, revision)
    )""",
    """CREATE TABLE bundle_table (
        bundle INTEGER NOT NULL REFERENCES bundle (id),
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        about TEXT NOT NULL,
        numbers BLOB NOT NULL,
        PRIMARY KEY (bundle, position)
    ) WITHOUT ROWID""",
    "CREATE INDEX bundle_of_quarter ON bundle (quarter, office, revision)",
    "CREATE INDEX table_by_name ON bundle_table (name, bundle)",
    # What was taken stays as it came.
    """CREATE TRIGGER bundle_no_update BEFORE UPDATE ON bundle
        BEGIN SELECT RAISE(ABORT, 'kept'); END""",
    """CREATE TRIGGER bundle_no_delete BEFORE DELETE ON bundle
        BEGIN SELECT RAISE(ABORT, 'kept'); END""",
    """CREATE TRIGGER bundle_table_no_update BEFORE UPDATE ON bundle_table
        BEGIN SELECT RAISE(ABORT, 'kept'); END""",
    """CREATE TRIGGER bundle_table_no_delete BEFORE DELETE ON bundle_table
        BEGIN SELECT RAISE(ABORT, 'kept'); END""",
)


def build(connection: Connection) -> None:
    """Make the tables in an empty database."""
    with driver_errors():
        connection.execute("BEGIN IMMEDIATE")
        for statement in _TABLES:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
        connection.execute("COMMIT")


def require_known(connection: Connection) -> None:
    """Raises CannotOpen for an archive of a later release."""
    refuse_newer(connection, SCHEMA_VERSION)
