"""Names that a reader must not see, taken out of texts somebody wrote freely."""

import re
from collections.abc import Iterable

from kimdesk.base.names import fold, german, words
from kimdesk.base.text import translate

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*\w)?")
# Shorter ones are common words in one language or another.
_SHORTEST = 3
# „Aminas Kurs“: the genitive is the name, too.
_ENDINGS = ("", "s")


def mark() -> str:
    """What stands in place of somebody else's name."""
    return translate("Blackening", "[andere Person]")


def words_of_names(names: Iterable[str]) -> frozenset[str]:
    """The words of names in the form in which texts are searched for them."""
    found = (_plain(word) for name in names for word in words(name))
    return frozenset(word for word in found if len(word) >= _SHORTEST)


def blackened(text: str, hidden: frozenset[str], put: str) -> str:
    """The text with `put` for every row of words that are `hidden`, in any spelling."""
    if not hidden or not text:
        return text
    parts: list[str] = []
    end = 0
    for found in _WORD.finditer(text):
        if not _is_hidden(found.group(), hidden):
            continue
        between = text[end : found.start()]
        if not (parts and parts[-1] == put and not between.strip(" ,-")):
            parts += [between, put]
        end = found.end()
    return "".join([*parts, text[end:]])


def _is_hidden(word: str, hidden: frozenset[str]) -> bool:
    """As one word, or one of those that hyphens join."""
    plain = [_plain(part) for part in (word, *re.split(r"[-'’]", word))]
    return any(each.removesuffix(ending) in hidden for each in plain for ending in _ENDINGS if each)


def _plain(word: str) -> str:
    return german(fold(word))
