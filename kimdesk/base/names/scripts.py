"""Any script in Latin letters, in the spellings that offices and passports use."""

import re

from anyascii import anyascii

from kimdesk.base.names.arabic import romanize_arabic
from kimdesk.base.names.cyrillic import romanize_cyrillic
from kimdesk.base.names.folding import MAX_NAME, bare, fold, script, written_words
from kimdesk.base.names.tables import letters

# Letters that have, beside the plain one, a second Latin spelling in use.
_SECOND = str.maketrans(
    {
        **letters("ş=sh š=sh ș=sh ś=sh ç=ch č=ch ć=ch"),
        **letters("ž=zh đ=dj å=aa ñ=ny ə=a ţ=ts ț=ts"),
    }
)
_SYLLABLE = re.compile("[A-Z][a-z]*")


def latin(text: str) -> str:
    """`text` in folded Latin letters, words divided by one blank; the likeliest spelling.

    `Олександр` → `oleksandr`, `محمد` → `mohammed`, `ኣብርሃም` → `abrham`.
    """
    return " ".join(spellings(word)[0] for word in written_words(text[:MAX_NAME]))


def spellings(word: str) -> tuple[str, ...]:
    """The Latin spellings of one word from `written_words`, the likeliest first.

    Never empty; a word that has no Latin letters at all is given folded.
    """
    folded = bare(word)
    if folded.isascii():
        second = folded if word.isascii() else _ascii(word.translate(_SECOND))
        return (folded,) if second == folded else (folded, second)
    found = (_ascii(spelling) for spelling in _foreign(word, folded))
    return tuple(dict.fromkeys(spelling for spelling in found if spelling)) or (folded,)


def writes_vowels(word: str) -> bool:
    """Whether the script of `word` shows its vowels, so that spelling can be compared."""
    return script(word) in {"LATIN", "CYRILLIC", "GREEK", "GEORGIAN", "ARMENIAN", ""}


def _foreign(word: str, folded: str) -> tuple[str, ...]:
    match script(word):
        case "CYRILLIC":
            return romanize_cyrillic(word)
        case "ARABIC":
            return romanize_arabic(word)
        case "CJK" | "HANGUL":
            syllables = _SYLLABLE.findall(anyascii(word))
            return ("".join(syllables), *syllables)
    return (anyascii(word), anyascii(folded))


def _ascii(spelling: str) -> str:
    return "".join(char for char in fold(anyascii(spelling)) if char.isalnum() and char.isascii())
