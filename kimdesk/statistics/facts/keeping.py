"""Keeps the facts in step with the files: a little at a time, or all of them anew.

What is due stands in the cases database, noted in the transaction of the work itself. Facts
are written and made durable first, then what was due is crossed out: after a crash in between
the same is simply done once more, with the same result.
"""

from collections.abc import Callable, Collection, Iterator

from sqlalchemy import select

from kimdesk.clients.model import Case
from kimdesk.clients.opening import catalogue_of
from kimdesk.reference import Catalogue
from kimdesk.statistics.facts import due, ids, writing
from kimdesk.statistics.facts.groups import Groups
from kimdesk.statistics.facts.projection import Projection, merged
from kimdesk.statistics.model.mapping import OFFICE
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter
from kimdesk.vault.work import Store

Progress = Callable[[int, int], None]
BATCH = 400
# A step of catching up keeps others from the store for a blink only.
STEP = 25


def catch_up(
    store: Store,
    statistics: StatisticsStore,
    catalogue: Catalogue | None = None,
    limit: int = STEP,
) -> bool:
    """Project some of what is due; whether there may be more. Quick when nothing is."""
    known = catalogue or catalogue_of(store)
    due.note_due(store, statistics, known)
    with store.unit() as unit:
        waiting = due.due_cases(unit.session, limit)
    if waiting:
        refresh(store, statistics, waiting, known)
    return len(waiting) == limit


def complete(
    store: Store,
    statistics: StatisticsStore,
    progress: Progress | None = None,
    catalogue: Catalogue | None = None,
) -> None:
    """Project everything that is due, step by step; what is done stays when it breaks off."""
    known = catalogue or catalogue_of(store)
    total, report = 0, progress or _silently
    while catch_up(store, statistics, known, BATCH):
        with store.unit() as unit:
            left = due.count_due(unit.session)
        total = max(total, left + BATCH)
        report(total - left, total)


def refresh(
    store: Store,
    statistics: StatisticsStore,
    case_ids: Collection[int],
    catalogue: Catalogue | None = None,
) -> None:
    """Write the facts of these cases anew, and of those that depend on them.

    `OFFICE` among them stands for barriers and anonymous contacts. What was due of them is
    crossed out.
    """
    projection = _projection(store, catalogue or catalogue_of(store))
    with store.turn:
        with store.unit() as unit:
            wanted = ids.concerned(unit.session, case_ids)
        for batch in _batches(sorted(wanted)):
            _refresh(store, statistics, batch, projection)


def rebuild(
    store: Store,
    statistics: StatisticsStore,
    progress: Progress | None = None,
    catalogue: Catalogue | None = None,
) -> None:
    """Write all facts anew, in one transaction of the statistics.

    Raises what `progress` raises; then all facts are as they were.
    """
    known = catalogue or catalogue_of(store)
    projection = _projection(store, known)
    report = progress or _silently
    with store.turn:
        with store.unit() as unit:
            wanted = list(unit.session.scalars(select(Case.id).order_by(Case.id)))
        with statistics.unit() as facts:
            writing.clear_all(facts.session)
            for number, batch in enumerate(_batches(wanted)):
                report(number * BATCH, len(wanted))
                given = _given(store, batch)
                with store.unit() as unit:
                    rows = projection.of_cases(unit.session, given)
                writing.write(facts.session, rows)
            barriers = _given_to_barriers(store)
            with store.unit() as unit:
                rows = projection.of_office(unit.session, barriers)
            writing.write(facts.session, rows)
            facts.log("AENDERN", "facts")
            facts.commit()
        with store.unit() as unit:
            due.cross_out_all(unit.session)
            ids.forget_gone(unit.session)
            unit.commit()
        due.write_stamp(statistics, due.stamp(known, projection.through))
    report(len(wanted), len(wanted))


def _refresh(
    store: Store, statistics: StatisticsStore, batch: list[int], projection: Projection
) -> None:
    given = _given(store, batch)
    barriers = _given_to_barriers(store) if OFFICE in batch else {}
    with store.unit() as unit:
        rows = projection.of_cases(unit.session, given)
        if OFFICE in batch:
            rows = merged(rows, projection.of_office(unit.session, barriers))
        with statistics.unit() as facts:
            writing.clear_cases(facts.session, list(given.values()))
            if OFFICE in batch:
                writing.clear_office(facts.session)
            writing.write(facts.session, rows)
            facts.commit()
        due.cross_out(unit.session, batch)
        ids.forget_gone(unit.session, batch)
        unit.commit()


def _projection(store: Store, catalogue: Catalogue) -> Projection:
    return Projection(Groups(catalogue), Quarter.of(store.clock.today()))


def _given(store: Store, case_ids: Collection[int]) -> dict[int, str]:
    """The random ids, durable before any fact has them: no fact may stand under a lost id."""
    with store.unit() as unit:
        given = ids.give_ids(unit.session, case_ids)
        unit.commit()
    return given


def _given_to_barriers(store: Store) -> dict[int, str]:
    with store.unit() as unit:
        given = ids.give_barrier_ids(unit.session)
        unit.commit()
    return given


def _batches(case_ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(case_ids), BATCH):
        yield case_ids[start : start + BATCH]


def _silently(done: int, total: int) -> None:
    """Nobody wants to know."""
