"""How far each quarter is, from running to the city's answer, and what comes next."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import func, select

from kimdesk.bundles.office.kept import ReleaseView, newest, views, waiting
from kimdesk.bundles.statistics.chain import ACCEPTED, REFUSED
from kimdesk.statistics.closing.numbers import LookedThrough, looked_through
from kimdesk.statistics.model import FactCase
from kimdesk.statistics.opening import StatisticsStore, StatisticsUnit
from kimdesk.statistics.quarters import Quarter, quarters

QuarterState = Literal[
    "running",
    "open",
    "looked_through",
    "cleaned",
    "waits",
    "released",
    "delivered",
    "late",
    "accepted",
    "refused",
    "passed_over",
]
# So many quarters are listed at most; older ones stay in the bundles.
MOST = 20


@dataclass(frozen=True, slots=True)
class QuarterRow:
    """One quarter with its state.

    `shown` is the version that counts, else the one that waits; `waits` one that waits for its
    release, perhaps a correction; `versions` all that were built, the oldest first.
    """

    quarter: Quarter
    state: QuarterState
    looked: LookedThrough | None
    shown: ReleaseView | None
    waits: ReleaseView | None
    versions: tuple[ReleaseView, ...]

    @property
    def may_be_closed(self) -> bool:
        """Whether it can be frozen for the first time."""
        return self.state in {"open", "looked_through", "cleaned", "refused"}

    @property
    def may_be_corrected(self) -> bool:
        """Whether another version may replace what was given away."""
        given = {"released", "delivered", "late", "accepted"}
        return self.state in given and self.waits is None


def quarter_rows(statistics: StatisticsStore) -> tuple[QuarterRow, ...]:
    """All quarters since the first admission, the newest first; four statements."""
    with statistics.unit() as unit:
        known = views(unit)
        looked = looked_through(unit)
        first = _first(unit, known)
    running = Quarter.of(statistics.clock.today())
    shown = list(quarters(first, running))[-MOST:] if first else [running]
    return tuple(
        _row(statistics, quarter, looked.get(str(quarter)), known) for quarter in reversed(shown)
    )


def _first(unit: StatisticsUnit, known: tuple[ReleaseView, ...]) -> Quarter | None:
    """The quarter that the list begins with: of the first admission or release."""
    admitted = unit.session.scalar(
        select(func.min(FactCase.admitted_q)).where(FactCase.admitted_q != "")
    )
    found = [text for text in (admitted, *(each.quarter for each in known)) if text]
    return Quarter.parse(min(found)) if found else None


def _row(
    statistics: StatisticsStore,
    quarter: Quarter,
    looked: LookedThrough | None,
    known: tuple[ReleaseView, ...],
) -> QuarterRow:
    versions = tuple(each for each in known if each.quarter == str(quarter))
    waits = waiting(versions)
    shown = newest(known, str(quarter)) or waits or (versions[-1] if versions else None)
    today = statistics.clock.today()
    if today <= quarter.last_day:
        state: QuarterState = "running"
    elif shown is not None:
        late = shown.is_late(today)
        state = _released(shown, late=late)
    elif any(each.quarter > str(quarter) for each in known):
        state = "passed_over"
    elif looked is None:
        state = "open"
    else:
        state = "cleaned" if looked.declared else "looked_through"
    return QuarterRow(quarter, state, looked, shown, waits, versions)


def _released(shown: ReleaseView, *, late: bool) -> QuarterState:
    if shown.waits:
        return "waits"
    if shown.state == ACCEPTED:
        return "accepted"
    if shown.state == REFUSED:
        return "refused"
    if late:
        return "late"
    return "delivered" if shown.delivered_on is not None else "released"
