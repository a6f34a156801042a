"""The desk of the file tests, and documents to look at."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.desktop.jobs import Jobs
from tests.desktop.files.conftest import desk, make_desk  # noqa: F401


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    """A thread without a store."""
    made = Jobs()
    try:
        yield made
        qtbot.waitUntil(lambda: not made.busy, timeout=30_000)
    finally:
        # A thread that still runs when it is thrown away takes the whole run with it.
        made.stop()
