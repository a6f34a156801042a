"""The sheet of an assessment: scores of one sitting, what changed, and the chart of all."""

from dataclasses import replace
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.assessment import (
    AssessmentWork,
    Score,
    Sitting,
    begin_of,
    in_need,
    life_domains,
    missing,
    read_assessments,
)
from kimdesk.casework.score_ways import ways
from kimdesk.printing.blocks import gap, together
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.lined_table import CELL, HEAD, lined_table
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.score_chart import ChartRow, ChartTexts, score_drawing
from kimdesk.printing.text import BODY, HEADING, SMALL, Text
from kimdesk.reference import Catalogue

_SHARES = (0.3, 0.12, 0.12, 0.1, 0.36)


def make(desk: Desk, order: Order) -> Sheet:
    """The sitting asked for, or the newest, with the chart of all. Raises NotAllowed."""
    case_id = order.case_id or 0
    work = read_assessments(desk.store, case_id)
    return assessment_sheet(
        desk.office,
        desk.client(case_id),
        work,
        order.record_id or 0,
        desk.catalogue,
        desk.today,
    )


def assessment_sheet(
    office: Office,
    client: tuple[str, str],
    work: AssessmentWork,
    sitting_id: int,
    catalogue: Catalogue,
    today: date,
) -> Sheet:
    """The sheet; `client` is name and case number, `sitting_id` 0 the newest sitting."""
    title = translate("Sheets", "Einschätzung der Handlungsfelder")
    newest = work.sittings[-1] if work.sittings else None
    sitting = work.sitting(sitting_id) or newest
    domains = life_domains(catalogue, today)
    story: list[Flowable] = [*head(office, title), *_facts(client, sitting, catalogue)]
    if sitting is None:
        story.append(Text(translate("Sheets", "Noch keine Einschätzung.")))
    else:
        first = begin_of(work.sittings)
        earlier = first if first is not None and first.id != sitting.id else None
        story += [
            Text(_scale(catalogue), SMALL),
            gap(1),
            _table(sitting, earlier, domains, catalogue),
            gap(2),
            Text(_summary(sitting, domains)),
            together(
                Text(translate("Sheets", "Verlauf"), HEADING), _chart(work, domains, catalogue)
            ),
        ]
    foot = translate("Sheets", "Vertraulich · Fall {number} · Stand {day}")
    foot = foot.format(number=client[1], day=format_day(today))
    return sheet(title, "einschaetzung.pdf", foot, story, running=client[1])


def _facts(
    client: tuple[str, str], sitting: Sitting | None, catalogue: Catalogue
) -> list[Flowable]:
    name, number = client
    lines = [Text(name, replace(BODY, bold=True, size=11, after=1))]
    parts = [translate("Sheets", "Fallnummer {number}").format(number=number)]
    if sitting is not None:
        occasion = catalogue["CL_OCCASION"].label(sitting.occasion)
        parts += [
            translate("Sheets", "Einschätzung vom {day}").format(day=format_day(sitting.held_on)),
            occasion,
            sitting.author,
        ]
    lines.append(Text(" · ".join(part for part in parts if part), SMALL))
    if sitting is not None and sitting.note:
        lines.append(Text(sitting.note, SMALL))
    return [*lines, gap(2)]


def _scale(catalogue: Catalogue) -> str:
    codes = catalogue["CL_SCORE"]
    return " · ".join(f"{code.code} {code.label()}" for code in codes.ordered(codes))


def _table(
    sitting: Sitting, first: Sitting | None, domains: tuple[str, ...], catalogue: Catalogue
) -> Flowable:
    """A row for each domain; a value that changed says where it began."""
    heads = (
        translate("Sheets", "Handlungsfeld"),
        translate("Sheets", "Klient:in"),
        translate("Sheets", "Fachkraft"),
        translate("Sheets", "Priorität"),
        translate("Sheets", "Begründung"),
    )
    rows = [[Text(text, HEAD) for text in heads]]
    for domain in domains:
        score = sitting.score(domain)
        before = first.score(domain) if first is not None else Score(domain)
        bold = replace(CELL, bold=score.need)
        rows.append(
            [
                Text(catalogue["CL29"].label(domain), bold),
                Text(_way(before.by_client, score.by_client), CELL),
                Text(_way(before.by_counsellor, score.by_counsellor), bold),
                Text(str(score.priority or ""), CELL),
                Text(score.reason, CELL),
            ]
        )
    return lined_table(rows, _SHARES)


def _way(before: str, now: str) -> str:
    """„3 (Beginn 2)“, or the value alone."""
    if not now:
        return "–"
    if before and before != now:
        return translate("Sheets", "{now} (Beginn {before})").format(now=now, before=before)
    return now


def _summary(sitting: Sitting, domains: tuple[str, ...]) -> str:
    done, need = len(domains) - len(missing(sitting, domains)), len(in_need(sitting, domains))
    text = translate("Sheets", "{n} von {of} eingeschätzt, {need} mit Bedarf (fett).")
    return text.format(n=done, of=len(domains), need=need)


def _chart(work: AssessmentWork, domains: tuple[str, ...], catalogue: Catalogue) -> Flowable:
    rows = [
        ChartRow(catalogue["CL29"].label(way.life_domain), way.client, way.counsellor)
        for way in ways(work, domains)
    ]
    last = translate("Sheets", "am Ende") if work.end else translate("Sheets", "jetzt")
    texts = ChartTexts(
        translate("Sheets", "Sicht der Klient:in"),
        translate("Sheets", "Sicht der Fachkraft"),
        (translate("Sheets", "zu Beginn"), translate("Sheets", "im Verlauf"), last),
    )
    drawing: Flowable = score_drawing(rows, texts)
    return drawing
