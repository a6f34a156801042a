"""Where captions and values stand: in columns of equal width, as many as fit the texts."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics

Fact = tuple[str, str]
# A value of more letters gets a line of its own.
WIDE_FROM = 60
_NARROWEST = 24
_HIGH = 100_000
# As a label of plain text draws in a window that runs from left to right.
TEXT = int(
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignTop
    | Qt.TextFlag.TextWordWrap
    | Qt.TextFlag.TextForceLeftToRight
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One pair with the place of both, in pixels."""

    caption: str
    value: str
    caption_area: QRect
    value_area: QRect

    @property
    def bottom(self) -> int:
        """The first line of pixels below."""
        return self.value_area.y() + self.value_area.height()


class FactsLayout:
    """The pairs and their places, reckoned once for each width."""

    def __init__(self, columns: int) -> None:
        self._most = columns
        self.facts: tuple[Fact, ...] = ()
        self._least = 0
        self._known: dict[int, tuple[Cell, ...]] = {}
        self._heights: dict[int, int] = {}
        self._whole: dict[tuple[bool, str], QSize] = {}

    def show(self, facts: tuple[Fact, ...]) -> None:
        """Other pairs."""
        self.facts = facts
        self.forget()

    def forget(self) -> None:
        """Reckon anew: the font is another."""
        self._least = 0
        self._known.clear()
        self._heights.clear()
        self._whole.clear()

    def least_width(self, font: QFont) -> int:
        """The width of one column: a few letters, or the longest word."""
        if not self._least:
            body, caption = QFontMetrics(font), QFontMetrics(theme.caption_font(font))
            words = _long(value for _, value in self.facts)
            captions = _long(text for text, _ in self.facts)
            widths = [body.horizontalAdvance(word) + 1 for word in words]
            widths += [caption.horizontalAdvance(word) + 1 for word in captions]
            self._least = max(_NARROWEST * body.averageCharWidth(), *widths, 0)
        return self._least

    def about(self, font: QFont) -> QSize:
        """About the size with all columns, without measuring."""
        lines = -(-len(self.facts) // self._most)
        wide = self._most * (self.least_width(font) + metrics.L) - metrics.L
        return QSize(wide, lines * (2 * QFontMetrics(font).height() + metrics.M))

    def height(self, width: int, font: QFont) -> int:
        """The height that all pairs need in `width`."""
        found = self._heights.get(width)
        if found is None:
            cells = self.cells(width, font)
            found = self._heights[width] = max((cell.bottom for cell in cells), default=0)
        return found

    def cells(self, width: int, font: QFont) -> tuple[Cell, ...]:
        """The pairs with their places in `width`."""
        found = self._known.get(width)
        if found is None:
            if len(self._known) > 8:
                self._known.clear()
                self._heights.clear()
            found = self._known[width] = tuple(self._placed(width, font))
        return found

    def _placed(self, width: int, font: QFont) -> list[Cell]:
        body, caption = QFontMetrics(font), QFontMetrics(theme.caption_font(font))
        fitting = (width + metrics.L) // (self.least_width(font) + metrics.L)
        columns = max(1, min(self._most, fitting))
        one = (width + metrics.L) // columns - metrics.L
        placed: list[Cell] = []
        column = top = 0
        for text, value in self.facts:
            wide = len(value) > WIDE_FROM
            if placed and (column == columns or (wide and column)):
                column, top = 0, max(cell.bottom for cell in placed) + metrics.M
            left = column * (one + metrics.L)
            room = width - left if wide else one
            high = self._high(caption, text, room, small=True)
            above = QRect(left, top, room, high)
            below = QRect(left, top + high, room, self._high(body, value, room, small=False))
            placed.append(Cell(text, value, above, below))
            column = columns if wide else column + 1
        return placed

    def _high(self, font: QFontMetrics, text: str, width: int, *, small: bool) -> int:
        """How high `text` is in `width`; most texts are measured once for all widths."""
        whole = self._whole.get((small, text))
        if whole is None:
            whole = font.boundingRect(QRect(0, 0, _HIGH, _HIGH), TEXT, text).size()
            self._whole[small, text] = whole
        # Lines break a little earlier than the measured width says.
        if whole.width() + 2 <= width:
            return whole.height()
        return font.boundingRect(QRect(0, 0, width, _HIGH), TEXT, text).height()


def _long(texts: Iterable[str]) -> list[str]:
    """The words that may be the widest; the others need not be measured."""
    words = {word for text in texts for word in text.split()}
    return sorted(words, key=len)[-3:]
