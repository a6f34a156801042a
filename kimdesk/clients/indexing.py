"""Keeps what the search looks up: keys of persons, and the folded text of records.

Everything here is derived and can be built anew at any time. Callers say which person or
record was written; nothing is deleted and written again that is still right.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, select, tuple_, update
from sqlalchemy.orm import Session

from kimdesk.base.names.folding import fold
from kimdesk.base.names.fulltext import folded_text
from kimdesk.clients.model import (
    Case,
    Contact,
    ContactWay,
    Document,
    NameKey,
    Person,
    PersonName,
    SearchText,
)
from kimdesk.clients.searching.former_numbers import former_numbers
from kimdesk.clients.searching.person_keys import Keys, PersonKeys

SEARCHED: Mapping[type[Any], tuple[str, str]] = {
    Contact: ("note", "next_step"),
    Document: ("title", "note"),
    Case: ("request", "remark"),
}
"""The texts that the full-text search looks at."""
SEARCH_TEXT: Table = SearchText.__table__  # type: ignore[assignment]
_CHUNK = 1000
_PERSONS_AT_ONCE = 5000


def index_person(session: Session, person_id: int) -> None:
    """Bring keys and sort name of one person up to date."""
    index_persons(session, (person_id,))


def index_persons(session: Session, person_ids: Iterable[int]) -> None:
    """Bring keys and sort names of many persons up to date, a few statements for thousands."""
    waiting = sorted(set(person_ids))
    keys = PersonKeys()
    for start in range(0, len(waiting), _PERSONS_AT_ONCE):
        _index(session, waiting[start : start + _PERSONS_AT_ONCE], keys)


def remove_person(session: Session, person_id: int) -> None:
    """Forget the keys of a person. Needless when the person is deleted: they go with it."""
    session.execute(delete(NameKey).where(NameKey.person_id == person_id))


def index_record(session: Session, kind: str, record_id: int, case_id: int, text: str) -> None:
    """Let the full-text search find `text` in the record `kind` (its table), `record_id`."""
    folded = folded_text(text)
    at = (SearchText.kind == kind, SearchText.record_id == record_id)
    known = session.execute(
        select(SearchText.id, SearchText.folded, SearchText.case_id).where(*at)
    ).first()
    if known is not None and (known.folded, known.case_id) == (folded, case_id):
        return
    if known is not None:
        session.execute(delete(SearchText).where(SearchText.id == known.id))
    if folded:
        index_records(session, ((kind, record_id, case_id, text),))


def index_records(session: Session, records: Iterable[tuple[str, int, int, str]]) -> None:
    """Add many new records: kind, record id, case id, text. Empty texts are left out."""
    rows = [
        {"kind": kind, "record_id": record_id, "case_id": case_id, "folded": folded}
        for kind, record_id, case_id, text in records
        if (folded := folded_text(text))
    ]
    if rows:
        session.connection().execute(insert(SEARCH_TEXT), rows)


def remove_record(session: Session, kind: str, record_id: int) -> None:
    """Forget the text of a record."""
    session.execute(
        delete(SearchText).where(SearchText.kind == kind, SearchText.record_id == record_id)
    )


def follow_cases(session: Session, case_ids: Iterable[int]) -> None:
    """Note for all texts of these cases to which case their records belong now."""
    for mapped in (Contact, Document):
        now = select(mapped.case_id).where(mapped.id == SearchText.record_id).scalar_subquery()
        at = (SearchText.kind == mapped.__tablename__, SearchText.case_id.in_(tuple(case_ids)))
        statement = update(SearchText).where(*at).values(case_id=now)
        session.execute(statement.execution_options(synchronize_session=False))


def text_of(record: object) -> str:
    """What is searched in a `Contact`, `Document` or `Case`."""
    return "\n".join(getattr(record, name) for name in SEARCHED[type(record)])


def sort_name(family_name: str, given_name: str) -> str:
    """The key by which lists of cases are ordered."""
    return fold(f"{family_name}, {given_name}")


def rebuild(session: Session, progress: Callable[[int, int], None] | None = None) -> None:
    """Build everything anew; `progress` gets done and all steps and may raise `Cancelled`."""
    persons = session.scalars(select(Person.id).order_by(Person.id)).all()
    chunks = [persons[start : start + _CHUNK] for start in range(0, len(persons), _CHUNK)]
    steps = len(chunks) + len(SEARCHED)
    session.execute(delete(NameKey))
    for done, chunk in enumerate(chunks, start=1):
        index_persons(session, chunk)
        if progress:
            progress(done, steps)
    session.execute(delete(SearchText))
    for done, mapped in enumerate(SEARCHED, start=len(chunks) + 1):
        _rebuild_records(session, mapped)
        if progress:
            progress(done, steps)


def _rebuild_records(session: Session, mapped: type[Any]) -> None:
    texts = [getattr(mapped, name) for name in SEARCHED[mapped]]
    case_id = mapped.id if mapped is Case else mapped.case_id
    last = 0
    while True:
        query = select(mapped.id, case_id, *texts).where(mapped.id > last)
        found = session.execute(query.order_by(mapped.id).limit(_CHUNK)).all()
        if not found:
            return
        kind = mapped.__tablename__
        index_records(session, ((kind, r[0], r[1], "\n".join(r[2:])) for r in found))
        last = found[-1][0]


def _index(session: Session, ids: Sequence[int], keys: PersonKeys) -> None:
    wanted: defaultdict[int, Keys] = defaultdict(set)
    names = _of_persons(session, ids)
    for person_id, family, given, birth in names:
        wanted[person_id] |= keys.of_name(family, given) | keys.of_birth(birth)
    for mapped, columns, keys_of in (
        (PersonName, ("family_name", "given_name"), keys.of_name),
        (ContactWay, ("kind", "value"), keys.of_way),
        (Case, ("number", "external_number"), keys.of_numbers),
    ):
        chosen = [getattr(mapped, name) for name in columns]
        query = select(mapped.person_id, *chosen).where(mapped.person_id.in_(ids))
        for person_id, *values in session.execute(query):
            wanted[person_id] |= keys_of(*values)
    for person_id, numbers in former_numbers(session, ids):
        wanted[person_id] |= keys.of_numbers(*numbers)
    _write_keys(session, ids, wanted)
    _write_sort_names(session, {row[0]: sort_name(row[1], row[2]) for row in names})


def _of_persons(session: Session, ids: Sequence[int]) -> Sequence[Any]:
    columns = (Person.id, Person.family_name, Person.given_name, Person.birth_date)
    return session.execute(select(*columns).where(Person.id.in_(ids))).all()


def _write_keys(session: Session, ids: Sequence[int], wanted: Mapping[int, Keys]) -> None:
    query = select(NameKey.kind, NameKey.key, NameKey.person_id).where(NameKey.person_id.in_(ids))
    there = {tuple(row) for row in session.execute(query)}
    right = {(*key, person_id) for person_id, keys in wanted.items() for key in keys}
    gone = sorted(there - right)
    for start in range(0, len(gone), _CHUNK):
        at = tuple_(NameKey.kind, NameKey.key, NameKey.person_id)
        session.execute(delete(NameKey).where(at.in_(gone[start : start + _CHUNK])))
    new = sorted(right - there)
    if new:
        # Past the mapping: a list of 100,000 persons has two million keys.
        adding = "INSERT INTO name_key (kind, key, person_id) VALUES (?, ?, ?)"
        session.connection().exec_driver_sql(adding, new)


def _write_sort_names(session: Session, names: Mapping[int, str]) -> None:
    query = select(Case.id, Case.person_id, Case.sort_name).where(Case.person_id.in_(names))
    wrong = [
        {"case": case_id, "name": names[person_id]}
        for case_id, person_id, sorted_by in session.execute(query)
        if sorted_by != names[person_id]
    ]
    if wrong:
        table = Case.__table__
        statement = update(table).where(table.c.id == bindparam("case"))  # type: ignore[arg-type]
        session.connection().execute(statement.values(sort_name=bindparam("name")), wrong)
