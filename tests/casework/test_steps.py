"""Steps of a case: which there are, what holds them up, what they write, how they go back."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from kimdesk.base.errors import NotAllowed, UserError
from kimdesk.casework.model import Goal, IntakeCheck, PhaseStep
from kimdesk.casework.review import approve, ask_review, review_state
from kimdesk.casework.step_history import steps_of
from kimdesk.casework.steps import GateClosed, StepWish, decide, take_back
from kimdesk.clients.model import Case, OfficeSettings
from kimdesk.clients.records import Records
from kimdesk.vault.log import LogEntry
from kimdesk.vault.work import Store
from tests.casework.journey import TODAY, Journey
from tests.support.cases import place


@pytest.fixture
def journey(store: Store, records: Records, case: Case) -> Journey:
    return Journey(store, records, case.id)


def fields(journey: Journey, target: str) -> set[str]:
    """The fields of what is missing for the step to `target`."""
    with pytest.raises(GateClosed) as stopped:
        journey.step(target)
    return {each.field for each in stopped.value.missing}


def test_a_case_goes_all_the_way_from_inquiry_to_closure(journey: Journey) -> None:
    case = journey.go("ABGESCHLOSSEN").case
    assert (case.level, case.phase) == ("ST3_CM", "ABGESCHLOSSEN")
    assert (case.clearing_from, case.admitted_on, case.closed_on) == (TODAY, TODAY, TODAY)
    assert (case.clearing_result, case.closure_reason) == ("CR_AUFNAHME", "AG_ZIEL")
    assert case.clearing_decided_by_id == journey.store.identity.staff_id
    steps = steps_of(journey.store, case.id)
    assert [step.phase_to for step in steps] == [
        "CLEARING", "ASSESSMENT", "PLANUNG", "UMSETZUNG", "MONITORING", "EVALUATION",
        "ABGESCHLOSSEN",
    ]  # fmt: skip
    assert [step.reason for step in steps][1] == "CR_AUFNAHME"
    assert [step.reason for step in steps][-1] == "AG_ZIEL"


def test_admission_waits_for_checklist_consent_and_information(journey: Journey) -> None:
    journey.step("CLEARING")
    found = fields(journey, "ASSESSMENT")
    assert {"FA01_ZIELGRUPPE", "FA09_EINWILLIGUNG", "EW_DATEN", "notice_given_on"} <= found
    assert "FA10_RK_WECHSEL" not in found
    journey.answer()
    journey.consent()
    assert fields(journey, "ASSESSMENT") == {"notice_given_on"}
    journey.inform()
    journey.step("ASSESSMENT")
    assert journey.case.admitted_on == TODAY


def test_the_consent_must_not_be_younger_than_the_admission(journey: Journey, store: Store) -> None:
    place(store, journey.case_id, inquired_on=date(2026, 10, 1), phase_since=None)
    journey.step("CLEARING", on=date(2026, 10, 2))
    journey.ready_for("ASSESSMENT")
    with pytest.raises(GateClosed) as stopped:
        journey.step("ASSESSMENT", on=date(2026, 11, 1))
    assert {each.field for each in stopped.value.missing} == {"EW_DATEN", "notice_given_on"}
    journey.step("ASSESSMENT")


def test_running_mbe_or_jmd_forbids_admission_and_offers_to_hand_over(journey: Journey) -> None:
    journey.step("CLEARING")
    journey.ready_for("ASSESSMENT")
    journey.answer(FA04="NEIN")
    with pytest.raises(GateClosed) as stopped:
        journey.step("ASSESSMENT")
    (only,) = stopped.value.missing
    assert only.offers == ("CR_MBE", "CR_JMD")
    decide(journey.store, journey.records, journey.case_id, "CR_JMD")
    case = journey.case
    assert (case.level, case.phase) == ("ST2_CLEARING", "ABGELEHNT")
    assert (case.clearing_result, case.clearing_decided_on) == ("CR_JMD", TODAY)
    assert case.admitted_on is None


def test_the_office_chooses_its_criteria_but_fa04_always_forbids(
    journey: Journey, records: Records
) -> None:
    records.change(OfficeSettings, 1, 1, {"must_criteria": ("FA01_ZIELGRUPPE",)})
    journey.step("CLEARING")
    journey.consent()
    journey.inform()
    assert fields(journey, "ASSESSMENT") == {"FA01_ZIELGRUPPE"}
    journey.answer(FA04="NEIN")
    assert fields(journey, "ASSESSMENT") == {"FA04_KEIN_MBE_JMD"}


def test_assessment_is_left_with_all_domains_and_a_resource(journey: Journey) -> None:
    journey.go("ASSESSMENT")
    assert fields(journey, "PLANUNG") == {"HF01_AUFENTHALT", "resources"}
    journey.score(value="9")
    assert fields(journey, "PLANUNG") == {"resources"}
    journey.resource()
    journey.step("PLANUNG")


def test_planning_is_left_with_a_signed_plan_and_the_leads_word_where_asked(
    journey: Journey, records: Records
) -> None:
    journey.go("PLANUNG")
    records.change(OfficeSettings, 1, 1, {"reviews_required": "J"})
    assert fields(journey, "UMSETZUNG") == {"goals", "versions", "review"}
    journey.plan()
    journey.sign()
    assert fields(journey, "UMSETZUNG") == {"review"}


def test_a_case_is_closed_with_reason_scores_and_results(journey: Journey) -> None:
    journey.go("EVALUATION")
    found = fields(journey, "ABGESCHLOSSEN")
    assert found == {
        "reason", "closing_on", "HF01_AUFENTHALT", "goals", "measures", "no_rescore_reason"
    }  # fmt: skip
    journey.closure(no_rescore_reason="weggezogen")
    journey.finish()
    assert fields(journey, "ABGESCHLOSSEN") == {"HF01_AUFENTHALT"}
    journey.score("ENDE", "9")
    journey.step("ABGESCHLOSSEN")
    assert journey.case.closed_on == TODAY


def test_a_closure_changed_after_the_approval_is_looked_at_again(
    journey: Journey, store: Store
) -> None:
    journey.go("EVALUATION")
    journey.records.change(OfficeSettings, 1, 1, {"reviews_required": "J", "self_approval": "J"})
    journey.score("ENDE", "9")
    journey.closure(no_rescore_reason="weggezogen")
    journey.finish()
    asked = ask_review(store, journey.records, journey.case_id, "ABSCHLUSS")
    approve(store, journey.records, asked, 1)
    assert not review_state(store, journey.case_id, "ABSCHLUSS").outdated
    closure = journey.facts.closure
    assert closure is not None
    changed = journey.records.change(
        type(closure), closure.id, closure.version, {"reason": "AG_REGEL"}
    )
    assert fields(journey, "ABGESCHLOSSEN") == {"review"}
    assert review_state(store, journey.case_id, "ABSCHLUSS").outdated
    journey.records.change(type(closure), closure.id, changed.version, changed.before)
    journey.step("ABGESCHLOSSEN")


def test_aftercare_only_where_it_was_agreed_and_for_as_long_as_the_office_says(
    journey: Journey,
) -> None:
    journey.go("ABGESCHLOSSEN")
    assert fields(journey, "NACHSORGE") == {"aftercare"}
    closure = journey.facts.closure
    assert closure is not None
    journey.records.change(type(closure), closure.id, closure.version, {"aftercare": "J"})
    journey.step("NACHSORGE")
    case = journey.case
    assert (case.level, case.aftercare_until) == ("ST4_NACHSORGE", date(2027, 5, 20))


def test_a_resting_case_goes_back_where_it_came_from(journey: Journey) -> None:
    journey.go("UMSETZUNG")
    resume = TODAY + timedelta(days=30)
    with pytest.raises(UserError) as wrong:
        journey.step("RUHEND", resume_on=resume)
    assert wrong.value.field == "reason"
    with pytest.raises(UserError) as wrong:
        journey.step("RUHEND", reason="RU_REISE", resume_on=TODAY + timedelta(days=93))
    assert wrong.value.field == "resume_on"
    journey.step("RUHEND", reason="RU_REISE", resume_on=resume)
    case = journey.case
    assert (case.dormant_from, case.dormant_reason) == ("UMSETZUNG", "RU_REISE")
    with pytest.raises(UserError):
        journey.step("MONITORING")
    journey.step("UMSETZUNG")
    case = journey.case
    assert (case.phase, case.dormant_from, case.dormant_reason) == ("UMSETZUNG", "", "")
    assert case.resume_on is None


def test_an_imported_resting_case_may_go_on_in_any_active_phase(
    journey: Journey, store: Store
) -> None:
    place(store, journey.case_id, level="ST3_CM", phase="RUHEND")
    journey.step("MONITORING")
    assert journey.case.phase == "MONITORING"


def test_waiting_is_a_result_until_clearing_goes_on(journey: Journey) -> None:
    journey.step("WARTELISTE")
    assert journey.case.clearing_result == "CR_WARTE"
    journey.step("CLEARING")
    case = journey.case
    assert (case.clearing_result, case.clearing_decided_on) == ("", None)


@pytest.mark.parametrize("target", ["PLANUNG", "ABGESCHLOSSEN", "RUHEND", "ASSESSMENT", "", "NIE"])
def test_from_inquiry_there_is_no_short_cut(journey: Journey, target: str) -> None:
    with pytest.raises(UserError):
        journey.step(target)
    assert journey.case.phase == "ANFRAGE"
    assert steps_of(journey.store, journey.case_id) == ()


def test_a_case_made_by_mistake_is_cancelled_with_a_reason_before_admission(
    journey: Journey,
) -> None:
    with pytest.raises(UserError) as wrong:
        journey.step("STORNIERT")
    assert wrong.value.field == "note"
    journey.step("STORNIERT", note="doppelt angelegt")
    assert (journey.case.phase, journey.case.level) == ("STORNIERT", "ST2_CLEARING")


def test_no_step_lies_in_the_future_or_before_the_one_before(journey: Journey) -> None:
    for on in (TODAY + timedelta(days=1), TODAY - timedelta(days=1)):
        with pytest.raises(UserError) as wrong:
            journey.step("CLEARING", on=on)
        assert wrong.value.field == "on"


def test_a_step_is_one_act_of_the_log_without_values(journey: Journey, store: Store) -> None:
    journey.step("STORNIERT", note="Amina Beispiel doppelt")
    with store.unit() as unit:
        entries = unit.session.scalars(select(LogEntry).order_by(LogEntry.seq.desc()).limit(2))
        said = {(e.action, e.kind, e.detail) for e in entries}
    assert {(action, kind) for action, kind, _ in said} == {
        ("AENDERN", "case"), ("ANLEGEN", "phase_step"),
    }  # fmt: skip
    assert not any("Amina" in detail for _, _, detail in said)


# Going back ---------------------------------------------------------------------------------


def back(journey: Journey) -> PhaseStep:
    return take_back(journey.store, journey.records, journey.case_id)


def test_the_last_step_may_be_taken_back_and_leaves_the_case_as_it_was(journey: Journey) -> None:
    journey.step("CLEARING")
    journey.ready_for("ASSESSMENT")
    before = {name: getattr(journey.case, name) for name in vars_of(journey.case)}
    journey.step("ASSESSMENT")
    step = back(journey)
    assert (step.phase_from, step.phase_to, step.takes_back) == ("ASSESSMENT", "CLEARING", True)
    assert {name: getattr(journey.case, name) for name in before} == before
    with pytest.raises(UserError):
        back(journey)
    journey.step("ASSESSMENT")


def vars_of(case: Case) -> list[str]:
    skipped = {"version", "changed_at"}
    return [c.key for c in case.__table__.columns if c.key not in skipped]


def test_a_closing_stays_once_somebody_was_admitted_again(journey: Journey, store: Store) -> None:
    journey.go("ABGESCHLOSSEN")
    with store.unit() as unit:
        case = journey.case
        unit.session.add(
            Case(person_id=case.person_id, number="X-1", previous_case_id=case.id, level="ST2")
        )
        unit.commit()
    with pytest.raises(UserError, match="Wiederaufnahme"):
        back(journey)


def test_an_admission_stays_once_a_plan_was_signed(journey: Journey) -> None:
    journey.go("ASSESSMENT")
    journey.sign()
    with pytest.raises(UserError, match="unterschrieben"):
        back(journey)


# Ways around the gates ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "values",
    [
        {"phase": "ABGESCHLOSSEN"},
        {"level": "ST3_CM"},
        {"phase_since": date(2020, 1, 1)},
        {"dormant_from": "MONITORING"},
        {"admitted_on": TODAY},
        {"closed_on": TODAY},
        {"closure_reason": "AG_ZIEL"},
        {"clearing_result": "CR_AUFNAHME"},
        {"clearing_decided_on": TODAY},
        {"resume_on": TODAY},
        {"dormant_reason": "RU_REISE"},
        {"aftercare_until": TODAY},
    ],
)
def test_nobody_types_what_a_step_writes(journey: Journey, values: dict[str, object]) -> None:
    with pytest.raises((NotAllowed, UserError)):
        journey.change(**values)


def test_a_day_set_by_a_step_is_corrected_but_not_emptied(journey: Journey) -> None:
    journey.go("ABGESCHLOSSEN")
    journey.change(closure_reason="AG_ZIEL_TEIL", clearing_decided_on=TODAY - timedelta(days=1))
    assert journey.case.closure_reason == "AG_ZIEL_TEIL"
    for name, empty in (("closed_on", None), ("closure_reason", ""), ("admitted_on", None)):
        with pytest.raises(UserError):
            journey.change(**{name: empty})
    with pytest.raises(UserError):
        journey.change(admitted_on=TODAY - timedelta(days=1))
    with pytest.raises(UserError):
        journey.change(clearing_result="CR_MBE")


def test_no_case_begins_later_than_its_beginning(records: Records, case: Case) -> None:
    begun = {"person_id": case.person_id, "number": "X-2", "level": "ST3_CM", "phase": "PLANUNG"}
    with pytest.raises(NotAllowed):
        records.add(Case, begun)
    with pytest.raises(NotAllowed):
        records.add(Case, {**begun, "level": "ST2_CLEARING", "phase": "CLEARING",
                           "admitted_on": TODAY})  # fmt: skip


def test_steps_are_neither_written_nor_removed_by_hand(journey: Journey) -> None:
    step = journey.step("CLEARING")
    for act in forbidden(journey, step):
        with pytest.raises(NotAllowed):
            act()


def forbidden(journey: Journey, step: PhaseStep) -> list[Callable[[], object]]:
    records = journey.records
    return [
        lambda: journey.add(PhaseStep, taken_on=TODAY, phase_to="ABGESCHLOSSEN"),
        lambda: records.change(PhaseStep, step.id, step.version, {"note": "anders"}),
        lambda: records.remove(PhaseStep, step.id),
    ]


def test_a_colleague_takes_no_step(journey: Journey, store: Store, records: Records) -> None:
    with store.unit() as unit:
        from kimdesk.clients.model import Staff

        unit.session.add(Staff(uid="user-2", login="probe", name="Pat Probe"))
        unit.commit()
    place(store, journey.case_id, counsellor_id=2)
    identity = type(store.identity)("user-1", "muster", "Mika Muster", frozenset({"R_CM"}), 1)
    store.identity = identity
    with pytest.raises(NotAllowed):
        journey.step("CLEARING")


def test_what_was_entered_stays_when_a_case_moves(journey: Journey, store: Store) -> None:
    journey.go("ABGESCHLOSSEN")
    with store.unit() as unit:
        assert len(unit.session.scalars(select(Goal)).all()) == 2
        assert len(unit.session.scalars(select(IntakeCheck)).all()) == 9


def test_decide_takes_only_results(journey: Journey) -> None:
    with pytest.raises(UserError):
        decide(journey.store, journey.records, journey.case_id, "CR_NIE", StepWish())


def test_what_an_import_did_not_know_may_be_added(journey: Journey, store: Store) -> None:
    place(store, journey.case_id, level="ST3_CM", phase="MONITORING", phase_since=None)
    with pytest.raises(UserError):
        journey.change(clearing_result="CR_MBE")
    journey.change(clearing_result="CR_AUFNAHME", admitted_on=TODAY - timedelta(days=90))
    assert journey.case.clearing_result == "CR_AUFNAHME"
    place(store, journey.case_id, level="ST2_CLEARING", phase="ABGELEHNT", clearing_result="")
    journey.change(clearing_result="CR_JMD", clearing_decided_on=TODAY)
    assert journey.case.clearing_result == "CR_JMD"
