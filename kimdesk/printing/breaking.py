"""Where lines end: between words, after hyphens, and only then inside of a word.

Widths of words are measured once and added up, so that a paragraph costs as much as it is
long. A line is measured as a whole when it is made, because in some scripts letters may draw
together over the space between words.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from kimdesk.printing import fonts, shaping

_SLACK = 0.01
_KEPT_WORD = 48
_WORDS = re.compile(r"[^ ]* +|[^ ]+")
# Between letters, never in numbers, case numbers or ranges of years.
_HYPHENATED = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{3})|(?<=[^\W\d_]{3}/)(?=[^\W\d_]{3})")
_JOINT = re.compile(r"(?<=[/\-._@?&=:])(?=[^/\-._@?&=: ])")
_VOWELS = "aeiouyäöüéèàáíóúâêîôûAEIOUYÄÖÜ"
_LETTER = rf"[^\W\d_{_VOWELS}]"
_SYLLABLE = re.compile(
    rf"(?<=[{_VOWELS}])(?=(?:sch|ch|ck|ph|qu|{_LETTER})[{_VOWELS}])"
    rf"|(?<={_LETTER})(?=(?:sch|{_LETTER})[{_VOWELS}])"
)
# Letters that stay on each side of a hyphen of ours.
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is read, its direction, and its glyphs from left to right."""

    text: str
    base: int
    runs: tuple[shaping.Run, ...]

    @property
    def width(self) -> float:
        """In points."""
        return sum(run.width for run in self.runs)


def lines_of(text: str, size: float, width: float, *, bold: bool) -> Iterator[Line]:
    """The lines of a text; each paragraph has the direction of its own first letter."""
    for paragraph in text.split("\n"):
        base = int(shaping.is_right_to_left(paragraph))
        yield from _Paragraph(size, width, base, bold=bold).lines(paragraph)


@lru_cache(maxsize=8192)
def _kept_width(word: str, *, bold: bool) -> float:
    return shaping.width_of(word, 1, bold=bold)


def word_width(word: str, *, bold: bool) -> float:
    """How wide a word is at size 1; that of usual words is remembered."""
    if len(word) > _KEPT_WORD:
        return shaping.width_of(word, 1, bold=bold)
    return _kept_width(word, bold=bold)


class _Paragraph:
    """Breaks one paragraph; `width` is the room of its lines in points."""

    def __init__(self, size: float, width: float, base: int, *, bold: bool) -> None:
        self._size, self._width, self._base, self._bold = size, width, base, bold

    def lines(self, paragraph: str) -> Iterator[Line]:
        """Fill one line after the other."""
        if not self._base and paragraph and fonts.is_simple(paragraph):
            return self._simple_lines(paragraph)
        return self._any_lines(paragraph)

    def _simple_lines(self, paragraph: str) -> Iterator[Line]:
        """The same where words only stand beside each other, which is much quicker."""
        font = fonts.BOLD if self._bold else fonts.PLAIN
        room = (self._width + _SLACK) * 1000 / self._size
        line: list[shaping.Word] = []
        used = 0.0
        for piece in _pieces(paragraph):
            word = shaping.simple_word(piece, font)
            if line and used + word.bare > room:
                yield self._of_words(line, font)
                line, used = [], 0.0
            if not line and word.bare > room:
                *full, rest = self._cut(piece)
                yield from map(self._line, full)
                word = shaping.simple_word(rest, font)
            line.append(word)
            used += word.advance
        if line:
            yield self._of_words(line, font)

    def _of_words(self, words: list[shaping.Word], font: str) -> Line:
        last = words[-1].text
        if last.endswith(" "):
            words[-1] = shaping.simple_word(last.rstrip(" "), font)
        run = shaping.run_of(words, font, self._size)
        return Line(run.text, self._base, (run,))

    def _any_lines(self, paragraph: str) -> Iterator[Line]:
        line: list[str] = []
        used = 0.0
        for piece in _pieces(paragraph):
            word = piece.rstrip(" ")
            while line and used + self._wide(word) > self._width + _SLACK:
                made, line = self._made(line)
                used = sum(map(self._wide, line))
                yield made
            if not line and self._wide(word) > self._width + _SLACK:
                *full, piece = self._cut(piece)  # noqa: PLW2901 - the rest goes on
                yield from map(self._line, full)
            line.append(piece)
            used += self._wide(piece)
        while line:
            made, line = self._made(line)
            yield made
        if not paragraph:
            yield self._line("")

    def _made(self, pieces: list[str]) -> tuple[Line, list[str]]:
        """A line of as many of the pieces as really fit, at least one, and those left."""
        left: list[str] = []
        while True:
            line = self._line("".join(pieces))
            if len(pieces) == 1 or line.width <= self._width + _SLACK:
                return line, left
            left.insert(0, pieces.pop())

    def _line(self, text: str) -> Line:
        text = text.rstrip(" ")
        runs = shaping.line_runs(text, self._size, bold=self._bold, base=self._base)
        return Line(text, self._base, tuple(runs))

    def _wide(self, word: str) -> float:
        return word_width(word, bold=self._bold) * self._size

    def _cut(self, word: str) -> list[str]:
        """An overlong word in pieces that fit: at its joints, between syllables, anywhere."""
        found: list[str] = []
        joints = [joint.end() for joint in _JOINT.finditer(word)]
        done = 0
        while len(word) - done > 1:
            most = self._fitting(word, done)
            if done + most >= len(word.rstrip(" ")):
                break
            at = max((joint for joint in joints if done < joint <= done + most), default=0)
            hyphen = ""
            if not at:
                at, hyphen = self._syllable(word, done, done + most)
            found.append(word[done:at] + hyphen)
            done = at
        return [*found, word[done:]]

    def _fitting(self, word: str, start: int) -> int:
        """How many characters from `start` on fit, at least one."""
        limit = 32
        while start + limit < len(word) and self._wide(word[start : start + limit]) <= self._width:
            limit *= 2
        low, high = 1, min(limit, len(word) - start)
        while low < high:
            middle = (low + high + 1) // 2
            if self._wide(word[start : start + middle]) <= self._width + _SLACK:
                low = middle
            else:
                high = middle - 1
        # Marks and joiners stay with the letter they belong to.
        while low > 1 and start + low < len(word) and _clings(word[start + low]):
            low -= 1
        return low

    def _syllable(self, word: str, start: int, most: int) -> tuple[int, str]:
        """The last syllable that ends with a hyphen before `most`; else `most` and none."""
        whole = len(word.rstrip(" "))
        for found in reversed([*_SYLLABLE.finditer(word, start, min(most + 4, len(word)))]):
            at = found.end()
            fits = start + _LEAST <= at <= min(most, whole - _LEAST)
            if fits and self._wide(f"{word[start:at]}-") <= self._width + _SLACK:
                return at, "-"
        return most, ""


def _pieces(paragraph: str) -> Iterator[str]:
    """Words with the spaces behind them, cut after hyphens where that is usual."""
    for word in _WORDS.findall(paragraph):
        if "-" in word or "/" in word:
            yield from _HYPHENATED.split(word)
        else:
            yield word


def _clings(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Mc", "Me", "Cf"}
