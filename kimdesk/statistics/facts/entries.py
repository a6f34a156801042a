"""The plain values a file is made of for the projection, each small and fixed."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """A state with its code, from the first day to the last, None for open ends."""

    begins: date | None
    ends: date | None
    code: str
    more: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the state held on that day."""
        begun = self.begins is None or self.begins <= day
        return begun and (self.ends is None or self.ends >= day)


@dataclass(frozen=True, slots=True)
class Step:
    """A step from phase to phase."""

    taken_on: date
    phase_from: str
    phase_to: str
    level_from: str
    level_to: str


@dataclass(frozen=True, slots=True)
class Score:
    """What the counsellor thought of one life domain at one sitting, 1 to 5."""

    held_on: date
    sitting: int
    life_domain: str
    value: int


@dataclass(frozen=True, slots=True)
class Consent:
    """The consent to case management with its days."""

    state: str
    given_on: date
    expires_on: date | None
    withdrawn_on: date | None


@dataclass(frozen=True, slots=True)
class Relative:
    """A case of somebody of the same family. `linked`: in the household of our client."""

    case_id: int
    person_id: int
    admitted_on: date
    closed_on: date | None
    has_plan: bool
    linked: bool

    def runs_on(self, day: date) -> bool:
        """Whether it is in stock at the end of that day."""
        return self.admitted_on <= day and (self.closed_on is None or self.closed_on > day)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the client's household. `also_in`: other households that count the person."""

    person_id: int
    birth_date: str
    is_child: bool
    co_counselled: bool
    also_in: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact: day, kind, topics, interpreting, language, minutes."""

    held_on: date
    kind: str
    topics: tuple[str, ...]
    interpreting: str
    language: str
    minutes: int | None


@dataclass(frozen=True, slots=True)
class ReferralEntry:
    """A referral with its days."""

    partner_kind: str
    life_domain: str
    asked_on: date | None
    accepted_on: date | None
    begins_on: date | None
    ended_on: date | None
    state: str
