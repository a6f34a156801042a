"""Which schema the databases have, how they get it, and how an older store is brought up to it.

The version stands in `user_version` of each database and is read by plain SQL; what runs
the steps is imported only where a step has to run.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from kimdesk.base.errors import CannotOpen
from kimdesk.base.text import translate
from kimdesk.vault.database import Connection as DatabaseConnection
from kimdesk.vault.database import driver_errors, engine_for, explained, refuse_newer
from kimdesk.vault.inspection import connections_of, row_counts, version_of
from kimdesk.vault.migrations.standing_aside import noting_triggers_aside
from kimdesk.vault.migrations.steps import VERSIONS, Step, run, steps_in
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import CASES, DATABASES, STATISTICS

SCHEMA_VERSION = 1


def create_schema(
    cases: DatabaseConnection,
    statistics: DatabaseConnection,
    found: Callable[[Session], None] | None = None,
) -> None:
    """Make the tables in two empty databases, each in one transaction.

    `found` puts the first rows of the office into the cases database, in the same transaction.
    Raises EnvironmentProblem, e.g. for a full disk.
    """
    steps = steps_in(VERSIONS)
    with driver_errors(), _changing(statistics) as connection:
        run(connection, STATISTICS, steps)
    with driver_errors(), _changing(cases) as connection:
        run(connection, CASES, steps)
        if found:
            with Session(connection) as session:
                found(session)
                session.flush()


def upgrade(
    opened: OpenVault,
    progress: Callable[[int, int], None] | None = None,
    steps: Sequence[Step] | None = None,
) -> bool:
    """Bring both databases up to the newest schema; whether anything had to be done.

    A verified backup comes first; then both databases change together, or neither does.
    Raises CannotOpen for a newer schema (nothing is written) and when it does not work out,
    and whatever making the backup raises.
    """
    newest = steps[-1].number if steps else SCHEMA_VERSION
    held = connections_of(opened)
    for connection in held.values():
        refuse_newer(connection, newest)
    older = {name: each for name, each in held.items() if version_of(each) < newest}
    if not older:
        return False
    if set(held) != set(DATABASES):
        raise _needs_both()
    # Imported here: nearly every opening finds nothing to do.
    from kimdesk.vault.backup import back_up_before_upgrade

    back_up_before_upgrade(opened, progress)
    _upgrade(older, steps or steps_in(VERSIONS))
    return True


def _upgrade(databases: Mapping[str, DatabaseConnection], steps: Sequence[Step]) -> None:
    try:
        with ExitStack() as stack:
            for name, opened in databases.items():
                connection = stack.enter_context(_changing(opened))
                _run_counted(connection, opened, name, steps)
    except DBAPIError as error:
        raise explained(error) or _failed() from error
    except Exception as error:
        raise _failed() from error


def _run_counted(
    connection: Connection, opened: DatabaseConnection, name: str, steps: Sequence[Step]
) -> None:
    """Run the steps that are missing. Raises RuntimeError if rows got lost on the way."""
    missing = [step for step in steps if step.number > version_of(opened)]
    may_change = frozenset().union(*(step.rows_change for step in missing))
    before = row_counts(opened)
    with noting_triggers_aside(connection):
        run(connection, name, missing)
    after = row_counts(opened)
    for table, count in before.items():
        if table not in may_change and after.get(table) != count:
            raise RuntimeError(table)
    if opened.execute("PRAGMA foreign_key_check").fetchone():
        raise RuntimeError(name)


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


def _needs_both() -> CannotOpen:
    return CannotOpen(
        translate(
            "Schema",
            "Die Ablage muss für diese Version von KIMdesk umgestellt werden. Bitte lassen"
            " Sie sie einmal von Ihrer Teamleitung öffnen.",
        )
    )


def _failed() -> CannotOpen:
    return CannotOpen(
        translate(
            "Schema",
            "Die Ablage konnte nicht auf diese Version von KIMdesk umgestellt werden. Sie ist"
            " unverändert und öffnet sich mit der bisherigen Version.",
        )
    )
