"""The assessments of a case: what was scored when, what is missing, where there is need.

What the gates between the phases ask of it stands in `facts.py`, for many cases at once.

A sitting holds a score for each life domain (CL29) from the client and from the counsellor:
1 is worst, 5 best, 9 "not recorded or not applicable", "" not scored yet.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select

from kimdesk.casework.model import Assessment, DomainScore
from kimdesk.clients.access import require_case
from kimdesk.clients.model import Staff
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

BEGIN, COURSE, END = "BEGINN", "VERLAUF", "ENDE"
NOT_RECORDED = "9"
# Domains with a counsellor's score up to this count as need (indicator H01).
MOST_FOR_NEED = 2
LEAST_FOR_BETTER = 1


@dataclass(frozen=True, slots=True)
class Score:
    """One life domain in one sitting; `id` 0 while nothing of it is stored."""

    life_domain: str
    id: int = 0
    by_client: str = ""
    by_counsellor: str = ""
    priority: int | None = None
    reason: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is entered."""
        return not (self.by_client or self.by_counsellor or self.priority or self.reason)

    @property
    def need(self) -> bool:
        """Whether the counsellor sees need."""
        return 0 < value_of(self.by_counsellor) <= MOST_FOR_NEED


@dataclass(frozen=True, slots=True)
class Sitting:
    """One assessment with its scores by life domain."""

    id: int
    version: int
    held_on: date | None
    occasion: str
    note: str
    author: str
    scores: Mapping[str, Score] = field(default_factory=dict)

    def score(self, life_domain: str) -> Score:
        """The score of a domain, an empty one where there is none."""
        return self.scores.get(life_domain) or Score(life_domain)

    @property
    def empty(self) -> bool:
        """Whether nothing was scored in it yet."""
        return all(score.empty for score in self.scores.values())


@dataclass(frozen=True, slots=True)
class AssessmentWork:
    """All sittings of a case, oldest first."""

    case_id: int
    sittings: tuple[Sitting, ...]

    def sitting(self, sitting_id: int) -> Sitting | None:
        """One of them by its id."""
        return next((each for each in self.sittings if each.id == sitting_id), None)

    def before(self, sitting: Sitting) -> Sitting | None:
        """The sitting before this one."""
        at = self.sittings.index(sitting)
        return self.sittings[at - 1] if at else None

    @property
    def begin(self) -> Sitting | None:
        """The first one at the beginning, else the first of all."""
        return begin_of(self.sittings)

    @property
    def end(self) -> Sitting | None:
        """The last one at the end."""
        return end_of(self.sittings)


def read_assessments(store: Store, case_id: int) -> AssessmentWork:
    """Everything the tab shows, in a fixed number of statements. Raises NotAllowed."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return AssessmentWork(case_id, sittings_of(unit, case_id))


def sittings_of(unit: UnitOfWork, case_id: int) -> tuple[Sitting, ...]:
    """The sittings of a case, oldest first; access is checked by the caller."""
    scores: dict[int, dict[str, Score]] = {}
    for row in unit.session.execute(
        select(
            DomainScore.assessment_id,
            DomainScore.life_domain,
            DomainScore.id,
            DomainScore.by_client,
            DomainScore.by_counsellor,
            DomainScore.priority,
            DomainScore.reason,
        ).where(DomainScore.case_id == case_id)
    ):
        scores.setdefault(row[0], {})[row[1]] = Score(*row[1:])
    sittings = unit.session.execute(
        select(
            Assessment.id,
            Assessment.version,
            Assessment.held_on,
            Assessment.occasion,
            Assessment.note,
            func.coalesce(Staff.name, ""),
        )
        .outerjoin(Staff, Staff.id == Assessment.author_id)
        .where(Assessment.case_id == case_id)
        .order_by(Assessment.held_on, Assessment.id)
    )
    return tuple(Sitting(*row, scores=scores.get(row[0], {})) for row in sittings)


# What follows from the scores ---------------------------------------------------------------------


def life_domains(catalogue: Catalogue, today: date) -> tuple[str, ...]:
    """The life domains to score on `today`, in their order."""
    return tuple(code.code for code in catalogue["CL29"].selectable(today))


def value_of(score: str) -> int:
    """1 to 5, and 0 for everything that is no judgement ("" and 9)."""
    return int(score) if score and score != NOT_RECORDED else 0


def missing(sitting: Sitting | None, domains: Iterable[str]) -> tuple[str, ...]:
    """The domains that the counsellor has not scored; 9 counts as scored."""
    return tuple(d for d in domains if sitting is None or not sitting.score(d).by_counsellor)


def in_need(sitting: Sitting | None, domains: Iterable[str]) -> tuple[str, ...]:
    """The domains where the counsellor sees need (2 or less)."""
    return tuple(d for d in domains if sitting is not None and sitting.score(d).need)


def change_of(begin: Score, end: Score) -> int | None:
    """How far the counsellor's score went up; None where one of them is no judgement."""
    first, last = value_of(begin.by_counsellor), value_of(end.by_counsellor)
    return last - first if first and last else None


def improved(begin: Sitting, end: Sitting, domains: Iterable[str]) -> tuple[str, ...]:
    """The domains with at least one step up from begin to end."""
    return tuple(
        d for d in domains if (change_of(begin.score(d), end.score(d)) or 0) >= LEAST_FOR_BETTER
    )


def begin_of(sittings: Sequence[Sitting]) -> Sitting | None:
    """The first sitting at the beginning, else the first of all."""
    begun = (sitting for sitting in sittings if sitting.occasion == BEGIN)
    return next(begun, sittings[0] if sittings else None)


def end_of(sittings: Sequence[Sitting]) -> Sitting | None:
    """The last sitting at the end, None while there is none."""
    return next((each for each in reversed(sittings) if each.occasion == END), None)
