"""Folding: one plain form for everything that people write differently and mean the same.

`fold` keeps the script and forgets case, accents, invisible characters and the shape of
punctuation; `words` cuts folded text into words; `german` forgets whether an umlaut was
written as ä, ae or a. All of them work character by character, so that a place in the
folded text can be traced back to the original (see `fulltext.highlight`).
"""

import re
import unicodedata

from kimdesk.base.names.tables import letters

LOST = "?"
_LOST_SIGNS = {LOST, "\ufffd"}
MAX_NAME = 300
"""Characters of a name or query that are looked at; the rest is cut before any work."""

_APOSTROPHES = "'’‘‛ʼʻʽʹʾʿ`´′＇՚׳ˈ"
_HYPHENS = "-‐‑‒–—―−﹘﹣－־"
_LETTERS = {
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys(_HYPHENS, "-"),
    **letters("ł=l đ=d ð=d ø=o ı=i ħ=h ŧ=t ŋ=n"),
    **letters("æ=ae œ=oe þ=th ə=e ƙ=k ɓ=b ɗ=d ɛ=e"),
    **letters("ĸ=k ȷ=j ƒ=f ɣ=g ɔ=o ɖ=d ŀ=l ǝ=e"),
    "ґ": "г",
    **letters("ی=ي ى=ي ې=ي ێ=ي ے=ي ک=ك ڪ=ك ۆ=و"),
    **letters("ة=ه ە=ه ہ=ه ھ=ه ۃ=ه ٱ=ا ڕ=ر ڵ=ل"),
    "ـ": "",
    "ء": "",
}
# Marks of scripts where the bare letter is what people compare. In Indian scripts and
# Japanese a mark carries the vowel or another consonant and has to stay.
_MARKS = (
    *((0x0300, 0x036F), (0x0483, 0x0489), (0x0591, 0x05C7), (0x0610, 0x061A)),
    *((0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0711, 0x0711)),
    *((0x0730, 0x074A), (0x08CA, 0x08FF), (0x135D, 0x135F), (0x1AB0, 0x1AFF)),
    *((0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE0F), (0xFE20, 0xFE2F)),
    (0xE0100, 0xE01EF),
)


def _is_bare_mark(char: str) -> bool:
    code = ord(char)
    return unicodedata.category(char)[0] == "M" and any(low <= code <= high for low, high in _MARKS)


def _plain(char: str) -> str:
    """One step of folding for one character; "" when it does not count."""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category in {"Cc", "Zs", "Zl", "Zp"}:
        return " "
    if category in {"Cf", "Cs", "Cn"} or _is_bare_mark(char):
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    apart = unicodedata.normalize("NFKD", char.casefold())
    bare = "".join(part for part in apart if not _is_bare_mark(part))
    return unicodedata.normalize("NFKC", bare)


class _FoldTable(dict[int, str]):
    """Filled as characters turn up; never holds more than the characters of Unicode."""

    def __missing__(self, code: int) -> str:
        text, folded = "", chr(code)
        for _ in range(4):
            if text == folded:
                break
            text = folded
            folded = "".join(_plain(char) for char in text)
        self[code] = folded
        return folded


class _WordTable(dict[int, str]):
    """Letters, marks and digits stay, the apostrophe joins, everything else divides."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = char if unicodedata.category(char)[0] in "LMN" else " "
        return self[code]


class _WrittenTable(dict[int, str]):
    """Like fold and divide in one, but letters keep their accents."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = _as_written(char, _folded[code])
        return self[code]


def _as_written(char: str, folded: str) -> str:
    if char in _LOST_SIGNS:
        return LOST
    if folded in {"", "'"}:
        return folded
    return char.casefold() if divide(folded) else " "


_folded = _FoldTable()
_written = _WrittenTable()
_dividing = _WordTable({ord("'"): ""})
_SPACES = re.compile(" {2,}")
_UMLAUT_E = re.compile("(?<=[aou])e+")


def fold(text: str) -> str:
    """`text` without case, accents and invisible characters, in its own script.

    ä → a, ß → ss, ł → l, ı → i; all apostrophes → ', all hyphens → -, all blanks → one
    blank; digits of every script → 0–9; Arabic letter variants, tatweel and vowel marks
    are evened out. Never raises; folding twice changes nothing.
    """
    folded = text.lower() if text.isascii() else ""
    if folded.isprintable() and folded:
        folded = folded.replace("`", "'")
    else:
        folded = fold_characters(unicodedata.normalize("NFC", text))
        if not folded.isascii():
            folded = fold_characters(unicodedata.normalize("NFC", folded))
            folded = unicodedata.normalize("NFC", folded)
    return _SPACES.sub(" ", folded).strip(" ")


def fold_characters(text: str) -> str:
    """Every character folded by itself: the parts of `text` give the parts of the result."""
    return text.translate(_folded)


def words(text: str) -> list[str]:
    """The folded words of `text`; hyphens divide, apostrophes join (`O'Neil` → `oneil`).

    A `?` inside a word stands for a letter that some program lost; it is left out.
    """
    return [bare(word) for word in written_words(text)]


def written_words(text: str) -> list[str]:
    """The words of `text` as they are written: small letters, with accents and apostrophes.

    A `?` at a letter stays, it stands for one that was lost; `fold` and `divide` drop it.
    """
    written = unicodedata.normalize("NFC", text).translate(_written).split()
    return [bare for word in written if (bare := word.strip("'")).strip(LOST + "'")]


def bare(word: str) -> str:
    """One word from `written_words` folded, without apostrophes and lost letters."""
    return "".join(divide(fold(word)))


def divide(folded: str) -> list[str]:
    """The words of a text that is folded already."""
    return folded.translate(_dividing).split()


def german(folded: str) -> str:
    """ae, oe and ue become a, o, u: the form in which Müller, Mueller and Muller meet.

    A beginning of a word stays a beginning, which prefix search relies on.
    """
    return _UMLAUT_E.sub("", folded)


def script(word: str) -> str:
    """The script of the first letter: `LATIN`, `ARABIC`, `CYRILLIC` …; "" without letters."""
    for char in word:
        if char.isascii() and char.isalpha():
            return "LATIN"
        if unicodedata.category(char)[0] == "L":
            return unicodedata.name(char, "").partition(" ")[0]
    return ""
