"""Text on paper, in any mixture of scripts and directions: the one flowable for all of it.

Lines are broken in the order in which people read, then each is put into the order in which
it stands on paper. What is copied out of the PDF is the text as it was written.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from kimdesk.printing import fonts, shaping
from kimdesk.printing.breaking import Line, lines_of
from kimdesk.printing.typography import NBSP, typeset

Align = Literal["start", "centre", "end", "left"]
INK = "#1d2228"
MUTED = "#565e67"
# Lines of a paragraph that stay together before and after the end of a page.
_TOGETHER = 2
# Widths that differ by less are the same: tables calculate their columns in another order.
_SAME = 1e-3


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks; sizes and distances in points.

    `align` follows the text's direction, but for "left".
    What `leads` is a heading: it stands on the page on which what it leads to begins. Bold
    text is one if nothing else is said.
    """

    size: float = 10
    leading: float = 1.4
    bold: bool = False
    colour: str = INK
    align: Align = "start"
    before: float = 0
    after: float = 4
    leads: bool | None = None


BODY = Style()
SMALL = Style(size=8.5, colour=MUTED, after=2)
HEADING = Style(size=12.5, bold=True, before=10, after=4)
TITLE = Style(size=20, bold=True, leading=1.25, after=4)


class Text(Flowable):
    """A paragraph; line breaks in `text` stay. At the end of a page it splits between lines.

    Neither its first nor its last line stands alone on a page. `leads` are headings, which
    do not stand at the end of a page.
    """

    def __init__(self, text: str, style: Style = BODY) -> None:
        super().__init__()
        fonts.register()
        self._text = typeset(fonts.drawable(text))
        self._style = style
        self._lines: list[Line] = []
        self._set_width = -1.0
        self.leads = style.bold if style.leads is None else style.leads
        self.spaceBefore = style.before
        self.spaceAfter = style.after

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands in each line, known when it has been wrapped."""
        return tuple(line.text for line in self._lines)

    @property
    def least(self) -> float:
        """The height of the smallest piece it may begin with on a page, in points."""
        count = len(self._lines)
        return self._pitch * (count if count < 2 * _TOGETHER else _TOGETHER)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height that the text takes in this width."""
        if abs(available_width - self._set_width) > _SAME:
            style = self._style
            self._set_width = available_width
            self._lines = list(lines_of(self._text, style.size, available_width, bold=style.bold))
        self.width, self.height = available_width, self._pitch * len(self._lines)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The lines that fit and the rest, or nothing when too few fit."""
        self.wrap(available_width, available_height)
        count = len(self._lines)
        fitting = min(int(available_height / self._pitch + 1e-6), count - _TOGETHER)
        if count < 2 * _TOGETHER or fitting < _TOGETHER:
            return []
        parts = [self._lines[:fitting], self._lines[fitting:]]
        return [self._part(lines) for lines in parts]

    def cut(self, width: float, height: float) -> tuple["Text", "Text"]:
        """What fits into a height, at least a line, and the rest, which may be empty."""
        self.wrap(width, height)
        fitting = max(int(height / self._pitch + 1e-6), 1)
        return self._part(self._lines[:fitting]), self._part(self._lines[fitting:])

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803, ANN401
        """Draw all lines; the lower left corner is at `x` and `y`.

        Places are written as they are, instead of moving the page for every paragraph.
        """
        style = self._style
        pen = _Pen(canvas, style)
        descent = style.size * (style.leading - 1) / 2 + style.size * 0.2
        top = y + self.height - self._pitch + descent
        for number, line in enumerate(self._lines):
            at = x + _offset(style.align, line.base, self.width - line.width)
            pen.draw(line.runs, at, top - number * self._pitch)
        pen.put_down()

    @property
    def _pitch(self) -> float:
        return self._style.size * self._style.leading

    def _part(self, lines: list[Line]) -> "Text":
        part = Text("", replace(self._style, before=0))
        part._lines, part._set_width = list(lines), self._set_width
        # Should it be asked for in another width, nothing gets lost.
        part._text = " ".join(line.text for line in lines)
        return part


@cache
def _ink(colour: str) -> tuple[Color, str]:
    """The library's colour for `#RRGGBB`, and the instruction that fills with it."""
    found = HexColor(colour)
    return found, f"{found.red:.4g} {found.green:.4g} {found.blue:.4g} rg"


