"""Two histories of one subject made one without overlaps (R13).

"both" puts the periods of both in a row: each ends at the latest on the day before the
next begins, and of two that begin on the same day the one of the person who stays counts.
"kept" and "other" take one side's periods only. Periods that do not touch are never
changed, whatever is chosen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Literal

from kimdesk.clients.merging.journal import Row

Choice = Literal["both", "kept", "other"]
CHOICES: tuple[Choice, ...] = ("both", "kept", "other")


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of the periods: rows with a new last day, rows that go."""

    ended: tuple[tuple[Row, date], ...]
    dropped: tuple[Row, ...]


def planned(kept: Sequence[Row], other: Sequence[Row], choice: Choice) -> Plan:
    """How to make one history of two. Needs nothing to be decided where nothing overlaps."""
    if not overlapping(kept, other):
        return Plan((), ())
    if choice != "both":
        return Plan((), tuple(other if choice == "kept" else kept))
    rows = sorted((*kept, *other), key=begin)
    own = {row["id"] for row in kept}
    dropped = []
    ordered: list[Any] = []
    for row in rows:
        if ordered and begin(ordered[-1]) == begin(row):
            loser = row if row["id"] not in own else ordered[-1]
            dropped.append(loser)
            if loser is row:
                continue
            ordered.pop()
        ordered.append(row)
    ended = [
        (row, begin(after) - timedelta(days=1))
        for row, after in pairwise(ordered)
        if end(row) >= begin(after)
    ]
    return Plan(tuple(ended), tuple(dropped))


def overlapping(kept: Sequence[Row], other: Sequence[Row]) -> bool:
    """Whether a period of one side shares a day with one of the other."""
    return any(begin(a) <= end(b) and begin(b) <= end(a) for a in kept for b in other)


def begin(row: Row) -> date:
    """The first day of a period, the first of all days when it is not known."""
    return row["valid_from"] or date.min


def end(row: Row) -> date:
    """The last day of a period, the last of all days while it lasts."""
    return row["valid_to"] or date.max
