"""Text for people: German in the code, English from the translation file, and safe input.

`translate` carries this very name because the translation tool of the window toolkit
extracts calls by name; the core itself stays free of that toolkit.
"""

import unicodedata
from functools import cache

from kimdesk.base.resources import resource

_language = "de"


def set_language(language: str) -> None:
    """Choose the language of all later texts: "de" or "en"."""
    global _language  # noqa: PLW0603 - one language per process, like the window toolkit's
    if language not in {"de", "en"}:
        raise ValueError(language)
    _language = language


def language() -> str:
    """The language in force, "de" or "en"."""
    return _language


def translate(context: str, german: str) -> str:
    """The text in the language in force; the German itself where no translation exists."""
    if _language == "de":
        return german
    return _english().get((context, german), german)


@cache
def _english() -> dict[tuple[str, str], str]:
    """All finished translations of `resources/i18n/kimdesk_en.ts`, by context and source."""
    import xml.etree.ElementTree as ET

    # The file ships with the program, so the standard parser is enough here.
    root = ET.parse(resource("i18n", "kimdesk_en.ts")).getroot()  # noqa: S314 - our own file
    found = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation") or ""
            if text:
                found[name, message.findtext("source", "")] = text
    return found


_KEPT_CONTROLS = {"\n", "\t"}
# Direction overrides and isolates can make a name show as another one; they never
# belong into data. ZWJ and ZWNJ stay, Persian and Kurdish names need them.
_DIRECTION_CONTROLS = {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"}
_INVISIBLE = {"\ufeff", "\u200b", "\u2060", "\u00ad"}
MAX_MARKS = 4


def clean(text: str, *, multiline: bool = False) -> str:
    """`text` as it may be stored: NFC, no control, surrogate or direction characters.

    Runs of more than four combining marks are cut to four, so that one name cannot paint
    over its neighbours. Line breaks survive only with `multiline`; ends are trimmed.
    A text of invisible characters alone becomes "".
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")):
        category = unicodedata.category(char)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks > MAX_MARKS or char in _DIRECTION_CONTROLS or char in _INVISIBLE:
            continue
        if category in {"Cc", "Cs", "Zl", "Zp"} and char not in _KEPT_CONTROLS:
            continue
        kept.append(char if multiline or char not in _KEPT_CONTROLS else " ")
    cleaned = "".join(kept).strip()
    visible = any(unicodedata.category(char)[0] not in {"C", "M", "Z"} for char in cleaned)
    return cleaned if visible else ""
