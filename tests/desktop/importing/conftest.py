"""An import page on a real store, driven as a person would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.desktop.importing.import_page import ImportPage
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.reference import load_catalogue
from tests.desktop.importing.assistant import Assistant
from tests.support.store import open_memory_store


@pytest.fixture
def session(tmp_path: Path, clock: FixedClock, qtbot: QtBot) -> Iterator[Session]:
    jobs = Jobs()
    bugs: list[Exception] = []
    jobs.bug.connect(bugs.append)
    store = open_memory_store(tmp_path, clock=clock)
    made = Session(store, load_catalogue(), jobs)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    made.close()
    jobs.stop()
    assert bugs == []


@pytest.fixture
def assistant(session: Session, qtbot: QtBot) -> Assistant:
    page = ImportPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.open(None)
    return Assistant(page, qtbot)
