"""Merging two persons who are one, and taking that back.

`compare` says what has to be asked, `merge_persons` does it, `undo_merge` restores it from
the journal that was kept. The journal is personal data: `forget_merges` removes it.
"""

# Rooms below: kimdesk.clients.model and access, vault, base.
from kimdesk.clients.merging.comparison import (
    CasePair,
    Comparison,
    FieldQuestion,
    HistoryQuestion,
    compare,
)
from kimdesk.clients.merging.persons import forget_merges, merge_persons
from kimdesk.clients.merging.undo import MergeRow, Undone, merges_of, undo_merge

__all__ = [
    "CasePair",
    "Comparison",
    "FieldQuestion",
    "HistoryQuestion",
    "MergeRow",
    "Undone",
    "compare",
    "forget_merges",
    "merge_persons",
    "merges_of",
    "undo_merge",
]
