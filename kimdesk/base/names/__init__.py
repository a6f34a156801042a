"""Names in any spelling and script: folding, search keys, similarity, duplicates.

No storage and no window here: `keys` says what to keep in an index and what to look up,
`similarity` judges a candidate, `persons` two persons, `fulltext` serves notes, `query`
reads what somebody typed into the search field. Nothing is remembered between calls, so
that no name stays in memory after the store is locked.
"""

# Rooms below: kimdesk.base only (plus anyascii, cologne_phonetics, rapidfuzz, phonenumbers).

from kimdesk.base.names.folding import fold, german, words
from kimdesk.base.names.fulltext import Excerpt, excerpt, folded_text, fts_query, highlight
from kimdesk.base.names.keys import (
    Key,
    KeyKind,
    Lookup,
    NameKeys,
    WordKeys,
    WordLookups,
    name_keys,
    query_keys,
)
from kimdesk.base.names.lost_letters import has_lost_letters, lost_letter_match
from kimdesk.base.names.name_reasons import WrittenName
from kimdesk.base.names.persons import PersonFacts, compare_persons
from kimdesk.base.names.phones import PhoneKey, phone_key, phone_number
from kimdesk.base.names.query import CasePattern, Query, Term, parse_query
from kimdesk.base.names.reasons import POSSIBLE, PROBABLE, Reason, ReasonKind, likelihood
from kimdesk.base.names.score import FOUND, How, Score
from kimdesk.base.names.scripts import latin
from kimdesk.base.names.similarity import NameQuery, likeness, similarity
from kimdesk.base.names.word_scores import WordScores

__all__ = [
    "FOUND",
    "POSSIBLE",
    "PROBABLE",
    "CasePattern",
    "Excerpt",
    "How",
    "Key",
    "KeyKind",
    "Lookup",
    "NameKeys",
    "NameQuery",
    "PersonFacts",
    "PhoneKey",
    "Query",
    "Reason",
    "ReasonKind",
    "Score",
    "Term",
    "WordKeys",
    "WordLookups",
    "WordScores",
    "WrittenName",
    "compare_persons",
    "excerpt",
    "fold",
    "folded_text",
    "fts_query",
    "german",
    "has_lost_letters",
    "highlight",
    "latin",
    "likelihood",
    "likeness",
    "lost_letter_match",
    "name_keys",
    "parse_query",
    "phone_key",
    "phone_number",
    "query_keys",
    "similarity",
    "words",
]
