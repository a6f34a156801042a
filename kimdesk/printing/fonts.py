"""The shipped fonts on paper: registered once, with a font for every character there is.

`PLAIN` and `BOLD` answer for Latin, Greek and Cyrillic; other scripts have fonts of their
own, and what none of them can draw is written in Latin letters in brackets.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from anyascii import anyascii
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kimdesk.base.resources import resource
from kimdesk.base.text import translate

PLAIN = "NotoSans-Regular"
BOLD = "NotoSans-Bold"
_SCRIPTS = (
    *("Arabic", "Ethiopic", "Devanagari", "Bengali", "Tamil", "Gurmukhi"),
    *("Georgian", "Armenian", "Hebrew", "Syriac", "Thai"),
)

# Signs without a glyph that need no brackets to be understood.
_SIGNS = str.maketrans({"→": "->", "✓": "x", "\u2011": "-", "\u202f": "\u00a0"})
# Joiners, and the marks of direction that texts of ours hold (data never does).
MARKS = "\u200e\u200f"
_UNSEEN = frozenset({"\u200c", "\u200d", *MARKS})
FIRST_RIGHT_TO_LEFT = 0x590
# Kinds of characters that stay where they are among letters from left to right.
_SIMPLE = frozenset({"L", "EN", "ES", "ET", "CS", "WS", "ON"})
_BOUNDS = re.compile(r" ?([≤≥]) ?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters that one font draws, from `start` up to `end` in the text."""

    start: int
    end: int
    font: str


@cache
def register() -> tuple[str, ...]:
    """Make the fonts known to the PDF library; their names, the plain and the bold ones."""
    names = tuple(sorted(path.stem for path in resource("fonts").glob("*.ttf")))
    for name in names:
        font = TTFont(name, str(resource("fonts", f"{name}.ttf")))
        pdfmetrics.registerFont(font)
    # Else the library names its own Helvetica in every file, without embedding it.
    rl_config.canvas_basefontname = PLAIN
    # Pages as bytes, not as letters that stand for them: files a fifth smaller, made quicker.
    rl_config.useA85 = 0
    return names


@cache
def _chain(*, bold: bool) -> tuple[str, ...]:
    """The fonts to ask one after the other; a script without bold is drawn plain."""
    names = register()
    found = [BOLD if bold else PLAIN]
    for script in _SCRIPTS:
        wanted = f"NotoSans{script}-Bold" if bold else f"NotoSans{script}-Regular"
        found.append(wanted if wanted in names else f"NotoSans{script}-Regular")
    return tuple(found)


def _characters(font: str) -> Mapping[int, int]:
    """What a font can draw: its glyphs by character."""
    ttf: Any = pdfmetrics.getFont(font)
    return ttf.face.charToGlyph  # type: ignore[no-any-return]


@cache
def font_of(char: str, *, bold: bool = False) -> str:
    """The font that draws `char`, "" for none."""
    for name in _chain(bold=bold):
        if ord(char) in _characters(name):
            return name
    return ""


@cache
def _simple() -> frozenset[str]:
    """Characters from left to right of which each is one glyph of both main fonts."""
    both = _characters(PLAIN).keys() & _characters(BOLD).keys()
    early = (chr(code) for code in both if code < FIRST_RIGHT_TO_LEFT or 0x2010 <= code < 0x2100)
    return frozenset(char for char in early if unicodedata.bidirectional(char) in _SIMPLE)


def is_simple(text: str) -> bool:
    """Whether `text` needs neither another font nor shaping nor ordering."""
    return _simple().issuperset(text)


def drawable(text: str) -> str:
    """`text` with everything that no font can draw written in Latin letters in brackets."""
    if is_simple(text) and unicodedata.is_normalized("NFC", text):
        return text
    words = []
    for word in (
        _BOUNDS.sub(_bound, unicodedata.normalize("NFC", text)).translate(_SIGNS).split(" ")
    ):
        if all(font_of(char) or _is_joiner(char) or char == "\n" for char in word):
            words.append(word)
        else:
            words.append(_latin(word))
    return " ".join(words)


def _bound(found: re.Match[str]) -> str:
    """A bound in words: no shipped font draws its sign."""
    most = found[1] == "≤"
    word = translate("Paper", "höchstens") if most else translate("Paper", "mindestens")
    return f" {word} "


def _latin(word: str) -> str:
    """The characters without a font, transliterated run by run; the others as they are."""
    parts: list[str] = []
    run = ""
    for char in [*word, ""]:
        if char and not font_of(char) and not _is_joiner(char):
            run += char
            continue
        if run:
            parts.append(f"[{anyascii(run).strip() or '?'}]")
            run = ""
        parts.append(char)
    return "".join(parts)


def stretches(text: str, *, bold: bool = False) -> list[Stretch]:
    """`text` cut where the font changes; marks, joiners and blanks stay with what precedes."""
    found: list[Stretch] = []
    for at, char in enumerate(text):
        before = found[-1].font if found else ""
        font = before if before and _stays(char, before) else font_of(char, bold=bold)
        font = font or before or _chain(bold=bold)[0]
        if found and font == before:
            found[-1] = Stretch(found[-1].start, at + 1, font)
        else:
            found.append(Stretch(at, at + 1, font))
    return found


def _stays(char: str, font: str) -> bool:
    """Whether `char` belongs to the character before it and `font` can draw it, or need not."""
    if _is_joiner(char):
        return True
    known = ord(char) in _characters(font)
    return known and (char == " " or unicodedata.category(char) in {"Mn", "Mc", "Me"})


def _is_joiner(char: str) -> bool:
    return char in _UNSEEN
