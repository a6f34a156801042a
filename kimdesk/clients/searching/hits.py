"""What a search gives back."""

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from kimdesk.base.names.fulltext import Excerpt, highlight


class Rank(IntEnum):
    """How a hit was found, from the surest to the vaguest; hits come in this order."""

    NUMBER = 0
    EXACT = 1
    BEGINNING = 2
    GERMAN = 3
    TRANSLITERATION = 4
    SOUND = 5
    SIMILAR = 6
    TEXT = 7


@dataclass(frozen=True)
class Hit:
    """A person, or a record in which the typed words stand.

    `case_id` is the case to open: the newest that may be seen, the one with the number
    asked for, or that of the household; None for a person without any. `name` is the name
    as the office writes it, `matched` what fitted (of a long text the part around the first
    hit), `why` a sentence about it. `kind` is "person" or the table of the record.
    """

    kind: str
    record_id: int
    person_id: int
    case_id: int | None
    case_number: str
    name: str
    matched: str
    why: str
    rank: Rank
    score: float
    typed: str

    @cached_property
    def snippet(self) -> Excerpt:
        """What fitted, with the places to mark; worked out when it is first shown."""
        return Excerpt(self.matched, tuple(highlight(self.matched, self.typed)))


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits, best first, and whether there are more than were asked for."""

    hits: tuple[Hit, ...]
    more: bool
