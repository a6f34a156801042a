"""Which schema the databases have, how they get it, and how an older store is brought up to it.

The version stands in `user_version` of each database and is read by plain SQL; what runs
the steps is imported only where a step has to run.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from kimdesk.vault.migrations.steps import VERSIONS, Step, run, steps_in
from kimdesk.vault.roles import CASES, STATISTICS

SCHEMA_VERSION = 1
# `application_id` of the databases: "KIMc" and "KIMs" as SQLite's own header keeps it.
APPLICATION_IDS = {CASES: 0x4B494D63, STATISTICS: 0x4B494D73}

Raw = Any  # a connection of the driver, which has no type information


def version_of(connection: Raw) -> int:
    """The schema version of an opened database; 0 when it has no tables yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def create_schema(
    cases: Raw, statistics: Raw, found: Callable[[Session], None] | None = None
) -> None:
    """Make the tables in two empty databases, each in one transaction.

    `found` puts the first rows of the office into the cases database, in the same transaction.
    """
    steps = steps_in(VERSIONS)
    with _changing(statistics) as connection:
        _apply(connection, STATISTICS, steps)
    with _changing(cases) as connection:
        _apply(connection, CASES, steps)
        if found:
            with Session(connection) as session:
                found(session)
                session.flush()


def _apply(connection: Connection, database: str, steps: Sequence[Step]) -> None:
    run(connection, database, steps)
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_IDS[database]:d}")


@contextmanager
def _changing(raw: Raw) -> Iterator[Connection]:
    """One transaction over an opened database, without foreign keys so that no child goes.

    Rebuilding a table with foreign keys on would delete what hangs on it by cascade.
    """
    engine = create_engine(
        "sqlite://", creator=lambda: raw, module=driver, poolclass=StaticPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda each: each.exec_driver_sql("BEGIN IMMEDIATE"))
    raw.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        raw.execute("PRAGMA foreign_keys=ON")
