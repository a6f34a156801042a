"""Sheets in German and the client's language: one way of setting each kind of part.

German stands at the left and the other language beside it at the right, or above it where a
line holds what was written in the file. What runs from right to left is set so: to the right
side, with its marks there, and its tables mirrored.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from kimdesk.printing.bilingual_parts import Beside, Field, Fields, Mark, Marked, beside_size
from kimdesk.printing.bilingual_tables import columns, lined
from kimdesk.printing.blocks import gap
from kimdesk.printing.letterhead import Office, head
from kimdesk.printing.paper import WIDTH
from kimdesk.printing.phrases import Pair, Phrases
from kimdesk.printing.text import MUTED, SMALL, Style, Text

BODY = Style(leading=1.3, after=3)
_WRITTEN = Style(size=11, leading=1.3, after=4)
_TITLE = Style(size=16, bold=True, leading=1.25, after=4)
_CELL = Style(size=10, after=0, leading=1.3)
_COLUMN_HEAD = Style(size=9.5, bold=True, after=0, leading=1.3)
_LABEL = Style(size=9.5, colour=MUTED, after=0, leading=1.3)
_HEADING = Style(size=11.5, bold=True, leading=1.3, before=7, after=2)
# For sheets that say much.
_DENSE_BODY = replace(BODY, size=9.5, leading=1.24, after=2)
_DENSE_HEADING = replace(_HEADING, size=10.5, leading=1.25, before=5, after=1)
_BELOW_BULLET, _BELOW_BOX = 2, 3.5
# Their letters are small or stand high in the line.
_TALL = frozenset({"ar", "fa", "ti"})


class Setting:
    """How the parts of one sheet are set in one language; `dense` for long ones in two."""

    def __init__(self, phrases: Phrases, *, dense: bool = False) -> None:
        self.phrases = phrases
        dense = dense and bool(phrases.language)
        self._body = _DENSE_BODY if dense else BODY
        self._heading = _DENSE_HEADING if dense else _HEADING
        self._right_to_left = phrases.right_to_left
        self._tall = phrases.language in _TALL

    def other(self, style: Style) -> Style:
        """The style of the client's language beside German in `style`."""
        return beside_size(style, tall=self._tall)

    def head(self, office: Office, title: Pair, below: Pair | None = None) -> list[Flowable]:
        """Office and title in both languages; a smaller line `below` the title."""
        parts = head(office, "")[:-1]
        parts.append(self._beside(title, _TITLE))
        if below is not None:
            parts.append(self._beside(below, SMALL))
        return parts

    def heading(self, text: Pair) -> Flowable:
        """A heading that stays with what follows."""
        return self._beside(text, self._heading)

    def paragraph(self, text: Pair, style: Style | None = None) -> Flowable:
        """A paragraph side by side, in the style of the body if nothing else is said."""
        return self._beside(text, style or self._body)

    def above(self, text: Pair, style: Style = BODY) -> list[Flowable]:
        """German above the other language, each over the whole width."""
        made: list[Flowable] = [Text(text.german, style)]
        if text.other:
            # Both are read as one.
            made[0].spaceAfter = 0
            made.append(Text(text.other, self.other(style)))
        return made

    def bullets(self, texts: Iterable[Pair]) -> list[Flowable]:
        """A list; bullets stand at the right of what runs from right to left."""
        return [self._marked(text, "bullet", "bullet", _BELOW_BULLET) for text in texts]

    def tick(self, text: Pair, *, ticked: bool = False) -> Flowable:
        """One box for both languages, where the client begins to read."""
        mark: Mark = "ticked" if ticked else "box"
        if self._right_to_left:
            return self._marked(text, "", mark, _BELOW_BOX)
        return self._marked(text, mark, "", _BELOW_BOX)

    def fact(self, label: Pair, value: str, style: Style = BODY) -> Flowable:
        """What was written in the file, with its label in both languages."""
        german = [Text(label.german, _LABEL)]
        shown = Text(value, replace(style, after=0))
        if self._right_to_left:
            at_right = Text(label.other, self.other(_LABEL))
            return columns([german, [shown], [at_right]], (0.26, 0.48, 0.26))
        if label.other:
            german.append(Text(label.other, self.other(_LABEL)))
        return columns([german, [shown]], (0.32, 0.68))

    def stated(self, label: Pair, state: Pair) -> Flowable:
        """A state with its label, both in both languages."""
        if not self._right_to_left:
            return self.fact(
                label, " · ".join(each for each in (state.german, state.other) if each)
            )
        texts = (Text(state.german, BODY), Text(state.other, self.other(BODY)))
        labels = (Text(label.german, _LABEL), Text(label.other, self.other(_LABEL)))
        cells = [[labels[0]], [texts[0]], [texts[1]], [labels[1]]]
        return columns(cells, (0.26, 0.24, 0.24, 0.26))

    def fields(self, *fields: Field) -> Flowable:
        """Lines to write on, mirrored for who reads from right to left."""
        return Fields(*fields, mirrored=self._right_to_left)

    def written(self, text: str, style: Style = _WRITTEN) -> Flowable:
        """What was written in the file, as it is."""
        return Text(text, style)

    def lines(self, count: int) -> list[Flowable]:
        """Empty lines to write on."""
        return [Fields(Field(Pair(""))) for _ in range(count)]

    def signature(self, key: str, day: str = "") -> Flowable:
        """A line for a day and a signature; `key` as in the texts, `day` when it is known."""
        both = self.phrases.both
        return self.fields(
            Field(both("common.place_day"), day, share=0.36),
            Field(both(f"common.{key}"), share=0.64),
        )

    def table(
        self,
        heads: Sequence[Pair],
        rows: Iterable[Sequence[str | Pair]],
        shares: Sequence[float],
    ) -> Flowable:
        """A table with lines below its rows; widths as shares of the page."""
        cells = [[self._cell(text, _COLUMN_HEAD) for text in heads]]
        cells += [[self._cell(text, _CELL) for text in row] for row in rows]
        widths = [WIDTH * share for share in shares]
        if self._right_to_left:
            cells, widths = [row[::-1] for row in cells], widths[::-1]
        return lined(cells, widths)

    def foot(self, *parts: str) -> str:
        """The last line of every page: confidential, the parts, and which text counts."""
        shown = [self.phrases.de("common.confidential"), *(part for part in parts if part)]
        return " · ".join(shown)

    def german_counts(self) -> list[Flowable]:
        """That the German text is the one that counts; nothing on a German sheet."""
        if not self.phrases.language:
            return []
        return [gap(1.5), self._beside(self.phrases.both("common.german_counts"), SMALL)]

    def _beside(self, text: Pair, style: Style) -> Flowable:
        if not text.other:
            return Text(text.german, style)
        return Beside(Text(text.german, style), Text(text.other, self.other(style)))

    def _marked(self, text: Pair, german: Mark, other: Mark, after: float) -> Flowable:
        style = replace(self._body, after=after)
        if not text.other:
            return Marked(text.german, style, german or other)
        right = Marked(text.other, self.other(style), other, at_right=self._right_to_left)
        return Beside(Marked(text.german, style, german), right)

    def _cell(self, text: str | Pair, style: Style) -> list[Text]:
        if isinstance(text, str):
            return [Text(text, style)]
        other = [Text(text.other, self.other(style))] if text.other else []
        return [Text(text.german, style), *other]
