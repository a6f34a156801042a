"""Removing a record takes along what hangs on it, and undo brings all of it back."""

from datetime import date

import pytest
from sqlalchemy import func, select

from kimdesk.base.errors import UserError
from kimdesk.casework.model import Assessment, DomainScore, Goal, Measure
from kimdesk.clients.cases import create_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store

TODAY = date(2026, 11, 20)


def count(store: Store, mapped: type) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count()).select_from(mapped)) or 0


def test_scores_go_with_their_assessment_and_come_back(
    store: Store, records: Records, case: Case
) -> None:
    values = {"case_id": case.id, "held_on": TODAY, "occasion": "BEGINN"}
    assessment = records.add(Assessment, values)
    for domain in ("HF03_SPRACHE", "HF07_WOHNEN"):
        score = {"case_id": case.id, "assessment_id": assessment.id, "life_domain": domain}
        records.add(DomainScore, {**score, "by_counsellor": "2"})
    removal = records.remove(Assessment, assessment.id)
    assert count(store, DomainScore) == 0
    records.put_back(removal)
    assert count(store, DomainScore) == 2


def test_measures_stay_without_their_goal_and_belong_to_it_again_after_undo(
    store: Store, records: Records, case: Case
) -> None:
    goal = records.add(Goal, {"case_id": case.id, "level": "Z_HANDL", "what": "B1 bestehen"})
    measure = records.add(
        Measure,
        {"case_id": case.id, "goal_id": goal.id, "what": "Anmelden", "responsible": "KLIENT"},
    )
    removal = records.remove(Goal, goal.id)
    assert goal_of(store, measure.id) is None
    records.put_back(removal)
    assert goal_of(store, measure.id) == goal.id


def test_a_record_cannot_be_tied_to_another_file(
    store: Store, records: Records, case: Case
) -> None:
    other = create_file(store, records, {"family_name": "Zweitmuster"}, {})
    foreign = records.add(Goal, {"case_id": other.id, "level": "Z_HANDL", "what": "Fremd"})
    wrong = {"case_id": case.id, "goal_id": foreign.id, "what": "X", "responsible": "CM"}
    with pytest.raises(UserError) as refused:
        records.add(Measure, wrong)
    assert refused.value.field == "goal_id"
    assert count(store, Measure) == 0


def goal_of(store: Store, measure_id: int) -> int | None:
    with store.unit() as unit:
        return unit.session.scalar(select(Measure.goal_id).where(Measure.id == measure_id))
