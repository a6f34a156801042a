"""Handing over a caseload: all or nothing, logged per case, undone in one step."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.handover import cases_of, hand_over, taken_back
from kimdesk.clients.drafts import drafts_with, keep_drafts
from kimdesk.clients.log_view import read_lines
from kimdesk.clients.model import Case, Staff
from kimdesk.clients.records import ChangeConflict, Records
from kimdesk.clients.team_acts import TeamAct, read_act
from kimdesk.vault.log import LogEntry
from kimdesk.vault.log_reading import LogFilter
from kimdesk.vault.work import Store
from tests.support.client_files import add, client

LEAD, GONE, NEW = 1, 2, 3


@pytest.fixture
def cases(store: Store) -> list[int]:
    """Three cases of a colleague who was locked out; the lead is at work."""
    add(store, Staff(uid="user-2", login="weg", name="Wega Weg", active=False))
    add(store, Staff(uid="user-3", login="neu", name="Nele Neu"))
    ids = [client(store, f"Muster{number}", "Zoe") for number in range(3)]
    with store.unit() as unit:
        for case in unit.session.scalars(select(Case)):
            case.counsellor_id = GONE
        unit.commit()
    return ids


def counsellors(store: Store) -> dict[int, int | None]:
    with store.unit() as unit:
        query = select(Case.id, Case.counsellor_id)
        return {row[0]: row[1] for row in unit.session.execute(query)}


def test_a_whole_caseload_goes_to_somebody_else_in_one_step(
    store: Store, records: Records, cases: list[int]
) -> None:
    shown = cases_of(store, GONE)
    assert [row.id for row in shown] == cases
    done = hand_over(store, records, cases, NEW, "Wega ist ausgeschieden")
    assert done.to_name == "Nele Neu"
    assert set(counsellors(store).values()) == {NEW}
    with store.unit() as unit:
        entries = unit.session.scalars(select(LogEntry).where(LogEntry.action == "RECHTE")).all()
    assert [entry.object_id for entry in entries] == cases
    assert all("reason: Wega" in entry.detail for entry in entries)


def test_chosen_cases_go_the_others_stay(store: Store, records: Records, cases: list[int]) -> None:
    hand_over(store, records, cases[:1], NEW, "Sprache passt besser")
    assert counsellors(store) == {cases[0]: NEW, cases[1]: GONE, cases[2]: GONE}


def test_it_is_taken_back_in_one_step(store: Store, records: Records, cases: list[int]) -> None:
    done = hand_over(store, records, cases, NEW, "Aus Versehen")
    taken_back(store, records, done)
    assert set(counsellors(store).values()) == {GONE}


def test_it_is_taken_back_wholly_or_not_at_all(
    store: Store, records: Records, cases: list[int]
) -> None:
    done = hand_over(store, records, cases, NEW, "Aus Versehen")
    version = done.changes[-1].version
    records.change(Case, cases[-1], version, {"counsellor_id": LEAD})
    with pytest.raises(ChangeConflict):
        taken_back(store, records, done)
    assert counsellors(store) == {cases[0]: NEW, cases[1]: NEW, cases[2]: LEAD}


def test_drafts_stay_with_the_person_who_typed_them(
    store: Store, records: Records, cases: list[int]
) -> None:
    lead = store.identity
    store.identity = replace(lead, staff_id=GONE, roles=frozenset({"R_CM"}))
    keep_drafts(store, {f"case:{cases[0]}:request": "angefangen"})
    store.identity = lead
    hand_over(store, records, cases, NEW, "Wega ist ausgeschieden")
    store.identity = replace(lead, staff_id=NEW, roles=frozenset({"R_CM"}))
    assert drafts_with(store, "") == {}
    store.identity = replace(lead, staff_id=GONE, roles=frozenset({"R_CM"}))
    assert list(drafts_with(store, "").values()) == ["angefangen"]


def test_it_is_refused_at_its_field(store: Store, records: Records, cases: list[int]) -> None:
    for ids, to_id, reason, field in (
        ([], NEW, "Wega ist weg", "case_ids"),
        (cases, None, "Wega ist weg", "to_id"),
        (cases, GONE, "Wega ist weg", "to_id"),
        (cases, NEW, "weg", "reason"),
    ):
        with pytest.raises(UserError) as refused:
            hand_over(store, records, ids, to_id, reason)
        assert refused.value.field == field
    assert set(counsellors(store).values()) == {GONE}


def test_counsellors_hand_nothing_over_and_do_not_see_other_caseloads(
    store: Store, records: Records, cases: list[int]
) -> None:
    store.identity = replace(store.identity, staff_id=NEW, roles=frozenset({"R_CM"}))
    with pytest.raises(NotAllowed):
        cases_of(store, GONE)
    with pytest.raises(NotAllowed):
        hand_over(store, records, cases, NEW, "Ich nehme sie gern")


def test_whoever_stands_in_for_a_colleague_does_not_give_the_case_away(
    store: Store, records: Records, cases: list[int]
) -> None:
    store.identity = replace(store.identity, staff_id=NEW, roles=frozenset({"R_CM"}))
    store.opened_with_reason.add(cases[0])
    with pytest.raises(NotAllowed):
        records.change(Case, cases[0], 1, {"counsellor_id": NEW})
    assert counsellors(store)[cases[0]] == GONE


def test_the_log_page_says_in_words_who_got_the_case_and_why(
    store: Store, records: Records, cases: list[int]
) -> None:
    done = hand_over(store, records, cases[:1], NEW, "Sprache passt, sagt die Klientin")
    taken_back(store, records, done)
    acts = {read_act(line.entry.detail): line for line in read_lines(store, LogFilter())}
    given = TeamAct("handed over", NEW, reason="Sprache passt, sagt die Klientin")
    assert acts[given].concerns == "Nele Neu"
    assert TeamAct("hand-over taken back") in acts
