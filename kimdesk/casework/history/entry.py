"""One event in the history of a case, and what the makers of events work with."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select

from kimdesk.reference import Catalogue
from kimdesk.vault.work import UnitOfWork

# In the order of the filter; an event of the end of something has a kind of its own.
KINDS = (
    "contact",
    "phase_step",
    "assessment",
    "goal",
    "goal_end",
    "measure",
    "plan_version",
    "referral",
    "referral_end",
    "case_conference",
    "consent",
    "consent_end",
    "document",
    "deadline_step",
    # Last: the numbers of its occurrences need more room.
    "appointment",
)
_ROOM = 10_000_000


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event. `kind` names its table, `tab` the tab of the file where it stands."""

    kind: str
    record_id: int
    held_on: date
    at: str
    title: str
    facts: str
    note: str
    tab: str

    @property
    def id(self) -> int:
        """A number that is unique among all events of a case."""
        return KINDS.index(self.kind) * _ROOM + self.record_id

    @property
    def key(self) -> tuple[date, str, str, int]:
        """Where it stands among the others; the newest comes first."""
        return self.held_on, self.at, self.kind, self.record_id


Events = Iterator[HistoryEntry]


@dataclass(frozen=True, slots=True)
class Reader:
    """One case being read."""

    unit: UnitOfWork
    catalogue: Catalogue
    case_id: int

    def rows(self, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
        """What a statement finds."""
        yield from self.unit.session.execute(query)

    def label(self, code_list: str, code: str) -> str:
        """The label of a code, "" for none."""
        return self.catalogue[code_list].label(code) if code else ""


def joined(*parts: str) -> str:
    """The parts that are not empty, in one line."""
    return " · ".join(part for part in parts if part)
