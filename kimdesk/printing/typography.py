"""German typography: quotes, dashes, and what must not be torn apart at the end of a line.

Only what is typed for want of a better key is set right; letters and figures stay.
"""

import re
from itertools import pairwise

NBSP = "\u00a0"
_DASHES = frozenset({"-", "--", "–", "—"})
_QUOTED = re.compile(r'(?<![\w"])"(?=\S)([^"\n]{1,400}?)(?<=\S)"(?![\w"])')
# With a number behind them.
_BEFORE_NUMBERS = frozenset(
    {"§", "§§", "Art.", "Artikel", "Abs.", "Absatz", "Satz", "S.", "Nr.", "lit.", "Bd.", "Az."}
    | {"Tel.", "KW", "RW", "SGB", "Seite", "Kap."}
)
_BEFORE_ANYTHING = frozenset({"z.", "d.", "u.", "i.", "Dr.", "St.", "Prof."})
_AFTER_NUMBERS = frozenset(
    {"%", "€", "Uhr", "Euro", "EUR", "Prozent", "km", "m", "cm", "mm", "kg", "g", "l", "h"}
    | {"m²", "Std.", "Min.", "Stunde", "Stunden", "Minuten", "Tag", "Tage", "Tagen", "Woche"}
    | {"Wochen", "Monat", "Monate", "Monaten", "Jahr", "Jahre", "Jahren"}
)
_MONTHS = frozenset(
    {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September"}
    | {"Oktober", "November", "Dezember", "Jan.", "Feb.", "Mär.", "Apr.", "Jun.", "Jul."}
    | {"Aug.", "Sep.", "Sept.", "Okt.", "Nov.", "Dez."}
)
_AROUND = "(„“‚‘[«»"
_BEHIND = ".,;:!?)]“‘»"


def typeset(text: str) -> str:
    """`text` as a German printer would set it."""
    if '"' in text:
        text = _QUOTED.sub("„\\1“", text)
    if " " not in text:
        return text
    return "\n".join(_held(paragraph) for paragraph in text.split("\n"))


def _held(paragraph: str) -> str:
    """Spaces at which no line may end become such ones; dashes between words are set long."""
    words = paragraph.split(" ")
    parts = [words[0]]
    for before, word in pairwise(words):
        if word in _DASHES and before:
            # A dash stays at the end of a line, it never begins one.
            parts += [NBSP, "–"]
        else:
            parts += [NBSP if before and word and _belong(before, word) else " ", word]
    return "".join(parts)


def _belong(before: str, word: str) -> bool:
    before = before.lstrip(_AROUND)
    if before in _BEFORE_ANYTHING:
        return True
    if before in _BEFORE_NUMBERS:
        return word[0].isdigit() or word[0] in "IVX"
    last = before[-1:]
    if last.isdigit():
        return word in _AFTER_NUMBERS or word.rstrip(_BEHIND) in _AFTER_NUMBERS
    if last == "." and before[:-1].isdigit():
        return word in _MONTHS or word.rstrip(_BEHIND) in _MONTHS
    return False
