"""Window tests: an office screen of 1366 by 768, our look, German, one frozen day.

An exception in a slot and a warning of the toolkit fail the test (pytest-qt, pyproject.toml).
"""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.abc import MetaPathFinder
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import Clock, FixedClock
from kimdesk.desktop import theme
from kimdesk.desktop.shell.collecting import Collector
from kimdesk.desktop.widgets.date_fields import use_clock

_HERE = Path(__file__).parent
_SCREEN = _HERE / "screen.json"
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={_SCREEN}"

Look = Callable[..., None]


class OfficeApplication(QApplication):
    """The application as the program sets it up, so that tests see what people see."""

    def __init__(self, arguments: list[str]) -> None:
        QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        super().__init__(arguments)
        self.collector = Collector(self)
        theme.apply(self, theme.Appearance("light"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say what it cannot (raise a popup, grab the keyboard)."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """What pytest-qt makes its application of."""
    return OfficeApplication


class _OwnThread(MetaPathFinder):
    """Refuses to import windows outside of the window's thread.

    The toolkit prepares its types as they are first used; two threads at once can crash it.
    """

    def find_spec(self, fullname: str, *_: object) -> None:
        if fullname.startswith(("kimdesk.desktop", "PySide6.")):
            own = threading.get_ident() == threading.main_thread().ident
            assert own, f"{fullname} is imported in the store thread"


@pytest.fixture(autouse=True, scope="session")
def _windows_in_their_own_thread() -> Iterator[None]:
    guard = _OwnThread()
    sys.meta_path.insert(0, guard)
    yield
    sys.meta_path.remove(guard)


@pytest.fixture
def clock() -> Iterator[FixedClock]:
    """Tuesday, 1 December 2026, ten o'clock in Bielefeld; fields know no other day."""
    clock = FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC))
    use_clock(clock)
    yield clock
    use_clock(Clock())


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Put a scheme and a text size into force for one test: `look("dark", 2.0)`."""

    def put(scheme: str = "light", zoom: float = 1.0) -> None:
        theme.apply(qapp, theme.Appearance(scheme, zoom))

    yield put
    put()
