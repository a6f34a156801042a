"""The network map as a drawing for paper: the same layout and marks as on the screen."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from kimdesk.base.text import translate
from kimdesk.casework.network import SECTORS, NodeRow
from kimdesk.casework.network_layout import CLIENT, RINGS, START, WEDGE, Room, Spot, lay_out
from kimdesk.casework.network_marks import Mark, mark_of
from kimdesk.printing import fonts, shaping
from kimdesk.printing.measures import LINE
from kimdesk.printing.text import INK, MUTED, Style, draw_line
from kimdesk.reference import Catalogue

_NAME = Style(size=7.5, after=0)
_SECTOR = 8.5
_SYMBOL = 7.0
_PITCH = 10.0
# Line and ground for each tone, dark enough for paper.
_TONES = {
    "success": ("#195430", "#e0f2e5"),
    "neutral": ("#3a464c", "#f0f2f3"),
    "error": ("#8a1d16", "#fbe5e3"),
    "warning": ("#634200", "#fcf0d2"),
}


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


class NetworkLegend(Flowable):
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
