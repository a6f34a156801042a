"""What stands out in a plan: gaps (R14) while it is drafted, late measures, a review that passed.

That there is no plan yet is looked at with the phases of a case.
"""

from collections.abc import Iterator
from dataclasses import replace

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.facts import ACTION_GOAL, WorkFacts
from kimdesk.casework.plan.tree import DROPPED_GOAL, FINAL_MEASURE
from kimdesk.clients.findings import Finding


def plan_findings(work: WorkFacts) -> Iterator[Finding]:
    """The findings of one case's plan."""
    yield from _gaps(work)
    yield from _late_measures(work)
    yield from _review(work)


def _gaps(work: WorkFacts) -> Iterator[Finding]:
    levels = {goal.id: goal.level for goal in work.goals}
    served = {m.goal_id for m in work.measures if m.state != "MS_ENTF"}
    for goal in work.goals:
        if goal.level != ACTION_GOAL or goal.state in DROPPED_GOAL:
            continue
        for field, missing, text in (
            (
                "parent_id",
                goal.parent_id is None or levels.get(goal.parent_id) != "Z_RAHMEN",
                translate("Plan", "Einem Handlungsziel fehlt das Rahmenziel darüber."),
            ),
            (
                "indicator",
                not goal.indicator,
                translate("Plan", "Einem Handlungsziel fehlt der Indikator (Messbar)."),
            ),
            (
                "due_on",
                goal.due_on is None,
                translate("Plan", "Einem Handlungsziel fehlt der Termin."),
            ),
            (
                "what",
                goal.id not in served,
                translate("Plan", "Zu einem Handlungsziel gibt es noch keine Maßnahme."),
            ),
        ):
            if missing:
                yield work.finding("R14", "hint", text, field, "goal", goal.id)


def _late_measures(work: WorkFacts) -> Iterator[Finding]:
    for measure in work.measures:
        if (
            measure.due_on is not None
            and measure.due_on < work.today
            and measure.state not in FINAL_MEASURE
        ):
            text = translate("Plan", "Eine Maßnahme ist seit dem {day} überfällig.").format(
                day=format_day(measure.due_on)
            )
            found = work.finding("P3", "warning", text, "due_on", "measure", measure.id)
            yield replace(found, since=measure.due_on)


def _review(work: WorkFacts) -> Iterator[Finding]:
    version = work.version
    if version is not None and version.review_on is not None and version.review_on < work.today:
        text = translate("Plan", "Die Überprüfung des Plans war für den {day} vereinbart.").format(
            day=format_day(version.review_on)
        )
        found = work.finding("P3", "warning", text, "review_on", "plan_version", version.id)
        yield replace(found, since=version.review_on)
