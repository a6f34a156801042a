"""Network map and chart of the life domains as they are appended to a plan."""

from reportlab.platypus import Flowable, PageBreak

from kimdesk.casework.assessment import life_domains, read_assessments
from kimdesk.casework.network import SECTORS, read_network
from kimdesk.casework.score_ways import ways
from kimdesk.printing.bilingual import Setting
from kimdesk.printing.blocks import gap, together
from kimdesk.printing.desk import Desk
from kimdesk.printing.network_map import NetworkDrawing, NetworkLegend
from kimdesk.printing.phrases import Pair
from kimdesk.printing.score_chart import ChartRow, ChartTexts, score_drawing
from kimdesk.printing.text import Style

_KEY = Style(size=9.5, after=1, leading=1.25)


def network_part(setting: Setting, desk: Desk, case_id: int) -> list[Flowable]:
    """The map of people and bodies with its words below, nothing where nobody is entered."""
    work = read_network(desk.store, case_id)
    if not work.nodes:
        return []
    sectors = {code: desk.catalogue["CL_NET"].label(code) for code in SECTORS}
    both = setting.phrases.both
    keys: list[Pair] = []
    if setting.phrases.language:
        keys = [both(f"codes.CL_NET.{sector}") for sector in SECTORS]
        keys += [both(f"codes.CL_NETQ.{code.code}") for code in desk.catalogue["CL_NETQ"].codes]
        keys.append(both("plan.network_open"))
    return [
        PageBreak(),
        setting.heading(both("plan.network_title")),
        NetworkDrawing(work.nodes, sectors),
        NetworkLegend(desk.catalogue),
        gap(2),
        *(setting.paragraph(key, _KEY) for key in keys),
    ]


def chart_part(setting: Setting, desk: Desk, case_id: int) -> list[Flowable]:
    """The chart with its words in the client's language below, nothing without assessment."""
    work = read_assessments(desk.store, case_id)
    if not work.sittings:
        return []
    domains = life_domains(desk.catalogue, desk.today)
    de, both = setting.phrases.de, setting.phrases.both
    rows = [
        ChartRow(de(f"codes.CL29.{way.life_domain}"), way.client, way.counsellor)
        for way in ways(work, domains)
    ]
    last = "plan.chart_end" if work.end else "plan.chart_now"
    marks = ("plan.chart_begin", "plan.chart_course", last)
    sides = ("plan.chart_client", "plan.chart_counsellor")
    begin, course, now = (de(mark) for mark in marks)
    client, counsellor = (de(side) for side in sides)
    drawing: Flowable = score_drawing(rows, ChartTexts(client, counsellor, (begin, course, now)))
    keys = [both("plan.scale")]
    if setting.phrases.language:
        keys += [both(key) for key in (*sides, *marks)]
        keys += [both(f"codes.CL29.{domain}") for domain in domains]
    return [
        PageBreak(),
        together(setting.heading(both("plan.chart_title")), drawing, gap(3)),
        *(setting.paragraph(key, _KEY) for key in keys),
    ]
