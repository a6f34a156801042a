"""Names in any spelling and script: folding, search keys, similarity, duplicates.

No storage and no window here: `keys` says what to keep in an index and what to look up,
`similarity` judges a candidate, `persons` two persons, `fulltext` serves notes, `query`
reads what somebody typed into the search field. Nothing is remembered between calls, so
that no name stays in memory after the store is locked.
"""

# Rooms below: kimdesk.base only (plus anyascii, cologne_phonetics, rapidfuzz, phonenumbers).
