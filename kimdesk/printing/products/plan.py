"""The plan on paper: goals with their measures, and two lines to sign on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan, freeze
from kimdesk.casework.plan.reading import ACTION, GUIDING, VersionHead, read_plan
from kimdesk.casework.plan.signing import content_of
from kimdesk.printing.blocks import Blanks, gap, together
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.text import BODY, HEADING, SMALL, Text
from kimdesk.reference import Catalogue

_SHARES = (0.48, 0.22, 0.15, 0.15)
_BOLD = replace(BODY, bold=True, after=2)


def make(desk: Desk, order: Order) -> Sheet:
    """A signed version, or the plan as it stands now. Raises NotAllowed."""
    case_id = order.case_id or 0
    plan = read_plan(desk.store, case_id)
    version = next((head for head in plan.versions if head.id == order.record_id), None)
    content = content_of(desk.store, version.id) if version is not None else freeze(plan)
    return plan_sheet(
        desk.office, desk.client(case_id), content, version, desk.catalogue, plan.today
    )


def plan_sheet(
    office: Office,
    client: tuple[str, str],
    plan: FrozenPlan,
    version: VersionHead | None,
    catalogue: Catalogue,
    today: date,
) -> Sheet:
    """The sheet; `client` is name and case number, `version` None for a draft."""
    if version is None:
        title = translate("Sheets", "Plan, Stand {day}").format(day=format_day(today))
    else:
        title = translate("Sheets", "Plan, Fassung {n}").format(n=version.number)
    story = [*head(office, title), *_facts(client, version, catalogue)]
    if not plan.goals:
        story.append(Text(translate("Sheets", "Noch keine Ziele.")))
    for goal in plan.goals:
        story += _goal(goal, plan, catalogue)
    story.append(_signatures(version))
    foot = translate("Sheets", "Vertraulich · Fall {number} · Stand {day}")
    foot = foot.format(number=client[1], day=format_day(today))
    return sheet(title, "hilfeplan.pdf", foot, story, running=client[1])


def _facts(
    client: tuple[str, str], version: VersionHead | None, catalogue: Catalogue
) -> list[Flowable]:
    name, number = client
    parts = [translate("Sheets", "Fallnummer {number}").format(number=number)]
    if version is not None:
        review = translate("Sheets", "Nächste Überprüfung {day}")
        parts.append(review.format(day=format_day(version.review_on)))
        if version.language:
            language = catalogue["CL08"].label(version.language)
            parts.append(translate("Sheets", "erklärt auf: {language}").format(language=language))
    lines = [Text(name, replace(BODY, bold=True, size=11, after=1)), Text(" · ".join(parts), SMALL)]
    if version is not None and version.note:
        lines.append(Text(version.note, SMALL))
    return [*lines, gap(2)]


def _goal(goal: FrozenGoal, plan: FrozenPlan, catalogue: Catalogue) -> list[Flowable]:
    """A goal with what it is measured by; its measures stay with it on the page."""
    if goal.level == GUIDING:
        return [Text(f"{goal.number}  {goal.what}", HEADING)]
    parts: list[Flowable] = [Text(f"{goal.number}  {goal.what}", _BOLD)]
    parts += [Text(text, SMALL) for text in _details(goal, catalogue)]
    measures = [measure for measure in plan.measures if measure.goal == goal.uid]
    if measures:
        parts += [text_table(list(_rows(measures, catalogue)), _SHARES), gap(2)]
    return [together(*parts)] if goal.level == ACTION else parts


def _details(goal: FrozenGoal, catalogue: Catalogue) -> Iterator[str]:
    if goal.wording:
        # The client's own words stand as they are, whichever way they run.
        yield goal.wording
    if goal.indicator:
        yield translate("Sheets", "Woran wir es erkennen: {text}").format(text=goal.indicator)
    state = catalogue["CL31"].label(goal.state) if goal.state else ""
    until = ""
    if goal.due_on is not None:
        until = translate("Sheets", "bis {day}").format(day=format_day(goal.due_on))
    if line := " · ".join(part for part in (until, state) if part):
        yield line


def _rows(measures: list[FrozenMeasure], catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    yield (
        translate("Sheets", "Maßnahme"),
        translate("Sheets", "Wer macht es?"),
        translate("Sheets", "Bis wann?"),
        translate("Sheets", "Stand"),
    )
    for measure in measures:
        who = catalogue["CL32R"].label(measure.responsible)
        name = measure.responsible_name or measure.partner
        yield (
            measure.what,
            f"{who}: {name}" if name else who,
            format_day(measure.due_on),
            catalogue["CL32S"].label(measure.state) if measure.state else "",
        )


def _signatures(version: VersionHead | None) -> Flowable:
    """Two lines to sign on; days that are known stand above them."""
    client = translate("Sheets", "Unterschrift Klient:in")
    counsellor = translate("Sheets", "Unterschrift Fachkraft")
    day = translate("Sheets", "Datum")
    shares = (0.25, 0.75)
    lines: list[Flowable] = [gap(6)]
    if version is not None:
        said = translate("Sheets", "Unterschrieben: Klient:in am {client}, Fachkraft am {other}.")
        days = {
            "client": format_day(version.signed_client_on),
            "other": format_day(version.signed_counsellor_on),
        }
        lines.append(Text(said.format(**days), SMALL))
    lines += [Blanks(day, client, shares=shares), gap(3), Blanks(day, counsellor, shares=shares)]
    return together(*lines)
