"""Scores on paper: the chart over all sittings, and what stood at the beginning and the end."""

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.assessment import AssessmentWork, Score, Sitting, life_domains
from kimdesk.casework.score_ways import ways
from kimdesk.printing.blocks import together
from kimdesk.printing.desk import Desk
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.reading.words import joined, label
from kimdesk.printing.score_chart import ChartRow, ChartTexts, score_drawing
from kimdesk.printing.sections import SUBHEADING
from kimdesk.printing.text import SMALL, Text


def chart(desk: Desk, work: AssessmentWork, texts: ChartTexts | None = None) -> list[Flowable]:
    """The way of each life domain; nothing while nothing was scored."""
    found = ways(work, life_domains(desk.catalogue, desk.today))
    if all(way.empty for way in found):
        return []
    rows = [
        ChartRow(desk.catalogue["CL29"].label(way.life_domain), way.client, way.counsellor)
        for way in found
    ]
    last = translate("Sheets", "am Ende") if work.end else translate("Sheets", "jetzt")
    usual = ChartTexts(
        translate("Sheets", "Sicht der Klient:in"),
        translate("Sheets", "Sicht der Fachkraft"),
        (translate("Sheets", "zu Beginn"), translate("Sheets", "im Verlauf"), last),
    )
    drawing: Flowable = score_drawing(rows, texts or usual)
    return [together(drawing)]


def sitting_parts(desk: Desk, sitting: Sitting) -> list[Flowable]:
    """One sitting: its day, and a row for each life domain in which something was said."""
    occasion = label(desk.catalogue, "CL_OCCASION", sitting.occasion)
    title = joined(format_day(sitting.held_on), occasion, sitting.author)
    story: list[Flowable] = [Text(title, SUBHEADING)]
    if sitting.note:
        story.append(Text(sitting.note, SMALL))
    rows = [
        _row(desk, sitting.score(domain))
        for domain in life_domains(desk.catalogue, desk.today)
        if not sitting.score(domain).empty
    ]
    if not rows:
        return [*story, Text(translate("Sheets", "Noch keine Einschätzung."), SMALL)]
    heads = (
        translate("Sheets", "Handlungsfeld"),
        translate("Sheets", "Klient:in"),
        translate("Sheets", "Fachkraft"),
        translate("Sheets", "Priorität"),
        translate("Sheets", "Begründung"),
    )
    return [*story, text_table([heads, *rows], (0.3, 0.1, 0.1, 0.1, 0.4))]


def _row(desk: Desk, score: Score) -> tuple[str, ...]:
    return (
        desk.catalogue["CL29"].label(score.life_domain),
        score.by_client or "–",
        score.by_counsellor or "–",
        str(score.priority or ""),
        score.reason,
    )
