"""How well a name fits what was typed, and why: the ranking of search hits."""

from collections.abc import Callable, Iterator, Sequence

from kimdesk.base.names.folding import MAX_NAME, written_words
from kimdesk.base.names.score import FOUND, NOTHING, How, Score
from kimdesk.base.names.units import Unit, pairs, units
from kimdesk.base.names.word_scores import WordScores

MAX_WORDS = 12
"""Words of one name or query that count."""
_JOINED_DIFFER = 3
_EXTRA_TYPED = 0.4
_EXTRA_WHOLE = 4.0
_LEFT_OUT = 5.0
_UNANSWERED = FOUND - 5


class NameQuery:
    """Typed names, prepared once and compared with many names.

    What was worked out for words is kept in `scores` as long as the query, because the same
    words come back in many candidates.
    """

    def __init__(self, text: str, *, whole: bool = False, scores: WordScores | None = None) -> None:
        self.whole = whole
        parts = units(written_words(text[:MAX_NAME])[:MAX_WORDS])
        self.readings = [parts] + [_joined(parts, pair) for pair in pairs(parts)]
        self._scores = scores or WordScores()

    def score(self, name: str) -> Score:
        """The score of one written name (all its parts in any order)."""
        parts = units(written_words(name[:MAX_NAME])[:MAX_WORDS])
        names = parts + pairs(parts)
        best = NOTHING
        for reading in self.readings:
            best = max(best, self._score_reading(reading, names), key=_rank)
            if best.value >= FOUND:
                break
        return best

    def _score_reading(self, reading: Sequence[Unit], names: Sequence[Unit]) -> Score:
        used, total, weights, missing, left_out = 0, 0.0, 0, 0, 0
        how = How.EXACT
        for typed in sorted(reading, key=_weight, reverse=True):
            found, places = self._best(typed, names, used)
            if found.value < FOUND:
                missing += not typed.optional
                weights += 0 if typed.optional else _weight(typed)
                left_out += typed.optional
                continue
            used |= places
            total += found.value * _weight(typed)
            weights += _weight(typed)
            how = max(how, found.how)
        if not used:
            return NOTHING
        extra = sum(_counts(unit) and not unit.places & used for unit in names)
        value = total / weights - extra * (_EXTRA_WHOLE if self.whole else _EXTRA_TYPED)
        value -= left_out * _LEFT_OUT
        return Score(max(0.0, min(value, _UNANSWERED) if missing else value), how)

    def _best(self, typed: Unit, names: Sequence[Unit], used: int) -> tuple[Score, int]:
        """The best score for one typed unit, and the places of the name that it takes."""
        free = [
            unit
            for unit in names
            if not unit.places & used and (not unit.joined or _may_be_joined(typed, unit))
        ]
        best = self._best_by(self._scores.spelled, typed, free)
        return best if best[0].value else self._best_by(self._scores.score, typed, free)

    def _best_by(
        self, compare: Callable[..., Score], typed: Unit, names: Sequence[Unit]
    ) -> tuple[Score, int]:
        best, places = NOTHING, 0
        for unit in names:
            vaguest = How.TRANSLITERATION if unit.joined or typed.joined else How.NONE
            for lacking, ours, theirs in _forms(typed, unit):
                found = compare(ours, theirs, whole=self.whole)
                if found.how <= vaguest and found.value - lacking > best.value:
                    best, places = Score(found.value - lacking, found.how), unit.places
        return best, places


def similarity(query: NameQuery | str, name: str) -> Score:
    """How well `name` fits the typed `query`; words may be unfinished and in any order.

    Every typed word has to fit some word of the name for a value of `FOUND` or more;
    particles may be missing on either side. For many names pass one `NameQuery`.
    """
    return (NameQuery(query) if isinstance(query, str) else query).score(name)


def likeness(first: str, second: str, scores: WordScores | None = None) -> Score:
    """How much two complete names are the same, the same in both directions.

    Words that only one of them has cost a little (second given names are left out often).
    """
    scores = scores or WordScores()
    one = NameQuery(first, whole=True, scores=scores).score(second)
    other = NameQuery(second, whole=True, scores=scores).score(first)
    return max(one, other, key=_rank)


def _joined(parts: list[Unit], pair: Unit) -> list[Unit]:
    rest = [part for part in parts if not part.places & pair.places]
    return [*rest, pair]


def _counts(unit: Unit) -> bool:
    return not unit.optional and not unit.joined


def _forms(typed: Unit, name: Unit) -> Iterator[tuple[int, str, str]]:
    """All forms of both, with the number of particles and the like that are left out."""
    for left_out, ours in enumerate(typed.forms):
        for missing, theirs in enumerate(name.forms):
            yield left_out + missing, ours, theirs


def _may_be_joined(typed: Unit, pair: Unit) -> bool:
    """Cheap: whether a pair written as one word could be what was typed at all."""
    typed_form, form = typed.forms[0], pair.forms[0]
    return form.startswith(typed_form) or abs(len(form) - len(typed_form)) <= _JOINED_DIFFER


def _weight(unit: Unit) -> int:
    return max(len(unit.forms[-1]), 1)


def _rank(score: Score) -> tuple[float, int]:
    return score.value, -score.how
