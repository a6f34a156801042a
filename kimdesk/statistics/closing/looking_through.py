"""What is open in a quarter, read in the files themselves and shown only to who may open them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy import or_, select

from kimdesk.base.errors import NotAllowed
from kimdesk.base.text import translate
from kimdesk.casework import work_list
from kimdesk.casework.findings import CaseRule
from kimdesk.reference import Catalogue
from kimdesk.statistics.closing.accepted import accepted_points
from kimdesk.statistics.closing.points import Point, kind_names, of_rule
from kimdesk.statistics.closing.sources import clearings, missing, without_effort
from kimdesk.statistics.facts.keeping import catch_up
from kimdesk.statistics.model import (
    FactCase,
    FactState,
    OpenPoint,
    QuarterLookedThrough,
    StatisticsFact,
)
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.work import Store

Progress = Callable[[int, int], None]


def look_through(
    store: Store,
    statistics: StatisticsStore,
    catalogue: Catalogue,
    quarter: str,
    more: Sequence[CaseRule] = (),
    progress: Progress | None = None,
) -> tuple[Point, ...]:
    """All points of a quarter in the files one may open, by urgency of their kind.

    Who sees every case of the office tells the statistics how many there are. Raises NotAllowed
    for who sees no cases, UserError for what is no quarter, and what `progress` raises.
    """
    if not store.identity.sees_cases:
        raise NotAllowed(
            translate("QuarterClosing", "Durchsehen können nur Personen, die Akten sehen.")
        )
    closing = Quarter.parse(quarter)
    while catch_up(store, statistics, catalogue):
        pass
    served, unknown = _facts(store, statistics, quarter)
    undecided = clearings(store, closing)
    concerned = served | {point.finding.case_id for point in undecided}
    found = [
        *_rules(store, catalogue, concerned, more, progress),
        *undecided,
        *without_effort(store, closing),
        *missing(store, unknown, closing.last_day),
    ]
    points = _with_reasons(store, quarter, found)
    if store.identity.sees_all_cases:
        _tell(statistics, quarter, points)
    order = list(kind_names())
    return tuple(
        sorted(points, key=lambda p: (order.index(p.kind), p.client, p.finding.case_number))
    )


def declare(statistics: StatisticsStore, quarter: str) -> None:
    """Say that a quarter that was looked through may be closed."""
    with statistics.unit() as unit:
        row = unit.session.get(QuarterLookedThrough, quarter)
        if row is None:
            raise KeyError(quarter)
        row.declared = 1
        row.by_uid, row.by_name = statistics.identity.uid, statistics.identity.name
        unit.log("AENDERN", QuarterLookedThrough.__tablename__, quarter)
        unit.commit()


def _facts(
    store: Store, statistics: StatisticsStore, quarter: str
) -> tuple[set[int], dict[int, tuple[str, ...]]]:
    """The cases served in the quarter, and what their state at its end does not say."""
    with statistics.unit() as unit:
        served = select(FactCase.fact_id).where(
            FactCase.admitted_q <= quarter,
            or_(FactCase.closed_q == "", FactCase.closed_q >= quarter),
        )
        facts = set(unit.session.scalars(served))
        states = select(FactState.fact_id, FactState.unknown).where(FactState.moment == quarter)
        unknown = {fact: names for fact, names in unit.session.execute(states) if names}
    with store.unit() as unit:
        mapping = select(StatisticsFact.case_id, StatisticsFact.fact_id)
        cases = {fact: case_id for case_id, fact in unit.session.execute(mapping)}
    return (
        {cases[fact] for fact in facts if fact in cases},
        {cases[fact]: names for fact, names in unknown.items() if fact in cases},
    )


def _rules(
    store: Store,
    catalogue: Catalogue,
    concerned: Collection[int],
    more: Sequence[CaseRule],
    progress: Progress | None,
) -> list[Point]:
    """What the plausibility rules find, without hints."""
    found: list[Point] = []
    step = work_list.first_step(store)
    while step.after is not None:
        step = work_list.next_step(store, catalogue, step, more=more)
        if progress is not None:
            progress(step.done, max(step.total, step.done))
        found += [
            of_rule(row)
            for row in step.rows
            if row.finding.case_id in concerned and row.finding.severity != "hint"
        ]
    return found


def _with_reasons(store: Store, quarter: str, points: Iterable[Point]) -> list[Point]:
    reasons = accepted_points(store, quarter)
    return [replace(point, reason=reasons.get(point.digest, "")) for point in points]


def _tell(statistics: StatisticsStore, quarter: str, points: Sequence[Point]) -> None:
    """How many there are of each kind, and that somebody looked."""
    still, accepted = Counter[str](), Counter[str]()
    for point in points:
        (still if point.is_open else accepted)[point.kind] += 1
    with statistics.unit() as unit:
        for kind in kind_names():
            unit.session.merge(
                OpenPoint(quarter=quarter, kind=kind, open=still[kind], accepted=accepted[kind])
            )
        before = unit.session.get(QuarterLookedThrough, quarter)
        unit.session.merge(
            QuarterLookedThrough(
                quarter=quarter,
                looked_on=statistics.clock.today(),
                by_uid=statistics.identity.uid,
                by_name=statistics.identity.name,
                declared=before.declared if before is not None else 0,
            )
        )
        unit.commit()
