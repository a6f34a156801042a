"""The work list: every finding once, by urgency, in steps, and the same as the command's."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from kimdesk.casework.findings import all_findings
from kimdesk.casework.work_list import (
    Step,
    WorkFilter,
    WorkRow,
    chosen,
    first_step,
    in_order,
    next_step,
    rows_of,
    subject_names,
)
from kimdesk.clients.model import Case, Contact, Person, Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store
from tests.casework.test_caseload import TODAY, full_case
from tests.support.client_files import add, case, person
from tests.support.statements import counting


def read(store: Store, catalogue: Catalogue, size: int = 2) -> list[WorkRow]:
    """The whole list, step by step."""
    step: Step = first_step(store)
    rows = list(step.rows)
    while step.after is not None:
        step = next_step(store, catalogue, step, size)
        rows += step.rows
    assert step.done == step.total
    return in_order(rows)


@pytest.fixture
def office(store: Store) -> Store:
    """A colleague; five full cases without consent, one of them silent, one ended."""
    add(store, Staff(uid="user-2", login="kim", name="Kim Kollegin"))
    for number in range(4):
        full_case(store, number, counsellor_id=number % 2 + 1)
    full_case(store, 9, phase="ABGELEHNT", level="ST2_CLEARING", admitted_on=None)
    born = person(store, "Zukunft", "Zoe", birth_date="1990-01-01", entry_date="1980-01-01")
    case(store, born, "AWO1-2026-0090")
    with store.unit() as unit:
        for each in unit.session.scalars(select(Contact).where(Contact.case_id == 1)):
            each.held_on = TODAY - timedelta(weeks=20)
        unit.commit()
    return store


def test_steps_of_any_size_find_what_the_command_finds(office: Store, catalogue: Catalogue) -> None:
    found = all_findings(office, catalogue)
    assert found
    for size in (1, 2, 100):
        rows = read(office, catalogue, size)
        assert sorted(map(str, (row.finding for row in rows))) == sorted(map(str, found))
        assert len({row.key for row in rows}) == len(rows)


def test_errors_stand_first_and_then_what_has_been_due_longest(
    office: Store, catalogue: Catalogue
) -> None:
    rows = read(office, catalogue)
    order = [("error", "warning", "hint").index(row.finding.severity) for row in rows]
    assert order == sorted(order)
    for severity in ("error", "warning", "hint"):
        days = [r.finding.since or date.max for r in rows if r.finding.severity == severity]
        assert days == sorted(days)


def test_each_row_says_whose_case_it_is(office: Store, catalogue: Catalogue) -> None:
    row = next(row for row in read(office, catalogue) if row.finding.rule == "R02")
    assert (row.client, row.finding.case_number) == ("Zukunft, Zoe", "AWO1-2026-0090")
    assert (row.counsellor_id, row.counsellor, row.subject) == (1, "Mika Muster", "data")


def test_what_may_wait_does_not_matter_in_a_case_that_has_ended(
    office: Store, catalogue: Catalogue
) -> None:
    rows = read(office, catalogue)
    ended = [row for row in rows if row.finding.case_number == "AWO1-2026-0009"]
    assert all(row.finding.severity == "error" for row in ended)


def test_counsellors_have_their_own_cases_only(office: Store, catalogue: Catalogue) -> None:
    office.identity = replace(office.identity, roles=frozenset({"R_CM"}))
    rows = read(office, catalogue)
    assert rows
    assert {row.counsellor_id for row in rows} == {1}


def test_restricted_people_are_in_no_list(office: Store, catalogue: Catalogue) -> None:
    with office.unit() as unit:
        for each in unit.session.scalars(select(Person)):
            each.restricted = True
        unit.commit()
    assert read(office, catalogue) == []


def test_filters_narrow_the_list(office: Store, catalogue: Catalogue) -> None:
    rows = read(office, catalogue)
    errors = chosen(rows, WorkFilter(severity="error"))
    assert errors
    assert all(row.finding.severity == "error" for row in errors)
    assert {row.counsellor_id for row in chosen(rows, WorkFilter(counsellor_id=2))} == {2}
    assert {row.subject for row in chosen(rows, WorkFilter(subject="contacts"))} == {"contacts"}
    assert {row.client for row in chosen(rows, WorkFilter(text="ZOE zukunft"))} == {"Zukunft, Zoe"}
    assert chosen(rows, WorkFilter(text="gibtesnicht")) == []
    assert {row.subject for row in rows} <= set(subject_names())


def test_after_a_change_only_the_case_is_read_again(office: Store, catalogue: Catalogue) -> None:
    with office.unit() as unit:
        owner = unit.session.scalars(select(Person).where(Person.family_name == "Zukunft")).one()
        case_id = unit.session.scalar(select(Case.id).where(Case.person_id == owner.id))
        assert case_id is not None
    assert any(row.finding.rule == "R02" for row in rows_of(office, catalogue, [case_id]))
    assert any(row.finding.rule == "R02" for row in rows_of(office, catalogue, [], [owner.id]))
    with office.unit() as unit:
        found = unit.session.get(Person, owner.id)
        assert found is not None
        found.entry_date = "2015-01-01"
        unit.commit()
    assert not any(row.finding.rule == "R02" for row in rows_of(office, catalogue, [case_id]))


def test_a_step_takes_the_same_statements_for_one_case_and_for_many(
    office: Store, catalogue: Catalogue
) -> None:
    begun = first_step(office)
    with counting(office) as few:
        next_step(office, catalogue, begun, 1)
    with counting(office) as many:
        next_step(office, catalogue, begun, 100)
    assert len(few) == len(many)