def draw_line(
    canvas: Any,  # noqa: ANN401 - the library's canvas, or its stand-in while measuring
    text: str,
    style: Style,
    x: float,
    y: float,
    width: float = 0,
    base: int | None = None,
) -> None:
    """Draw one line with its baseline at `y`, between `x` and `x + width`."""
    text = fonts.drawable(text)
    base = int(shaping.is_right_to_left(text)) if base is None else base
    runs = shaping.line_runs(text, style.size, bold=style.bold, base=base)
    at = x + _offset(style.align, base, width - sum(run.width for run in runs))
    pen = _Pen(canvas, style)
    pen.draw(runs, at, y)
    pen.put_down()


def _offset(align: Align, base: int, room: float) -> float:
    """How far from the left a line begins."""
    if align == "centre":
        return room / 2
    if align == "left":
        return 0.0
    at_right = (align == "end") != bool(base)
    return room if at_right else 0.0


class _Pen:
    """Writes lines of one style; what needs no shaping goes into one text object."""

    def __init__(self, canvas: Any, style: Style) -> None:  # noqa: ANN401 - the library's
        self._canvas = canvas
        self._size = style.size
        self._colour, self._fill = _ink(style.colour)
        self._code: list[str] = []
        self._font = ""

    def draw(self, runs: Iterable[shaping.Run], x: float, y: float) -> None:
        """Draw the runs of a line from `x` on with the baseline at `y`."""
        for run in runs:
            if run.words:
                self._draw_words(run, x, y)
            else:
                self.put_down()
                self._canvas.saveState()
                self._canvas.setFillColor(self._colour)
                _draw_run(self._canvas, run, self._size, x, y)
                self._canvas.restoreState()
            x += run.width

    def put_down(self) -> None:
        """Write what was drawn."""
        if self._code:
            code = f"q {self._fill} BT {' '.join(self._code)} ET Q"
            self._canvas._code.append(code)  # noqa: SLF001
            self._code, self._font = [], ""

    def _draw_words(self, run: shaping.Run, x: float, y: float) -> None:
        """Characters that are glyphs, as the library writes them, but without asking for each."""
        self._code.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm")
        kerns = list(_kerns(run.words))
        start = 0
        for name, codes in _codes(run, self._canvas._doc):  # noqa: SLF001
            if name != self._font:
                self._code.append(f"{name} {self._size:g} Tf")
                self._font = name
            end = start + len(codes)
            inside = [(at - start, kern) for at, kern in kerns if start < at <= end]
            self._code.append(_shown(codes, inside))
            start = end


def _codes(run: shaping.Run, document: Any) -> Iterable[tuple[str, bytes]]:  # noqa: ANN401
    """The codes of a run's characters with the subsets of its font that they belong to."""
    font: Any = pdfmetrics.getFont(run.font)
    # The library takes the space that holds words together for a common one, too.
    text = run.text.replace(NBSP, " ")
    state = font.state.get(document)
    if state is not None and state.assignments.keys() >= set(map(ord, text)):
        coded = text.translate(state.assignments)
        if max(coded, default="") < "\u0100":
            return ((font.getSubsetInternalName(0, document), coded.encode("latin-1")),)
    return [
        (font.getSubsetInternalName(subset, document), codes)
        for subset, codes in font.splitString(text, document)
    ]


def _shown(codes: bytes, kerns: list[tuple[int, float]]) -> str:
    """The instruction that shows characters; each kern stands before the place it names."""
    if not kerns:
        return f"<{codes.hex()}> Tj"
    parts: list[str] = []
    start = 0
    for at, kern in kerns:
        parts.append(f"<{codes[start:at].hex()}>{kern:g}")
        start = at
    if start < len(codes):
        parts.append(f"<{codes[start:].hex()}>")
    return f"[{''.join(parts)}] TJ"


def _kerns(words: Iterable[shaping.Word]) -> Iterator[tuple[int, float]]:
    """The kerns of a line with the places behind the characters they follow."""
    at = 0
    for word in words:
        for place, kern in word.kerns:
            yield at + place + 1, round(kern, 1)
        at += len(word.text)


def _draw_run(canvas: Any, run: shaping.Run, size: float, x: float, y: float) -> None:  # noqa: ANN401
    """Draw a run. Where a glyph does not stand for its character, say what was written."""
    for part in shaping.spoken_parts(run):
        if part.spoken:
            spoken = part.spoken.encode("utf-16-be").hex()
            canvas._code.append(f"/Span <</ActualText <feff{spoken}>>> BDC")  # noqa: SLF001
        line = canvas.beginText(x, y)
        line.setFont(run.font, size)
        line.textOut(part.glyphs)
        canvas.drawText(line)
        if part.spoken:
            canvas._code.append("EMC")  # noqa: SLF001
        x += part.advance * size / 1000
