"""Course of the work on paper: intake, steps, assessment, network, plan, linking, conferences."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.intake import Intake
from kimdesk.casework.linking import ConferenceRow, ReferralRow
from kimdesk.casework.model import CaseConference, Referral
from kimdesk.casework.network import SECTORS, NetworkWork
from kimdesk.clients.model import Case
from kimdesk.printing.blocks import gap
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.network_map import NetworkDrawing, NetworkLegend
from kimdesk.printing.reading.case_work import WholeCase
from kimdesk.printing.reading.words import Pair, joined, label, pairs
from kimdesk.printing.reports.plan_parts import plan_parts
from kimdesk.printing.reports.score_parts import chart, sitting_parts
from kimdesk.printing.sections import SUBHEADING, bullets, facts, nothing, prose, section
from kimdesk.printing.text import Text

_INTAKE = (
    "provider", "site", "access_way", "inquired_on", "clearing_from", "clearing_result",
    "clearing_decided_on", "admitted_on", "notice_given_on", "notice_language",
    "notice_interpreted", "external_number",
)  # fmt: skip
_LONG = ("questions", "results", "override_reason")


def case_course(desk: Desk, whole: WholeCase) -> Iterator[Flowable]:
    """Everything that was done, in the order of the file."""
    work = whole.work
    yield from section(translate("WholeFile", "Aufnahme"), _intake(desk, work.intake))
    yield from section(translate("WholeFile", "Schritte des Falls"), _steps(desk, whole))
    sittings = [part for each in work.assessments.sittings for part in sitting_parts(desk, each)]
    yield from section(
        translate("WholeFile", "Assessment"),
        [*chart(desk, work.assessments), *sittings] or [nothing()],
    )
    yield from section(
        translate("WholeFile", "Ressourcen und Netzwerk"), network(desk, whole.network)
    )
    yield from section(translate("WholeFile", "Plan"), plan_parts(desk, work))
    referrals = [part for row in whole.linking.referrals for part in referral(desk, row)]
    yield from section(translate("WholeFile", "Vermittlungen"), referrals or [nothing()])
    conferences = [part for row in whole.linking.conferences for part in _conference(desk, row)]
    yield from section(translate("WholeFile", "Fallkonferenzen"), conferences or [nothing()])


def _intake(desk: Desk, intake: Intake) -> list[Flowable]:
    case = intake.facts.case
    found: list[Pair] = pairs(desk.catalogue, Case, case, _INTAKE)
    if intake.decided_by:
        found.append((translate("WholeFile", "Entschieden von"), intake.decided_by))
    story = facts(found)
    rows = []
    for code in desk.catalogue["CL_FA"]:
        check = intake.facts.checks.get(code.code)
        if check is not None and (check.answer or check.note):
            answer = label(desk.catalogue, "CL_CHECK", check.answer)
            rows.append((code.label(), answer, format_day(check.answered_on), check.note))
    if rows:
        heads = (
            translate("WholeFile", "Kriterium"),
            translate("WholeFile", "Antwort"),
            translate("WholeFile", "geprüft"),
            translate("WholeFile", "Bemerkung"),
        )
        story += [gap(2), text_table([heads, *rows], (0.42, 0.1, 0.13, 0.35))]
    return [
        *story,
        *prose(translate("WholeFile", "Anliegen"), case.request),
        *prose(translate("WholeFile", "Bemerkung"), case.remark),
    ]


def _steps(desk: Desk, whole: WholeCase) -> list[Flowable]:
    lines = []
    for step in whole.steps:
        reason = next(
            (
                label(desk.catalogue, name, step.reason)
                for name in ("CL52", "CL_CR", "CL42")
                if step.reason and step.reason in desk.catalogue[name]
            ),
            "",
        )
        back = translate("WholeFile", "Schritt zurückgenommen") if step.takes_back else ""
        phase = label(desk.catalogue, "CL_PHASE", step.phase_to)
        lines.append(joined(format_day(step.taken_on), phase, back, reason, step.note))
    return bullets(lines)


def network(desk: Desk, work: NetworkWork) -> list[Flowable]:
    """The map with its legend, the same as a list, the resources by sector."""
    story: list[Flowable] = []
    if work.nodes:
        sectors = {code: desk.catalogue["CL_NET"].label(code) for code in SECTORS}
        story += [NetworkDrawing(work.nodes, sectors), NetworkLegend(desk.catalogue), gap(1)]
        heads = (
            translate("Sheets", "Nr."),
            translate("Sheets", "Name oder Stelle"),
            translate("Sheets", "Bereich"),
            translate("Sheets", "Beziehung"),
            translate("Sheets", "Bemerkung"),
        )
        rows = [
            (
                str(node.number),
                node.name,
                desk.catalogue["CL_NET"].label(node.sector),
                label(desk.catalogue, "CL_NETQ", node.quality),
                node.note,
            )
            for node in work.nodes
        ]
        story.append(text_table([heads, *rows], (0.06, 0.28, 0.19, 0.15, 0.32)))
    lines = [
        joined(label(desk.catalogue, "CL_RES", row.sector), row.what) for row in work.resources
    ]
    if lines:
        story += [Text(translate("Sheets", "Ressourcen"), SUBHEADING), *bullets(lines)]
    return story or [nothing()]


def referral(desk: Desk, row: ReferralRow) -> list[Flowable]:
    """To whom, what for, how far it came, what it brought."""
    record = row.referral
    names = (
        "purpose", "life_domain", "asked_on", "accepted_on", "begins_on", "ended_on",
        "failure_reason", "accompanied", "without_data", "override_reason",
    )  # fmt: skip
    state = label(desk.catalogue, "CL48", record.state)
    title = joined(row.partner or translate("WholeFile", "Stelle unbekannt"), state)
    return [
        Text(title, SUBHEADING),
        *facts(pairs(desk.catalogue, Referral, record, names)),
        *prose(translate("WholeFile", "Ergebnis"), record.result),
    ]


def _conference(desk: Desk, row: ConferenceRow) -> list[Flowable]:
    record = row.conference
    state = label(desk.catalogue, "CL38", record.state)
    names = ("minutes", "place", "anonymised", "client_present")
    story: list[Flowable] = [
        Text(joined(format_day(record.held_on), record.held_at, state), SUBHEADING),
        *facts(pairs(desk.catalogue, CaseConference, record, names)),
    ]
    people = [
        joined(each.participant.name, each.participant.role, each.partner)
        for each in row.participants
    ]
    if people:
        story += [Text(translate("WholeFile", "Beteiligte"), SUBHEADING), *bullets(people)]
    for caption, value in pairs(desk.catalogue, CaseConference, record, _LONG):
        story += prose(caption, value)
    tasks = [joined(each.what, format_day(each.due_on)) for each in row.measures]
    if tasks:
        story += [Text(translate("WholeFile", "Vereinbart"), SUBHEADING), *bullets(tasks)]
    return story
