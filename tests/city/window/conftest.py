"""The city's program on an archive of its own, driven as a person would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.city.window.program import CityProgram
from kimdesk.city.window.window import CityWindow
from tests.city.conftest import PASSPHRASE, City
from tests.desktop.conftest import OfficeApplication

WAIT = 60_000
_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes its application of."""
    return OfficeApplication


@dataclass(slots=True)
class CityRobot:
    """Types and presses in the city's program."""

    program: CityProgram
    qtbot: QtBot
    inbox: Path

    @property
    def window(self) -> CityWindow:
        """The window at work."""
        window: object = self.program.window
        assert isinstance(window, CityWindow)
        return window

    def until(self, so: Callable[[], Any]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(so()), timeout=WAIT)

    def settle(self) -> None:
        """Wait until the store thread has nothing to do."""
        self.until(lambda: not self.program.jobs.busy)

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type into the unlock page and press Enter."""
        card = self.program.start.unlock
        self.until(lambda: self.program.start.card is card and card.login.value())
        card.passphrase.line.setText(passphrase)
        card.passphrase.line.returnPressed.emit()

    def enter(self) -> CityWindow:
        """Open the archive and be in its window."""
        self.program.begin()
        self.settle()
        self.unlock()
        self.until(lambda: self.program.window is not None)
        self.settle()
        return self.window

    def go(self, name: str) -> None:
        """Bring a view to the front."""
        self.window.show_view(name)
        self.settle()

    def banner(self) -> str:
        """What the window says above the view."""
        banner = self.window.banner
        return banner.text.text() if banner.isVisibleTo(self.window) else ""


@pytest.fixture
def make_robot(
    tmp_path: Path, clock: FixedClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[Callable[[Path], CityRobot]]:
    """The program on an inbox, before its first window."""
    made: list[CityProgram] = []

    def make(inbox: Path) -> CityRobot:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        made.append(CityProgram(inbox, settings, clock))
        return CityRobot(made[-1], qtbot, inbox)

    yield make
    for program in made:
        _end(program, qtbot)


def _end(program: CityProgram, qtbot: QtBot) -> None:
    ended: list[bool] = []
    program.ended.connect(lambda: ended.append(True))
    program.idle.stop()
    program.end()
    qtbot.waitUntil(lambda: bool(ended) and not program.jobs.busy, timeout=WAIT)
    program.shut_down()
    for window in (program.window, program.start):
        if window is not None:
            window.hide()
            window.deleteLater()


@pytest.fixture
def robot(city: City, make_robot: Callable[[Path], CityRobot]) -> CityRobot:
    """Beside an archive with the keys of two offices and three bundles of each in its inbox."""
    city.send()
    city.send("zweite", more=5)
    city.archive.close()
    return make_robot(city.inbox)
