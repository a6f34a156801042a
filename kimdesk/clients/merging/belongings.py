"""What two persons both have is kept once: names, contact ways, household, courses, drafts.

Whatever is not the same on both sides is left alone here and moves as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table

from kimdesk.base.names.folding import fold
from kimdesk.clients.merging.comparison import sides
from kimdesk.clients.merging.journal import Journal, Row, rows
from kimdesk.clients.merging.settle import settled
from kimdesk.clients.model import ContactWay, Draft, HouseholdMember, LanguageCourse, PersonName
from kimdesk.vault.fields import fields_of
from kimdesk.vault.orm import Base
from kimdesk.vault.work import UnitOfWork

Name = tuple[str, str]


def merge_names(unit: UnitOfWork, journal: Journal, kept: Row, other: Row, name: Name) -> None:
    """Every name of both stays findable once, beside `name`, the one that is chosen."""
    table = table_of(PersonName)
    ours, theirs = sides(unit, table, kept["id"], other["id"])
    known = {name, *map(_name, ours)}
    for row in theirs:
        if _name(row) in known:
            journal.remove(table, row)
        known.add(_name(row))
    for lost in dict.fromkeys((_name(kept), _name(other))):
        if lost not in known and any(lost):
            spelling = PersonName(
                person_id=kept["id"], kind="SCHREIB", family_name=lost[0], given_name=lost[1]
            )
            spelling.created_at = spelling.changed_at = journal.moment
            journal.add(table, _new_row(spelling))


def merge_ways(unit: UnitOfWork, journal: Journal, keep_id: int, remove_id: int) -> None:
    """The same number or address once; "not safe" on either side stays "not safe"."""
    ours, theirs = sides(unit, table_of(ContactWay), keep_id, remove_id)
    _merge_twins(journal, ContactWay, ours, theirs, _way)


def merge_courses(unit: UnitOfWork, journal: Journal, keep_id: int, remove_id: int) -> None:
    """A course that both have with the same kind and first day, once."""
    ours, theirs = sides(unit, table_of(LanguageCourse), keep_id, remove_id)
    _merge_twins(journal, LanguageCourse, ours, theirs, _course)


def merge_household(unit: UnitOfWork, journal: Journal, keep_id: int, remove_id: int) -> None:
    """Nobody is their own household member, and nobody is a member twice."""
    table = table_of(HouseholdMember)
    persons = (keep_id, remove_id)
    among = table.c.person_id.in_(persons) & table.c.member_id.in_(persons)
    for row in rows(unit.session, table, among):
        journal.remove(table, row)
    for mine, counterpart in (("person_id", "member_id"), ("member_id", "person_id")):
        found = rows(unit.session, table, table.c[mine].in_(persons))
        ours = [row for row in found if row[mine] == keep_id]
        theirs = [row for row in found if row[mine] == remove_id]
        _merge_twins(journal, HouseholdMember, ours, theirs, _value_of(counterpart))


def move_drafts(unit: UnitOfWork, journal: Journal, kind: str, old: int, new: int) -> None:
    """What is half typed for the record `old` goes on in `new`; two texts become one."""
    table = table_of(Draft)
    drafts = {(r["staff_id"], r["key"]): r for r in rows(unit.session, table, table.c.key != "")}
    for (staff_id, key), row in drafts.items():
        target = _draft_key(key, kind, old, new)
        if target == key:
            continue
        journal.remove(table, row)
        there = drafts.get((staff_id, target))
        if there is not None:
            journal.remove(table, there)
            row = {**row, "content": f"{there['content']}\n\n{row['content']}"}  # noqa: PLW2901
        journal.add(table, {**row, "key": target})


def table_of(mapped: type[Base]) -> Table:
    """The table of a mapped class."""
    return mapped.__table__  # type: ignore[return-value]


def _merge_twins(
    journal: Journal,
    mapped: type[Base],
    ours: Sequence[Row],
    theirs: Sequence[Row],
    identity: Callable[[Row], object],
) -> None:
    """Where `identity` agrees, the kept row takes what only the other knows."""
    table = table_of(mapped)
    known: dict[object, Row] = {}
    for row in ours:
        known.setdefault(identity(row), row)
    for row in theirs:
        twin = known.get(identity(row))
        if twin is None:
            known[identity(row)] = row
            continue
        journal.change(table, twin, _settled(mapped, twin, row))
        journal.absorb(table, twin["id"], row)


def _settled(mapped: type[Base], kept: Row, other: Row) -> Mapping[str, Any]:
    return {
        name: settled(field, kept[name], other[name])[0]
        for name, field in fields_of(mapped).items()
    }


def _name(row: Row) -> Name:
    return row["family_name"], row["given_name"]


def _way(row: Row) -> object:
    if row["kind"] in {"TEL", "MOBIL"}:
        return "".join(char for char in row["value"] if char.isdigit())
    return row["kind"], fold(row["value"])


def _course(row: Row) -> object:
    return (row["kind"], row["begins_on"]) if row["begins_on"] else row["uid"]


def _value_of(column: str) -> Callable[[Row], object]:
    return lambda row: row[column]


def _draft_key(key: str, kind: str, old: int, new: int) -> str:
    """`case:9:remark` and `contact:new:9:note`, as `drafts.py` writes them, with `new`."""
    parts = key.split(":")
    table = Base.metadata.tables.get(parts[0])
    if parts[:2] == [kind, str(old)]:
        parts[1] = str(new)
    elif parts[1:3] == ["new", str(old)] and table is not None and f"{kind}_id" in table.c:
        parts[2] = str(new)
    return ":".join(parts)


def _new_row(record: Base) -> dict[str, Any]:
    return {
        column.name: getattr(record, column.name)
        for column in table_of(type(record)).columns
        if column.name != "id"
    }
