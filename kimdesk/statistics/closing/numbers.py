"""What the data steward sees of the open points: how many of each kind, and who looked when."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kimdesk.statistics.model import OpenPoint, QuarterLookedThrough
from kimdesk.statistics.opening import StatisticsUnit


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """A quarter that was looked through: `open` and `accepted` by kind (`points.kind_names`)."""

    quarter: str
    looked_on: date
    by: str
    declared: bool
    open: dict[str, int]
    accepted: dict[str, int]


def looked_through(unit: StatisticsUnit) -> dict[str, LookedThrough]:
    """By quarter; two statements."""
    points = unit.session.execute(
        select(OpenPoint.quarter, OpenPoint.kind, OpenPoint.open, OpenPoint.accepted)
    ).all()
    looked = unit.session.execute(
        select(
            QuarterLookedThrough.quarter,
            QuarterLookedThrough.looked_on,
            QuarterLookedThrough.by_name,
            QuarterLookedThrough.declared,
        )
    )
    return {
        quarter: LookedThrough(
            quarter,
            on,
            by,
            bool(declared),
            {kind: still for of, kind, still, _ in points if of == quarter},
            {kind: accepted for of, kind, _, accepted in points if of == quarter},
        )
        for quarter, on, by, declared in looked
    }
