"""The chart of an assessment: for each life domain where it began and where it stands.

Defined once as a drawing: paper takes it as it is, the screen shows the same one in its own
colours. Two panels, client and counsellor, side by side where there is room.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from io import BytesIO
from typing import Literal

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import (
    Circle,
    Drawing,
    Group,
    Line,
    Polygon,
    Rect,
    Shape,
    String,
)
from reportlab.lib.colors import Color, HexColor

from kimdesk.printing import fonts, shaping
from kimdesk.printing.measures import LINE, WIDTH
from kimdesk.printing.text import INK, MUTED

SIZE = 8.0
_ROW = 18.0
_HEAD = 34.0
_LEGEND = 20.0
_SIDE_BY_SIDE = 400.0
_STEPS = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class ChartColours:
    """The colours of a chart, `#RRGGBB`."""

    ground: str = "#ffffff"
    ink: str = INK
    muted: str = MUTED
    line: str = LINE
    accent: str = "#0B6B7C"


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One life domain; values at the beginning, on the way and now or at the end, 0 for none."""

    title: str
    client: tuple[int, int, int]
    counsellor: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class ChartTexts:
    """What is written on it: the panels, and the marks in the order of the values."""

    client: str
    counsellor: str
    marks: tuple[str, str, str]


def score_drawing(
    rows: Sequence[ChartRow],
    texts: ChartTexts,
    colours: ChartColours | None = None,
    width: float = WIDTH,
) -> Drawing:
    """The chart, `width` points wide; its text has the size `SIZE`."""
    fonts.register()
    chart = _Chart(rows, texts, colours or ChartColours(), width)
    return chart.drawing()


def drawing_pdf(drawing: Drawing) -> bytes:
    """A drawing as a PDF of its own size, for the screen."""
    out = BytesIO()
    renderPDF.drawToFile(drawing, out)
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Paint:
    """The same colours as the library knows them."""

    ground: Color
    ink: Color
    muted: Color
    line: Color
    accent: Color


