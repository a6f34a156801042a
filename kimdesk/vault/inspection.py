"""What can be asked of opened databases: how many rows, and whether anything is damaged."""

from kimdesk.vault.database import Connection, driver_errors
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.refusals import damaged
from kimdesk.vault.roles import CASES, STATISTICS

_OK = "ok"


def connections_of(opened: OpenVault) -> dict[str, Connection]:
    """The connections that the opener's keys allow, by name of the database."""
    found = {}
    if opened.identity.holds_cases:
        found[CASES] = opened.cases_connection()
    if opened.identity.holds_statistics:
        found[STATISTICS] = opened.statistics_connection()
    return found


def version_of(connection: Connection) -> int:
    """The schema version of a database; 0 when it has no tables yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def row_counts(connection: Connection) -> dict[str, int]:
    """The number of rows by table, without what the full-text index keeps for itself."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {
        table: int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - own names
        for (table,) in tables
    }


def cipher_alarms(connection: Connection) -> list[str]:
    """The pages whose seal does not fit, each as the driver says it; the file itself is read."""
    return [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]


def structure_problems(connection: Connection, *, quick: bool = False) -> list[str]:
    """What SQLite finds wrong with tables and indexes; pages are read from the disk anew.

    `quick` leaves out comparing each index with its table.
    """
    # Pages in the cache would hide what has become of them on the disk.
    connection.execute("PRAGMA shrink_memory")
    check = "quick_check" if quick else "integrity_check"
    found = (str(row[0]) for row in connection.execute(f"PRAGMA {check}").fetchall())
    return [line for line in found if line != _OK]


def require_sound(connection: Connection) -> None:
    """Raises CannotOpen unless every page and every table of this database is in order."""
    with driver_errors():
        if cipher_alarms(connection) or structure_problems(connection, quick=True):
            raise damaged()
