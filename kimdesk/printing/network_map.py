"""The network map on paper, with the same as a list, and the resources of the client."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, Table

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.network import SECTORS, NetworkWork, NodeRow
from kimdesk.casework.network_layout import CLIENT, RINGS, START, WEDGE, Room, Spot, lay_out
from kimdesk.casework.network_marks import Mark, mark_of
from kimdesk.printing import fonts, shaping
from kimdesk.printing.blocks import gap
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import LINE, WIDTH, document
from kimdesk.printing.text import BODY, HEADING, INK, MUTED, SMALL, Style, Text, draw_line
from kimdesk.reference import Catalogue

_NAME = Style(size=7.5, after=0)
_SECTOR = 8.5
_SYMBOL = 7.0
_PITCH = 10.0
_CELL = Style(size=8.5, after=0, leading=1.3)
_HEAD = Style(size=8, bold=True, after=0, leading=1.3)
# Line and ground for each tone, dark enough for paper.
_TONES = {
    "success": ("#195430", "#e0f2e5"),
    "neutral": ("#3a464c", "#f0f2f3"),
    "error": ("#8a1d16", "#fbe5e3"),
    "warning": ("#634200", "#fcf0d2"),
}


def network_sheet(
    office: Office,
    client: tuple[str, str],
    work: NetworkWork,
    catalogue: Catalogue,
    today: date,
) -> bytes:
    """The sheet as PDF; `client` is name and case number."""
    title = translate("Sheets", "Netzwerk und Ressourcen")
    name, number = client
    sectors = {code: catalogue["CL_NET"].label(code) for code in SECTORS}
    story: list[Flowable] = [
        *head(office, title),
        Text(name, replace(BODY, bold=True, size=11, after=1)),
        Text(translate("Sheets", "Fallnummer {number}").format(number=number), SMALL),
        NetworkDrawing(work.nodes, sectors),
        _Legend(catalogue),
        *_nodes(work, catalogue),
        *_resources(work, catalogue),
    ]
    foot = translate("Sheets", "Vertraulich · Fall {number} · Stand {day}")
    return document(title, foot.format(number=number, day=format_day(today)), story)


class NetworkDrawing(Flowable):
    """The map as large as the page is wide."""

    def __init__(self, nodes: Sequence[NodeRow], sectors: Mapping[str, str]) -> None:
        super().__init__()
        fonts.register()
        self._nodes, self._sectors = nodes, sectors

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """A little lower than wide."""
        self.width = available_width
        self.height = available_width * 0.94
        return self.width, self.height

    def draw(self) -> None:
        """Ground, relations, symbols, names."""
        canvas: Any = self.canv
        radius = self.height / 2 - 16
        room = Room(radius, _SYMBOL, self.width, self.height, _PITCH)
        spots = lay_out(self._nodes, room, _wide, tuple(self._sectors.values()))
        canvas.saveState()
        canvas.translate(self.width / 2, self.height / 2)
        _ground(canvas, radius, self._sectors)
        for spot in spots:
            _relation(canvas, spot, radius)
        _client(canvas, CLIENT * radius)
        for spot in spots:
            _symbol(canvas, mark_of(spot.node.quality), spot.x, -spot.y, spot.size)
        for spot in spots:
            _name(canvas, spot)
        canvas.restoreState()


class _Legend(Flowable):
    """A sample and a word for each quality, in one row."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        codes = catalogue["CL_NETQ"].codes
        self._entries = [(code.code, code.label()) for code in codes]
        self._entries.append(("", translate("Sheets", "nicht eingeschätzt")))

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """One line."""
        self.width, self.height = available_width, 7 * mm
        return self.width, self.height

    def draw(self) -> None:
        """Draw samples and words."""
        x, y = 0.0, 3 * mm
        for quality, text in self._entries:
            mark = mark_of(quality)
            _line(self.canv, mark, x, y, x + 16, y)
            _symbol(self.canv, mark, x + 22, y, 6)
            draw_line(self.canv, text, _NAME, x + 31, y - 2.5)
            x += 31 + _wide(text) + 12


def _ground(canvas: Any, radius: float, sectors: Mapping[str, str]) -> None:  # noqa: ANN401
    canvas.setStrokeColor(HexColor(LINE))
    canvas.setLineWidth(0.6)
    for share in RINGS[1:]:
        canvas.circle(0, 0, share * radius)
    for at, sector in enumerate(SECTORS):
        angle, inner = START + at * WEDGE, RINGS[0] * radius
        x, y = math.cos(angle), -math.sin(angle)
        canvas.line(inner * x, inner * y, radius * x, radius * y)
        _write_around(canvas, sectors.get(sector, sector), START + (at + 0.5) * WEDGE, radius)


