"""Which schema the databases have, how they get it, and how an older store is brought up to it.

The version stands in `user_version` of each database and is read by plain SQL; what runs
the steps is imported only where a step has to run.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from kimdesk.vault.database import Connection as DatabaseConnection
from kimdesk.vault.database import engine_for
from kimdesk.vault.migrations.steps import VERSIONS, run, steps_in
from kimdesk.vault.roles import CASES, STATISTICS

SCHEMA_VERSION = 1


def version_of(connection: DatabaseConnection) -> int:
    """The schema version of an opened database; 0 when it has no tables yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def create_schema(
    cases: DatabaseConnection,
    statistics: DatabaseConnection,
    found: Callable[[Session], None] | None = None,
) -> None:
    """Make the tables in two empty databases, each in one transaction.

    `found` puts the first rows of the office into the cases database, in the same transaction.
    """
    steps = steps_in(VERSIONS)
    with _changing(statistics) as connection:
        run(connection, STATISTICS, steps)
    with _changing(cases) as connection:
        run(connection, CASES, steps)
        if found:
            with Session(connection) as session:
                found(session)
                session.flush()


@contextmanager
def _changing(opened: DatabaseConnection) -> Iterator[Connection]:
    """One transaction over an opened database, without foreign keys so that no child goes.

    Rebuilding a table with foreign keys on would delete what hangs on it by cascade.
    """
    opened.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine_for(opened).begin() as connection:
            yield connection
    finally:
        opened.execute("PRAGMA foreign_keys=ON")
