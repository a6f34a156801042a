"""Review by the team lead: who may ask, decide, take back; what stays."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Review
from kimdesk.casework.review import (
    approve,
    ask_review,
    may_decide,
    review_tasks,
    reviews_of,
    send_back,
    take_back,
    waiting_reviews,
)
from kimdesk.clients.model import Case, OfficeSettings, Staff
from kimdesk.clients.records import Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.support.client_files import add

COUNSELLOR, LEAD, OTHER = 1, 2, 3
Become = Callable[..., None]


@pytest.fixture
def become(store: Store) -> Become:
    """Work on as somebody else: `become(LEAD, "R_TL")`."""
    for uid, name in (("user-2", "Lea Leitung"), ("user-3", "Oki Andere")):
        add(store, Staff(uid=uid, login=uid, name=name))

    def turn(staff_id: int, *roles: str) -> None:
        uid = f"user-{staff_id}"
        store.identity = replace(store.identity, staff_id=staff_id, uid=uid, roles=frozenset(roles))

    turn(COUNSELLOR, "R_CM")
    return turn


@pytest.fixture
def asked(store: Store, records: Records, become: Become, case: Case) -> int:
    """A counsellor's question about the plan of their own case."""
    return ask_review(store, records, case.id, "PLAN", "Passt das zweite Ziel?")


def grant_self_approval(store: Store) -> None:
    with store.unit() as unit:
        unit.session.scalars(select(OfficeSettings)).one().self_approval = "J"
        unit.commit()


def test_a_question_waits_for_the_lead_with_name_and_case(
    store: Store, become: Become, asked: int, case: Case
) -> None:
    become(LEAD, "R_TL")
    (row,) = waiting_reviews(store)
    assert (row.id, row.case_number, row.client) == (asked, case.number, "Beispiel, Amina")
    assert (row.asked_by, row.question) == ("Mika Muster", "Passt das zweite Ziel?")
    assert may_decide(store, row, "N")


def test_a_lead_approves_and_it_no_longer_waits(
    store: Store, records: Records, become: Become, asked: int, case: Case
) -> None:
    become(LEAD, "R_TL")
    approve(store, records, asked, 1, "Gut so.")
    assert waiting_reviews(store) == ()
    (row,) = reviews_of(store, case.id)
    assert (row.state, row.decided_by, row.comment) == ("FREIGEGEBEN", "Lea Leitung", "Gut so.")
    assert row.decided_on == store.clock.today()


def test_sending_back_needs_a_comment(
    store: Store, records: Records, become: Become, asked: int
) -> None:
    become(LEAD, "R_TL")
    with pytest.raises(UserError) as refused:
        send_back(store, records, asked, 1, "  ")
    assert refused.value.field == "comment"
    assert len(waiting_reviews(store)) == 1


def test_a_counsellor_decides_nothing(
    store: Store, records: Records, become: Become, asked: int
) -> None:
    for staff_id in (COUNSELLOR, OTHER):
        become(staff_id, "R_CM")
        with pytest.raises(NotAllowed):
            approve(store, records, asked, 1)
    become(COUNSELLOR, "R_CM")
    with pytest.raises(NotAllowed):
        records.change(Review, asked, 1, {"state": "FREIGEGEBEN"})


def test_no_approval_is_written_at_once(store: Store, records: Records, case: Case) -> None:
    values = {"case_id": case.id, "subject": "PLAN", "asked_by_id": COUNSELLOR}
    with pytest.raises(NotAllowed):
        records.add(Review, {**values, "state": "FREIGEGEBEN"})


def test_a_lead_does_not_decide_their_own_case_nor_their_own_question(
    store: Store, records: Records, become: Become, case: Case, asked: int
) -> None:
    become(COUNSELLOR, "R_TL")  # keeps the case
    with pytest.raises(NotAllowed):
        approve(store, records, asked, 1)
    become(LEAD, "R_TL")
    own_question = ask_review(store, records, case.id, "ABSCHLUSS")
    with pytest.raises(NotAllowed):
        approve(store, records, own_question, 1)
    assert not any(may_decide(store, row, "N") for row in waiting_reviews(store)[1:])


def test_the_office_may_grant_self_approval(
    store: Store, records: Records, become: Become, asked: int
) -> None:
    grant_self_approval(store)
    become(COUNSELLOR, "R_TL")
    approve(store, records, asked, 1)
    assert waiting_reviews(store) == ()


def test_nothing_is_decided_twice(
    store: Store, records: Records, become: Become, asked: int
) -> None:
    become(LEAD, "R_TL")
    send_back(store, records, asked, 1, "Bitte ein Termin je Ziel.")
    with pytest.raises(UserError):
        approve(store, records, asked, 2)


def test_who_asked_takes_the_question_back_and_may_ask_again(
    store: Store, records: Records, asked: int, case: Case
) -> None:
    with pytest.raises(UserError):
        ask_review(store, records, case.id, "PLAN")
    take_back(store, records, asked, 1)
    assert ask_review(store, records, case.id, "PLAN") != asked
    assert [row.state for row in reviews_of(store, case.id)] == ["OFFEN", "ZURUECKGEZOGEN"]


def test_a_colleague_neither_asks_nor_takes_back(
    store: Store, records: Records, become: Become, asked: int, case: Case
) -> None:
    become(OTHER, "R_CM")
    with pytest.raises(NotAllowed):
        take_back(store, records, asked, 1)
    with pytest.raises(NotAllowed):
        ask_review(store, records, case.id, "ABSCHLUSS")
    assert waiting_reviews(store) == ()


def test_the_work_list_of_a_lead_has_what_waits_and_the_counsellors_what_came_back(
    store: Store, records: Records, become: Become, asked: int, case: Case
) -> None:
    def tasks() -> list[tuple[str, str, str]]:
        with store.unit() as unit:
            found = list(review_tasks(unit, [case.id]))
        return [(each.kind, each.field, each.severity) for each in found]

    assert tasks() == []
    become(LEAD, "R_TL")
    assert tasks() == [("review", "PLAN", "hint")]
    send_back(store, records, asked, 1, "Bitte ein Termin je Ziel.")
    become(COUNSELLOR, "R_CM")
    assert tasks() == [("review", "PLAN", "warning")]
    ask_review(store, records, case.id, "PLAN")
    assert tasks() == []


def test_the_log_names_the_fields_and_no_words(
    store: Store, records: Records, become: Become, asked: int
) -> None:
    become(LEAD, "R_TL")
    send_back(store, records, asked, 1, "Bitte genauer.")
    with store.unit() as unit:
        entries = unit.session.scalars(select(LogEntry).where(LogEntry.kind == "review")).all()
    assert [each.action for each in entries] == ["ANLEGEN", "AENDERN"]
    assert "genauer" not in "".join(each.detail for each in entries)
    assert "state" in entries[-1].detail
