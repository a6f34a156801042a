"""Signing a plan, what stays of it for ever, and comparing two versions."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Goal, Measure, PlanVersion, Review
from kimdesk.casework.plan import comparing, frozen
from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan
from kimdesk.casework.plan.order import add_goal, add_measure
from kimdesk.casework.plan.reading import read_plan
from kimdesk.casework.plan.signing import content_of, sign
from kimdesk.casework.reviewed import digest_in
from kimdesk.clients.model import Case, OfficeSettings
from kimdesk.clients.records import Records
from kimdesk.vault.work import Store

LATER = date(2027, 2, 1)
TODAY = date(2026, 11, 20)


@pytest.fixture
def ready(store: Store, records: Records, case: Case) -> int:
    """A plan that can be signed; the action goal's id."""
    guiding = add_goal(store, records, 1, {"level": "Z_RICHT", "what": "Sicher leben"})
    framework = add_goal(
        store, records, 1, {"level": "Z_RAHMEN", "what": "Titel", "parent_id": guiding.id}
    )
    action = add_goal(
        store,
        records,
        1,
        {
            "level": "Z_HANDL",
            "what": "Antrag ist gestellt",
            "parent_id": framework.id,
            "indicator": "Eingangsbestätigung",
            "due_on": date(2027, 1, 15),
        },
    )
    add_measure(store, records, 1, {"goal_id": action.id, "what": "Passfotos machen"})
    return action.id


def want_reviews(store: Store) -> None:
    with store.unit() as unit:
        unit.session.scalars(select(OfficeSettings)).one().reviews_required = "J"
        unit.commit()


def review(store: Store, state: str) -> None:
    """An answer of the team lead, as the store has it."""
    with store.unit() as unit:
        digest = digest_in(unit, 1, "PLAN") if state == "FREIGEGEBEN" else ""
        unit.session.add(
            Review(case_id=1, subject="PLAN", state=state, decided_on=TODAY, digest=digest)
        )
        unit.commit()


def test_a_signed_plan_is_frozen_numbered_and_due_for_review(
    store: Store, records: Records, ready: int
) -> None:
    first = sign(store, records, 1, {"language": "ar", "note": "in Ruhe besprochen"})
    assert (first.number, first.signed_client_on, first.author_id) == (1, TODAY, 1)
    assert first.review_on == TODAY + timedelta(weeks=12)
    records.change(Goal, ready, 1, {"what": "Antrag ist bewilligt"})
    second = sign(store, records, 1, {"review_on": date(2027, 6, 1)})
    assert second.number == 2
    assert content_of(store, first.id).goals[2].what == "Antrag ist gestellt"
    assert content_of(store, second.id).goals[2].what == "Antrag ist bewilligt"
    plan = read_plan(store, 1)
    assert [head.number for head in plan.versions] == [2, 1]
    assert frozen.read(plan.signed) == content_of(store, second.id)


def test_codes_are_frozen_and_not_their_labels(store: Store, records: Records, ready: int) -> None:
    made = sign(store, records, 1, {})
    assert '"Z_HANDL"' in made.content
    assert "Handlungsziel" not in made.content


def test_what_is_missing_is_said_goal_by_goal(store: Store, records: Records, ready: int) -> None:
    add_goal(store, records, 1, {"level": "Z_HANDL", "what": "Allein"})
    records.change(Goal, ready, 1, {"indicator": ""})
    with pytest.raises(UserError) as refused:
        sign(store, records, 1, {})
    first, second = refused.value.text.splitlines()
    assert first.startswith("1.1.1 „Antrag ist gestellt“")
    assert "Indikator" in first
    assert "Rahmenziel" in second
    assert read_plan(store, 1).versions == ()


def test_an_empty_plan_cannot_be_signed(store: Store, records: Records, case: Case) -> None:
    with pytest.raises(UserError):
        sign(store, records, 1, {})


@pytest.mark.parametrize(
    "days",
    [
        {"signed_client_on": date(2026, 11, 21)},
        {"signed_counsellor_on": date(2026, 12, 1)},
        {"review_on": TODAY},
    ],
)
def test_impossible_days_are_refused_at_their_field(
    store: Store, records: Records, ready: int, days: dict[str, date]
) -> None:
    with pytest.raises(UserError) as refused:
        sign(store, records, 1, days)
    assert refused.value.field == next(iter(days))


def test_nobody_changes_or_removes_a_signed_version(
    store: Store, records: Records, ready: int
) -> None:
    made = sign(store, records, 1, {})
    with pytest.raises(NotAllowed):
        records.change(PlanVersion, made.id, made.version, {"note": "anders"})
    with pytest.raises(NotAllowed):
        records.remove(PlanVersion, made.id)
    assert content_of(store, made.id).measures[0].what == "Passfotos machen"


def test_a_version_comes_into_being_by_signing_only(
    store: Store, records: Records, ready: int
) -> None:
    days = {"signed_client_on": TODAY, "signed_counsellor_on": TODAY, "review_on": LATER}
    content = frozen.write(frozen.freeze(read_plan(store, 1)))
    for values in ({}, {"content": "{}"}, {"content": content, "number": 7}):
        with pytest.raises(NotAllowed):
            records.add(PlanVersion, {"case_id": 1, **days, **values})
    records.change(Goal, ready, 1, {"indicator": ""})
    with pytest.raises(UserError, match="Indikator"):
        records.add(PlanVersion, {"case_id": 1, **days, "content": content})


