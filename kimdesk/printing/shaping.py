"""From one line of text to glyphs in the order in which they stand on paper.

The library's own way leaves the words of a right-to-left phrase in the wrong order and
forces ligatures that add vowels to names (`dlig`). So: directions by python-bidi, glyphs by
uharfbuzz, and the library only draws.
"""

import re
import unicodedata
from collections import deque
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import uharfbuzz
from bidi import algorithm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr

from kimdesk.printing import fonts

# The library's string of glyphs with their positions; its type information lacks the latter.
Glyphs = Any
# Marks of direction have done their work when the pieces are in order.
_MARKS = dict.fromkeys(map(ord, fonts.MARKS))
# Isolates and overrides never come into data; where they do, they order nothing.
_ORDERS_NOTHING = {
    ord(char): "\u200b" for char in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
}
_MARKS |= dict.fromkeys(_ORDERS_NOTHING)
_WORD = re.compile(r"[^ ]* +|[^ ]+")
# Thousandths of the size that nobody sees.
_SEEN = 0.5
_FEATURES = {"kern": True, "liga": True, "dlig": False}


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the spaces behind it, whose glyphs are its characters.

    In thousandths of the size: `kerns` say by how much the glyph after a character stands
    nearer (positive) than its width has it; `advance` is how wide it is, `bare` how wide
    without the spaces.
    """

    text: str
    kerns: tuple[tuple[int, float], ...]
    advance: float
    bare: float


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font and direction. `width` in points; `text` as it was written.

    `words` stands instead of `glyphs` where every character is one glyph, from left to right.
    """

    font: str
    glyphs: Glyphs
    width: float
    text: str
    right_to_left: bool
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Glyphs of a run; `spoken` is what they stand for where that cannot be told from them.

    `advance` in thousandths of the size.
    """

    glyphs: Glyphs
    spoken: str
    advance: float


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is one that runs to the left."""
    return bool(algorithm.get_base_level(text.translate(_ORDERS_NOTHING)))


def levels(text: str, base: int) -> list[int]:
    """The embedding level of every character: even to the right, odd to the left."""
    storage: dict[str, Any] = {
        "base_level": base,
        "base_dir": "R" if base else "L",
        "chars": [],
        "runs": deque(),
    }
    algorithm.get_embedding_levels(text.translate(_ORDERS_NOTHING), storage)
    for at, char in enumerate(storage["chars"]):
        char["at"] = at
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = {char["at"]: char["level"] for char in storage["chars"]}
    # Joiners were taken out on the way; they go where the letter before them goes.
    result: list[int] = []
    for at in range(len(text)):
        result.append(found.get(at, result[-1] if result else base))
    return result


def line_runs(text: str, size: float, *, bold: bool = False, base: int = 0) -> list[Run]:
    """The runs of one line from left to right, `size` in points."""
    if not text:
        return []
    if not base and fonts.is_simple(text):
        return [_simple_run(text, size, bold=bold)]
    level = levels(text, base)
    pieces: list[tuple[int, int, int, str]] = []
    for stretch in fonts.stretches(text, bold=bold):
        start = stretch.start
        for at in range(stretch.start + 1, stretch.end + 1):
            if at == stretch.end or level[at] != level[start]:
                pieces.append((start, at, level[start], stretch.font))
                start = at
    return [
        shape(seen, font, size, right_to_left=bool(of % 2))
        for start, end, of, font in _visual(pieces)
        if (seen := text[start:end].translate(_MARKS))
    ]


def _visual(pieces: list[tuple[int, int, int, str]]) -> list[tuple[int, int, int, str]]:
    """The pieces from left to right: from the highest level down, turn what is nested (L2)."""
    order = list(pieces)
    highest = max(piece[2] for piece in order)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(order):
            if order[start][2] < level:
                start += 1
                continue
            end = start
            while end < len(order) and order[end][2] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return order


def _simple_run(text: str, size: float, *, bold: bool) -> Run:
    """A run put together from its words: no letter draws nearer to one beyond a space."""
    font = fonts.BOLD if bold else fonts.PLAIN
    return run_of([simple_word(word, font) for word in _WORD.findall(text)], font, size)


def run_of(words: list[Word], font: str, size: float) -> Run:
    """The run of these words."""
    width = sum([word.advance for word in words]) * size / 1000
    text = "".join([word.text for word in words])
    return Run(font, None, width, text, right_to_left=False, words=tuple(words))


