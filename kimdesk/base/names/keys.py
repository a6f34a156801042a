"""What to keep in an index for a name, and what to look up for a typed one.

The index holds each distinct name word once with its keys; a look-up is an equality or a
range on (kind, key), so its cost does not grow with the store. Candidates found by any key
are then judged by `similarity`, so a key may find too much, never too little.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kimdesk.base.names.arabic import skeleton_of_arabic
from kimdesk.base.names.folding import LOST, MAX_NAME, bare, fold, german, script, written_words
from kimdesk.base.names.scripts import spellings, writes_vowels
from kimdesk.base.names.spelling import canon, skeleton, sound
from kimdesk.base.names.units import pairs, units

MAX_WORDS = 12
"""Words of one name or query that count."""
_LONGEST_KEY = 40
_MIN_PREFIX = 2
_MIN_SKELETON = 2
_MIN_SOUND = 2
_TYPO_FROM = 4


class KeyKind(StrEnum):
    """The kinds of keys; the value is what the index stores."""

    WORD = "w"
    """A spelling of the word, for prefix ranges."""
    SCRIPT = "v"
    """Consonants of a word whose script shows no vowels, for prefix ranges."""
    SKELETON = "s"
    """Consonants of any word, for equality."""
    SOUND = "p"
    """Cologne phonetic code, for equality."""
    LOST = "l"
    """Number of letters of a word in which some were lost (`?irin`), for equality."""


@dataclass(frozen=True, slots=True)
class Key:
    """One row of the index."""

    kind: KeyKind
    key: str


@dataclass(frozen=True, slots=True)
class WordKeys:
    """A name word (folded, in its own script) and everything it can be found by."""

    word: str
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class NameKeys:
    """The words of one written name; joined words (`abdalrahman`) are words of their own."""

    words: tuple[WordKeys, ...]

    @property
    def keys(self) -> frozenset[Key]:
        """All keys of all words, for an index by person instead of by word."""
        return frozenset(key for word in self.words for key in word.keys)


@dataclass(frozen=True, slots=True)
class Lookup:
    """One indexed look-up: `key` is equal, or with `prefix` lies in [key, end).

    `tier` 0 is looked up at once, 1 when that finds too little, 2 (typing errors) last.
    """

    kind: KeyKind
    key: str
    prefix: bool
    tier: int

    @property
    def end(self) -> str:
        """The first key behind the range of a prefix look-up."""
        return self.key + "\U0010ffff"


@dataclass(frozen=True, slots=True)
class WordLookups:
    """The look-ups for one typed word (or words that belong together, like `al mithali`)."""

    word: str
    lookups: tuple[Lookup, ...]


def name_keys(name: str) -> NameKeys:
    """The words of a written name with the keys under which an index should hold them."""
    found = {}
    parts = units(written_words(name[:MAX_NAME])[:MAX_WORDS])
    for unit in parts + pairs(parts):
        for written in unit.forms:
            word = bare(written)
            if word not in found:
                found[word] = WordKeys(word, tuple(dict.fromkeys(_keys_of(written, word))))
    return NameKeys(tuple(found.values()))


def _keys_of(written: str, word: str) -> list[Key]:
    latin = spellings(written)
    spelled = {word, *latin, *map(german, latin), *map(canon, latin)}
    keys = [Key(KeyKind.WORD, key[:_LONGEST_KEY]) for key in sorted(spelled)]
    bones = _skeletons(written, latin)
    keys += [Key(KeyKind.SKELETON, key[:_LONGEST_KEY]) for key in bones]
    if not writes_vowels(written):
        keys += [Key(KeyKind.SCRIPT, key[:_LONGEST_KEY]) for key in bones]
    if LOST in written:
        keys.append(Key(KeyKind.LOST, str(len(fold(written)))))
    codes = dict.fromkeys(map(sound, latin))
    return keys + [
        Key(KeyKind.SOUND, code[:_LONGEST_KEY]) for code in codes if len(code) >= _MIN_SOUND
    ]


def _skeletons(written: str, latin: tuple[str, ...]) -> list[str]:
    bones = dict.fromkeys(map(skeleton, latin))
    if script(written) == "ARABIC":
        bones[skeleton_of_arabic(written)] = None
    return [key for key in bones if key]


def query_keys(text: str) -> tuple[WordLookups, ...]:
    """What to look up for typed names, one entry for each word, words in typed order.

    Every word may still be unfinished. A person fits when every entry finds one of the
    person's words; the caller intersects, or ranks the union when nothing remains. A
    particle at the end (`muster al`) narrows nothing and is left to the ranking.
    """
    parts = units(written_words(text[:MAX_NAME])[:MAX_WORDS])
    joined = pairs(parts)
    found = []
    for unit in parts:
        if unit.optional:
            continue
        together = [pair.forms[0] for pair in joined if pair.places & unit.places]
        found.append(_word_lookups(unit.forms, together))
    return tuple(found)


def _word_lookups(forms: Sequence[str], together: Sequence[str]) -> WordLookups:
    """`together` are the word and a neighbour as one, which a name may hold as one word."""
    found: dict[Lookup, None] = {}
    for written in forms:
        latin = spellings(written)
        found |= dict.fromkeys(_sure_lookups(written, latin))
        found |= dict.fromkeys(_vague_lookups(written, latin))
    for written in together:
        found[_lookup(KeyKind.WORD, canon(spellings(written)[0]), 0, prefix=True)] = None
    lookups = sorted(found, key=lambda lookup: (lookup.tier, -len(lookup.key)))
    return WordLookups(bare(forms[0]), tuple(lookups))


def _sure_lookups(written: str, latin: tuple[str, ...]) -> Iterator[Lookup]:
    yield _lookup(KeyKind.WORD, bare(written), 0, prefix=True)
    for key in (*latin, *map(german, latin), *map(canon, latin)):
        if len(key) >= _MIN_PREFIX:  # `sch` sounds like s, but half the store begins with s
            yield _lookup(KeyKind.WORD, key, 0, prefix=True)
    for key in (skeleton(spelled, unfinished=True) for spelled in latin):
        if len(key) >= _MIN_SKELETON:
            yield _lookup(KeyKind.SCRIPT, key, 0, prefix=True)
    intact = fold(written).partition(LOST)[0]
    if LOST in written and len(intact) >= _MIN_PREFIX:
        yield _lookup(KeyKind.WORD, intact, 0, prefix=True)


def _vague_lookups(written: str, latin: tuple[str, ...]) -> Iterator[Lookup]:
    for key in _skeletons(written, latin):
        if len(key) >= _MIN_SKELETON or not writes_vowels(written):
            yield _lookup(KeyKind.SKELETON, key, 1)
    for code in map(sound, latin):
        if len(code) >= _MIN_SOUND:
            yield _lookup(KeyKind.SOUND, code, 1)
    yield _lookup(KeyKind.LOST, str(len(bare(written))), 1)
    for start in _near(latin[0]):
        yield _lookup(KeyKind.WORD, start, 2, prefix=True)


def _lookup(kind: KeyKind, key: str, tier: int, *, prefix: bool = False) -> Lookup:
    return Lookup(kind, key[:_LONGEST_KEY], prefix, tier)


def _near(word: str) -> tuple[str, ...]:
    """Beginnings under which the word stands if one letter was typed wrongly."""
    if len(word) < _TYPO_FROM:
        return ()
    return (word[:3], word[1] + word[0] + word[2], word[1:4])
