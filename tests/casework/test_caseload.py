"""The board of the team: what it counts, against which figure, and the cases behind a number."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.caseload import FIGURES, board, cases_behind, set_share, too_many_cases
from kimdesk.casework.model import Measure, PlanVersion
from kimdesk.casework.team import read_team
from kimdesk.clients.model import Case, Contact, OfficeSettings, Person, Staff
from kimdesk.vault.work import Store
from tests.support.client_files import add, case, contact, person
from tests.support.statements import counting

TODAY = date(2026, 11, 20)
ME, OTHER = 1, 2


def full_case(store: Store, number: int, days: int = 10, **values: Any) -> int:
    """A running full case, admitted `days` ago, with a contact of yesterday."""
    usual = {
        "level": "ST3_CM",
        "phase": "UMSETZUNG",
        "admitted_on": TODAY - timedelta(days=days),
        "counsellor_id": ME,
    }
    found = case(
        store, person(store, f"Muster{number}"), f"AWO1-2026-{number:04}", **(usual | values)
    )
    contact(store, found, "Muster", held_on=TODAY - timedelta(days=1))
    return found


@pytest.fixture
def team(store: Store) -> Store:
    """A colleague with half a post; figures of two cases for a full post, warning at three."""
    add(store, Staff(uid="user-2", login="kim", name="Kim Kollegin", share=50))
    with store.unit() as unit:
        office = unit.session.scalars(select(OfficeSettings)).one()
        office.target_caseload, office.caseload_warning = 2, 3
        unit.commit()
    return store


def counts(store: Store, staff_id: int = ME) -> dict[str, int]:
    row = next(row for row in board(store) if row.staff_id == staff_id)
    return {name: number for name, number in row.counts.items() if number}


def test_the_caseload_is_measured_by_the_share_of_a_post(team: Store) -> None:
    for number in range(3):
        full_case(team, number)
    for number in range(3, 6):
        full_case(team, number, counsellor_id=OTHER)
    rows = {row.staff_id: row for row in board(team)}
    assert [(r.cases, r.target, r.warning, r.level) for r in (rows[ME], rows[OTHER])] == [
        (3, 2, 3, "warning"),
        (3, 1, 2, "error"),
    ]
    assert rows[ME].phases == {"UMSETZUNG": 3}


def test_only_running_full_cases_are_counted(team: Store) -> None:
    full_case(team, 1)
    full_case(team, 2, phase="RUHEND")
    full_case(team, 3, phase="ABGESCHLOSSEN")
    full_case(team, 4, level="ST2_CLEARING", phase="ANFRAGE", admitted_on=None)
    restricted = full_case(team, 5)
    with team.unit() as unit:
        found = unit.session.get(Case, restricted)
        assert found is not None
        owner = unit.session.get(Person, found.person_id)
        assert owner is not None
        owner.restricted = True
        unit.commit()
    assert counts(team) == {"active": 1}


def test_what_is_overdue_is_counted_once_for_each_case(team: Store) -> None:
    late = full_case(team, 1, days=57)
    for day in (1, 2):
        add(team, Measure(case_id=late, what="Muster", state="MS_GEPLANT",
                          due_on=TODAY - timedelta(days=day)))  # fmt: skip
    planned = full_case(team, 2, days=57)
    for number, review in ((1, TODAY - timedelta(days=40)), (2, TODAY - timedelta(days=1))):
        add(team, PlanVersion(case_id=planned, number=number, review_on=review))
    add(team, Measure(case_id=planned, what="Muster", state="MS_ERLEDIGT", due_on=TODAY))
    full_case(team, 3, phase="RUHEND", resume_on=TODAY)
    full_case(team, 4, level="ST2_CLEARING", phase="CLEARING", admitted_on=None)
    assert counts(team) == {
        "active": 2, "plan": 1, "measures": 1, "review": 1, "dormant": 1, "clearing": 1,
    }  # fmt: skip


def test_a_passed_review_does_not_count_once_a_newer_plan_is_there(team: Store) -> None:
    found = full_case(team, 1)
    for number, review in ((1, TODAY - timedelta(days=9)), (2, TODAY + timedelta(days=9))):
        add(team, PlanVersion(case_id=found, number=number, review_on=review))
    assert counts(team) == {"active": 1}


def test_silence_counts_from_the_last_contact_or_the_admission(team: Store) -> None:
    long_ago = TODAY - timedelta(weeks=9)
    silent = full_case(team, 1, days=100)
    with team.unit() as unit:
        found = unit.session.get(Case, silent)
        assert found is not None
        for each in unit.session.scalars(select(Contact)):
            each.held_on = long_ago
        unit.commit()
    assert counts(team)["silent"] == 1


@pytest.mark.parametrize("figure", sorted(FIGURES))
def test_behind_each_number_stand_as_many_cases(team: Store, figure: str) -> None:
    late = full_case(team, 1, days=60)
    add(team, Measure(case_id=late, what="Muster", due_on=TODAY - timedelta(days=1)))
    add(team, PlanVersion(case_id=late, number=1, review_on=TODAY - timedelta(days=1)))
    full_case(team, 2, days=60)
    full_case(team, 3, phase="RUHEND", resume_on=TODAY)
    full_case(team, 4, level="ST2_CLEARING", phase="CLEARING", admitted_on=None)
    full_case(team, 5, counsellor_id=OTHER)
    found = cases_behind(team, ME, figure)
    assert len(found) == counts(team).get(figure, 0)
    assert all(row.counsellor_id == ME for row in found)


def test_a_counsellor_sees_the_own_row_and_nobody_elses_cases(team: Store) -> None:
    full_case(team, 1)
    full_case(team, 2, counsellor_id=OTHER)
    team.identity = replace(team.identity, roles=frozenset({"R_CM"}))
    assert [row.staff_id for row in board(team)] == [ME]
    assert list(too_many_cases(team)) == []
    with pytest.raises(NotAllowed):
        cases_behind(team, OTHER, "active")
    with pytest.raises(NotAllowed):
        set_share(team, ME, 50)


def test_too_many_cases_are_a_finding_of_the_office(team: Store) -> None:
    for number in range(4):
        full_case(team, number)
    (finding,) = too_many_cases(team)
    assert (finding.rule, finding.severity, finding.case_id) == ("R21", "warning", 0)
    assert (finding.kind, finding.record_id) == ("staff", ME)


def test_a_share_lies_between_nothing_and_a_full_post(team: Store) -> None:
    assert set_share(team, ME, 75) == 100
    assert next(row.share for row in board(team) if row.staff_id == ME) == 75
    with pytest.raises(UserError):
        set_share(team, ME, 101)


def test_somebody_locked_out_is_shown_as_long_as_they_have_cases(team: Store) -> None:
    add(team, Staff(uid="user-3", login="weg", name="Wega Weg", active=False))
    add(team, Staff(uid="user-4", login="ruhe", name="Rut Ruhe", active=False))
    full_case(team, 1, counsellor_id=3)
    assert [row.name for row in board(team)] == ["Kim Kollegin", "Mika Muster", "Wega Weg"]


def test_the_team_takes_the_same_statements_for_one_case_and_for_many(team: Store) -> None:
    full_case(team, 1)
    with counting(team) as few:
        read_team(team)
    for number in range(2, 30):
        full_case(team, number, counsellor_id=number % 2 + 1)
    with counting(team) as many:
        read_team(team)
    assert len(few) == len(many) <= 14
