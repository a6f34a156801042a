"""Two files of one person, both far on: what becomes of plans, reviews, closures, criteria."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.casework import closing, review, steps
from kimdesk.casework.model import Closure, IntakeCheck, PhaseStep, PlanVersion, Review
from kimdesk.clients.cases import create_file
from kimdesk.clients.merging import merge_persons, undo_merge
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store
from tests.casework.journey import Journey
from tests.support.client_files import add
from tests.support.rows import everything


@pytest.fixture
def both(store: Store, records: Records, case: Case) -> tuple[Case, Case]:
    """Two cases of one person who was entered twice, both in the evaluation."""
    person = {"family_name": "Beispiel", "given_name": "Amina", "birth_date": "1990-03-14"}
    second = create_file(store, records, person, {})
    for each in (case, second):
        Journey(store, records, each.id).go("EVALUATION")
    return case, second


def of(store: Store, mapped: type[Any]) -> list[Any]:
    with store.unit() as unit:
        return list(unit.session.scalars(select(mapped).order_by(mapped.id)))


def merge(store: Store, both: tuple[Case, Case]) -> int:
    return merge_persons(store, both[0].person_id, both[1].person_id)


def test_signed_versions_are_numbered_in_the_order_they_were_signed(
    store: Store, both: tuple[Case, Case]
) -> None:
    day = date(2026, 1, 7)
    add(store, PlanVersion(case_id=both[1].id, signed_counsellor_on=day, number=2))
    merge(store, both)
    found = {each.signed_counsellor_on: each.number for each in of(store, PlanVersion)}
    assert sorted(each.number for each in of(store, PlanVersion)) == [1, 2, 3]
    assert found[day] == 1
    assert {each.case_id for each in of(store, PlanVersion)} == {both[0].id}


def test_of_two_open_questions_the_newer_waits(
    store: Store, records: Records, both: tuple[Case, Case]
) -> None:
    for each in both:
        add(store, Review(case_id=each.id, subject="PLAN", state="OFFEN", asked_by_id=1))
    merge(store, both)
    assert [each.state for each in of(store, Review)] == ["ZURUECKGEZOGEN", "OFFEN"]
    (waiting,) = [row for row in review.reviews_of(store, both[0].id) if row.state == "OFFEN"]
    review.take_back(store, records, waiting.id, waiting.version)


def test_one_closure_stays_with_the_words_of_both(
    store: Store, records: Records, both: tuple[Case, Case]
) -> None:
    words = ({"summary": "Wohnung gefunden."}, {"summary": "Arbeit gefunden.", "feedback": "Gut."})
    for each, said in zip(both, words, strict=True):
        closure = closing.prepare(store, records, each.id)
        records.change(Closure, closure.id, closure.version, said)
    merge(store, both)
    (one,) = of(store, Closure)
    assert (one.summary, one.feedback) == ("Wohnung gefunden.\n\nArbeit gefunden.", "Gut.")


def test_a_criterion_answered_in_one_file_only_is_not_lost(
    store: Store, records: Records, both: tuple[Case, Case]
) -> None:
    for each, answer in zip(both, ("", "NEIN"), strict=True):
        records.add(IntakeCheck, {"case_id": each.id, "criterion": "FA11_NEU_3J", "answer": answer})
    merge(store, both)
    (one,) = [each for each in of(store, IntakeCheck) if each.criterion == "FA11_NEU_3J"]
    assert one.answer == "NEIN"


def test_no_step_from_before_is_taken_back(
    store: Store, records: Records, both: tuple[Case, Case]
) -> None:
    merge(store, both)
    assert not [each for each in of(store, PhaseStep) if each.replaced]
    with pytest.raises(UserError):
        steps.take_back(store, records, both[0].id)


def test_undo_restores_all_of_it(store: Store, records: Records, both: tuple[Case, Case]) -> None:
    for each, text in zip(both, ("Eins.", "Zwei."), strict=True):
        add(store, Review(case_id=each.id, subject="PLAN", state="OFFEN", asked_by_id=1))
        closure = closing.prepare(store, records, each.id)
        records.change(Closure, closure.id, closure.version, {"summary": text})
    before = everything(store)
    undone = undo_merge(store, merge(store, both))
    assert everything(store) == before
    assert undone.notes == ()


def test_a_second_closure_and_a_second_answer_are_refused_in_words(
    store: Store, records: Records, both: tuple[Case, Case]
) -> None:
    closing.prepare(store, records, both[0].id)
    with pytest.raises(UserError, match="schon"):
        records.add(Closure, {"case_id": both[0].id})
    with pytest.raises(UserError, match="schon"):
        records.add(IntakeCheck, {"case_id": both[0].id, "criterion": "FA01_ZIELGRUPPE"})
    assert len(of(store, Closure)) == 1
