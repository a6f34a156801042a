"""Words of the index that are nearly the typed ones, for queries that find nothing better.

Only distinct words are compared, not persons, and only those that begin like the typed
word, like it with its first two letters swapped, or without its first letter.
"""

import json
from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import text
from sqlalchemy.orm import Session

from kimdesk.base.names.keys import KeyKind, query_keys
from kimdesk.clients.searching.wanted import Range, Wanted, equal

_TYPING_ERROR = 2
_WORDS = 4000
_NEAREST = 12
_ONE_ERROR_FROM, _TWO_ERRORS_FROM = 4, 8

# Jumps from one distinct key to the next, however many persons share it.
_DISTINCT = text("""
WITH RECURSIVE jump(key, high) AS (
    SELECT (SELECT min(k.key) FROM name_key AS k
            WHERE k.kind = :kind AND k.key >= r.value ->> 0 AND k.key < r.value ->> 1),
        r.value ->> 1
    FROM json_each(:ranges) AS r
    UNION ALL
    SELECT (SELECT min(k.key) FROM name_key AS k
            WHERE k.kind = :kind AND k.key > jump.key AND k.key < jump.high), jump.high
    FROM jump WHERE jump.key IS NOT NULL)
SELECT DISTINCT key FROM jump WHERE key IS NOT NULL LIMIT :words
""")


def with_near_words(session: Session, names: str, wanted: Sequence[Wanted]) -> list[Wanted]:
    """`wanted` with the nearest words of the index added to each typed word of `names`."""
    near: dict[str, list[Range]] = {}
    for entry in query_keys(names):
        starts = [found.key for found in entry.lookups if found.tier == _TYPING_ERROR]
        words = _nearest(session, entry.word, starts) if starts else []
        near[entry.word] = [equal(KeyKind.WORD, word) for word in words]
    return [Wanted(entry.word, (*near.get(entry.word, ()), *entry.ranges)) for entry in wanted]


def _nearest(session: Session, word: str, starts: Sequence[str]) -> list[str]:
    ranges = json.dumps([(start, start + "\U0010ffff") for start in starts])
    known = session.scalars(
        _DISTINCT, {"kind": KeyKind.WORD.value, "ranges": ranges, "words": _WORDS}
    ).all()
    allowed = (len(word) >= _ONE_ERROR_FROM) + (len(word) >= _TWO_ERRORS_FROM)
    # The typed word may be unfinished: as much of each word counts as was typed.
    begun = {key: key[: len(word)] for key in known}
    nearest = process.extract(
        word, begun, scorer=OSA.distance, score_cutoff=allowed, limit=_NEAREST
    )
    return [key for _, _, key in nearest]
