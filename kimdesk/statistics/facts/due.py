"""Which cases have to be projected, and whether all facts are still those of today.

Facts go up to the running quarter, by one way of projecting and one edition of the code lists;
the table `meta` of the statistics says which. When one of them changes, cases become due.
"""

import hashlib
from collections.abc import Collection

from sqlalchemy import delete, func, select, text
from sqlalchemy.orm import Session

from kimdesk.reference import Catalogue
from kimdesk.statistics.model import StatisticsDue
from kimdesk.statistics.model.mapping import OFFICE
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.statistics_tables import Meta
from kimdesk.vault.work import Store

# Raised by whoever changes what the projection makes of a file.
EDITION = 1
_NAME = "facts"
_ALL = text(
    'INSERT OR IGNORE INTO statistics_due (case_id) SELECT id FROM "case"'
    " UNION SELECT case_id FROM statistics_fact UNION SELECT :office"
)
# Only these have facts of later quarters than the one they were last looked at in.
_RUNNING = text(
    'INSERT OR IGNORE INTO statistics_due (case_id) SELECT id FROM "case"'
    " WHERE closed_on IS NULL OR closed_on >= :day OR phase = 'NACHSORGE' UNION SELECT :office"
)


def stamp(catalogue: Catalogue, quarter: Quarter) -> str:
    """What facts are by: edition, code lists, and the quarter they go up to."""
    versions = repr(sorted(catalogue.versions().items()))
    return f"{EDITION} {hashlib.sha256(versions.encode()).hexdigest()[:16]} {quarter}"


def is_complete(store: Store, statistics: StatisticsStore, catalogue: Catalogue) -> bool:
    """Whether nothing is due: the facts say what the files say."""
    quarter = Quarter.of(store.clock.today())
    with store.unit() as unit:
        waiting = count_due(unit.session)
    return not waiting and _stamped(statistics) == stamp(catalogue, quarter)


def note_due(store: Store, statistics: StatisticsStore, catalogue: Catalogue) -> None:
    """Make due what a new quarter, new lists or a new edition ask for; usually nothing."""
    found = _stamped(statistics)
    wanted = stamp(catalogue, Quarter.of(store.clock.today()))
    if found == wanted:
        return
    with store.unit() as unit:
        if found.rpartition(" ")[0] == wanted.rpartition(" ")[0]:
            before = Quarter.parse(found.rpartition(" ")[2])
            day = min(before, Quarter.of(store.clock.today())).first_day
            unit.session.execute(_RUNNING, {"day": day.isoformat(), "office": OFFICE})
        else:
            unit.session.execute(_ALL, {"office": OFFICE})
        unit.commit()
    write_stamp(statistics, wanted)


def write_stamp(statistics: StatisticsStore, wanted: str) -> None:
    """Note what the facts are by from now on."""
    with statistics.unit() as unit:
        unit.session.merge(Meta(name=_NAME, value=wanted))
        unit.commit()


def count_due(session: Session) -> int:
    """How many cases are due."""
    return session.scalar(select(func.count(StatisticsDue.case_id))) or 0


def due_cases(session: Session, limit: int) -> list[int]:
    """Some of the cases that are due, `OFFICE` among them."""
    query = select(StatisticsDue.case_id).order_by(StatisticsDue.case_id).limit(limit)
    return list(session.scalars(query))


def cross_out(session: Session, case_ids: Collection[int]) -> None:
    """These are done."""
    session.execute(delete(StatisticsDue).where(StatisticsDue.case_id.in_(case_ids)))


def cross_out_all(session: Session) -> None:
    """Everything is done."""
    session.execute(delete(StatisticsDue))


def _stamped(statistics: StatisticsStore) -> str:
    with statistics.unit() as unit:
        return unit.session.scalar(select(Meta.value).where(Meta.name == _NAME)) or ""
