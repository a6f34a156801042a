"""The work on an invented case, as far as its phase has come."""

from datetime import timedelta
from typing import Any

from kimdesk.casework.model import Closure, Review
from kimdesk.clients.model import Case
from kimdesk.demo import networks
from kimdesk.demo.assessing import add_assessments
from kimdesk.demo.barriers import affect
from kimdesk.demo.journey import Journey, add_intake, add_steps
from kimdesk.demo.linking import add_conference, add_referrals
from kimdesk.demo.partners import PARTNERS
from kimdesk.demo.people import Demo
from kimdesk.demo.planning import add_plan
from kimdesk.demo.versions import add_versions

NEED = 2


def add_work(
    demo: Demo, staff_id: int, lead_id: int, partners: dict[str, int], barriers: list[int]
) -> Journey:
    """Steps, intake, assessment, plan, linking, closure and review of the case added last."""
    case = demo.rows.rows(Case)[-1]
    journey = Journey(case, str(case["phase"]), staff_id)
    _intake_days(demo, journey, case)
    add_steps(demo, journey)
    add_intake(demo, journey)
    scores = add_assessments(demo, journey)
    needs = [domain for domain, score in scores.items() if score <= NEED]
    if not needs or not journey.has("PLANUNG"):
        return journey
    add_plan(demo, journey, needs[:3], partners)
    add_versions(demo, journey, {partners[kind]: about[0] for kind, about in PARTNERS.items()})
    if journey.has("UMSETZUNG"):
        add_referrals(demo, journey, partners, needs[0])
        affect(demo, journey.case_id, barriers)
    if journey.has("MONITORING"):
        add_conference(demo, journey, partners)
    if journey.has("EVALUATION"):
        _closure(demo, journey, case)
    _review(demo, journey, lead_id)
    return journey


def _intake_days(demo: Demo, journey: Journey, case: dict[str, Any]) -> None:
    """What clearing leaves behind: who decided, when the leaflet was handed over."""
    if case["clearing_decided_on"]:
        case["clearing_decided_by_id"] = journey.staff_id
    if case["clearing_from"]:
        case["notice_given_on"] = case["inquired_on"]
        case["notice_language"] = demo.random.choice(("de", "ar", "uk", "tr"))
        case["notice_interpreted"] = demo.random.choice("JN")
    if journey.phase == "RUHEND":
        case["dormant_from"] = "UMSETZUNG"
    if journey.phase == "NACHSORGE":
        case["aftercare_until"] = case["closed_on"] + timedelta(days=180)


def _closure(demo: Demo, journey: Journey, case: dict[str, Any]) -> None:
    closed = journey.has("ABGESCHLOSSEN")
    demo.rows.add(
        Closure,
        case_id=journey.case_id,
        reason=case["closure_reason"] or "AG_ZIEL_TEIL",
        closing_on=case["closed_on"] if closed else None,
        summary=demo.random.choice(networks.SUMMARIES),
        feedback=demo.random.choice(networks.FEEDBACK) if closed else "",
        values_confirmed_on=case["closed_on"] if closed else None,
        aftercare="J" if journey.phase == "NACHSORGE" else "N",
        aftercare_contacts=3 if journey.phase == "NACHSORGE" else None,
    )


def _review(demo: Demo, journey: Journey, lead_id: int) -> None:
    closing = journey.has("EVALUATION")
    state = demo.deal.any("CL_REVIEWS") if not journey.has("ABGESCHLOSSEN") else "FREIGEGEBEN"
    decided = state in {"FREIGEGEBEN", "ZURUECK"}
    demo.rows.add(
        Review,
        case_id=journey.case_id,
        subject="ABSCHLUSS" if closing else "PLAN",
        state=state,
        asked_on=journey.between(0.9, demo.today),
        asked_by_id=journey.staff_id,
        question="Reicht die Begründung für die Priorität Aufenthalt?",
        decided_on=journey.between(0.95, demo.today) if decided else None,
        decided_by_id=lead_id if decided else None,
        comment="Bitte Handlungsziel 2 mit Datum versehen." if state == "ZURUECK" else "",
    )
