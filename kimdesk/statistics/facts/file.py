"""What the projection knows of one case: plain values, no names, nothing of the database."""

from dataclasses import dataclass, field
from datetime import date

from kimdesk.statistics.facts.entries import (
    Consent,
    ContactEntry,
    Member,
    Period,
    ReferralEntry,
    Relative,
    Score,
    Step,
)

CANCELLED = "STORNIERT"
RESTING, WAITING, AFTERCARE = "RUHEND", "WARTELISTE", "NACHSORGE"
BEFORE_ENQUIRY = ("ST0_ANONYM", "ST1_KURZ")


@dataclass(slots=True)
class CaseFile:
    """Everything of one case that facts are made of."""

    case_id: int
    person_id: int
    level: str
    phase: str
    phase_since: date | None
    inquired_on: date | None
    access_way: str
    clearing_result: str
    clearing_decided_on: date | None
    admitted_on: date | None
    closed_on: date | None
    closure_reason: str
    aftercare_until: date | None
    readmission: bool
    birth_date: str
    sex: str
    nationalities: tuple[str, ...]
    entry_date: str
    immigration_path: str
    residence: list[Period] = field(default_factory=list)
    german: list[Period] = field(default_factory=list)
    school: list[Period] = field(default_factory=list)
    vocational: list[Period] = field(default_factory=list)
    work: list[Period] = field(default_factory=list)
    benefit_regime: list[Period] = field(default_factory=list)
    housing: list[Period] = field(default_factory=list)
    district: list[Period] = field(default_factory=list)
    household: list[Period] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    scores: list[Score] = field(default_factory=list)
    sittings: list[date] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)
    signed: list[date] = field(default_factory=list)
    goals: list[tuple[date, str, str]] = field(default_factory=list)
    has_plan: bool = False
    members: list[Member] = field(default_factory=list)
    relatives: list[Relative] = field(default_factory=list)
    contacts: list[ContactEntry] = field(default_factory=list)
    referrals: list[ReferralEntry] = field(default_factory=list)
    conferences: list[tuple[date, str, int]] = field(default_factory=list)
    appointments: list[tuple[date, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        # A wrong day is a finding in the file; here a case cannot end before it began.
        if self.closed_on and self.admitted_on and self.closed_on < self.admitted_on:
            self.closed_on = self.admitted_on

    def phase_on(self, day: date) -> str:
        """The phase at the end of that day; "" before the first."""
        if not self.steps:
            since = self.phase_since or self.inquired_on or self.admitted_on
            return self.phase if since is None or since <= day else ""
        taken = [step for step in self.steps if step.taken_on <= day]
        if taken:
            return taken[-1].phase_to
        begun = self.inquired_on is not None and self.inquired_on <= day
        return self.steps[0].phase_from if begun else ""

    def is_short_on(self, day: date) -> bool:
        """Whether on that day it was short counselling, before any enquiry."""
        if self.level in BEFORE_ENQUIRY:
            return True
        left = next(
            (
                step.taken_on
                for step in self.steps
                if step.level_from in BEFORE_ENQUIRY and step.level_to not in BEFORE_ENQUIRY
            ),
            None,
        )
        return left is not None and day < left

    def counts(self) -> bool:
        """Whether it is a case of the statistics: admitted, and the family's only one.

        A family is one case unless a second person has a plan of their own: of cases without a
        plan that ran at the same time in one household, the first admitted counts.
        """
        if self.admitted_on is None or self.phase == CANCELLED:
            return False
        if self.has_plan:
            return True
        own = (self.admitted_on, self.case_id)
        return not any(
            other.linked
            and self._ran_together(other)
            and (other.has_plan or (other.admitted_on, other.case_id) < own)
            for other in self.relatives
        )

    def _ran_together(self, other: Relative) -> bool:
        before = other.closed_on is not None and other.closed_on <= (self.admitted_on or date.max)
        after = self.closed_on is not None and self.closed_on <= other.admitted_on
        return not before and not after
