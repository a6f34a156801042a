"""Names that are written as they were typed: the quick half of the judging."""

from collections.abc import Sequence

from kimdesk.base.names.folding import german, words
from kimdesk.base.names.score import How, Score

_GERMAN_BEGINNING = 4
_EXTRA_WORD = 0.4


def literal_score(typed: Sequence[str], name: str) -> Score | None:
    """The score where every typed word is a word of `name` or begins one, else None.

    ä may be written ae or a in whole words and in beginnings of four letters and more.
    """
    written = words(name)
    share = _share(typed, written)
    if share:
        how = How.EXACT if share == 1.0 else How.PREFIX
        return Score(_value(100.0, 85.0, share) - _EXTRA_WORD * (len(written) - len(typed)), how)
    share = _share([*map(german, typed)], [*map(german, written)])
    if share == 1.0 or (share and min(map(len, typed)) >= _GERMAN_BEGINNING):
        return Score(
            _value(98.0, 83.0, share) - _EXTRA_WORD * (len(written) - len(typed)), How.GERMAN
        )
    return None


def _share(typed: Sequence[str], written: Sequence[str]) -> float:
    """How much of the words is typed, 1.0 for all of them, 0.0 when one is none of them."""
    left = list(written)
    share = 1.0
    for word in sorted(typed, key=len, reverse=True):
        found = word if word in left else next((w for w in left if w.startswith(word)), "")
        if not found:
            return 0.0
        left.remove(found)
        share = min(share, len(word) / len(found))
    return share


def _value(whole: float, begun: float, share: float) -> float:
    return whole if share == 1.0 else begun + 10 * share
