"""Triggers that only note what changed stand aside while steps change the tables.

SQLite lets no table be rebuilt that another table's trigger names, and what steps change is
no work of people that would have to be noted. A step that renames what such a trigger names
makes the trigger anew itself; it is then left as the step made it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

# They all fill the table of this name.
_NOTING = "statistics_due\\_%"
_FIND = (
    "SELECT name, tbl_name, sql FROM sqlite_schema"
    " WHERE type = 'trigger' AND name LIKE ? ESCAPE '\\'"
)


@contextmanager
def noting_triggers_aside(connection: Connection) -> Iterator[None]:
    """Within this block they are gone; after it those are back whose tables still stand."""
    found = connection.exec_driver_sql(_FIND, (_NOTING,)).all()
    for name, _, _ in found:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    yield
    made = {row[0] for row in connection.exec_driver_sql(_FIND, (_NOTING,))}
    tables = {
        row[0]
        for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    for name, table, statement in found:
        if name not in made and table in tables:
            connection.exec_driver_sql(statement)
