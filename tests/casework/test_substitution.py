"""Substitution: who grants it for which cases, that it ends by itself, and what is logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from kimdesk.base.clock import FixedClock
from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.substitution import Wanted, grant, revoke, running
from kimdesk.clients.files import open_file
from kimdesk.clients.lists import ListFilter, list_cases
from kimdesk.clients.model import Case, Staff
from kimdesk.clients.opening import note_opening
from kimdesk.clients.substitutions import note_ended
from kimdesk.clients.team_acts import TeamAct, read_act
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.support.client_files import add

COUNSELLOR, LEAD, COLLEAGUE = 1, 2, 3
TODAY = date(2026, 11, 20)
END = TODAY + timedelta(days=14)
Become = Callable[..., None]


@pytest.fixture
def become(store: Store) -> Become:
    """Work on as somebody else: `become(LEAD, "R_TL")`."""
    for uid, name in (("user-2", "Lea Leitung"), ("user-3", "Kim Kollegin")):
        add(store, Staff(uid=uid, login=uid, name=name))

    def turn(staff_id: int, *roles: str) -> None:
        store.identity = replace(store.identity, staff_id=staff_id, roles=frozenset(roles))

    turn(COUNSELLOR, "R_CM")
    return turn


def wanted(case: Case, **other: object) -> Wanted:
    usual = Wanted((case.id,), COLLEAGUE, TODAY, END, "Urlaub bis Monatsende")
    return replace(usual, **other)  # type: ignore[arg-type]


def days_later(store: Store, days: int) -> None:
    moment = datetime(2026, 11, 20, 9, 0, tzinfo=UTC) + timedelta(days=days)
    store.clock = FixedClock(moment)


def logged(store: Store, action: str) -> list[str]:
    with store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.action == action)
        return list(unit.session.scalars(query.order_by(LogEntry.seq)))


def test_the_substitute_opens_the_case_until_the_day_and_not_after_it(
    store: Store, become: Become, case: Case
) -> None:
    grant(store, wanted(case))
    become(COLLEAGUE, "R_CM")
    assert open_file(store, case.id).substituted_until == END
    (row,) = list_cases(store, ListFilter(whose="substituted"))
    assert (row.id, row.substituted_until) == (case.id, END)
    days_later(store, 14)
    assert open_file(store, case.id).case.id == case.id
    days_later(store, 15)
    with pytest.raises(NotAllowed):
        open_file(store, case.id)
    assert list_cases(store, ListFilter(whose="mine")) == ()


def test_one_that_begins_later_opens_nothing_yet(store: Store, become: Become, case: Case) -> None:
    grant(store, wanted(case, since=TODAY + timedelta(days=3)))
    become(COLLEAGUE, "R_CM")
    with pytest.raises(NotAllowed):
        open_file(store, case.id)
    days_later(store, 3)
    assert open_file(store, case.id).case.id == case.id


def test_beginning_and_end_stand_in_the_log_the_end_once_by_whoever_opens_next(
    store: Store, become: Become, case: Case
) -> None:
    grant(store, wanted(case))
    (begun,) = logged(store, "VERTRETUNG_AKTIV")
    assert read_act(begun) == TeamAct(
        "substitution", COLLEAGUE, TODAY, END, "Urlaub bis Monatsende"
    )
    assert note_ended(store) == 0
    days_later(store, 15)
    become(LEAD, "R_TL")
    note_opening(store)
    (ended,) = logged(store, "RECHTE")
    assert ended == "substitution ended staff 3 until 2026-12-04"
    assert note_ended(store) == 0


def test_it_is_refused_at_its_field(store: Store, become: Become, case: Case) -> None:
    for change, field in (
        ({"until": TODAY + timedelta(weeks=7)}, "until"),
        ({"until": TODAY - timedelta(days=1)}, "until"),
        ({"until": None}, "until"),
        ({"since": TODAY - timedelta(days=1)}, "since"),
        ({"reason": " Url"}, "reason"),
        ({"staff_id": None}, "staff_id"),
        ({"staff_id": COUNSELLOR}, "staff_id"),
        ({"case_ids": ()}, "case_ids"),
    ):
        with pytest.raises(UserError) as refused:
            grant(store, wanted(case, **change))
        assert refused.value.field == field
    assert running(store) == ()


def test_counsellors_grant_only_for_own_cases_leads_for_all(
    store: Store, become: Become, case: Case
) -> None:
    become(COLLEAGUE, "R_CM")
    with pytest.raises(NotAllowed):
        grant(store, wanted(case, staff_id=LEAD))
    become(LEAD, "R_TL")
    grant(store, wanted(case))
    assert len(running(store)) == 1


def test_everybody_sees_what_concerns_them(store: Store, become: Become, case: Case) -> None:
    ids = grant(store, wanted(case))
    for staff_id, role in ((COUNSELLOR, "R_CM"), (COLLEAGUE, "R_CM"), (LEAD, "R_TL")):
        become(staff_id, role)
        (row,) = running(store)
        assert (row.ids, row.substitute, row.counsellor) == (ids, "Kim Kollegin", "Mika Muster")
        assert (row.since, row.until, row.case_ids) == (TODAY, END, (case.id,))
    become(LEAD, "R_CM")
    assert running(store) == ()


def test_it_can_be_ended_at_once_by_those_it_concerns(
    store: Store, become: Become, case: Case
) -> None:
    ids = grant(store, wanted(case))
    become(LEAD, "R_CM")
    with pytest.raises(NotAllowed):
        revoke(store, ids)
    become(COLLEAGUE, "R_CM")
    revoke(store, ids)
    with pytest.raises(NotAllowed):
        open_file(store, case.id)
    assert running(store) == ()
    assert len(logged(store, "RECHTE")) == 1
    days_later(store, 30)
    assert note_ended(store) == 0


def test_a_longer_one_replaces_the_one_before(store: Store, become: Become, case: Case) -> None:
    grant(store, wanted(case))
    grant(store, wanted(case, until=END + timedelta(days=7)))
    (row,) = running(store)
    assert row.until == END + timedelta(days=7)
    assert len(row.ids) == 1
