"""Runs the steps of a merge backwards and keeps count of what could not be restored."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Column, Table, and_, delete, exists, insert, select, update
from sqlalchemy.orm import Session

from kimdesk.clients.cases import next_numbers
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.merging.journal import DERIVED, Row, Step, at_row, rows
from kimdesk.clients.merging.periods import begin, end
from kimdesk.vault.orm import Base

_BOOKKEEPING = {"version", "changed_at"}


class Replay:
    """One undo. `restored` are the rows that are there again, by table and id."""

    def __init__(self, session: Session, moment: datetime) -> None:
        self.session = session
        self.moment = moment
        self.restored: list[tuple[str, int]] = []
        self.edited: Counter[tuple[str, str]] = Counter()
        self.gone: Counter[str] = Counter()
        self.renumbered: list[str] = []
        self._new_ids: dict[tuple[str, int], int] = {}

    def now(self, table: str, record_id: int) -> int:
        """The id that a restored row has now; another one only if its own was given away."""
        return self._new_ids.get((table, record_id), record_id)

    def take_back(self, steps: Sequence[Step]) -> None:
        """Undo `steps`, the last one first."""
        verbs = {"changed": self._change_back, "removed": self._put_back, "added": self._take_out}
        for step in reversed(steps):
            verbs[step.verb](Base.metadata.tables[step.table], step)

    def end_overlaps(self, *person_ids: int) -> None:
        """A period that was open again overlaps one added since: it ends the day before (R13)."""
        for mapped in HISTORIES:
            table: Table = mapped.__table__
            for person_id in person_ids:
                found = rows(self.session, table, table.c.person_id == person_id)
                for row, after in pairwise(sorted(found, key=begin)):
                    if begin(row) < begin(after) <= end(row):
                        last = begin(after) - timedelta(days=1)
                        self._write(table, [row["id"]], "valid_to", last)
                        self.edited[table.name, "valid_to"] += 1

    def _change_back(self, table: Table, step: Step) -> None:
        found = {row["id"]: row for row in rows(self.session, table, table.c.id.in_(step.ids))}
        self.gone[table.name] += len(step.ids) - len(found)
        for name, value in step.before.items():
            old = self._pointing_now(table.c[name], value)
            fitting = [row["id"] for row in found.values() if row[name] == step.after[name]]
            if old is None and value is not None:
                self.gone[table.name] += len(fitting)
            elif fitting:
                self._write(table, fitting, name, old)
            self.edited[table.name, name] += len(found) - len(fitting)

    def _write(self, table: Table, ids: Sequence[int], name: str, value: Any) -> None:  # noqa: ANN401
        values: dict[str, Any] = {name: value}
        if "version" in table.c and not table.c[name].foreign_keys:
            values |= {"version": table.c.version + 1, "changed_at": self.moment}
        self.session.execute(update(table).where(table.c.id.in_(ids)).values(values))

    def _put_back(self, table: Table, step: Step) -> None:
        row = {name: self._pointing_now(table.c[name], v) for name, v in step.before.items()}
        lost = any(row[name] is None and v is not None for name, v in step.before.items())
        if lost and any(row[c.name] is None and not c.nullable for c in table.columns):
            self.gone[table.name] += 1
            return
        if "number" in row and self._taken(table, {"number": row["number"]}):
            row["number"] = self._free_number(row["number"])
        taken = self._taken(table, {column.name: row[column.name] for column in table.primary_key})
        if taken and "id" not in row:
            self.edited[table.name, ""] += 1
            return
        if taken:
            del row["id"]
        key = self.session.execute(
            insert(table).values(row).returning(*table.primary_key.columns)
        ).one()
        if step.ids:
            self.restored.append((table.name, key[0]))
            self._new_ids[table.name, step.ids[0]] = key[0]

    def _free_number(self, number: str) -> str:
        """The next number of the same office and year; `number` was given away since."""
        code, _, year = number.rpartition("-")[0].rpartition("-")
        first = date(int(year), 1, 1) if year.isdecimal() and len(year) == 4 else date.min
        free = next_numbers(self.session, code, first, 1)[0]
        self.renumbered.append(free)
        return free

    def _take_out(self, table: Table, step: Step) -> None:
        for row in rows(self.session, table, at_row(table, step.after)):
            if all(row[n] == v for n, v in step.after.items() if n not in _BOOKKEEPING):
                self.session.execute(delete(table).where(at_row(table, row)))
            else:
                self.edited[table.name, ""] += 1

    def _pointing_now(self, column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - any column
        """`value`, as the id that the row has now; None when that row is gone."""
        for key in column.foreign_keys:
            if value is not None:
                value = self.now(key.column.table.name, value)
                if not self._taken(key.column.table, {key.column.name: value}):
                    return None
        return value

    def _taken(self, table: Table, row: Row) -> bool:
        same = and_(*(table.c[name] == value for name, value in row.items()))
        return bool(self.session.scalar(select(exists().where(same))))

    def added_since(self, steps: Sequence[Step], kept_id: int, merged_at: datetime) -> int:
        """How many records were added since to the person and to the cases that took over."""
        takers = {("person", kept_id)}
        for step in steps:
            for name, value in step.after.items() if step.verb == "changed" else ():
                for key in Base.metadata.tables[step.table].c[name].foreign_keys:
                    takers.add((key.column.table.name, value))
        return sum(self._added_to(kind, record_id, merged_at) for kind, record_id in takers)

    def _added_to(self, kind: str, record_id: int, merged_at: datetime) -> int:
        return sum(
            len(self.session.scalars(select(table.c.id).where(condition)).all())
            for table, column in _owned_by(kind)
            for condition in [and_(column == record_id, table.c.created_at > merged_at)]
        )


def _owned_by(kind: str) -> Iterator[tuple[Table, Column[Any]]]:
    """The tables whose records belong to a person or case."""
    if kind in {"person", "case"}:
        for table in Base.metadata.sorted_tables:
            if f"{kind}_id" in table.c and "created_at" in table.c and table.name not in DERIVED:
                yield table, table.c[f"{kind}_id"]
