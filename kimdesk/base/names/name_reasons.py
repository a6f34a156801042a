"""What the names of two persons say about their being one, any spelling against any."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from kimdesk.base.names.lost_letters import has_lost_letters, lost_letter_match
from kimdesk.base.names.reasons import RARE_BONUS, WEIGHTS, Reason, ReasonKind
from kimdesk.base.names.score import FOUND, How, Score
from kimdesk.base.names.similarity import likeness
from kimdesk.base.names.word_scores import WordScores

_KINDS = {
    How.EXACT: ReasonKind.NAME_SAME,
    How.PREFIX: ReasonKind.NAME_SIMILAR,
    How.GERMAN: ReasonKind.NAME_SPELLING,
    How.TRANSLITERATION: ReasonKind.NAME_SPELLING,
    How.SOUND: ReasonKind.NAME_SOUND,
    How.SIMILAR: ReasonKind.NAME_SIMILAR,
}
_AS_ONE = 85
_SPOKEN_THE_SAME = 92


@dataclass(frozen=True, slots=True)
class WrittenName:
    """One spelling of a person's name, in whatever script."""

    family: str
    given: str

    def __str__(self) -> str:
        """Family name, comma, given name; without comma where one is missing."""
        return ", ".join(part for part in (self.family, self.given) if part)


def name_reasons(
    first: Sequence[WrittenName],
    second: Sequence[WrittenName],
    scores: WordScores,
    *,
    rare: bool,
) -> list[Reason]:
    """The reasons of the two spellings that go together best; none without a likeness."""
    found = [
        _pair_reasons(ours, theirs, scores, rare=rare) for ours, theirs in product(first, second)
    ]
    return max(found, key=lambda reasons: sum(each.weight for each in reasons), default=[])


def _pair_reasons(
    ours: WrittenName, theirs: WrittenName, scores: WordScores, *, rare: bool
) -> list[Reason]:
    whole = _whole(ours, theirs, scores)
    if whole:
        bonus = RARE_BONUS if rare and whole[0] is ReasonKind.NAME_SAME else 0
        reasons = [_reason(kind, ours, theirs) for kind in whole]
        head = reasons[0]
        return [Reason(head.kind, head.weight + bonus, head.ours, head.theirs), *reasons[1:]]
    return [_reason(kind, ours, theirs) for kind in _parts(ours, theirs, scores)]


def _whole(ours: WrittenName, theirs: WrittenName, scores: WordScores) -> list[ReasonKind]:
    """The kinds when the full names agree in some way, straight or swapped; else []."""
    if lost_letter_match(str(ours), str(theirs)):
        return [ReasonKind.NAME_LOST_LETTERS]
    straight = _both((ours.family, ours.given), (theirs.family, theirs.given), scores)
    if straight:
        return [straight]
    crossed = _both((ours.family, ours.given), (theirs.given, theirs.family), scores)
    if crossed:
        return [crossed, ReasonKind.NAME_SWAPPED]
    if all((ours.family, ours.given, theirs.family, theirs.given)):
        return []
    # One name only on some side, as in passports without a family name: all in one.
    single = likeness(str(ours), str(theirs), scores)
    return [_kind(single)] if single.value >= _AS_ONE else []


def _both(ours: tuple[str, str], theirs: tuple[str, str], scores: WordScores) -> ReasonKind | None:
    """How two names agree in both parts; None when a part is missing or does not."""
    if not all(ours + theirs):
        return None
    first = _part(ours[0], theirs[0], scores)
    if first.value < FOUND:
        return None
    second = _part(ours[1], theirs[1], scores)
    return _kind(first, second) if second.value >= FOUND else None


def _kind(*scores: Score) -> ReasonKind:
    how = max(score.how for score in scores)
    if how is How.SOUND and min(score.value for score in scores) >= _SPOKEN_THE_SAME:
        return ReasonKind.NAME_SPELLING
    return _KINDS[how]


def _parts(ours: WrittenName, theirs: WrittenName, scores: WordScores) -> list[ReasonKind]:
    family = _agree(ours.family, theirs.family, scores)
    given = _agree(ours.given, theirs.given, scores)
    kinds = []
    if family:
        kinds.append(ReasonKind.FAMILY_ONLY)
    if given:
        kinds.append(ReasonKind.GIVEN_ONLY)
    elif ours.given and theirs.given:
        kinds.append(ReasonKind.GIVEN_DIFFERENT)
    return kinds


def _agree(ours: str, theirs: str, scores: WordScores) -> bool:
    return bool(ours and theirs) and _part(ours, theirs, scores).value >= FOUND


def _part(ours: str, theirs: str, scores: WordScores) -> Score:
    if has_lost_letters(ours + " " + theirs) and lost_letter_match(ours, theirs):
        return Score(90.0, How.SIMILAR)
    return likeness(ours, theirs, scores)


def _reason(kind: ReasonKind, ours: WrittenName, theirs: WrittenName) -> Reason:
    return Reason(kind, WEIGHTS[kind], str(ours), str(theirs))
