"""The whole plan of a case, read in a fixed number of statements however long it is."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from kimdesk.casework.model import Goal, Measure, PlanVersion, Review
from kimdesk.clients.access import require_case
from kimdesk.clients.figures import figure
from kimdesk.clients.model import OfficeSettings, Staff
from kimdesk.clients.model.partner import Partner
from kimdesk.vault.work import Store, UnitOfWork

# Goals stand in three levels (CL30).
GUIDING, FRAMEWORK, ACTION = "Z_RICHT", "Z_RAHMEN", "Z_HANDL"


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One goal as the store has it; the attributes are those of the table."""

    id: int
    uid: str
    version: int
    parent_id: int | None
    level: str
    life_domain: str
    what: str
    specific: bool
    indicator: str
    wording: str
    realistic: bool
    due_on: date | None
    state: str
    state_on: date | None
    evaluation: str
    position: int


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure; `partner` is the name of the network partner, "" for none."""

    id: int
    uid: str
    version: int
    goal_id: int | None
    conference_id: int | None
    kind: str
    what: str
    responsible: str
    responsible_name: str
    partner_id: int | None
    due_on: date | None
    state: str
    done_on: date | None
    result: str
    failure_reason: str
    position: int
    partner: str


@dataclass(frozen=True, slots=True)
class VersionHead:
    """A signed version without what it says."""

    id: int
    number: int
    signed_client_on: date | None
    signed_counsellor_on: date | None
    review_on: date | None
    language: str
    interpreting: str
    interpreter_id: int | None
    note: str
    author: str
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReviewHead:
    """The newest question to the team lead about this plan."""

    state: str
    decided_on: date | None
    comment: str
    created_at: datetime | None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Goals and measures as they stand now, and what was signed.

    `versions` has the newest first; `signed` is the content of that one (JSON), "" for none.
    """

    case_id: int
    goals: tuple[GoalRow, ...]
    measures: tuple[MeasureRow, ...]
    versions: tuple[VersionHead, ...]
    signed: str
    review: ReviewHead | None
    reviews_required: bool
    monitoring_weeks: int
    today: date

    @property
    def is_empty(self) -> bool:
        """Whether there is neither goal nor measure."""
        return not self.goals and not self.measures


_GOAL = tuple(getattr(Goal, name) for name in GoalRow.__slots__)
_MEASURE = tuple(getattr(Measure, name) for name in MeasureRow.__slots__ if name != "partner")


def read_plan(store: Store, case_id: int) -> Plan:
    """The plan of a case. Raises NotAllowed, UserError when the case is gone."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return plan_in(unit, case_id)


def plan_in(unit: UnitOfWork, case_id: int) -> Plan:
    """The same inside a unit of work whose caller has checked the access."""
    session = unit.session
    versions, signed = _versions(session, case_id)
    office = session.scalars(select(OfficeSettings)).one()
    return Plan(
        case_id=case_id,
        goals=goals_of(session, case_id),
        measures=measures_of(session, case_id),
        versions=versions,
        signed=signed,
        review=_review(session, case_id),
        reviews_required=figure(office, "reviews_required") == "J",
        monitoring_weeks=figure(office, "monitoring_weeks"),
        today=unit.store.clock.today(),
    )


def goals_of(session: Session, case_id: int) -> tuple[GoalRow, ...]:
    """The goals of a case in their order; parents need not stand before children."""
    rows = session.execute(
        select(*_GOAL).where(Goal.case_id == case_id).order_by(Goal.position, Goal.id)
    )
    return tuple(GoalRow(*row) for row in rows)


def measures_of(session: Session, case_id: int) -> tuple[MeasureRow, ...]:
    """The measures of a case in their order."""
    rows = session.execute(
        select(*_MEASURE, func.coalesce(Partner.name, ""))
        .outerjoin(Partner, Partner.id == Measure.partner_id)
        .where(Measure.case_id == case_id)
        .order_by(Measure.position, Measure.id)
    )
    return tuple(MeasureRow(*_values(row)) for row in rows)


def _values(row: Any) -> list[Any]:  # noqa: ANN401 - a row of the database
    return list(row)


def _versions(session: Session, case_id: int) -> tuple[tuple[VersionHead, ...], str]:
    newest = (
        select(func.max(PlanVersion.number)).where(PlanVersion.case_id == case_id).scalar_subquery()
    )
    names = VersionHead.__slots__
    columns: list[Any] = [
        func.coalesce(Staff.name, "") if name == "author" else getattr(PlanVersion, name)
        for name in names
    ]
    columns.append(case((PlanVersion.number == newest, PlanVersion.content), else_=""))
    rows = session.execute(
        select(*columns)
        .outerjoin(Staff, Staff.id == PlanVersion.author_id)
        .where(PlanVersion.case_id == case_id)
        .order_by(PlanVersion.number.desc())
    ).all()
    heads = tuple(VersionHead(*row[:-1]) for row in rows)
    return heads, str(rows[0][-1]) if rows else ""


def _review(session: Session, case_id: int) -> ReviewHead | None:
    row = session.execute(
        select(*(getattr(Review, name) for name in ReviewHead.__slots__))
        .where(Review.case_id == case_id, Review.subject == "PLAN")
        .order_by(Review.id.desc())
        .limit(1)
    ).first()
    return ReviewHead(*row) if row else None
