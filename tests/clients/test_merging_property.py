"""Whatever two files hold: merging them and taking it back leaves every row as it was."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kimdesk.clients import indexing
from kimdesk.clients.histories import HISTORIES
from kimdesk.clients.merging import compare, merge_persons, undo_merge
from kimdesk.clients.model import (
    Case,
    Consent,
    Contact,
    ContactWay,
    Document,
    HouseholdMember,
    LanguageCourse,
    Person,
    PersonName,
    RecentFile,
    Substitution,
)
from kimdesk.vault.fields import Field, fields_of
from kimdesk.vault.orm import Base
from kimdesk.vault.work import Store
from tests.support.rows import empty, everything
from tests.support.store import MOMENT, open_memory_store

DAYS = st.dates(date(2019, 1, 1), date(2026, 12, 31))
BY_KIND: dict[str, st.SearchStrategy[Any]] = {
    "text": st.sampled_from(["", "Muster", "Beispiel", "محمد"]),
    "long_text": st.sampled_from(["", "Eine Notiz.", "Noch eine.\nMit Zeile."]),
    "code": st.sampled_from(["", "J", "N"]),
    "codes": st.sampled_from([(), ("A",), ("A", "B"), ("C",)]),
    "day": st.none() | DAYS,
    "partial_date": st.sampled_from(["", "1990", "~1990", "1990-03-14"]),
    "number": st.none() | st.integers(0, 9),
    "flag": st.booleans(),
    "time": st.sampled_from(["", "09:30"]),
}


def values_of(mapped: type[Base], *without: str) -> st.SearchStrategy[dict[str, Any]]:
    def strategy(field: Field) -> st.SearchStrategy[Any]:
        return BY_KIND[field.kind]

    fields = fields_of(mapped).items()
    return st.fixed_dictionaries(
        {n: strategy(f) for n, f in fields if n not in without and f.kind != "record"}
    )


PERSONS = values_of(Person, "restricted")
ROWS = {
    mapped: st.lists(values_of(mapped), max_size=2)
    for mapped in (PersonName, ContactWay, LanguageCourse)
}
CASE_ROWS = {
    mapped: st.lists(values_of(mapped, "held_on"), max_size=2)
    for mapped in (Contact, Document, Consent)
}


@st.composite
def histories(draw: st.DrawFn) -> dict[type[Any], list[dict[str, Any]]]:
    """For some subjects, periods that do not overlap, the last one open or not."""
    found: dict[type[Any], list[dict[str, Any]]] = {}
    for mapped in draw(st.lists(st.sampled_from(HISTORIES), max_size=2, unique=True)):
        begins = sorted(draw(st.lists(DAYS, min_size=1, max_size=3, unique=True)))
        ends: list[date | None] = [day - timedelta(days=1) for day in begins[1:]]
        ends.append(draw(st.none() | st.just(begins[-1] + timedelta(days=30))))
        found[mapped] = [
            {"valid_from": begin, "valid_to": end} for begin, end in zip(begins, ends, strict=True)
        ]
    return found


@st.composite
def files(draw: st.DrawFn) -> dict[str, Any]:
    """One person with everything that can hang on them, as plain values."""
    return {
        "person": draw(PERSONS),
        "rows": {mapped: draw(strategy) for mapped, strategy in ROWS.items()},
        "histories": draw(histories()),
        "cases": [
            {
                "values": draw(values_of(Case, "external_number")),
                "rows": {mapped: draw(strategy) for mapped, strategy in CASE_ROWS.items()},
                "recent": draw(st.booleans()),
            }
            for _ in range(draw(st.integers(0, 2)))
        ],
    }


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder: Path = tmp_path_factory.mktemp("property")
    return open_memory_store(folder)


class Builder:
    """Writes what Hypothesis invented."""

    def __init__(self, store: Store) -> None:
        self.unit = store.unit()
        self.session = self.unit.session
        self.cases: list[int] = []

    def add(self, record: Base) -> int:
        self.session.add(record)
        self.session.flush()
        return int(getattr(record, "id", 0))

    def person(self, content: dict[str, Any]) -> int:
        person_id = self.add(Person(**content["person"]))
        for mapped, rows in {**content["rows"], **content["histories"]}.items():
            for values in rows:
                self.add(mapped(person_id=person_id, **values))
        for case in content["cases"]:
            self.case(person_id, case)
        indexing.index_person(self.session, person_id)
        return person_id

    def case(self, person_id: int, content: dict[str, Any]) -> None:
        number = f"AWO1-2026-{len(self.cases) + 1:04}"
        values = {"counsellor_id": 1, **content["values"]}
        case_id = self.add(Case(person_id=person_id, number=number, **values))
        self.cases.append(case_id)
        for mapped, rows in content["rows"].items():
            for row in rows:
                days = {"held_on": date(2026, 5, 3)} if mapped is Contact else {}
                record_id = self.add(mapped(case_id=case_id, **days, **row))
                if mapped is not Consent:
                    text = indexing.text_of(self.session.get(mapped, record_id))
                    kind = mapped.__tablename__
                    indexing.index_record(self.session, kind, record_id, case_id, text)
        text = indexing.text_of(self.session.get(Case, case_id))
        indexing.index_record(self.session, "case", case_id, case_id, text)
        day = date(2026, 1, 1)
        self.add(Substitution(case_id=case_id, staff_id=1, since=day, until=day))
        if content["recent"]:
            moment = MOMENT.replace(tzinfo=None)
            self.add(RecentFile(staff_id=1, case_id=case_id, opened_at=moment))

    def link(self, person_id: int, member_id: int) -> None:
        self.add(HouseholdMember(person_id=person_id, member_id=member_id, relation="KIND"))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    kept=files(),
    gone=files(),
    links=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=4, unique=True),
    data=st.data(),
)
def test_merge_and_undo_restore_every_row(
    store: Store,
    kept: dict[str, Any],
    gone: dict[str, Any],
    links: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    empty(store)
    builder = Builder(store)
    with builder.unit as unit:
        ids = [builder.person(kept), builder.person(gone), builder.add(Person(family_name="X"))]
        for one, other in links:
            if one != other:
                builder.link(ids[one], ids[other])
        unit.commit()
    before = everything(store)
    asked = compare(store, ids[0], ids[1])
    choices: dict[str, object] = {
        question.key: data.draw(st.sampled_from([question.kept, question.other]))
        for question in asked.fields
        if data.draw(st.booleans())
    }
    for history in asked.histories:
        choices[history.key] = data.draw(st.sampled_from(["both", "kept", "other"]))
    record_id = merge_persons(store, ids[0], ids[1], choices)
    assert no_overlaps(store, ids[0])
    undone = undo_merge(store, record_id)
    assert undone.notes == ()
    assert everything(store) == before


def no_overlaps(store: Store, person_id: int) -> bool:
    with store.unit() as unit:
        for mapped in HISTORIES:
            found = unit.session.query(mapped).filter_by(person_id=person_id).all()
            found.sort(key=lambda period: period.valid_from)
            for one, after in pairwise(found):
                if one.valid_to is None or one.valid_to >= after.valid_from:
                    return False
    return True
