"""Network and resources of a client on paper: the map, the same as a list, the resources."""

from dataclasses import replace
from datetime import date

from reportlab.platypus import Flowable

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.network import SECTORS, NetworkWork, read_network
from kimdesk.printing.blocks import gap
from kimdesk.printing.desk import Desk
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.lined_table import text_table
from kimdesk.printing.network_map import NetworkDrawing, NetworkLegend
from kimdesk.printing.orders import Order, Sheet
from kimdesk.printing.paper import sheet
from kimdesk.printing.text import BODY, HEADING, SMALL, Text
from kimdesk.reference import Catalogue


def make(desk: Desk, order: Order) -> Sheet:
    """Network map and resources as they stand now. Raises NotAllowed."""
    case_id = order.case_id or 0
    work = read_network(desk.store, case_id)
    return network_sheet(desk.office, desk.client(case_id), work, desk.catalogue, desk.today)


def network_sheet(
    office: Office,
    client: tuple[str, str],
    work: NetworkWork,
    catalogue: Catalogue,
    today: date,
) -> Sheet:
    """The sheet; `client` is name and case number."""
    title = translate("Sheets", "Netzwerk und Ressourcen")
    name, number = client
    sectors = {code: catalogue["CL_NET"].label(code) for code in SECTORS}
    story: list[Flowable] = [
        *head(office, title),
        Text(name, replace(BODY, bold=True, size=11, after=1)),
        Text(translate("Sheets", "Fallnummer {number}").format(number=number), SMALL),
        NetworkDrawing(work.nodes, sectors),
        NetworkLegend(catalogue),
        *_nodes(work, catalogue),
        *_resources(work, catalogue),
    ]
    foot = translate("Sheets", "Vertraulich · Fall {number} · Stand {day}")
    foot = foot.format(number=number, day=format_day(today))
    return sheet(title, "netzwerkkarte.pdf", foot, story, running=number)


def _nodes(work: NetworkWork, catalogue: Catalogue) -> list[Flowable]:
    if not work.nodes:
        return [gap(3), Text(translate("Sheets", "Noch niemand eingetragen."), SMALL)]
    heads = (
        translate("Sheets", "Nr."),
        translate("Sheets", "Name oder Stelle"),
        translate("Sheets", "Bereich"),
        translate("Sheets", "Nähe"),
        translate("Sheets", "Beziehung"),
        translate("Sheets", "Bemerkung"),
    )
    rows = [
        (
            str(node.number),
            node.name,
            catalogue["CL_NET"].label(node.sector),
            str(node.closeness or ""),
            catalogue["CL_NETQ"].label(node.quality),
            node.note,
        )
        for node in work.nodes
    ]
    return [
        Text(translate("Sheets", "Netzwerk"), HEADING),
        text_table([heads, *rows], (0.06, 0.28, 0.19, 0.07, 0.15, 0.25)),
    ]


def _resources(work: NetworkWork, catalogue: Catalogue) -> list[Flowable]:
    story: list[Flowable] = [Text(translate("Sheets", "Ressourcen"), HEADING)]
    rows = [
        (code.label(), "\n".join(row.what for row in work.resources if row.sector == code.code))
        for code in catalogue["CL_RES"].codes
    ]
    filled = [row for row in rows if row[1]]
    if not filled:
        return [*story, Text(translate("Sheets", "Noch keine eingetragen."), SMALL)]
    heads = (translate("Sheets", "Bereich"), translate("Sheets", "Ressource"))
    return [*story, text_table([heads, *filled], (0.25, 0.75)), gap(2)]
