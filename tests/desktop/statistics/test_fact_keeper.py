"""While people work, the facts of the statistics follow by themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

import kimdesk.statistics.model  # noqa: F401 - maps the tables before the store is made
from kimdesk.clients.cases import create_file
from kimdesk.clients.records import Records
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.desktop.statistics import fact_keeper
from kimdesk.desktop.statistics.fact_keeper import FactKeeper
from kimdesk.reference import load_catalogue
from kimdesk.statistics.model import FactEnquiry, StatisticsDue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.work import Store
from tests.support.statistics import open_memory_statistics
from tests.support.store import open_memory_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_memory_store(tmp_path)


@pytest.fixture
def statistics(tmp_path: Path) -> StatisticsStore:
    return open_memory_statistics(tmp_path)


@pytest.fixture
def session(
    store: Store, statistics: StatisticsStore, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(fact_keeper, "PAUSE_MS", 20)
    jobs = Jobs()
    yield Session(store, load_catalogue(), jobs, statistics=statistics)
    jobs.stop()


def enquiries(statistics: StatisticsStore) -> int:
    with statistics.unit() as unit:
        return unit.session.scalar(select(func.count()).select_from(FactEnquiry)) or 0


def waiting(store: Store) -> int:
    with store.unit() as unit:
        return unit.session.scalar(select(func.count(StatisticsDue.case_id))) or 0


def add_files(store: Store, count: int) -> None:
    records = Records(store, load_catalogue())
    for number in range(count):
        create_file(store, records, {"family_name": f"Muster{number}"}, {})


def test_what_was_due_before_is_done_step_by_step(
    qtbot: QtBot, store: Store, statistics: StatisticsStore, session: Session
) -> None:
    add_files(store, fact_keeper.CASES * 2 + 3)
    keeper = FactKeeper(session)
    qtbot.waitUntil(lambda: enquiries(statistics) == fact_keeper.CASES * 2 + 3)
    qtbot.waitUntil(lambda: waiting(store) == 0)
    assert keeper is not None


def test_a_new_file_is_counted_soon_after(
    qtbot: QtBot, store: Store, statistics: StatisticsStore, session: Session
) -> None:
    keeper = FactKeeper(session)
    qtbot.waitUntil(lambda: waiting(store) == 0 and not session.jobs.busy)
    add_files(store, 1)
    qtbot.waitUntil(lambda: enquiries(statistics) == 1)
    assert keeper is not None


def timer_of(keeper: FactKeeper) -> QTimer:
    found = keeper.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def test_without_the_key_of_the_statistics_nothing_is_asked(session: Session) -> None:
    session.statistics = None
    timer = timer_of(FactKeeper(session, session))
    session.changed.emit({"case": frozenset({1})})
    assert not timer.isActive()


def test_a_locked_store_is_left_alone(session: Session) -> None:
    timer = timer_of(FactKeeper(session, session))
    session.close()
    timer.timeout.emit()
    assert not session.jobs.busy
