"""What goes along when a record is removed, read beforehand so that undo brings all of it back.

Rows that hang on it are deleted by the database (cascade), references to it become empty.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, insert, select, text, update
from sqlalchemy.orm import Session

from kimdesk.vault.orm import Base

# Derived from the others, so written anew instead of kept.
DERIVED = {"name_key", "search_text"}


@dataclass(frozen=True, slots=True)
class Dependants:
    """Rows that went along, parents first, and references that were emptied."""

    rows: tuple[tuple[Table, tuple[dict[str, Any], ...]], ...] = ()
    references: tuple[tuple[Table, str, int, tuple[int, ...]], ...] = ()


def dependants_of(session: Session, table: Table, record_id: int) -> Dependants:
    """Everything that removing this record would delete or loosen; nothing is written."""
    rows: list[tuple[Table, tuple[dict[str, Any], ...]]] = []
    references: list[tuple[Table, str, int, tuple[int, ...]]] = []
    waiting = [(table, record_id)]
    # A row may hang on it twice, as a measure of a template on the template and on its goal.
    seen = {(table.name, record_id)}
    while waiting:
        parent, parent_id = waiting.pop(0)
        for child, column, cascades in _references_to(parent):
            found = tuple(
                row
                for row in _read(session, child, column == parent_id)
                if (child.name, row.get("id")) not in seen
            )
            if not found:
                continue
            if cascades:
                rows.append((child, found))
                waiting += [(child, row["id"]) for row in found if "id" in row]
                seen |= {(child.name, row["id"]) for row in found if "id" in row}
            elif "id" in child.c:
                ids = tuple(row["id"] for row in found)
                references.append((child, column.name, parent_id, ids))
    return Dependants(tuple(rows), tuple(references))


def restore(session: Session, gone: Dependants) -> None:
    """Write back what went along; the record itself is there again."""
    # Rows may refer to rows that come later; all of them are there at the end.
    session.execute(text("PRAGMA defer_foreign_keys = ON"))
    for table, rows in gone.rows:
        session.execute(insert(table), [dict(row) for row in rows])
    for table, column, record_id, ids in gone.references:
        # Somebody may have chosen another one since; that stays.
        still_empty = table.c.id.in_(ids) & table.c[column].is_(None)
        session.execute(update(table).where(still_empty).values({column: record_id}))


def _references_to(table: Table) -> Iterator[tuple[Table, Any, bool]]:
    for other in Base.metadata.sorted_tables:
        if other.name in DERIVED:
            continue
        for key in other.foreign_keys:
            if key.column.table is table:
                yield other, key.parent, key.ondelete == "CASCADE"


def _read(session: Session, table: Table, condition: Any) -> tuple[dict[str, Any], ...]:  # noqa: ANN401
    found: Iterable[Any] = session.execute(select(table).where(condition)).mappings()
    return tuple(dict(row) for row in found)