@lru_cache(maxsize=8192)
def simple_word(text: str, font: str) -> Word:
    """A word with the spaces after it.

    Without ligatures: German sets them only with care, and they hide letters from a search.
    """
    ttf: Any = pdfmetrics.getFont(font)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    uharfbuzz.shape(_harfbuzz(font), buffer, {"kern": True, "liga": False, "clig": False})
    kerns, total = [], 0.0
    # Nothing at all, as a line that held one space: then there are no positions.
    positions = buffer.glyph_positions or ()
    for at, (char, position) in enumerate(zip(text, positions, strict=True)):
        advance = ttf.pdfScale(position.x_advance)
        nearer = ttf.face.charWidths.get(ord(char), advance) - advance
        if abs(nearer) > _SEEN:
            kerns.append((at, nearer))
        total += advance
    spaces = len(text) - len(text.rstrip(" "))
    return Word(text, tuple(kerns), total, total - spaces * _space(font))


@cache
def _space(font: str) -> float:
    """How wide a space is, in thousandths of the size."""
    ttf: Any = pdfmetrics.getFont(font)
    return float(ttf.face.charWidths[ord(" ")])


@cache
def _harfbuzz(font: str) -> uharfbuzz.Font:
    ttf: Any = pdfmetrics.getFont(font)
    return ttf.hbFont()


@lru_cache(maxsize=4096)
def shape(text: str, font: str, size: float, *, right_to_left: bool) -> Run:
    """The glyphs of `text`, which is of one font and direction."""
    ttf: Any = pdfmetrics.getFont(font)
    harfbuzz = ttf.hbFont(size)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(harfbuzz, buffer, _FEATURES)
    chars, data, width = [], [], 0.0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        char = _char_of(ttf, harfbuzz, info.codepoint, position.x_advance)
        advance = ttf.pdfScale(position.x_advance)
        chars.append(chr(char))
        data.append(
            ShapeData(
                info.cluster,
                advance,
                ttf.pdfScale(position.y_advance),
                ttf.pdfScale(position.x_offset),
                ttf.pdfScale(position.y_offset),
                ttf.face.charWidths[char],
            )
        )
        width += advance * size / 1000
    glyphs: Glyphs = ShapedStr("".join(chars), shapeData=data)  # type: ignore[arg-type]
    return Run(font, glyphs, width, text, right_to_left)


def _char_of(ttf: Any, harfbuzz: Any, glyph: int, advance: int) -> int:  # noqa: ANN401
    """The character by which the library knows a glyph; private ones for ligatures."""
    known = ttf.face.glyphToChar.get(glyph)
    if known:
        return int(known[0])
    return int(ttf.hbAddPrivate(harfbuzz.glyph_to_string(glyph), glyph, advance))


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide `text` is in one line, in points."""
    return sum(run.width for run in line_runs(text, size, bold=bold))


def spoken_parts(run: Run) -> list[Part]:
    """The run cut so that copying and reading aloud give its text.

    Programs turn what runs to the left around by themselves, glyph by glyph, so there only
    single clusters may be named.
    """
    if run.words:
        return []
    if not run.right_to_left:
        spoken = "" if str(run.glyphs) == run.text else run.text
        return [Part(run.glyphs, spoken, _advance(run.glyphs))]
    found: list[Part] = []
    for glyphs in _clusters(run.glyphs):
        spoken = _cluster_text(run, glyphs) if any(map(_is_private, str(glyphs))) else ""
        if found and not spoken and not found[-1].spoken:
            glyphs = found.pop().glyphs + glyphs  # noqa: PLW2901 - grows until one is named
        found.append(Part(glyphs, spoken, _advance(glyphs)))
    return found


def _clusters(glyphs: Glyphs) -> list[Glyphs]:
    data = glyphs.__shapeData__
    starts = [at for at in range(len(glyphs)) if not at or data[at].cluster != data[at - 1].cluster]
    ends = [*starts[1:], len(glyphs)]
    return [glyphs[start:end] for start, end in zip(starts, ends, strict=True)]


def _cluster_text(run: Run, glyphs: Glyphs) -> str:
    """The characters that a cluster of a right-to-left run stands for."""
    own = glyphs.__shapeData__[0].cluster
    later = [shape.cluster for shape in run.glyphs.__shapeData__ if shape.cluster > own]
    return run.text[own : min(later, default=len(run.text))]


def _advance(glyphs: Glyphs) -> float:
    return float(sum(shape.x_advance for shape in glyphs.__shapeData__))


def _is_private(char: str) -> bool:
    return unicodedata.category(char) == "Co"
