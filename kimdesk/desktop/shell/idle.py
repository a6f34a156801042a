"""Notices that nobody works with the program, and when the machine was asleep."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

STEP_SECONDS = 5
WARN_SECONDS = 30
# A gap between two steps that no busy machine explains: it was suspended.
ASLEEP_SECONDS = 60

_WORK = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """Watches keys and mouse.

    Signals: `about_to_lock(seconds)` at least 20 seconds before, `resumed` when somebody goes
    on working after that, `idle` when the time is up or after sleep.
    """

    about_to_lock = Signal(int)
    resumed = Signal()
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = 0
        self._last = 0.0
        self._step = 0.0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_SECONDS * 1000)
        self._timer.timeout.connect(self.check)

    def start(self, seconds: int) -> None:
        """Watch from now; `seconds` of rest end in `idle`. 0 switches the watch off."""
        self._limit = seconds
        self._last = self._step = self.now()
        self._warned = False
        if seconds:
            self._listen()
            self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._limit = 0
        self._timer.stop()
        self._deafen()

    def now(self) -> float:
        """Seconds on a clock that runs on while the machine sleeps."""
        return time.time()

    def check(self) -> None:
        """Look at the clock; the timer calls this every few seconds."""
        if not self._limit:
            return
        now = self.now()
        slept = now - self._step > ASLEEP_SECONDS
        self._step = now
        resting = now - self._last
        if slept or resting >= self._limit:
            self.stop()
            self.idle.emit()
            return
        if resting >= self._limit - WARN_SECONDS and not self._warned:
            self._warned = True
            self.about_to_lock.emit(round(self._limit - resting))
        self._listen()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WORK:
            # One sign of life in each step is enough; more would cost time at every event.
            self._deafen()
            self._last = self.now()
            if self._warned:
                self._warned = False
                self.resumed.emit()
        return False

    def _listen(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            app.installEventFilter(self)

    def _deafen(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
