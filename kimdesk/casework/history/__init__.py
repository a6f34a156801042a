"""The history of a case: everything that happened in it, in order, to be read in one go.

One statement for each kind of event, however long the case is. Nothing is kept here; the
entries are made from the records themselves.
"""

from kimdesk.base.names.fulltext import folded_text
from kimdesk.casework.history import plan_events, work_events
from kimdesk.casework.history.entry import KINDS, HistoryEntry, Reader
from kimdesk.clients.access import require_case
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store

__all__ = ["KINDS", "HistoryEntry", "history", "matches"]


def history(store: Store, catalogue: Catalogue, case_id: int) -> tuple[HistoryEntry, ...]:
    """All events of a case, newest first; a fixed number of statements.

    Raises NotAllowed when the case may not be opened.
    """
    with store.unit() as unit:
        require_case(unit, case_id)
        reader = Reader(unit, catalogue, case_id)
        found = [
            entry
            for events in (*work_events.EVENTS, *plan_events.EVENTS)
            for entry in events(reader)
        ]
    return tuple(sorted(found, key=lambda entry: entry.key, reverse=True))


def matches(entry: HistoryEntry, query: str) -> bool:
    """Whether every word of `query` begins a word of the entry, in whatever spelling."""
    wanted = folded_text(query).split()
    text = f" {folded_text(f'{entry.title} {entry.facts} {entry.note}')}"
    return all(f" {word}" in text for word in wanted)
