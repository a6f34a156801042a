"""A window's session on a small store, a file with a log in it, and a robot's hands."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.clients.cases import create_file
from kimdesk.clients.files import reload_file
from kimdesk.clients.indexing import index_records, text_of
from kimdesk.clients.model import Case, Contact
from kimdesk.clients.records import Records
from kimdesk.desktop.contacts.tab import ContactsTab
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.reference import load_catalogue
from kimdesk.vault.work import Changes, Store
from tests.support.store import open_memory_store

CATALOGUE = load_catalogue()
KINDS = ("K_BUERO", "K_TEL", "K_HAUS", "K_MAIL")
OpenTab = Callable[[], ContactsTab]


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Store:
    return open_memory_store(tmp_path, clock=clock)


@pytest.fixture
def case(store: Store) -> Case:
    person = {"family_name": "Beispiel", "given_name": "Amina", "birth_date": "1990-03-14"}
    return create_file(store, Records(store, CATALOGUE), person, {})


@pytest.fixture
def session(store: Store, qtbot: QtBot) -> Iterator[Session]:
    jobs = Jobs()
    session = Session(store, CATALOGUE, jobs)
    yield session
    session.close()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.stop()


def fill(store: Store, case: Case, count: int) -> None:
    """`count` entries, three a week, every seventh with the word Räumung."""
    today = store.clock.today()
    with store.unit() as unit:
        entries = []
        for at in range(count):
            words = "Räumung droht, Frist notiert." if at % 7 == 0 else "Unterlagen sortiert."
            values: dict[str, Any] = {
                "case_id": case.id,
                "held_on": today - timedelta(days=at * 2),
                "kind": KINDS[at % len(KINDS)],
                "minutes": 15 + 5 * (at % 6),
                "life_domains": ("HF07_WOHNEN", "HF02_EXISTENZ"),
                "interpreting": "SM_LAIE" if at % 3 == 0 else "",
                "note": f"Eintrag {at}. {words}\nZweite Zeile mit محمد und Müller.",
                "next_step": "Amt anrufen" if at % 5 == 0 else "",
                "author_id": 1,
            }
            entries.append(Contact(**values))
        unit.session.add_all(entries)
        unit.session.flush()
        texts = (("contact", each.id, case.id, text_of(each)) for each in entries)
        index_records(unit.session, texts)
        unit.commit()


def asked(qtbot: QtBot, session: Session, call: Callable[..., Any], *args: object) -> Any:
    """What `call(store, *args)` answers, in the thread that owns the store."""
    jobs, answers = session.jobs, Answers()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.run(answers, call, session.store, *args, done=answers.take)
    qtbot.waitUntil(lambda: bool(answers.taken))
    return answers.taken[0]


class Answers(QObject):
    """Keeps what a job answered."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[Any] = []

    def take(self, answer: object) -> None:
        self.taken.append(answer)


@pytest.fixture
def open_tab(qtbot: QtBot, session: Session, case: Case) -> OpenTab:
    """The tab on the file, following every change as the page of the file does."""
    kept: list[QWidget] = []

    def opened() -> ContactsTab:
        edits = Edits(session)
        tab = ContactsTab(session, edits)
        edits.setParent(tab)
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(QPushButton("Daneben", window))
        column.addWidget(tab, 1)
        qtbot.addWidget(window)
        kept.append(window)
        window.setWindowTitle("Kontakte")

        def read_again(changes: Changes) -> None:
            session.jobs.run(tab, reload_file, session.store, case.id, done=tab.show_file)

        session.changed.connect(read_again)
        session.jobs.run(tab, reload_file, session.store, case.id, done=tab.show_file)
        window.resize(1100, 700)
        window.show()
        qtbot.waitUntil(lambda: not session.jobs.busy)
        return tab

    return opened
