"""Parts of sheets in two languages: texts side by side, marks on either side, lines to fill in."""

from dataclasses import dataclass, replace
from typing import Literal

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from kimdesk.printing.phrases import Pair
from kimdesk.printing.text import INK, MUTED, Style, Text

Mark = Literal["", "bullet", "box", "ticked"]
INDENT = 5.5 * mm
_GAP = 7 * mm
_BETWEEN = 5 * mm
# What is lower than this is not torn apart at the end of a page.
_SHORT = 36 * mm
VALUE = Style(size=11, after=0, leading=1.3)
CAPTION = Style(size=8.5, colour=MUTED, after=0, leading=1.3)


class Marked(Flowable):
    """A text with a bullet or a box to tick before it: at the right for what runs that way."""

    def __init__(
        self,
        text: str | Flowable,
        style: Style,
        mark: Mark = "",
        *,
        at_right: bool = False,
        indent: float | None = None,
    ) -> None:
        super().__init__()
        self._text = Text(text, style) if isinstance(text, str) else text
        self._style = style
        self._line = style.size * style.leading
        self._mark: Mark = mark
        self._at_right = at_right
        self._indent = (INDENT if mark else 0.0) if indent is None else indent
        self.spaceBefore, self.spaceAfter = style.before, style.after

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As wide as there is room, as high as the text."""
        self.width = available_width
        _, self.height = self._text.wrap(available_width - self._indent, available_height)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Between lines; the mark stays with the first, the indent with both."""
        parts = self._text.split(available_width - self._indent, available_height)
        return [self._part(part, "" if at else self._mark) for at, part in enumerate(parts)]

    def _part(self, text: Flowable, mark: Mark) -> "Marked":
        return Marked(text, self._style, mark, at_right=self._at_right, indent=self._indent)

    def draw(self) -> None:
        """The mark beside the first line, and the text."""
        x = 0.0 if self._at_right else self._indent
        self._text.drawOn(self.canv, x, 0)
        if self._mark:
            self._draw_mark(self.width - 3.4 * mm if self._at_right else 0.0)

    def _draw_mark(self, x: float) -> None:
        canvas, middle = self.canv, self.height - self._line / 2
        if self._mark == "bullet":
            canvas.setFillColor(INK)
            canvas.circle(x + 1.7 * mm, middle, 1.5, stroke=0, fill=1)
            return
        side = 3.4 * mm
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.8)
        canvas.rect(x, middle - side / 2, side, side)
        if self._mark == "ticked":
            low, high, inset = middle - side / 2 + 0.6 * mm, middle + side / 2 - 0.6 * mm, 0.6 * mm
            canvas.setLineWidth(1.4)
            canvas.line(x + inset, low, x + side - inset, high)
            canvas.line(x + inset, high, x + side - inset, low)


class Beside(Flowable):
    """German at the left, the client's language at the right, beginning on the same line.

    What `leads` is a heading, which does not stand at the end of a page.
    """

    def __init__(self, left: Flowable, right: Flowable, *, after: float = 0) -> None:
        super().__init__()
        self._sides = (left, right)
        self.leads = isinstance(left, Text) and left.leads
        self.spaceBefore = max(side.getSpaceBefore() for side in self._sides)
        self.spaceAfter = after or max(side.getSpaceAfter() for side in self._sides)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As high as the longer side."""
        self.width = available_width
        side = self._side(available_width)
        self.height = max(part.wrap(side, available_height)[1] for part in self._sides)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Each side between its lines; a side that fits wholly leaves the rest empty.

        What is short stays whole.
        """
        if self.wrap(available_width, available_height)[1] < _SHORT:
            return []
        width = self._side(available_width)
        first: list[Flowable] = []
        rest: list[Flowable] = []
        for part in self._sides:
            if part.wrap(width, available_height)[1] <= available_height:
                first.append(part)
                rest.append(Text(""))
                continue
            parts = part.split(width, available_height)
            if not parts:
                return []
            first.append(parts[0])
            rest.append(parts[1])
        return [Beside(first[0], first[1]), Beside(rest[0], rest[1], after=self.spaceAfter)]

    def draw(self) -> None:
        """Both from the top."""
        width = self._side(self.width)
        for number, part in enumerate(self._sides):
            _, height = part.wrap(width, self.height)
            part.drawOn(self.canv, number * (width + _GAP), self.height - height)

    @staticmethod
    def _side(width: float) -> float:
        return (width - _GAP) / 2


@dataclass(frozen=True, slots=True)
class Field:
    """A line to write on, with what is known above it; `share` of the width of the page."""

    caption: Pair
    value: str = ""
    share: float = 1.0


class Fields(Flowable):
    """Fields in one row with their captions in both languages; mirrored where asked."""

    def __init__(self, *fields: Field, mirrored: bool = False) -> None:
        super().__init__()
        self._fields = tuple(reversed(fields)) if mirrored else fields
        self._mirrored = mirrored
        self.spaceBefore = 2 * mm
        self.spaceAfter = 2 * mm

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Room for the longest value above the lines and the longest caption below."""
        self.width = available_width
        self._cells: list[tuple[float, Field, Text, list[Text]]] = []
        value_height = 7.5 * mm
        caption_height = 0.0
        for field in self._fields:
            gap = _BETWEEN if field is not self._fields[-1] else 0
            width = available_width * field.share - gap
            value = Text(field.value, VALUE)
            captions = [Text(text, CAPTION) for text in self._captions(field.caption)]
            if field.value:
                value_height = max(value_height, value.wrap(width, available_height)[1])
            heights = [caption.wrap(width, available_height)[1] for caption in captions]
            caption_height = max(caption_height, sum(heights))
            self._cells.append((width, field, value, captions))
        self._line = caption_height + 1 * mm
        self.height = self._line + value_height
        return self.width, self.height

    def draw(self) -> None:
        """Line by line with value and captions; mirrored, they end at the right."""
        free = 1 - sum(field.share for field in self._fields)
        x = self.width * max(free, 0) if self._mirrored else 0.0
        for width, field, value, captions in self._cells:
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(0.6)
            self.canv.line(x, self._line, x + width, self._line)
            if field.value:
                value.wrap(width, self.height)
                value.drawOn(self.canv, x, self._line + 0.6 * mm)
            top = self._line - 0.6 * mm
            for caption in captions:
                _, height = caption.wrap(width, self.height)
                top -= height
                caption.drawOn(self.canv, x, top)
            x += width + _BETWEEN

    @staticmethod
    def _captions(caption: Pair) -> list[str]:
        return [text for text in (caption.german, caption.other) if text]


def beside_size(style: Style, *, tall: bool) -> Style:
    """The style for a script whose letters are small or stand high in their line."""
    return replace(style, size=style.size + 0.5, leading=style.leading + 0.1) if tall else style
