"""The whole program on a store of its own, driven as a person would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kimdesk import app as composition
from kimdesk.base.clock import FixedClock
from kimdesk.clients import opening
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.crypto import FLOOR
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.vault import Founding
from tests.vault.cheap import cheap_keys

LEAD, PASSPHRASE = "leitung", "Kaffee-Regen-Lampe-Zug"
FOUNDING = Founding("Beispielstelle", "AWO", "AWO1", LEAD, "Erika Mustermann", PASSPHRASE)
WAIT = 60_000


@dataclass(slots=True)
class Robot:
    """Types and presses in the program."""

    program: Program
    qtbot: QtBot
    folder: Path
    code: RecoveryCode

    @property
    def window(self) -> Window:
        """The window at work."""
        window = self.program.window
        assert isinstance(window, Window)
        return window

    def until(self, so: Callable[[], Any]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(so()), timeout=WAIT)

    def settle(self) -> None:
        """Wait until the store thread has nothing to do."""
        self.until(lambda: not self.program.jobs.busy)

    def unlock(self, passphrase: str = PASSPHRASE, login: str = "") -> None:
        """Type into the unlock page and press Enter."""
        card = self.program.start.unlock
        self.until(lambda: self.program.start.card is card and card.title.text())
        if login:
            card.login.set_value(login)
        card.passphrase.line.setText(passphrase)
        card.passphrase.line.returnPressed.emit()

    def enter(self) -> Window:
        """Open the store and be in its window."""
        self.program.begin(self.folder)
        self.settle()
        self.unlock()
        self.until(lambda: self.program.window is not None)
        self.settle()
        return self.window

    def dialog(self) -> QDialog:
        """The dialog in front, once it is there."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found

    def refusal(self) -> str:
        """What stands below the password, "" for nothing."""
        level, text = self.program.start.unlock.passphrase.message()
        return text if level == "error" else ""

    def banner(self) -> str:
        """What the start window says."""
        banner = self.program.start.banner
        return banner.text.text() if banner.isVisibleTo(self.program.start) else ""


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cheap keys, and a home folder of the test's own."""
    for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    with cheap_keys():
        yield


@pytest.fixture
def program(
    tmp_path: Path, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Program]:
    """The program before its first window."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = composition.make_program(qapp, clock, settings)
    made.ended.disconnect()
    yield made
    ended: list[bool] = []
    made.ended.connect(lambda: ended.append(True))
    made.idle.stop()
    made.end()
    qtbot.waitUntil(lambda: bool(ended) and not made.jobs.busy, timeout=WAIT)
    made.shut_down()
    for window in (made.window, made.start):
        if window is not None:
            window.hide()
            window.deleteLater()


@pytest.fixture
def robot(program: Program, qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Robot:
    """The program beside a store that nobody has opened yet."""
    folder = tmp_path / "Beispiel.kimdesk"
    code = opening.create_store(folder, FOUNDING, clock, FLOOR)
    return Robot(program, qtbot, folder, code)