def test_where_the_office_wants_a_review_it_comes_first(
    store: Store, records: Records, ready: int
) -> None:
    want_reviews(store)
    with pytest.raises(NotAllowed):
        sign(store, records, 1, {})
    review(store, "OFFEN")
    with pytest.raises(NotAllowed):
        sign(store, records, 1, {})
    review(store, "FREIGEGEBEN")
    assert sign(store, records, 1, {}).number == 1
    with pytest.raises(NotAllowed):
        sign(store, records, 1, {})


def test_an_older_approval_counts_for_nothing_once_it_was_sent_back(
    store: Store, records: Records, ready: int
) -> None:
    want_reviews(store)
    for state in ("FREIGEGEBEN", "ZURUECK"):
        review(store, state)
    with pytest.raises(NotAllowed):
        sign(store, records, 1, {})


@pytest.mark.parametrize(
    ("mapped", "change"),
    [
        (Measure, {"what": "Etwas ganz anderes"}),
        (Measure, {"responsible": "KLIENT"}),
        (Goal, {"due_on": date(2027, 3, 1)}),
    ],
)
def test_what_changed_after_the_approval_is_not_signed(
    store: Store, records: Records, ready: int, mapped: type[Goal], change: dict[str, object]
) -> None:
    want_reviews(store)
    review(store, "FREIGEGEBEN")
    changed = records.change(mapped, ready if mapped is Goal else 1, 1, change)
    with pytest.raises(NotAllowed, match="Seit der Freigabe"):
        sign(store, records, 1, {})
    records.change(mapped, changed.id, changed.version, changed.before)
    assert sign(store, records, 1, {}).number == 1


def test_progress_after_the_approval_does_not_stand_in_the_way(
    store: Store, records: Records, ready: int
) -> None:
    want_reviews(store)
    review(store, "FREIGEGEBEN")
    records.change(Measure, 1, 1, {"state": "MS_BEGONNEN"})
    records.change(Goal, ready, 1, {"state": "ZS_ARBEIT"})
    assert sign(store, records, 1, {}).number == 1


def test_a_foreign_plan_cannot_be_signed_or_read(
    store: Store, records: Records, ready: int
) -> None:
    made = sign(store, records, 1, {})
    store.identity = replace(store.identity, roles=frozenset({"R_CM"}), staff_id=99)
    with pytest.raises(NotAllowed):
        sign(store, records, 1, {})
    with pytest.raises(NotAllowed):
        content_of(store, made.id)


# Comparing ----------------------------------------------------------------------------------


def test_changes_since_signing_are_told_apart_from_progress(
    store: Store, records: Records, ready: int
) -> None:
    made = sign(store, records, 1, {})
    old = content_of(store, made.id)
    records.change(Goal, ready, 1, {"state": "ZS_ARBEIT"})
    added = add_measure(store, records, 1, {"goal_id": ready, "what": "Termin buchen"})
    records.change(Measure, 1, 1, {"due_on": date(2027, 2, 1), "state": "MS_BEGONNEN"})
    lines = comparing.compare(old, frozen.freeze(read_plan(store, 1)))
    assert [line.status for line in lines] == ["same", "same", "progressed", "changed", "added"]
    assert lines[3].fields == ("due_on", "state")
    assert comparing.changes(old, frozen.freeze(read_plan(store, 1))) == 2
    records.remove(Measure, added.id)
    records.remove(Goal, ready)
    lines = comparing.compare(old, frozen.freeze(read_plan(store, 1)))
    assert [line.status for line in lines] == ["same", "same", "removed", "removed"]


uids = st.lists(st.text("abcdefgh", min_size=1, max_size=2), unique=True, max_size=8)


@given(uids, uids)
def test_a_comparison_shows_everything_once(old: list[str], new: list[str]) -> None:
    found = comparing.merged(old, new)
    assert sorted(found) == sorted({*old, *new})
    assert [uid for uid in found if uid in new] == new


def frozen_of(goals: list[str], state: str) -> FrozenPlan:
    return FrozenPlan(
        tuple(FrozenGoal(uid, "", str(at), "Z_RICHT", state=state) for at, uid in enumerate(goals)),
        tuple(FrozenMeasure(f"m{uid}", uid, due_on=TODAY) for uid in goals),
    )


@given(uids, uids)
def test_no_plan_differs_from_itself(old: list[str], new: list[str]) -> None:
    plan = frozen_of(old, "ZS_OFFEN")
    assert comparing.changes(plan, plan) == 0
    other = frozen_of(new, "ZS_ARBEIT")
    gone, come = len(set(old) - set(new)), len(set(new) - set(old))
    assert comparing.changes(plan, other) == 2 * (gone + come)


@given(uids)
def test_what_is_written_is_read(goals: list[str]) -> None:
    plan = frozen_of(goals, "ZS_OFFEN")
    assert frozen.read(frozen.write(plan)) == plan


def test_a_later_shape_is_not_guessed_at() -> None:
    with pytest.raises(ValueError, match="99"):
        frozen.read('{"shape": 99}')


def test_the_same_plan_is_not_signed_twice_by_a_double_click(
    store: Store, records: Records, ready: int
) -> None:
    sign(store, records, 1, {})
    with pytest.raises(UserError):
        sign(store, records, 1, {})
    again = sign(store, records, 1, {"review_on": TODAY + timedelta(days=30)})
    assert again.number == 2
