"""A PDF that exists in memory only: its pages as pictures and as text, places of words on them.

The library may be used by one thread at a time, so every call waits for its turn. Windows
never call from their own thread; they have it done by the jobs (`desktop/jobs.py`).
"""

import threading
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kimdesk.base.errors import Cancelled

POINTS_PER_INCH = 72
# Pixels of a page at most; beyond them it is drawn coarser.
MOST_PIXELS = 16_000_000
# How far beside and above a character a click still means it, in points.
_BESIDE, _ABOVE = 600, 9
TURN = threading.RLock()


@dataclass(frozen=True, slots=True)
class Place:
    """Text on a page and the rectangles it covers, in points from the upper left corner."""

    page: int
    rectangles: tuple[QRectF, ...]
    text: str = field(default="", repr=False)


class PdfPages:
    """The pages of a PDF; numbers count from 0."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        with TURN:
            self._document: Any = pypdfium2.PdfDocument(content)
            many = range(len(self._document))
            self.sizes: list[tuple[float, float]] = [
                self._document.get_page_size(number) for number in many
            ]
        self._texts: dict[int, str] = {}
        self._closed = False

    def __len__(self) -> int:
        return len(self.sizes)

    def close(self) -> None:
        """Let go of the document."""
        with TURN:
            self._closed = True
            self._document.close()
        self._texts.clear()

    def picture(self, number: int, scale: float) -> QImage:
        """Page `number` with `scale` pixels for each point, fewer for very large ones."""
        width, height = self.sizes[number]
        scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
        with TURN:
            page = self._page(number)
            bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            form = QImage.Format.Format_RGBX8888
            # Copied, because the bitmap's memory goes with it.
            drawn = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form
            ).copy()
            bitmap.close()
            page.close()
        return drawn

    def text(self, number: int) -> str:
        """What stands on page `number`."""
        return self._characters(number).replace("\r\n", "\n")

    def find(self, wanted: str) -> tuple[Place, ...]:
        """Where `wanted` stands in the document, whatever its case and its blanks."""
        needle = "".join(part for part, _ in _folded(wanted.strip()))
        if not needle:
            return ()
        found: list[Place] = []
        for number in range(len(self)):
            found += self._found_on(number, needle)
        return tuple(found)

    def between(
        self, number: int, begin: tuple[float, float], end: tuple[float, float]
    ) -> Place | None:
        """The text from one point of page `number` to another, None where there is none."""
        height = self.sizes[number][1]
        with TURN:
            page = self._page(number)
            words = page.get_textpage()
            at = [words.get_index(x, height - y, _BESIDE, _ABOVE) for x, y in (begin, end)]
            place = None
            if at[0] is not None and at[1] is not None:
                place = self._place(words, number, min(at), max(at) - min(at) + 1)
            words.close()
            page.close()
        return place

    def whole(self, number: int) -> Place | None:
        """All text of page `number`."""
        count = len(self._characters(number))
        with TURN:
            page = self._page(number)
            words = page.get_textpage()
            place = self._place(words, number, 0, count) if count else None
            words.close()
            page.close()
        return place

    def _page(self, number: int) -> Any:  # noqa: ANN401 - the library names no types
        """Raises Cancelled when the document was closed meanwhile."""
        if self._closed:
            raise Cancelled("")
        return self._document[number]

    def _found_on(self, number: int, needle: str) -> list[Place]:
        parts = _folded(self._characters(number))
        text = "".join(part for part, _ in parts)
        spots: list[tuple[int, int]] = []
        at = text.find(needle)
        while at >= 0:
            first = parts[at][1]
            spots.append((first, parts[at + len(needle) - 1][1] - first + 1))
            at = text.find(needle, at + len(needle))
        if not spots:
            return []
        with TURN:
            page = self._page(number)
            words = page.get_textpage()
            places = [self._place(words, number, first, count) for first, count in spots]
            words.close()
            page.close()
        return places

    def _place(self, words: Any, number: int, first: int, count: int) -> Place:  # noqa: ANN401
        height = self.sizes[number][1]
        rectangles = []
        for each in range(words.count_rects(first, count)):
            left, bottom, right, top = words.get_rect(each)
            rectangles.append(QRectF(left, height - top, right - left, top - bottom))
        text = self._characters(number)[first : first + count].replace("\r\n", "\n")
        return Place(number, tuple(rectangles), unicodedata.normalize("NFKC", text))

    def _characters(self, number: int) -> str:
        """One character for each that the library counts."""
        if number in self._texts:
            return self._texts[number]
        from pypdfium2 import raw

        with TURN:
            page = self._page(number)
            words = page.get_textpage()
            count = words.count_chars()
            text = str(words.get_text_range()) if count else ""
            if len(text) != count:
                codes = (raw.FPDFText_GetUnicode(words, at) for at in range(count))
                text = "".join(chr(code) if code else " " for code in codes)
            words.close()
            page.close()
        self._texts[number] = text
        return text


def _folded(text: str) -> list[tuple[str, int]]:
    """Single characters as they are compared, each with its place in `text`.

    Vowel signs do not count: few people type them, and they come out beside their letters.
    """
    parts: list[tuple[str, int]] = []
    for at, char in enumerate(text):
        plain = unicodedata.normalize("NFKC", char).casefold()
        for one in plain:
            if unicodedata.combining(one):
                continue
            blank = one.isspace()
            if blank and parts and parts[-1][0] == " ":
                continue
            parts.append((" " if blank else one, at))
    return parts
