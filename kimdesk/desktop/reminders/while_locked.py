"""Reminders at a locked screen: only "Termin um 14:00", from memory, the store stays closed.

What is shown here counts as not shown: it stands in the list after unlocking.
"""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import Clock
from kimdesk.calendar.times import wall_now
from kimdesk.desktop.shell.start import StartWindow

EVERY = 20_000


class WhileLocked(QObject):
    """Lives from locking to unlocking. It holds times and texts that name nobody."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = Clock()
        self._ahead: list[tuple[datetime, str]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.tick)

    def begin(self, ahead: Iterable[tuple[datetime, str]], clock: Clock) -> None:
        """The window is gone; go on with what was still to come, by its clock."""
        self._clock = clock
        self._ahead = sorted(ahead)
        if self._ahead:
            self._timer.start()

    def stop(self) -> None:
        """Somebody is at work again."""
        self._ahead = []
        self._timer.stop()

    def tick(self) -> None:
        """Say what is due by now."""
        now = wall_now(self._clock.now())
        due = [text for at, text in self._ahead if at <= now]
        start = _start_window()
        if not due or start is None:
            return
        self._ahead = [each for each in self._ahead if each[0] > now]
        start.banner.say("info", " · ".join(due))


def _start_window() -> StartWindow | None:
    widgets = QApplication.topLevelWidgets()
    found = (each for each in widgets if isinstance(each, StartWindow) and each.isVisible())
    return next(found, None)
