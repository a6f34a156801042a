"""Persons who are nobody's household member any more and have no case: they go as well.

Without a link nobody could open such a person again, and their data would stay for ever.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Table, delete, insert, or_, select
from sqlalchemy.orm import Session

from kimdesk.clients import indexing
from kimdesk.clients.model import Case, HouseholdMember, Person
from kimdesk.vault.orm import Base

Rows = tuple[tuple[Table, tuple[dict[str, Any], ...]], ...]
# Derived from the others, so written anew instead of kept.
_DERIVED = {"name_key"}


def take_out(session: Session, person_id: int) -> Rows:
    """Delete the person with all that hangs on them, unless somebody still needs them.

    Returns the rows as they were, for `put_in`; () when the person stays.
    """
    if _needed(session, person_id):
        return ()
    rows = tuple(_rows_of(session, person_id))
    session.execute(delete(Person).where(Person.id == person_id))
    return rows


def put_in(session: Session, rows: Rows) -> None:
    """Restore a person that `take_out` has deleted, under their old numbers."""
    for table, found in rows:
        session.execute(insert(table), list(found))
    persons = [row["id"] for table, found in rows for row in found if table is Person.__table__]
    indexing.index_persons(session, persons)


def _needed(session: Session, person_id: int) -> bool:
    links = select(HouseholdMember.id).where(
        or_(HouseholdMember.member_id == person_id, HouseholdMember.person_id == person_id)
    )
    cases = select(Case.id).where(Case.person_id == person_id)
    return any(session.execute(query.limit(1)).first() for query in (links, cases))


def _rows_of(
    session: Session, person_id: int
) -> Iterator[tuple[Table, tuple[dict[str, Any], ...]]]:
    person = Person.__table__
    assert isinstance(person, Table)  # noqa: S101 - tells the type only
    yield person, _read(session, person, person.c.id == person_id)
    for table in Base.metadata.sorted_tables:
        keys = [key.parent for key in table.foreign_keys if key.column.table is person]
        if keys and table.name not in _DERIVED:
            found = _read(session, table, or_(*(key == person_id for key in keys)))
            if found:
                yield table, found


def _read(session: Session, table: Table, condition: Any) -> tuple[dict[str, Any], ...]:  # noqa: ANN401
    rows: Iterable[Any] = session.execute(select(table).where(condition)).mappings()
    return tuple(dict(row) for row in rows)
