"""What holds for every test: no screen, no network, German, and no unexpected log line."""

import gc
import logging
import os
import socket
from collections.abc import Iterator

import pytest
from hypothesis import settings

from kimdesk.base.text import set_language

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.text.font.db=false"

# The same examples on every machine, and no failing because a machine is busy.
settings.register_profile("kimdesk", deadline=None, derandomize=True)
settings.load_profile("kimdesk")


class OfflineSocket(socket.socket):
    """A socket that talks to this machine's processes only, never to an address."""

    def __init__(
        self,
        family: int = -1,
        type: int = -1,  # noqa: A002 - the original's name
        proto: int = -1,
        fileno: int | None = None,
    ) -> None:
        super().__init__(family, type, proto, fileno)
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            self.close()
            raise AssertionError("the program opens no network")


socket.socket = OfflineSocket  # type: ignore[misc] # the guard stands in for the original


class LogLines(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def tidy_objects() -> Iterator[None]:
    """Search for unused objects here once a window has turned the search off."""
    yield
    if not gc.isenabled():
        gc.collect(1)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a logged warning, unless the test asks for `caplog` and looks itself."""
    kept = LogLines()
    logging.getLogger().addHandler(kept)
    yield
    logging.getLogger().removeHandler(kept)
    if "caplog" not in request.fixturenames:
        assert kept.lines == []


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    """Leave the language as each test expects it."""
    yield
    set_language("de")
