"""What a merge does to rows, step by step, written down so that it can be taken back.

Every change of a merge goes through `Journal`. It works on tables, not on mapped classes,
so that whatever a later room attaches to a person or a case moves along without being
named here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    DateTime,
    Table,
    UniqueConstraint,
    and_,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from kimdesk.clients.merging.settle import settled
from kimdesk.clients.model import NameKey, SearchText
from kimdesk.vault.fields import Codes
from kimdesk.vault.orm import Base

Row = Mapping[str, Any]
# Written anew from what they are made of, never moved or restored.
DERIVED = {NameKey.__tablename__, SearchText.__tablename__}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to rows of `table`: columns changed in `ids`, or a row removed or added."""

    verb: Literal["changed", "removed", "added"]
    table: str
    ids: tuple[int, ...]
    before: Row
    after: Row

    def as_json(self) -> dict[str, Any]:
        """The step as plain values."""
        return {
            "verb": self.verb,
            "table": self.table,
            "ids": list(self.ids),
            "before": _plain(self.before),
            "after": _plain(self.after),
        }

    @classmethod
    def from_json(cls, content: dict[str, Any]) -> "Step":
        """The step that `as_json` wrote, values in the types of their columns."""
        table = Base.metadata.tables[content["table"]]
        return cls(
            content["verb"],
            content["table"],
            tuple(content["ids"]),
            _typed(table, content["before"]),
            _typed(table, content["after"]),
        )


@dataclass(slots=True)
class Journal:
    """Changes rows in `session` and remembers how they were; `moment` is UTC, naive."""

    session: Session
    moment: datetime
    steps: list[Step] = field(default_factory=list)

    def change(self, table: Table, row: Row, values: Row) -> None:
        """Set `values` in the row that now reads `row`, as a new version of it."""
        values = {name: value for name, value in values.items() if row[name] != value}
        if not values:
            return
        self.session.execute(
            update(table).where(table.c.id == row["id"]).values(**values, **self._touched(row))
        )
        before = {name: row[name] for name in values}
        self.steps.append(Step("changed", table.name, (row["id"],), before, values))

    def move(self, table: Table, column: str, ids: Iterable[int], old: int, new: int) -> None:
        """Let the reference in `column` of the rows `ids` name `new` instead of `old`."""
        moved = tuple(ids)
        if moved:
            self.session.execute(update(table).where(table.c.id.in_(moved)).values({column: new}))
            self.steps.append(Step("changed", table.name, moved, {column: old}, {column: new}))

    def remove(self, table: Table, row: Row) -> None:
        """Delete one row. What refers to it must have been moved before."""
        self.session.execute(delete(table).where(at_row(table, row)))
        self.steps.append(Step("removed", table.name, _ids(row), dict(row), {}))

    def add(self, table: Table, values: Row) -> None:
        """Insert one row."""
        key = self.session.execute(
            insert(table).values(**values).returning(*table.primary_key.columns)
        ).one()
        row = {**values, **key._mapping}  # noqa: SLF001 - public, in spite of its name
        self.steps.append(Step("added", table.name, _ids(row), {}, row))

    def absorb(self, table: Table, keep_id: int, row: Row) -> None:
        """Hand everything that refers to `row` over to the row `keep_id`, then remove it."""
        for other, column in references_to(table):
            if other.name not in DERIVED:
                self._hand_over(other, column, row["id"], keep_id)
        self.remove(table, row)

    def _hand_over(self, table: Table, column: Column[Any], old: int, new: int) -> None:
        uniques = _uniques_with(table, column)
        if not uniques and "id" in table.c:
            found = self.session.scalars(select(table.c.id).where(column == old))
            self.move(table, column.name, found.all(), old, new)
            return
        for row in rows(self.session, table, column == old):
            moved = {**row, column.name: new}
            twin = self._twin(table, uniques, moved)
            if twin is None and (column.primary_key or "id" not in row):
                self.remove(table, row)
                self.add(table, moved)
            elif twin is None:
                self.move(table, column.name, (row["id"],), old, new)
            elif "id" in row:
                # One of both stays, and takes what only the other knows.
                self.change(table, twin, _settled(table, twin, row))
                self.absorb(table, twin["id"], row)
            else:
                self.remove(table, row)

    def _twin(self, table: Table, uniques: list[tuple[str, ...]], row: Row) -> Row | None:
        """The row that stands where `row` would have to go."""
        for names in uniques:
            same = and_(*(table.c[name] == row[name] for name in names))
            for found in rows(self.session, table, same):
                return found
        return None

    def _touched(self, row: Row) -> dict[str, Any]:
        if "version" not in row:
            return {}
        return {"version": row["version"] + 1, "changed_at": self.moment}


def rows(session: Session, table: Table, condition: ColumnElement[bool]) -> list[dict[str, Any]]:
    """The rows of `table` that meet `condition`, as they stand in the database, by key."""
    found = session.execute(select(table).where(condition).order_by(*table.primary_key.columns))
    return [dict(row) for row in found.mappings()]


def references_to(table: Table) -> Iterator[tuple[Table, Column[Any]]]:
    """Every column of any table that names a row of `table`."""
    for other in Base.metadata.sorted_tables:
        for key in other.foreign_keys:
            if key.column.table is table:
                yield other, key.parent


def at_row(table: Table, row: Row) -> ColumnElement[bool]:
    """The condition that finds `row` by its primary key."""
    return and_(*(column == row[column.name] for column in table.primary_key.columns))


def _settled(table: Table, kept: Row, other: Row) -> dict[str, Any]:
    return {
        column.name: settled(column.info["field"], kept[column.name], other[column.name])[0]
        for column in table.columns
        if "field" in column.info
    }


def _uniques_with(table: Table, column: Column[Any]) -> list[tuple[str, ...]]:
    named = [tuple(c.name for c in table.primary_key.columns)]
    named += [
        tuple(c.name for c in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    named += [tuple(c.name for c in index.columns) for index in table.indexes if index.unique]
    return [names for names in named if column.name in names]


def _ids(row: Row) -> tuple[int, ...]:
    return (row["id"],) if "id" in row else ()


def _plain(row: Row) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()
    }


def _typed(table: Table, values: dict[str, Any]) -> dict[str, Any]:
    return {name: _as_column(table.c[name], value) for name, value in values.items()}


def _as_column(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - any column
    if isinstance(column.type, Codes):
        return tuple(value)
    if value is None:
        return None
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value
