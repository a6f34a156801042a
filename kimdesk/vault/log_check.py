"""Is the log as it was written? Reads it in small steps and looks at each entry.

The thread that owns the store can do other things between the steps: verifying a signature
takes a tenth of a millisecond, and there may be many.
"""

from collections.abc import Callable, Iterator

from kimdesk.vault.database import Connection, driver_errors
from kimdesk.vault.inspection import connections_of
from kimdesk.vault.log_chain import ChainCheck, LogReport, Row
from kimdesk.vault.log_heads import LOGS
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import CASES

_BATCH = 250

Progress = Callable[[int, int], None]


def check_log_in_steps(
    opened: OpenVault, database: str = CASES
) -> Iterator[tuple[int, int] | LogReport]:
    """Check one log; each step gives entries done and in total, the last one the report."""
    connection = connections_of(opened)[database]
    trust = opened.unlocked.trust
    check = ChainCheck(trust.signing_keys, trust.ever_certified, opened.anchored(database))
    table = LOGS[database]
    with driver_errors():
        query = f"SELECT count(*) FROM {table}"  # noqa: S608
        total = int(connection.execute(query).fetchone()[0])
    done = after = 0
    while rows := _rows(connection, table, after):
        check.feed(rows)
        done, after = done + len(rows), rows[-1].seq
        yield done, max(done, total)
    yield check.finish()


def check_log(
    opened: OpenVault, database: str = CASES, progress: Progress | None = None
) -> LogReport:
    """Check one log from end to end. `progress` may raise Cancelled."""
    report = LogReport(0, ())
    for step in check_log_in_steps(opened, database):
        if isinstance(step, LogReport):
            report = step
        elif progress:
            progress(*step)
    return report


def _rows(connection: Connection, table: str, after: int) -> list[Row]:
    columns = ", ".join(Row._fields)
    query = f"SELECT {columns} FROM {table} WHERE seq > ? ORDER BY seq LIMIT ?"  # noqa: S608
    with driver_errors():
        return [Row(*row) for row in connection.execute(query, (after, _BATCH)).fetchall()]
