"""Text on paper, in any mixture of scripts and directions: the one flowable for all of it.

Lines are broken in the order in which people read, then each is put into the order in which
it stands on paper. What is copied out of the PDF is the text as it was written.
"""

from dataclasses import dataclass, replace
from typing import Any, Literal

from reportlab.platypus import Flowable

from kimdesk.printing import fonts, shaping

Align = Literal["start", "centre", "end"]
INK = "#1d2228"
MUTED = "#565e67"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks; sizes and distances in points. `align` follows the text's direction."""

    size: float = 10
    leading: float = 1.4
    bold: bool = False
    colour: str = INK
    align: Align = "start"
    before: float = 0
    after: float = 4


BODY = Style()
SMALL = Style(size=8.5, colour=MUTED, after=2)
HEADING = Style(size=12.5, bold=True, before=10, after=4)
TITLE = Style(size=20, bold=True, leading=1.25, after=4)


class Text(Flowable):
    """A paragraph; line breaks in `text` stay. Splits between lines at the end of a page."""

    def __init__(self, text: str, style: Style = BODY) -> None:
        super().__init__()
        fonts.register()
        self._text = fonts.drawable(text)
        self._style = style
        self._lines: list[tuple[str, int]] = []
        self._set_width = -1.0
        self.spaceBefore = style.before
        self.spaceAfter = style.after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Width and height that the text takes in this width."""
        if available_width != self._set_width:
            self._set_width = available_width
            self._lines = list(_broken(self._text, self._style, available_width))
        self.width, self.height = available_width, self._pitch * len(self._lines)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The lines that fit and the rest, or nothing when none fits."""
        self.wrap(available_width, available_height)
        fitting = int(available_height / self._pitch)
        if not 0 < fitting < len(self._lines):
            return []
        parts = [self._lines[:fitting], self._lines[fitting:]]
        return [self._part(lines) for lines in parts]

    def draw(self) -> None:
        """Draw all lines."""
        top = self.height - self._pitch
        descent = self._style.size * (self._style.leading - 1) / 2 + self._style.size * 0.2
        for number, (line, base) in enumerate(self._lines):
            draw_line(
                self.canv,
                line,
                self._style,
                0,
                top - number * self._pitch + descent,
                self.width,
                base,
            )

    @property
    def _pitch(self) -> float:
        return self._style.size * self._style.leading

    def _part(self, lines: list[tuple[str, int]]) -> "Text":
        part = Text("", replace(self._style, before=0))
        part._lines, part._set_width = lines, self._set_width
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
    for run in runs:
        _draw_run(canvas, run, style.size, at, y)
        at += run.width


def _offset(align: Align, base: int, room: float) -> float:
    """How far from the left a line begins."""
    if align == "centre":
        return room / 2
    at_right = (align == "end") != bool(base)
    return room if at_right else 0.0


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


def _broken(text: str, style: Style, width: float) -> list[tuple[str, int]]:
    """The lines of a text with their directions, which the paragraph decides."""
    lines: list[tuple[str, int]] = []
    for paragraph in text.split("\n"):
        base = int(shaping.is_right_to_left(paragraph))
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if not line or shaping.width_of(longer, style.size, bold=style.bold) <= width:
                line = longer
            else:
                lines.append((line, base))
                line = word
            while shaping.width_of(line, style.size, bold=style.bold) > width:
                cut = _fitting(line, style, width)
                lines.append((line[:cut], base))
                line = line[cut:]
        lines.append((line, base))
    return lines


def _fitting(word: str, style: Style, width: float) -> int:
    """How many characters of an overlong word fit; at least one."""
    for count in range(len(word) - 1, 1, -1):
        if shaping.width_of(word[:count], style.size, bold=style.bold) <= width:
            return count
    return 1