def _write_around(canvas: Any, text: str, angle: float, radius: float) -> None:  # noqa: ANN401
    """A sector's name along the rim, upright below the middle as well."""
    below = math.sin(angle) > 0.3
    away = radius + (_SECTOR if below else 4)
    turn = -1 if below else 1
    canvas.setFillColor(HexColor(MUTED))
    canvas.setFont(fonts.PLAIN, _SECTOR)
    at = angle - turn * pdfmetrics.stringWidth(text, fonts.PLAIN, _SECTOR) / 2 / away
    for char in text:
        wide = pdfmetrics.stringWidth(char, fonts.PLAIN, _SECTOR)
        at += turn * wide / 2 / away
        canvas.saveState()
        canvas.translate(away * math.cos(at), -away * math.sin(at))
        canvas.rotate(-(math.degrees(at) + (-90 if below else 90)))
        canvas.drawString(-wide / 2, 0, char)
        canvas.restoreState()
        at += turn * wide / 2 / away


def _client(canvas: Any, side: float) -> None:  # noqa: ANN401
    """A circle with head and shoulders."""
    canvas.setFillColor(HexColor(INK))
    canvas.circle(0, 0, side, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#ffffff"))
    canvas.setLineWidth(side * 0.12)
    canvas.circle(0, side * 0.28, side * 0.25)
    path = canvas.beginPath()
    path.arc(-side * 0.48, -side * 1.0, side * 0.48, -side * 0.08, 20, 140)
    canvas.drawPath(path)


def _relation(canvas: Any, spot: Spot, radius: float) -> None:  # noqa: ANN401
    away = math.hypot(spot.x, spot.y) or 1
    inner, outer = CLIENT * radius / away, 1 - spot.size / away
    mark = mark_of(spot.node.quality)
    _line(canvas, mark, spot.x * inner, -spot.y * inner, spot.x * outer, -spot.y * outer)


def _line(canvas: Any, mark: Mark, x0: float, y0: float, x1: float, y1: float) -> None:  # noqa: ANN401
    canvas.saveState()
    width = mark.width * 0.8
    canvas.setStrokeColor(HexColor(_TONES[mark.tone][0]))
    canvas.setLineWidth(width)
    if mark.dashes:
        canvas.setDash([dash * width for dash in mark.dashes])
    canvas.line(x0, y0, x1, y1)
    canvas.restoreState()


def _symbol(canvas: Any, mark: Mark, x: float, y: float, size: float) -> None:  # noqa: ANN401
    ink, ground = _TONES[mark.tone]
    canvas.setStrokeColor(HexColor(ink))
    canvas.setFillColor(HexColor(ground))
    canvas.setLineWidth(1)
    canvas.circle(x, y, size, stroke=1, fill=1)
    canvas.setLineWidth(max(size * 0.18, 1))
    for x0, y0, x1, y1 in mark.strokes:
        canvas.line(x + x0 * size, y - y0 * size, x + x1 * size, y - y1 * size)


def _name(canvas: Any, spot: Spot) -> None:  # noqa: ANN401
    box = spot.box
    if box is None:
        return
    wide, high = box.right - box.left, box.bottom - box.top
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setFillAlpha(0.85)
    canvas.rect(box.left, -box.bottom, wide, high, stroke=0, fill=1)
    canvas.restoreState()
    text = _fitted(spot.text, wide)
    draw_line(canvas, text, replace(_NAME, align="centre"), box.left, -box.bottom + 2.6, wide)


def _fitted(text: str, width: float) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    shown = fonts.drawable(text)
    if _wide(shown) <= width + 0.5:
        return shown
    while shown and _wide(f"{shown}…") > width:
        shown = shown[:-1].rstrip()
    return f"{shown}…"


def _wide(text: str) -> float:
    shown = fonts.drawable(text)
    return shaping.width_of(shown, _NAME.size) if shown else 0.0


def _nodes(work: NetworkWork, catalogue: Catalogue) -> list[Flowable]:
    if not work.nodes:
        return [Text(translate("Sheets", "Noch niemand eingetragen."), SMALL)]
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
        _table([heads, *rows], (0.06, 0.28, 0.19, 0.07, 0.15, 0.25)),
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
    return [*story, _table([heads, *filled], (0.25, 0.75)), gap(2)]


def _table(rows: Sequence[Sequence[str]], shares: tuple[float, ...]) -> Flowable:
    cells = [
        [Text(text, _CELL if number else _HEAD) for text in row] for number, row in enumerate(rows)
    ]
    table = Table(cells, colWidths=[WIDTH * share for share in shares], repeatRows=1)
    table.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, LINE),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2 * mm),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1 * mm),
            ("FONTNAME", (0, 0), (-1, -1), fonts.PLAIN),
        ]
    )
    return table
