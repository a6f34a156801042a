"""Signed versions of invented plans: the first with everything open, the second on the way."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from kimdesk.casework.model import Goal, Measure, PlanVersion
from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan, write
from kimdesk.demo.journey import Journey
from kimdesk.demo.people import Demo

Row = Mapping[str, Any]
# How far a measure had come when the second version was signed.
_SO_FAR = ("state", "done_on", "result", "failure_reason")
REVIEW = timedelta(weeks=12)


def add_versions(demo: Demo, journey: Journey, partners: Mapping[int, str]) -> None:
    """One version from the implementation on, a second one from the monitoring on.

    `partners` are the names of the directory by id, as they stand in what was signed.
    """
    goals = [row for row in demo.rows.rows(Goal) if row["case_id"] == journey.case_id]
    measures = [row for row in demo.rows.rows(Measure) if row["case_id"] == journey.case_id]
    if journey.has("UMSETZUNG"):
        # What was added later is not in the first version.
        agreed = _measures(goals, measures[:-1], partners, first=True)
        first = FrozenPlan(_goals(goals, "ZS_OFFEN"), agreed)
        _version(demo, journey, 1, journey.between(0.3, demo.today), first)
    if journey.has("MONITORING"):
        reached = _measures(goals, measures, partners, first=False)
        second = FrozenPlan(_goals(goals, "ZS_ARBEIT"), reached)
        _version(demo, journey, 2, journey.between(0.6, demo.today), second)


def _version(demo: Demo, journey: Journey, number: int, signed: date, plan: FrozenPlan) -> None:
    demo.rows.add(
        PlanVersion,
        case_id=journey.case_id,
        number=number,
        signed_client_on=signed,
        signed_counsellor_on=signed,
        review_on=max(signed + REVIEW, demo.today + timedelta(days=demo.random.randint(3, 60))),
        language=demo.random.choice(("de", "ar", "uk")),
        interpreting="SM_PROF_ORT",
        author_id=journey.staff_id,
        content=write(plan),
    )


def _goals(goals: Sequence[Row], state: str) -> tuple[FrozenGoal, ...]:
    uids = {row["id"]: row["uid"] for row in goals}
    numbers: dict[int, str] = {}
    found = []
    for row in goals:
        above = row["parent_id"]
        numbers[row["id"]] = f"{numbers[above]}.1" if above else str(row["position"] + 1)
        names = ("level", "life_domain", "what", "specific", "indicator", "wording", "realistic")
        found.append(
            FrozenGoal(
                uid=row["uid"],
                parent=uids.get(above, ""),
                number=numbers[row["id"]],
                due_on=row["due_on"],
                state=state,
                state_on=row["state_on"] if state == row["state"] else None,
                **{name: row[name] for name in names},
            )
        )
    return tuple(found)


def _measures(
    goals: Sequence[Row], measures: Sequence[Row], partners: Mapping[int, str], *, first: bool
) -> tuple[FrozenMeasure, ...]:
    uids = {row["id"]: row["uid"] for row in goals}
    return tuple(
        FrozenMeasure(
            uid=row["uid"],
            goal=uids.get(row["goal_id"], ""),
            kind=row["kind"],
            what=row["what"],
            responsible=row["responsible"],
            partner=partners.get(row["partner_id"], ""),
            due_on=row["due_on"],
            **({"state": "MS_GEPLANT"} if first else {name: row[name] for name in _SO_FAR}),
        )
        for row in measures
    )
