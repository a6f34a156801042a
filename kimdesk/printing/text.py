"""Text on paper, in any mixture of scripts and directions: the one flowable for all of it.

Lines are broken in the order in which people read, then each is put into the order in which
it stands on paper. What is copied out of the PDF is the text as it was written.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from kimdesk.printing import fonts, shaping
from kimdesk.printing.breaking import Line, lines_of
from kimdesk.printing.typography import typeset

Align = Literal["start", "centre", "end", "left"]
INK = "#1d2228"
MUTED = "#565e67"
# Lines of a paragraph that stay together before and after the end of a page.
_TOGETHER = 2


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
        if available_width != self._set_width:
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

    def draw(self) -> None:
        """Draw all lines."""
        top = self.height - self._pitch
        style = self._style
        descent = style.size * (style.leading - 1) / 2 + style.size * 0.2
        self.canv.setFillColor(style.colour)
        for number, line in enumerate(self._lines):
            x = _offset(style.align, line.base, self.width - line.width)
            _draw_runs(self.canv, line.runs, style.size, x, top - number * self._pitch + descent)

    @property
    def _pitch(self) -> float:
        return self._style.size * self._style.leading

    def _part(self, lines: list[Line]) -> "Text":
        part = Text("", replace(self._style, before=0))
        part._lines, part._set_width = list(lines), self._set_width
        return part


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
    canvas.setFillColor(style.colour)
    _draw_runs(canvas, runs, style.size, at, y)


def _offset(align: Align, base: int, room: float) -> float:
    """How far from the left a line begins."""
    if align == "centre":
        return room / 2
    if align == "left":
        return 0.0
    at_right = (align == "end") != bool(base)
    return room if at_right else 0.0


def _draw_runs(
    canvas: Any,  # noqa: ANN401
    runs: Sequence[shaping.Run],
    size: float,
    x: float,
    y: float,
) -> None:
    for run in runs:
        if run.words:
            _draw_words(canvas, run, size, x, y)
        else:
            _draw_run(canvas, run, size, x, y)
        x += run.width


def _draw_words(canvas: Any, run: shaping.Run, size: float, x: float, y: float) -> None:  # noqa: ANN401
    """Draw characters that are glyphs, as the library does, but without asking for each."""
    font: Any = pdfmetrics.getFont(run.font)
    shown: list[str] = []
    current = -1
    code = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]

    def show() -> None:
        if shown:
            code.append(f"[{''.join(shown)}] TJ")
            shown.clear()

    for start, end, kern in _stretches(run.words):
        for subset, codes in font.splitString(run.text[start:end], canvas._doc):  # noqa: SLF001
            if subset != current:
                show()
                name = font.getSubsetInternalName(subset, canvas._doc)  # noqa: SLF001
                code.append(f"{name} {size:g} Tf")
                current = subset
            shown.append(f"({canvas._escape(codes)})")  # noqa: SLF001
        if kern:
            shown.append(f"{kern:g}")
    show()
    code.append("ET")
    canvas._code.append(" ".join(code))  # noqa: SLF001


def _stretches(words: Iterable[shaping.Word]) -> Iterator[tuple[int, int, float]]:
    """Characters from start to end that follow one another by their widths, and the kern."""
    start = at = 0
    for word in words:
        for place, kern in word.kerns:
            yield start, at + place + 1, round(kern, 1)
            start = at + place + 1
        at += len(word.text)
    if start < at:
        yield start, at, 0.0


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
