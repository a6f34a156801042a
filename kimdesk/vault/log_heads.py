"""The ends of the two logs, and writing them into the header, where cutting them off shows."""

from kimdesk.vault.database import Connection, driver_errors
from kimdesk.vault.header import Head
from kimdesk.vault.inspection import connections_of
from kimdesk.vault.log import GENESIS
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import CASES, STATISTICS

LOGS = {CASES: "access_log", STATISTICS: "statistics_log"}


def head_of(connection: Connection, database: str) -> Head:
    """Number and hash of the last entry of a database's log; (0, zeros) of an empty one."""
    query = f"SELECT seq, hash FROM {LOGS[database]} ORDER BY seq DESC LIMIT 1"  # noqa: S608
    with driver_errors():
        row = connection.execute(query).fetchone()
    return Head(int(row[0]), bytes(row[1])) if row else Head(0, GENESIS)


def anchor_logs(opened: OpenVault) -> None:
    """Keep the ends of the logs in the header: at lock, at close and before each backup."""
    for database, connection in connections_of(opened).items():
        head = head_of(connection, database)
        opened.anchor(database, head.seq, head.hash)
