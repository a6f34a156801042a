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
_TITLES = frozenset({"herr", "herrn", "frau", "hr", "fr", "dr", "kollege", "kollegin"})


def mark() -> str:
    """What stands in place of somebody else's name."""
    return translate("Blackening", "[andere Person]")


def words_of_names(names: Iterable[str]) -> frozenset[str]:
    """The words of names in the form in which texts are searched for them."""
    found = (_plain(word) for name in names for word in words(name))
    return frozenset(word for word in found if len(word) >= _SHORTEST)


def blackened(
    text: str, hidden: frozenset[str], put: str, titled: frozenset[str] = frozenset()
) -> str:
    """The text with `put` for every row of words that are `hidden`, in any spelling.

    Words that are `titled` are common ones, too („Lang“, „Klein“): they go only where two of
    them stand together or after „Herr“ or „Frau“.
    """
    if not text or not (hidden or titled):
        return text
    words_ = list(_WORD.finditer(text))
    gone = [_is_one_of(word.group(), hidden) for word in words_]
    for at, word in enumerate(words_):
        if not gone[at] and _is_one_of(word.group(), titled):
            before = words_[at - 1] if at else None
            after = words_[at + 1] if at + 1 < len(words_) else None
            gone[at] = _makes_name(before, word, text, titled) or _stands_by(
                word, after, text, titled
            )
    return _replaced(text, [word for word, out in zip(words_, gone, strict=True) if out], put)


def _replaced(text: str, found: list[re.Match[str]], put: str) -> str:
    parts: list[str] = []
    end = 0
    for word in found:
        between = text[end : word.start()]
        if not (parts and parts[-1] == put and not between.strip(" ,-")):
            parts += [between, put]
        end = word.end()
    return "".join([*parts, text[end:]])


def _makes_name(
    before: re.Match[str] | None, word: re.Match[str], text: str, titled: frozenset[str]
) -> bool:
    """Whether what stands before makes a word a name."""
    if before is None or text[before.end() : word.start()].strip(" ."):
        return _stands_by(word, before, text, titled)
    return _plain(before.group()) in _TITLES or _stands_by(word, before, text, titled)


def _stands_by(
    word: re.Match[str], other: re.Match[str] | None, text: str, titled: frozenset[str]
) -> bool:
    """Whether another word of a name stands directly beside it, as in „Muster, Kim“."""
    if other is None:
        return False
    first, last = sorted((word, other), key=lambda each: each.start())
    return not text[first.end() : last.start()].strip(" ,") and _is_one_of(other.group(), titled)


def _is_one_of(word: str, wanted: frozenset[str]) -> bool:
    """As one word, or one of those that hyphens join."""
    plain = [_plain(part) for part in (word, *re.split(r"[-'’]", word))]
    return any(each.removesuffix(ending) in wanted for each in plain for ending in _ENDINGS if each)


def _plain(word: str) -> str:
    return german(fold(word))
