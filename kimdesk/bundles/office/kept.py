"""Reading what was built and released: rows for lists, the chain, the history of the audit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from kimdesk.bundles.model import ReleaseRow
from kimdesk.bundles.office import guard
from kimdesk.bundles.statistics.about import WITHDRAWN
from kimdesk.bundles.statistics.chain import LATE_AFTER, PENDING, REFUSED, Sent, State
from kimdesk.statistics.disclosure.data import Sealed
from kimdesk.statistics.opening import StatisticsStore, StatisticsUnit


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """One version of a quarter as lists show it; `released_on` None while it waits for that."""

    sequence: int
    quarter: str
    revision: int
    reason: str
    hash: str
    built_on: date
    built_by: str
    builder: str
    released_on: date | None
    releaser: str
    delivered_on: date | None
    state: State

    @property
    def waits(self) -> bool:
        """Whether it still has to be released."""
        return self.released_on is None

    @property
    def withdrawn(self) -> bool:
        """Whether it only takes back what was said before."""
        return self.reason == WITHDRAWN

    def is_late(self, today: date) -> bool:
        """Whether the city should have answered by now: four weeks after it was handed over."""
        since = self.delivered_on
        return self.state == PENDING and since is not None and since + LATE_AFTER <= today


_SHOWN = tuple(getattr(ReleaseRow, name) for name in ReleaseView.__dataclass_fields__)


def releases(statistics: StatisticsStore) -> tuple[ReleaseView, ...]:
    """Everything that was built, the newest first; one statement."""
    with statistics.unit() as unit:
        return tuple(reversed(views(unit)))


def views(unit: StatisticsUnit) -> tuple[ReleaseView, ...]:
    """Everything that was built, in the order of the chain."""
    rows = unit.session.execute(select(*_SHOWN).order_by(ReleaseRow.sequence))
    return tuple(ReleaseView(*row) for row in rows)


def sent(views: Sequence[ReleaseView]) -> tuple[Sent, ...]:
    """What was released, as links of the chain."""
    return tuple(
        Sent(
            each.hash,
            each.quarter,
            each.sequence,
            each.revision,
            each.delivered_on or each.released_on,
            each.state,
        )
        for each in views
        if each.released_on is not None
    )


def history(unit: StatisticsUnit) -> tuple[Sealed, ...]:
    """What was ever released, for the audit: with or without receipt, the oldest first.

    Also what the city refused: it was on its way and may have been read.
    """
    query = (
        select(ReleaseRow.guard)
        .where(ReleaseRow.released_on.is_not(None))
        .order_by(ReleaseRow.sequence)
    )
    return tuple(guard.read(raw) for raw in unit.session.scalars(query))


def newest(views: Sequence[ReleaseView], quarter: str) -> ReleaseView | None:
    """The version of a quarter that counts: the last one that was released and not refused."""
    found = [v for v in views if v.quarter == quarter and not v.waits and v.state != REFUSED]
    return found[-1] if found else None


def waiting(views: Sequence[ReleaseView]) -> ReleaseView | None:
    """The one that is built and waits for its release."""
    return next((each for each in views if each.waits), None)


def content(statistics: StatisticsStore, sequence: int) -> bytes:
    """The finished ZIP as it was released, byte for byte. Raises KeyError before that."""
    with statistics.unit() as unit:
        query = select(ReleaseRow.content).where(ReleaseRow.sequence == sequence)
        found = unit.session.scalar(query)
    if not found:
        raise KeyError(sequence)
    return found
