"""How one typed word fits one word of a name."""

from rapidfuzz.distance import OSA, JaroWinkler

from kimdesk.base.names.folding import LOST
from kimdesk.base.names.score import NOTHING, How, Score
from kimdesk.base.names.spelling import skeleton
from kimdesk.base.names.word import Word

_SHORTEST_CANON = 3
_SHORTEST_SKELETON = 2
_SHORTEST_TYPO = 4
_TYPO_AT_START = 6
_TWO_TYPOS = 8
_SHORTEST_TYPO_PREFIX = 5
# How like the letters must be when the sound agrees: short codes agree by chance.
_LIKE_BY_CODE = {2: 0.93, 3: 0.82}
_LIKE = 0.68
_UNLIKE = 0.6


def word_score(typed: Word, name: Word, *, whole: bool) -> Score:
    """The score of a typed word for a word of a name; with `whole` beginnings don't count."""
    found = spelling_score(typed, name, whole=whole) or _by_canon(typed, name, whole=whole)
    if found:
        return found
    if _known_apart(typed, name):
        return NOTHING
    like = _likeness(typed, name)
    if like < _UNLIKE and typed.writes_vowels and name.writes_vowels:
        return _by_lost_letters(typed, name) or NOTHING
    return (
        _by_lost_letters(typed, name)
        or _by_skeleton(typed, name, like)
        or (None if whole else _begun_skeleton(typed, name))
        or _by_sound(typed, name, like)
        or _by_letters(typed, name, whole=whole)
        or NOTHING
    )


def _known_apart(typed: Word, name: Word) -> bool:
    """Hassan and Hussein, Samir and Samira: alike, but known to be two names."""
    both = typed.originals and name.originals
    return bool(both) and typed.originals.isdisjoint(name.originals)


def spelling_score(typed: Word, name: Word, *, whole: bool) -> Score | None:
    """The score when it takes no more than case, accents and umlauts to see it; else None."""
    if typed.folded == name.folded:
        return Score(100.0, How.EXACT)
    if not whole and name.folded.startswith(typed.folded):
        return Score(85 + 10 * len(typed.folded) / len(name.folded), How.PREFIX)
    if typed.german == name.german:
        return Score(98.0, How.GERMAN)
    if not whole and _begins_german(typed, name):
        return Score(83 + 10 * len(typed.german) / len(name.german), How.GERMAN)
    return None


def _begins_german(typed: Word, name: Word) -> bool:
    """Whether `muell` begins Müller; `joe` begins Jörg but not Johanna."""
    return (
        name.expanded.startswith(typed.folded)
        or name.folded.startswith(typed.expanded)
        or (len(typed.german) >= _SHORTEST_TYPO and name.german.startswith(typed.german))
    )


def _by_canon(typed: Word, name: Word, *, whole: bool) -> Score | None:
    if not typed.spellings.isdisjoint(name.spellings):
        return Score(96.0, How.TRANSLITERATION)
    how = How.SOUND if typed.is_latin and name.is_latin else How.TRANSLITERATION
    if not typed.canons.isdisjoint(name.canons):
        return Score(93.0, how)
    if whole:
        return None
    begun = [
        len(start) / len(full)
        for start in typed.canons | (typed.spellings if how is How.TRANSLITERATION else set())
        if len(start) >= _SHORTEST_CANON
        for full in name.canons | name.spellings
        if full.startswith(start)
    ]
    return Score(78 + 10 * max(begun), how) if begun else None


def _by_skeleton(typed: Word, name: Word, like: float) -> Score | None:
    """Consonants agree. Where a script hides the vowels that is all there is to compare."""
    hidden = not (typed.writes_vowels and name.writes_vowels)
    shared = max(map(len, typed.skeletons & name.skeletons), default=0)
    if shared < (_SHORTEST_SKELETON if hidden else _SHORTEST_SKELETON + 1):
        return None
    if hidden and like >= _LIKE:
        return Score(70 + 20 * like, How.TRANSLITERATION)
    if like >= _LIKE_BY_CODE.get(shared, _LIKE):
        return Score(72 + 12 * like, How.SOUND)
    return None


def _begun_skeleton(typed: Word, name: Word) -> Score | None:
    """The typed consonants begin those of a name whose script hides the vowels."""
    if name.writes_vowels:
        return None
    for spelled in typed.spellings:
        start = skeleton(spelled, unfinished=True)
        if len(start) < _SHORTEST_SKELETON:
            continue
        fits = [full for full in name.skeletons if full.startswith(start)]
        if fits:
            return Score(65 + 10 * len(start) / min(map(len, fits)), How.TRANSLITERATION)
    return None


def _by_sound(typed: Word, name: Word, like: float) -> Score | None:
    if like < _LIKE:
        return None
    shared = max(map(len, typed.sounds & name.sounds), default=0)
    if shared > 1 and like >= _LIKE_BY_CODE.get(shared, _LIKE):
        return Score(70 + 12 * like, How.SOUND)
    return None


def _by_lost_letters(typed: Word, name: Word) -> Score | None:
    """`sirin` and `?irin`: each `?` may be any letter."""
    for pattern, full in ((name.pattern, typed.folded), (typed.pattern, name.folded)):
        if len(pattern) == len(full) and all(
            lost in (LOST, letter) for lost, letter in zip(pattern, full, strict=True)
        ):
            return Score(85.0, How.SIMILAR)
    return None


def _by_letters(typed: Word, name: Word, *, whole: bool) -> Score | None:
    """A typing error: one letter, from eight letters on two, or two letters swapped."""
    best = 0.0
    for ours in {typed.german, *typed.canons}:
        for theirs in {name.german, *name.canons}:
            shorter = min(len(ours), len(theirs))
            if shorter < _SHORTEST_TYPO:
                continue
            allowed = 2 if shorter >= _TWO_TYPOS else 1
            wrong = OSA.distance(ours, theirs, score_cutoff=allowed)
            if shorter < _TYPO_AT_START and ours[0] != theirs[0] and ours[:2] != theirs[1::-1]:
                continue  # Jana, Hana and Rana are three names
            if wrong <= allowed:
                best = max(best, 82 - 9 * wrong - 12 / shorter)
            elif not whole and len(ours) >= _SHORTEST_TYPO_PREFIX:
                best = max(best, _begun_wrongly(ours, theirs))
    return Score(best, How.SIMILAR) if best else None


def _begun_wrongly(start: str, full: str) -> float:
    ends = range(len(start) - 1, len(start) + 2)
    wrong = min(OSA.distance(start, full[:end], score_cutoff=1) for end in ends)
    return 64 + 4 * len(start) / len(full) if wrong <= 1 < len(full) - len(start) else 0.0


def _likeness(typed: Word, name: Word) -> float:
    return max(
        JaroWinkler.similarity(ours, theirs) for ours in typed.canons for theirs in name.canons
    )
