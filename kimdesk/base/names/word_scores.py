"""The scores of words during one search, each worked out once."""

from kimdesk.base.names.score import NOTHING, Score
from kimdesk.base.names.word import Word
from kimdesk.base.names.word_score import spelling_score, word_score


class WordScores:
    """Keeps words and scores; let it go with the search, since it holds names."""

    def __init__(self) -> None:
        self._words: dict[str, Word] = {}
        self._scores: dict[tuple[str, str, bool], Score] = {}
        self._spelled: dict[tuple[str, str, bool], Score] = {}

    def score(self, typed: str, name: str, *, whole: bool) -> Score:
        """`word_score` of two written words."""
        asked = (typed, name, whole)
        known = self._scores.get(asked)
        if known is None:
            known = word_score(self._word(typed), self._word(name), whole=whole)
            self._scores[asked] = known
        return known

    def spelled(self, typed: str, name: str, *, whole: bool) -> Score:
        """`spelling_score` of two written words: quicker, and enough for most hits."""
        asked = (typed, name, whole)
        known = self._spelled.get(asked)
        if known is None:
            found = spelling_score(self._word(typed), self._word(name), whole=whole)
            known = self._spelled[asked] = found or NOTHING
        return known

    def _word(self, written: str) -> Word:
        if written not in self._words:
            self._words[written] = Word(written)
        return self._words[written]
