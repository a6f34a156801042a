"""Goals and measures on paper as they stand now, with what became of them, and the versions."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.plan.reading import GUIDING, MeasureRow, VersionHead
from kimdesk.casework.plan.tree import GoalNode, tree_of
from kimdesk.printing.blocks import gap
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.reading.case_work import CaseWork
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.sections import PROSE, SUBHEADING, bullets, nothing
from kimdesk.printing.text import SMALL, Style, Text

_GOAL = Style(size=9.5, bold=True, before=4, after=1, leads=True)
_SHARES = (0.44, 0.23, 0.13, 0.2)


def plan_parts(desk: Desk, work: CaseWork) -> list[Flowable]:
    """Everything planned and agreed."""
    tree = tree_of(work.plan)
    story = [part for node in tree.walk() for part in goal_parts(desk, node)]
    if tree.loose:
        title = translate("WholeFile", "Maßnahmen ohne Ziel")
        story += [Text(title, SUBHEADING), *measure_parts(desk, tree.loose)]
    versions = [_version(desk, head) for head in work.plan.versions]
    if versions:
        story += [Text(translate("WholeFile", "Unterschriebene Fassungen"), SUBHEADING)]
        story += bullets(versions)
    return story or [nothing(translate("WholeFile", "Noch kein Plan."))]


def goal_parts(desk: Desk, node: GoalNode) -> Iterator[Flowable]:
    """A goal with its details, how it came out, and its measures."""
    goal = node.goal
    style = SUBHEADING if goal.level == GUIDING else _GOAL
    yield Text(f"{node.number}  {goal.what}", style)
    until = ""
    if goal.due_on is not None:
        until = translate("WholeFile", "bis {day}").format(day=format_day(goal.due_on))
    state = label(desk.catalogue, "CL31", goal.state)
    if state and goal.state_on is not None:
        state = f"{state} ({format_day(goal.state_on)})"
    level = label(desk.catalogue, "CL30", goal.level)
    line = joined(level, label(desk.catalogue, "CL29", goal.life_domain), until, state)
    if line:
        yield Text(line, SMALL)
    # The client's own words stand as they are, whichever way they run.
    if goal.wording:
        yield Text(goal.wording, PROSE)
    if goal.indicator:
        text = translate("WholeFile", "Woran wir es erkennen: {text}")
        yield Text(text.format(text=goal.indicator), SMALL)
    if goal.evaluation:
        text = translate("WholeFile", "Bewertung: {text}").format(text=goal.evaluation)
        yield Text(text, PROSE)
    yield from measure_parts(desk, node.measures)


def measure_parts(desk: Desk, measures: Iterable[MeasureRow]) -> list[Flowable]:
    """A table of measures; long results stand below it."""
    measures = tuple(measures)
    if not measures:
        return []
    heads = (
        translate("Sheets", "Maßnahme"),
        translate("Sheets", "Wer macht es?"),
        translate("Sheets", "Bis wann?"),
        translate("Sheets", "Stand"),
    )
    rows = [
        (each.what, responsible(desk, each), format_day(each.due_on), _state(desk, each))
        for each in measures
    ]
    story: list[Flowable] = [text_table([heads, *rows], _SHARES), gap(1)]
    for each in measures:
        if each.result:
            text = translate("WholeFile", "Ergebnis von „{what}“: {text}")
            story.append(Text(text.format(what=each.what, text=each.result), PROSE))
    return story


def responsible(desk: Desk, measure: MeasureRow) -> str:
    """Who does it, by role and name."""
    role = label(desk.catalogue, "CL32R", measure.responsible)
    name = measure.responsible_name or measure.partner
    return f"{role}: {name}" if role and name else role or name


def _state(desk: Desk, measure: MeasureRow) -> str:
    state = label(desk.catalogue, "CL32S", measure.state)
    why = label(desk.catalogue, "CL33", measure.failure_reason)
    return joined(state, format_day(measure.done_on), why)


def _version(desk: Desk, head: VersionHead) -> str:
    text = translate("WholeFile", "Fassung {n}: Klient:in {client}, Fachkraft {other}")
    said = text.format(
        n=head.number,
        client=format_day(head.signed_client_on) or "–",
        other=format_day(head.signed_counsellor_on) or "–",
    )
    review = ""
    if head.review_on is not None:
        review = translate("WholeFile", "Überprüfung {day}").format(day=format_day(head.review_on))
    return joined(said, review, label(desk.catalogue, "CL08", head.language), head.note)
