"""Invented plans: goals in three levels for the domains in need, measures, signed versions."""

from datetime import datetime, time, timedelta

from kimdesk.casework.model import Goal, Measure
from kimdesk.demo.goals import AIMS, Aim, Task
from kimdesk.demo.journey import Journey
from kimdesk.demo.people import Demo

# Days ago that a measure in this state may have been due.
_LATEST = {"MS_VERZUG": 10, "MS_BEGONNEN": 3}
_ATTAINED = ("ZS_ERREICHT", "ZS_ERREICHT", "ZS_UEBERW", "ZS_TEIL")
_RUNNING = ("MS_ERLEDIGT", "MS_BEGONNEN", "MS_GEPLANT", "MS_VERZUG")
_ENDED = ("MS_ERLEDIGT", "MS_ERLEDIGT", "MS_ENTF", "MS_GESCHEITERT")


def add_plan(demo: Demo, journey: Journey, needs: list[str], partners: dict[str, int]) -> None:
    """A guiding goal with framework and action goals for each need, and their measures."""
    for position, domain in enumerate(needs):
        _aim(demo, journey, domain, AIMS[domain], partners, position)


def _aim(
    demo: Demo,
    journey: Journey,
    domain: str,
    aim: Aim,
    partners: dict[str, int],
    position: int,
) -> None:
    ended = journey.has("ABGESCHLOSSEN")
    common = {"case_id": journey.case_id, "life_domain": domain}
    state = demo.deal.mostly("CL31", _ATTAINED, rarely=0.1) if ended else "ZS_ARBEIT"
    if state in {"ZS_OFFEN", "ZS_ARBEIT"} and ended:
        state = "ZS_TEIL"
    if not journey.has("UMSETZUNG"):
        state = "ZS_OFFEN"
    since = journey.between(0.95 if ended else 0.3, demo.today)
    made = datetime.combine(journey.between(0.12, demo.today), time(11))
    upper = {**common, "state": state, "state_on": since, "position": position, "created_at": made}
    guiding = demo.rows.add(Goal, **upper, level="Z_RICHT", what=aim.guiding)
    framework = demo.rows.add(
        Goal, **upper, level="Z_RAHMEN", what=aim.framework, parent_id=guiding
    )
    action = demo.rows.add(
        Goal,
        **upper,
        level="Z_HANDL",
        what=aim.action,
        parent_id=framework,
        specific=True,
        indicator=aim.indicator,
        wording=aim.wording,
        realistic=True,
        due_on=journey.between(0.8, demo.today) if ended else demo.day(-90, -20),
        evaluation="Gemeinsam besprochen und bewertet." if ended else "",
    )
    for place, task in enumerate(aim.tasks):
        _measure(demo, journey, action, task, partners, place)


def _measure(
    demo: Demo,
    journey: Journey,
    goal_id: int,
    task: Task,
    partners: dict[str, int],
    position: int,
) -> None:
    state = "MS_GEPLANT"
    if journey.has("ABGESCHLOSSEN"):
        state = demo.random.choice(_ENDED)
    elif journey.has("UMSETZUNG"):
        state = demo.deal.mostly("CL32S", _RUNNING, rarely=0.1)
    done = journey.between(0.6, demo.today) if state == "MS_ERLEDIGT" else None
    late = state in {"MS_VERZUG", "MS_GESCHEITERT"}
    due = done or demo.day(-60, _LATEST.get(state, -3))
    demo.rows.add(
        Measure,
        case_id=journey.case_id,
        goal_id=goal_id,
        kind=demo.deal.mostly("CL32", (task.kind,), rarely=0.0),
        what=task.what,
        responsible=demo.deal.mostly("CL32R", (task.responsible,), rarely=0.0),
        partner_id=partners.get(task.partner),
        due_on=due if due != demo.today else due + timedelta(days=1),
        state=state,
        done_on=done,
        result="Bestätigung liegt in der Akte." if done else "",
        failure_reason=demo.deal.any("CL33") if late else "",
        position=position,
    )
