"""Reads the facts of cases in a fixed number of statements.

One reader serves an open file and all cases of the office, batch by batch.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, case, func, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.fact_rows import (
    ContactFacts,
    GoalFact,
    MeasureFact,
    ReviewFact,
    ScoreFact,
    VersionFact,
)
from kimdesk.casework.facts import WorkFacts
from kimdesk.casework.model import (
    Assessment,
    Closure,
    DomainScore,
    Goal,
    IntakeCheck,
    Measure,
    PlanVersion,
    Resource,
    Review,
)
from kimdesk.clients.access import openable, require_case
from kimdesk.clients.contacts import CLIENT_CONTACTS
from kimdesk.clients.model import Case, Consent, Contact, OfficeSettings
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

BATCH = 400
R = TypeVar("R")
Query = Select[*tuple[Any, ...]]


def work_facts(store: Store, catalogue: Catalogue, case_id: int) -> WorkFacts:
    """The facts of one case. Raises NotAllowed, UserError when it is gone."""
    with store.unit() as unit:
        require_case(unit, case_id)
        return facts_in(unit, catalogue, case_id)


def facts_in(unit: UnitOfWork, catalogue: Catalogue, case_id: int) -> WorkFacts:
    """The same inside a unit of work; access is checked by the caller."""
    found = facts_of(unit, catalogue, [case_id])
    if not found:
        raise UserError(translate("Access", "Diese Akte gibt es nicht mehr."))
    return found[0]


def all_work_facts(
    store: Store, catalogue: Catalogue, progress: Callable[[int, int], None] | None = None
) -> Iterator[WorkFacts]:
    """The facts of every case the person may open, by id; statements depend on batches only."""
    last, done = 0, 0
    with store.unit() as unit:
        total = unit.session.scalar(select(func.count()).select_from(Case)) or 0
    while True:
        with store.unit() as unit:
            query = select(Case.id).where(Case.id > last, openable(store))
            ids = list(unit.session.scalars(query.order_by(Case.id).limit(BATCH)))
            batch = facts_of(unit, catalogue, ids) if ids else []
        if not batch:
            return
        yield from batch
        last, done = ids[-1], done + len(ids)
        if progress is not None:
            progress(done, total)


def facts_of(unit: UnitOfWork, catalogue: Catalogue, case_ids: Sequence[int]) -> list[WorkFacts]:
    """The facts of these cases, in the order of their ids; access is checked by the caller."""
    session = unit.session
    office = session.scalars(select(OfficeSettings)).one()

    def records(mapped: Any) -> dict[int, list[Any]]:  # noqa: ANN401 - any table of cases
        query = select(mapped).where(mapped.case_id.in_(case_ids)).order_by(mapped.id)
        return _grouped(session.scalars(query), lambda record: record.case_id)

    def rows(query: Query, made: Callable[..., R]) -> dict[int, list[R]]:
        grouped: defaultdict[int, list[R]] = defaultdict(list)
        for row in session.execute(query):
            grouped[row[0]].append(made(*row[1:]))
        return grouped

    checks, consents = records(IntakeCheck), records(Consent)
    closures = records(Closure)
    scores = rows(_scores(case_ids), ScoreFact)
    resources = rows(
        select(Resource.case_id, func.count())
        .where(Resource.case_id.in_(case_ids))
        .group_by(Resource.case_id),
        int,
    )
    goals = rows(_columns(Goal, GoalFact, case_ids), GoalFact)
    measures = rows(_columns(Measure, MeasureFact, case_ids), MeasureFact)
    versions = rows(
        _columns(PlanVersion, VersionFact, case_ids).order_by(None).order_by(PlanVersion.number),
        VersionFact,
    )
    reviews = rows(_columns(Review, ReviewFact, case_ids), ReviewFact)
    contacts = rows(_contacts(case_ids), ContactFacts)
    cases = session.scalars(select(Case).where(Case.id.in_(case_ids)).order_by(Case.id))
    return [
        WorkFacts(
            case=found,
            office=office,
            catalogue=catalogue,
            today=unit.store.clock.today(),
            checks={check.criterion: check for check in checks[found.id]},
            consents=tuple(consents[found.id]),
            scores=tuple(scores[found.id]),
            resources=next(iter(resources[found.id]), 0),
            goals=tuple(goals[found.id]),
            measures=tuple(measures[found.id]),
            versions=tuple(versions[found.id]),
            reviews=tuple(reviews[found.id]),
            closure=next(iter(closures[found.id]), None),
            contacts=next(iter(contacts[found.id]), ContactFacts()),
        )
        for found in cases
    ]


def _grouped(found: Any, owner: Callable[[Any], int]) -> dict[int, list[Any]]:  # noqa: ANN401
    grouped: defaultdict[int, list[Any]] = defaultdict(list)
    for record in found:
        grouped[owner(record)].append(record)
    return grouped


def _columns(mapped: Any, fact: Any, case_ids: Sequence[int]) -> Query:  # noqa: ANN401
    """The columns that `fact` names, behind the case they belong to."""
    names = fact.__dataclass_fields__
    columns = (mapped.case_id, *(getattr(mapped, name) for name in names))
    return select(*columns).where(mapped.case_id.in_(case_ids)).order_by(mapped.id)


def _scores(case_ids: Sequence[int]) -> Query:
    return (
        select(
            DomainScore.case_id,
            DomainScore.assessment_id,
            Assessment.held_on,
            Assessment.occasion,
            DomainScore.life_domain,
            DomainScore.by_client,
            DomainScore.by_counsellor,
        )
        .join(Assessment, Assessment.id == DomainScore.assessment_id)
        .where(DomainScore.case_id.in_(case_ids))
        .order_by(Assessment.held_on, Assessment.id, DomainScore.life_domain)
    )


def _contacts(case_ids: Sequence[int]) -> Query:
    with_client = Contact.kind.in_(CLIENT_CONTACTS)

    def counted(condition: Any) -> Any:  # noqa: ANN401 - an expression
        return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)

    return (
        select(
            Contact.case_id,
            func.count(),
            counted(with_client),
            func.min(Contact.held_on),
            func.max(Contact.held_on),
            func.max(case((with_client, Contact.held_on))),
            counted(with_client & (Contact.held_on >= Case.admitted_on)),
            counted(with_client & (Contact.held_on > Case.closed_on)),
        )
        .join(Case, Case.id == Contact.case_id)
        .where(Contact.case_id.in_(case_ids))
        .group_by(Contact.case_id)
    )
