"""A window on a real store with one file, and small hands to work in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy import select

from kimdesk.base.clock import FixedClock
from kimdesk.clients.cases import create_file
from kimdesk.clients.files import ClientFile, reload_file
from kimdesk.clients.model import Case
from kimdesk.clients.records import Records
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.list_page import ListPage
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.window import Window
from kimdesk.reference import load_catalogue
from kimdesk.vault.work import Store
from tests.support.store import open_memory_store

MakeDesk = Callable[..., "Desk"]


@dataclass
class Desk:
    """The window with what its tests reach for."""

    bot: QtBot
    store: Store
    session: Session
    window: Window

    def settle(self) -> None:
        """Wait until the store has answered everything."""
        self.bot.waitUntil(lambda: not self.session.jobs.busy)
        pages = self.window.findChildren(FilePage) if isValid(self.window) else []
        self.bot.waitUntil(lambda: not any(isValid(page) and page.opening for page in pages))
        # An answer may ask again, for example to read the file that just changed.
        self.bot.waitUntil(lambda: not self.session.jobs.busy)
        # What the answer put into a layout is shown in the next turn of the loop.
        QApplication.processEvents()

    def the_list(self) -> ListPage:
        """The list, read."""
        page = self.window.show_page("list")
        self.settle()
        assert isinstance(page, ListPage)
        return page

    def open(self, case_id: int = 1) -> FilePage:
        """An open file."""
        page = self.window.show_page("file", case_id)
        self.settle()
        assert isinstance(page, FilePage)
        return page

    def tab(self, page: FilePage, key: str) -> Any:
        """A tab of an open file, in front."""
        page.nav.choose(key)
        self.settle()
        assert isinstance(page.tab, FileTab)
        return page.tab

    def file(self, case_id: int = 1) -> ClientFile:
        """What stands in the store."""
        self.settle()
        return reload_file(self.store, case_id)

    def add(self, mapped: type[Any], **values: object) -> Any:
        """One more record; the one connection is the store thread's while it reads."""
        self.settle()
        added = self.session.records.add(mapped, values)
        self.settle()
        return added

    def cases(self) -> list[str]:
        """The numbers of all cases."""
        with self.store.unit() as unit:
            return list(unit.session.scalars(select(Case.number).order_by(Case.id)))


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[MakeDesk]:
    """Opens the window: `make_desk(files=1, roles={"R_TL"})`."""
    made: list[Desk] = []

    def make(files: int = 1, roles: tuple[str, ...] = ("R_TL",)) -> Desk:
        from kimdesk.desktop.shell.furniture import furnish

        store = open_memory_store(tmp_path, clock=clock)
        catalogue = load_catalogue()
        records = Records(store, catalogue)
        for number in range(files):
            add_file(store, records, number)
        store.identity = replace(store.identity, roles=frozenset(roles))
        session = Session(store, catalogue, Jobs())
        session.jobs.bug.connect(_raise)
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(session, settings)
        furnish(window)
        window.resize(1366, 768)
        window.show()
        desk = Desk(qtbot, store, session, window)
        made.append(desk)
        qtbot.addWidget(window)
        window.activateWindow()
        qtbot.waitActive(window)
        desk.settle()
        return desk

    yield make
    for desk in made:
        desk.settle()
        desk.session.close()
        desk.session.jobs.stop()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A window of a team lead on a store with one file."""
    return make_desk()


def add_file(store: Store, records: Records, number: int) -> Case:
    """One invented client, Nadia Muster and so on."""
    person = {
        "family_name": f"Muster{number or ''}",
        "given_name": "Nadia",
        "birth_date": f"{1990 - number}-03-14",
        "sex": "W",
        "nationalities": ("475",),
    }
    return create_file(store, records, person, {"inquired_on": date(2026, 11, 2)})


def _raise(error: Exception) -> None:
    raise error
