"""The plan on paper (print product 4): goals, measures, and lines for all who sign.

What was agreed stands as it was written; its labels also in the client's language. The full
variant adds the network map and the chart of the life domains.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.casework.plan.frozen import FrozenGoal, FrozenMeasure, FrozenPlan, freeze
from kimdesk.casework.plan.reading import ACTION, FRAMEWORK, GUIDING, VersionHead, read_plan
from kimdesk.casework.plan.signing import content_of
from kimdesk.printing.bilingual import BODY, Setting
from kimdesk.printing.blocks import gap, leading, signatures, together
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.phrases import Pair, phrases
from kimdesk.printing.plan_drawings import chart_part, network_part
from kimdesk.printing.text import MUTED, Style, Text
from kimdesk.reference import Catalogue

FULL = "full"
_SHARES = (0.42, 0.26, 0.15, 0.17)
_LEVELS = {GUIDING: "guiding", FRAMEWORK: "framework", ACTION: "action"}
_SIZES = {GUIDING: 13.0, FRAMEWORK: 11.5, ACTION: 10.5}
_LEVEL = Style(size=9, colour=MUTED, after=0, before=6, leading=1.25)


def make(desk: Desk, order: Order) -> Sheet:
    """A signed version, or the plan as it stands now. Raises NotAllowed."""
    case_id = order.case_id or 0
    plan = read_plan(desk.store, case_id)
    version = next((head for head in plan.versions if head.id == order.record_id), None)
    content = content_of(desk.store, version.id) if version is not None else freeze(plan)
    setting = Setting(phrases(order.language))
    appended: list[Flowable] = []
    if order.variant == FULL:
        appended = [*network_part(setting, desk, case_id), *chart_part(setting, desk, case_id)]
    return plan_sheet(
        *(setting, desk.office, desk.client(case_id), content, version),
        *(desk.catalogue, desk.today, appended),
    )


def plan_sheet(  # noqa: PLR0913, PLR0917 - all that stands on it
    setting: Setting,
    office: Office,
    client: tuple[str, str],
    plan: FrozenPlan,
    version: VersionHead | None,
    catalogue: Catalogue,
    today: date,
    appended: list[Flowable] | None = None,
) -> Sheet:
    """The sheet; `client` is name and case number, `version` None for a draft of `today`."""
    title = _title(setting, version, today)
    story = [
        *setting.head(office, title),
        *_facts(setting, client[0], version, catalogue),
        *_goals(setting, plan),
        *_loose(setting, plan),
        _signatures(setting, version),
        *(appended or []),
    ]
    foot = setting.foot(client[1], setting.phrases.de("plan.title"))
    return sheet(title.german, "hilfeplan.pdf", foot, story, running=client[1])


def _title(setting: Setting, version: VersionHead | None, today: date) -> Pair:
    both = setting.phrases.both
    parts = [both("plan.title")]
    if version is not None:
        parts.append(both("plan.version", number=version.number))
    else:
        parts += [both("plan.draft"), both("common.as_of", day=format_day(today))]
    other = " – ".join(part.other for part in parts) if parts[0].other else ""
    return Pair(" – ".join(part.german for part in parts), other)


def _facts(
    setting: Setting, name: str, version: VersionHead | None, catalogue: Catalogue
) -> list[Flowable]:
    both = setting.phrases.both
    parts = [setting.fact(both("common.name"), name, replace(BODY, bold=True, size=11))]
    if version is None:
        return parts
    parts.append(setting.fact(both("plan.next_review"), format_day(version.review_on)))
    if version.language:
        spoken = catalogue["CL08"].label(version.language)
        parts.append(setting.fact(both("plan.explained_in"), spoken))
    if version.note:
        parts.append(setting.written(version.note, BODY))
    return parts


def _goals(setting: Setting, plan: FrozenPlan) -> Iterator[Flowable]:
    if not plan.goals:
        yield setting.paragraph(setting.phrases.both("plan.no_goals"))
    above: list[Flowable] = []
    for goal in plan.goals:
        above += _goal(setting, goal)
        measures = [measure for measure in plan.measures if measure.goal == goal.uid]
        # The goals above stay with the first one below them.
        if measures:
            yield leading(*above)
            yield _measures(setting, measures)
            yield gap(2)
            above = []
        elif goal.level == ACTION:
            yield together(*above)
            above = []
    yield from above


def _goal(setting: Setting, goal: FrozenGoal) -> list[Flowable]:
    """A goal with what it is measured by, in the client's own words as well."""
    both = setting.phrases.both
    style = Style(size=_SIZES.get(goal.level, 10.5), bold=True, leading=1.3, after=2)
    parts: list[Flowable] = []
    if goal.level in _LEVELS:
        parts.append(setting.paragraph(both(f"plan.{_LEVELS[goal.level]}"), _LEVEL))
    parts.append(Text(f"{goal.number}  {goal.what}", style))
    if goal.wording:
        parts.append(setting.fact(both("plan.own_words"), goal.wording))
    if goal.indicator:
        parts.append(setting.fact(both("plan.indicator"), goal.indicator))
    if goal.due_on is not None:
        parts.append(setting.fact(both("plan.until"), format_day(goal.due_on)))
    if goal.state:
        parts.append(setting.stated(both("plan.state"), both(f"codes.CL31.{goal.state}")))
    return parts


def _measures(setting: Setting, measures: list[FrozenMeasure]) -> Flowable:
    heads = [setting.phrases.both(f"plan.{key}") for key in ("measure", "who", "until", "state")]
    return setting.table(heads, (_row(setting, measure) for measure in measures), _SHARES)


def _row(setting: Setting, measure: FrozenMeasure) -> tuple[str | Pair, ...]:
    both = setting.phrases.both
    who = both(f"codes.CL32R.{measure.responsible}") if measure.responsible else Pair("")
    name = measure.responsible_name or measure.partner
    if name:
        who = Pair(f"{who.german}: {name}" if who.german else name, who.other)
    state: str | Pair = both(f"codes.CL32S.{measure.state}") if measure.state else ""
    return measure.what, who, format_day(measure.due_on), state


def _loose(setting: Setting, plan: FrozenPlan) -> list[Flowable]:
    """Measures that belong to no goal."""
    known = {goal.uid for goal in plan.goals}
    loose = [measure for measure in plan.measures if measure.goal not in known]
    if not loose:
        return []
    heading = setting.heading(setting.phrases.both("plan.further_measures"))
    return [heading, _measures(setting, loose)]


def _signatures(setting: Setting, version: VersionHead | None) -> Flowable:
    """A line for each who signs; days that are known stand on them."""
    client = format_day(version.signed_client_on) if version is not None else ""
    counsellor = format_day(version.signed_counsellor_on) if version is not None else ""
    return signatures(
        gap(5),
        setting.paragraph(setting.phrases.both("plan.agreed")),
        setting.signature("signature_client", client),
        setting.signature("signature_counsellor", counsellor),
        setting.signature("signature_interpreter"),
        *setting.german_counts(),
    )
