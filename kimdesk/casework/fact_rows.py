"""Rows of a case that gates and rules look at: only the columns they need."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ScoreFact:
    """One life domain in one sitting; the sides are codes of CL_SCORE, "" while open."""

    assessment_id: int
    held_on: date | None
    occasion: str
    life_domain: str
    by_client: str
    by_counsellor: str


@dataclass(frozen=True, slots=True)
class GoalFact:
    """What rules look at in a goal."""

    id: int
    parent_id: int | None
    level: str
    state: str
    due_on: date | None
    indicator: str
    wording: str
    specific: bool
    realistic: bool


@dataclass(frozen=True, slots=True)
class MeasureFact:
    """What rules look at in a measure."""

    id: int
    goal_id: int | None
    state: str
    due_on: date | None
    responsible: str
    failure_reason: str


@dataclass(frozen=True, slots=True)
class VersionFact:
    """What rules look at in a plan version."""

    id: int
    number: int
    signed_client_on: date | None
    signed_counsellor_on: date | None
    review_on: date | None

    @property
    def signed(self) -> bool:
        """Whether both sides have signed."""
        return self.signed_client_on is not None and self.signed_counsellor_on is not None


@dataclass(frozen=True, slots=True)
class ReviewFact:
    """What rules look at in a review by the team lead."""

    id: int
    subject: str
    state: str
    asked_on: date | None
    asked_by_id: int | None
    decided_on: date | None
    digest: str


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """The contact log in numbers. `client` counts only contacts with the client (CL37)."""

    count: int = 0
    client: int = 0
    first_on: date | None = None
    last_on: date | None = None
    last_client_on: date | None = None
    since_admission: int = 0
    after_closure: int = 0
