"""800 entries in one file: nothing the person does with them holds up the window."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.clients.model import Case
from kimdesk.desktop.contacts.tab import ContactsTab
from kimdesk.vault.work import Store
from tests.desktop.contacts.conftest import OpenTab, fill
from tests.desktop.contacts.test_log_tab import settled

ENTRIES = 800
LONGEST = 0.05


class Pauses:
    """The longest time this thread worked between two turns of the event loop, in seconds.

    Work is counted and not the clock, so that other programs on the machine do not matter.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.thread_time()


def to_the_end(qtbot: QtBot, tab: ContactsTab) -> None:
    while tab.log.more:
        tab.table.scrollToBottom()
        settled(qtbot, tab)


def scroll_reading(qtbot: QtBot, tab: ContactsTab) -> None:
    bar = tab.reading.verticalScrollBar()
    for _ in range(40):
        bar.setValue(bar.value() + bar.pageStep())
        QApplication.processEvents()


def act(name: str) -> Callable[[QtBot, ContactsTab], None]:
    return {
        "read_on": to_the_end,
        "to_reading": lambda _, tab: tab.show_reading(True),
        "scroll": scroll_reading,
        "search": lambda _, tab: tab.log.search("raeum"),
        "last_hit": lambda _, tab: tab.search.step(-1),
        "narrower": lambda _, tab: tab.window().resize(820, 600),
        "to_table": lambda _, tab: tab.show_reading(False),
    }[name]


@pytest.mark.parametrize(
    "ways",
    [
        ["read_on", "to_reading", "scroll", "search", "last_hit", "narrower", "to_table"],
        ["to_reading", "search", "last_hit", "scroll"],
    ],
    ids=["from the table", "from the reading view"],
)
def test_no_pause_is_longer_than_fifty_milliseconds(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab, ways: list[str]
) -> None:
    fill(store, case, ENTRIES)
    tab = open_tab()
    settled(qtbot, tab)
    pauses = Pauses()
    too_long = {}
    for way in ways:
        pauses.reset()
        act(way)(qtbot, tab)
        settled(qtbot, tab)
        if pauses.longest > LONGEST:
            too_long[way] = pauses.longest
    assert too_long == {}