class _Chart:
    """One chart on its way; y grows upwards, as on paper."""

    def __init__(
        self, rows: Sequence[ChartRow], texts: ChartTexts, colours: ChartColours, width: float
    ) -> None:
        self.rows, self.texts, self.width = rows, texts, width
        self.colours = _Paint(*(HexColor(colour) for colour in astuple(colours)))
        self.beside = width >= _SIDE_BY_SIDE
        self.names = min(170.0, width * (0.34 if self.beside else 0.45))
        self.panel = _HEAD + _ROW * len(rows)
        panels = 1 if self.beside else 2
        self.height = panels * self.panel + _LEGEND * (1 if self.beside else 2)

    def drawing(self) -> Drawing:
        """Panels and legend."""
        drawing = Drawing(self.width, self.height)
        # Else the library's own font gets into the file.
        drawing.setProperties({"initialFontName": fonts.PLAIN})
        ground = Rect(0, 0, self.width, self.height)
        ground.strokeColor, ground.fillColor = None, self.colours.ground
        drawing.add(ground)
        room = self.width - self.names
        panels = ((self.texts.client, "client"), (self.texts.counsellor, "counsellor"))
        for at, (title, side) in enumerate(panels):
            each = room / 2 if self.beside else room
            left = self.names + (at * each if self.beside else 0)
            top = self.height - (0 if self.beside else at * self.panel)
            if not at or not self.beside:
                self._names(drawing, top - _HEAD)
            values = [row.client if side == "client" else row.counsellor for row in self.rows]
            self._panel(drawing, title, values, left + 8, top, each - 20)
        self._legend(drawing)
        return drawing

    def _names(self, drawing: Drawing, top: float) -> None:
        for at, row in enumerate(self.rows):
            lines = _wrapped(row.title, self.names - 6)
            middle = top - (at + 0.5) * _ROW
            y = middle + (len(lines) - 1) * SIZE * 0.55 - SIZE * 0.35
            for line in lines:
                drawing.add(self._text(line, 0, y, self.colours.ink))
                y -= SIZE * 1.1

    def _panel(
        self,
        drawing: Drawing,
        title: str,
        values: Sequence[tuple[int, int, int]],
        left: float,
        top: float,
        width: float,
    ) -> None:
        """One view: a grid of five steps with the way of each domain."""
        bottom = top - self.panel
        drawing.add(self._text(title, left - 6, top - 12, self.colours.ink, bold=True))
        for step in _STEPS:
            x = left + width * (step - 1) / 4
            drawing.add(Line(x, bottom + 4, x, top - _HEAD, strokeColor=self.colours.line,
                             strokeWidth=0.5))  # fmt: skip
            drawing.add(self._text(str(step), x, top - _HEAD + 5, self.colours.muted, "middle"))
        for at, steps in enumerate(values):
            y = top - _HEAD - (at + 0.5) * _ROW
            drawing.add(Line(left, y, left + width, y, strokeColor=self.colours.line,
                             strokeWidth=0.25))  # fmt: skip
            self._way(drawing, [left + width * (step - 1) / 4 if step else None
                                for step in steps], y)  # fmt: skip

    def _way(self, drawing: Drawing, at: Sequence[float | None], y: float) -> None:
        """From the beginning to now as an arrow; marks that differ in shape and fill."""
        begin, course, now = at
        if begin is not None and now is not None and abs(now - begin) > 8:
            ahead = 1 if now > begin else -1
            tip = now - ahead * 4.5
            drawing.add(Line(begin + ahead * 4, y, tip - ahead * 4, y,
                             strokeColor=self.colours.accent, strokeWidth=1.4))  # fmt: skip
            points = [tip, y, tip - ahead * 5, y + 2.8, tip - ahead * 5, y - 2.8]
            drawing.add(Polygon(points, fillColor=self.colours.accent, strokeColor=None))
        for kind, x in ((0, begin), (1, course), (2, now)):
            if x is not None:
                lowered = kind == 1 and course in (begin, now)
                drawing.add(self._mark(kind, x, y - 6.5 if lowered else y))

    def _mark(self, kind: int, x: float, y: float) -> Shape:
        """Hollow circle, small diamond, filled circle."""
        accent, ground = self.colours.accent, self.colours.ground
        if kind == 0:
            return Circle(x, y, 4.2, fillColor=ground, strokeColor=accent, strokeWidth=1.3)
        if kind == 1:
            points = [x - 3, y, x, y + 3, x + 3, y, x, y - 3]
            muted = self.colours.muted
            return Polygon(points, fillColor=ground, strokeColor=muted, strokeWidth=0.9)
        return Circle(x, y, 2.7, fillColor=accent, strokeColor=accent, strokeWidth=1)

    def _legend(self, drawing: Drawing) -> None:
        x, y = 5.0, _LEGEND / 2 if self.beside else _LEGEND * 1.5
        for kind, text in enumerate(self.texts.marks):
            wide = 12 + shaping.width_of(text, SIZE) + 14
            if x + wide > self.width and x > 5:
                x, y = 5.0, y - SIZE * 1.7
            group = Group(self._mark(kind, x, y), self._text(
                text, x + 9, y - SIZE * 0.35, self.colours.ink))  # fmt: skip
            drawing.add(group)
            x += wide

    def _text(
        self,
        text: str,
        x: float,
        y: float,
        colour: Color,
        anchor: Literal["start", "middle"] = "start",
        *,
        bold: bool = False,
    ) -> String:
        font = fonts.BOLD if bold else fonts.PLAIN
        return String(x, y, text, fontName=font, fontSize=SIZE, fillColor=colour, textAnchor=anchor)


def _wrapped(text: str, width: float) -> list[str]:
    """A title in at most two lines; what is left over is cut."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and shaping.width_of(longer, SIZE) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    if len(lines) > 2:
        lines = [lines[0], f"{lines[1]} …"]
    return lines
