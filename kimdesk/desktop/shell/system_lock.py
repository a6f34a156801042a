"""Hears when the system locks the screen, goes to sleep or ends the session.

Only Windows tells a program without a network or bus connection; elsewhere sleep is noticed
by the clock (`idle.py`).
"""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_POWER, _SUSPEND = 0x0218, 0x0004
_SESSION, _SESSION_LOCK, _LOG_OFF = 0x02B1, 0x7, 0x6


class SystemLock(QObject):
    """Signal `locking` when the program should lock now."""

    locking = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look)
        self._ear: QWidget | None = None
        if sys.platform == "win32":
            self._ear = _Ear(self)

    def _look(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.locking.emit()


if sys.platform == "win32":
    import contextlib
    import ctypes
    from ctypes import wintypes

    class _Ear(QWidget):
        """A window that is never shown and gets the system's messages."""

        def __init__(self, lock: SystemLock) -> None:
            super().__init__()
            self._lock = lock
            with contextlib.suppress(OSError, AttributeError):
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(self.winId()), 0)

        def nativeEvent(self, kind: object, message: int) -> object:
            heard = wintypes.MSG.from_address(int(message))
            asleep = heard.message == _POWER and heard.wParam == _SUSPEND
            away = heard.message == _SESSION and heard.wParam in {_SESSION_LOCK, _LOG_OFF}
            if asleep or away:
                self._lock.locking.emit()
            return super().nativeEvent(kind, message)
