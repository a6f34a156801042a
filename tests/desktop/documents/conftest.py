"""The tab "Dokumente" on a small store, following every change as the page of the file does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.clients.cases import create_file
from kimdesk.clients.files import reload_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.desktop.documents.tab import DocumentsTab
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.reference import load_catalogue
from kimdesk.vault.work import Changes, Store
from tests.support import papers
from tests.support.store import open_memory_store

CATALOGUE = load_catalogue()
OpenTab = Callable[[], DocumentsTab]


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


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with files as people have them."""
    folder = tmp_path / "eingang"
    folder.mkdir()
    (folder / "Bescheid_Jobcenter.pdf").write_bytes(papers.pdf(3))
    (folder / "Foto.png").write_bytes(papers.png(400, 300))
    (folder / "Notiz.txt").write_text("Guten Tag\nمحمد نموذج", "utf-8")
    (folder / "Rechnung.pdf").write_bytes(b"MZ\x90\0" + b"\0" * 60)
    (folder / "leer.pdf").write_bytes(b"")
    return folder


@pytest.fixture
def open_tab(qtbot: QtBot, session: Session, case: Case) -> OpenTab:
    kept: list[QWidget] = []

    def opened() -> DocumentsTab:
        edits = Edits(session)
        tab = DocumentsTab(session, edits)
        edits.setParent(tab)
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        column.addWidget(QPushButton("Daneben", window))
        column.addWidget(tab, 1)
        qtbot.addWidget(window)
        window.setWindowTitle("Dokumente")

        def read_again(_: Changes) -> None:
            session.jobs.run(tab, reload_file, session.store, case.id, done=tab.show_file)

        session.changed.connect(read_again)
        session.jobs.run(tab, reload_file, session.store, case.id, done=tab.show_file)
        window.resize(1100, 700)
        window.show()
        qtbot.waitUntil(lambda: not session.jobs.busy)
        return tab

    return opened
