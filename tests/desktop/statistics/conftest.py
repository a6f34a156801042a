"""The program on an office with facts, a data steward, and keys exchanged with a city."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.bundles.keys import SecretKey
from kimdesk.bundles.office.keys import keep_keyring, keyring, make_key
from kimdesk.clients.opening import create_store
from kimdesk.desktop.shell.fileless_window import FilelessWindow
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.statistics.quarters_view import QuartersView
from kimdesk.statistics.opening import open_statistics
from kimdesk.vault.credentials import change_passphrase
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import unlock
from tests.bundles.office.quarters import fill
from tests.desktop.shell.conftest import FOUNDING, LEAD, PASSPHRASE, Robot, _apart, program

__all__ = ["CITY", "STEWARD", "Statistician", "_apart", "at_work", "program"]

STEWARD, START = "zahlen", "Leise-Wolken-Gabel-Teppich"
D = TypeVar("D", bound=QDialog)
CITY = SecretKey.new("stadt", "BIELEFELD")


class Statistician(Robot):
    """Opens the store as one person after the other and works with the quarters."""

    def come(self, login: str) -> QuartersView:
        """Be at the quarters as the lead or the steward."""
        if self.program.window is not None:
            self.program.window.change_user_wanted.emit()
            self.until(lambda: self.program.window is None)
        else:
            self.program.begin(self.folder)
        self.settle()
        self.unlock(login=login)
        self.until(lambda: self.program.window is not None)
        self.settle()
        view = self._quarters()
        self.settle()
        return view

    def dialog_of(self, kind: type[D]) -> D:
        """The dialog of a kind that is open."""
        self.until(lambda: self._open(kind))
        return self._open(kind)[0]

    def _open(self, kind: type[D]) -> list[D]:
        tops = QApplication.topLevelWidgets()
        return [each for each in tops if isinstance(each, kind) and each.isVisible()]

    def _quarters(self) -> QuartersView:
        window = self.program.window
        if isinstance(window, FilelessWindow):
            found = window.views["quarters"]
        else:
            page = self.window.show_page("quarters")
            assert page is not None
            found = page.findChildren(QuartersView)[0]
        assert isinstance(found, QuartersView)
        return found


@pytest.fixture
def at_work(program: Program, qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Statistician:
    folder = tmp_path / "Beispiel.kimdesk"
    code = create_store(folder, FOUNDING, clock, FLOOR)
    with unlock(folder, LEAD, PASSPHRASE, clock) as opened:
        add_user(opened, STEWARD, "Zoe Zahlmann", ["R_STAT"], START)
        statistics = open_statistics(opened, clock)
        fill(statistics)
        make_key(opened, statistics)
        with statistics.unit() as unit:
            keep_keyring(unit, keyring(unit).add(CITY.public, compared=True))
            unit.commit()
    with unlock(folder, STEWARD, START, clock) as opened:
        change_passphrase(opened, START, PASSPHRASE)
    return Statistician(program, qtbot, folder, code)
