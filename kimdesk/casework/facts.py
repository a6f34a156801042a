"""What gates, rules and the work list look at in one case; `fact_reading` reads it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.casework.fact_rows import (
    ContactFacts,
    GoalFact,
    MeasureFact,
    ReviewFact,
    ScoreFact,
    VersionFact,
)
from kimdesk.casework.model import Closure, IntakeCheck
from kimdesk.casework.reviewed import closure_digest
from kimdesk.clients.consents import standing
from kimdesk.clients.figures import figure
from kimdesk.clients.findings import Finding, Severity
from kimdesk.clients.model import Case, Consent, OfficeSettings
from kimdesk.reference import Catalogue

ACTION_GOAL = "Z_HANDL"
NOT_SCORED = "9"


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """One case at one moment."""

    case: Case
    office: OfficeSettings
    catalogue: Catalogue
    today: date
    checks: Mapping[str, IntakeCheck]
    consents: tuple[Consent, ...]
    scores: tuple[ScoreFact, ...]
    resources: int
    goals: tuple[GoalFact, ...]
    measures: tuple[MeasureFact, ...]
    versions: tuple[VersionFact, ...]
    reviews: tuple[ReviewFact, ...]
    closure: Closure | None
    contacts: ContactFacts

    def figure(self, name: str) -> Any:  # noqa: ANN401 - number, text or codes
        """A figure of the office, the usual one where none is set."""
        return figure(self.office, name)

    # Scores -----------------------------------------------------------------------------------

    @property
    def begin_scores(self) -> Mapping[str, str]:
        """The counsellor's first score of each life domain; later sittings fill what was open."""
        found: dict[str, str] = {}
        for score in self.scores:
            if score.occasion != "ENDE" and score.by_counsellor:
                found.setdefault(score.life_domain, score.by_counsellor)
        return found

    @property
    def end_scores(self) -> Mapping[str, str]:
        """The counsellor's last score of each life domain at the end of the case."""
        ended = (s for s in self.scores if s.occasion == "ENDE" and s.by_counsellor)
        return {score.life_domain: score.by_counsellor for score in ended}

    @property
    def rescored(self) -> bool:
        """Whether life domains were scored again on the way (R19)."""
        return any(s.occasion == "VERLAUF" and s.by_counsellor for s in self.scores)

    @property
    def unscored(self) -> tuple[str, ...]:
        """The life domains without a begin score, in the order of the list."""
        begun = self.begin_scores
        return tuple(code.code for code in self.catalogue["CL29"] if code.code not in begun)

    @property
    def end_missing(self) -> tuple[str, ...]:
        """The life domains scored at the beginning and not at the end."""
        ended = self.end_scores
        return tuple(
            domain
            for domain, score in self.begin_scores.items()
            if score != NOT_SCORED and domain not in ended
        )

    # Plan -------------------------------------------------------------------------------------

    @property
    def version(self) -> VersionFact | None:
        """The last plan version."""
        return self.versions[-1] if self.versions else None

    @property
    def open_goals(self) -> tuple[GoalFact, ...]:
        """Goals without a final state (CL31)."""
        return tuple(goal for goal in self.goals if not self._final("CL31", goal.state))

    @property
    def open_measures(self) -> tuple[MeasureFact, ...]:
        """Measures without a final state (CL32S)."""
        return tuple(each for each in self.measures if not self._final("CL32S", each.state))

    @property
    def planned_action_goals(self) -> tuple[GoalFact, ...]:
        """Action goals with at least one measure."""
        with_measure = {measure.goal_id for measure in self.measures}
        return tuple(g for g in self.goals if g.level == ACTION_GOAL and g.id in with_measure)

    def _final(self, code_list: str, state: str) -> bool:
        found = self.catalogue[code_list].get(state)
        return found is not None and found.flag("final")

    # Consent and review -----------------------------------------------------------------------

    def given(self, kind: str, on: date | None = None) -> Consent | None:
        """The consent of this kind that is given and holds on `on`, by default today."""
        return standing.valid(self.consents, kind, on or self.today)

    def last_review(self, subject: str) -> ReviewFact | None:
        """The last review of plan or closure, without those taken back."""
        found = [r for r in self.reviews if r.subject == subject and r.state != "ZURUECKGEZOGEN"]
        return found[-1] if found else None

    def approved(self, subject: str) -> bool:
        """Whether the team lead has approved, or the office asks for no review.

        The approval of a closure holds only for what the lead saw. That of a plan is looked
        at when the plan is signed (`plan/signing.py`); a signed plan may go on.
        """
        if self.figure("reviews_required") != "J":
            return True
        review = self.last_review(subject)
        if review is None or review.state != "FREIGEGEBEN":
            return False
        return subject != "ABSCHLUSS" or review.digest == closure_digest(
            self.closure, self.goals, self.measures
        )

    def finding(
        self,
        rule: str,
        severity: Severity,
        text: str,
        field: str = "",
        kind: str = "case",
        record_id: int | None = None,
        since: date | None = None,
    ) -> Finding:
        """A finding of this case."""
        case = self.case
        return Finding(rule, severity, case.id, case.number, kind, record_id, field, text, since)
