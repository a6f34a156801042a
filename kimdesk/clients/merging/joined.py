"""What rooms above put in order when two cases become one.

This room moves every row of any table along, but does not know what may stand only once in a
case or is numbered there. Rooms that do say so by `when_joined`, where they map their tables.
"""

from collections.abc import Callable

from kimdesk.clients.merging.journal import Journal

# Gets the journal and the cases that stays and that goes, before anything moved.
Ordering = Callable[[Journal, int, int], None]
_ORDERINGS: list[Ordering] = []


def when_joined(*orderings: Ordering) -> None:
    """Let these put their rows in order at every merge from now on."""
    _ORDERINGS.extend(each for each in orderings if each not in _ORDERINGS)


def put_in_order(journal: Journal, keep_id: int, remove_id: int) -> None:
    """Have every room put its rows of both cases in order."""
    for each in _ORDERINGS:
        each(journal, keep_id, remove_id)
