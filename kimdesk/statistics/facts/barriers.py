"""Structural barriers by quarter: what kind, how far, how many; nothing of their text."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from kimdesk.casework.model import Barrier, BarrierCase, BarrierStep
from kimdesk.statistics.facts.groups import UNKNOWN, Groups
from kimdesk.statistics.facts.rows import Row
from kimdesk.statistics.quarters import Quarter, quarters


@dataclass(slots=True)
class _Register:
    """One barrier of the office's register."""

    kind: str
    level: str
    institution: str
    life_domain: str
    state: str
    begun: date
    steps: list[tuple[date, str]] = field(default_factory=list)
    seen: list[date | None] = field(default_factory=list)


def barrier_rows(
    session: Session, ids: Mapping[int, str], groups: Groups, through: Quarter
) -> list[Row]:
    """A row for each barrier and quarter up to `through`; `ids` are their random ids."""
    return [
        {"barrier_id": ids[barrier_id], **row}
        for barrier_id, barrier in _register(session, through).items()
        for row in _quarters(barrier, groups, through)
    ]


def _register(session: Session, through: Quarter) -> dict[int, _Register]:
    """All barriers, in three statements."""
    steps: defaultdict[int, list[tuple[date, str]]] = defaultdict(list)
    taken = select(BarrierStep.barrier_id, BarrierStep.taken_on, BarrierStep.state).where(
        BarrierStep.taken_on.is_not(None)
    )
    for barrier_id, day, state in session.execute(taken.order_by(BarrierStep.id)):
        steps[barrier_id].append((day or date.min, state))
    seen: defaultdict[int, list[date | None]] = defaultdict(list)
    linked = select(BarrierCase.barrier_id, BarrierCase.seen_on)
    for barrier_id, day in session.execute(linked):
        seen[barrier_id].append(day)
    query = select(
        Barrier.id,
        Barrier.kind,
        Barrier.level,
        Barrier.institution,
        Barrier.life_domain,
        Barrier.state,
        Barrier.seen_first_on,
        Barrier.created_at,
    )
    found = {}
    for row in session.execute(query.order_by(Barrier.id)):
        own = steps[row.id]
        entered = row.created_at.date() if row.created_at else row.seen_first_on
        found[row.id] = _Register(
            row.kind,
            row.level,
            row.institution,
            row.life_domain,
            row.state,
            own[0][0] if own else entered or through.first_day,
            own,
            seen[row.id],
        )
    return found


def _quarters(barrier: _Register, groups: Groups, through: Quarter) -> list[Row]:
    first = Quarter.of(barrier.begun)
    return [_row(barrier, groups, quarter, first) for quarter in quarters(first, through)]


def _row(barrier: _Register, groups: Groups, quarter: Quarter, first: Quarter) -> Row:
    upto = [step for step in barrier.steps if step[0] <= quarter.last_day]
    moved = any(Quarter.of(day) == quarter for day, _ in barrier.steps[1:])
    cases = sum(day is None or day <= quarter.last_day for day in barrier.seen)
    return {
        "quarter": str(quarter),
        "kind": barrier.kind or UNKNOWN,
        "level": barrier.level or UNKNOWN,
        "institution": groups.partner(barrier.institution),
        "life_domain": barrier.life_domain or UNKNOWN,
        "state": upto[-1][1] if upto else barrier.state,
        "is_new": "J" if quarter == first else "N",
        "moved": "J" if moved else "N",
        "cases": cases,
        "reach": groups.reach(cases),
    }
