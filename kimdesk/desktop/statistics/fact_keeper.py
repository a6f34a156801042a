"""Projects what was changed into the statistics, a little at a time, while nobody waits for it."""

from PySide6.QtCore import QObject, QTimer

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.session import Session
from kimdesk.statistics.facts import catch_up

# After the last change, so that no typing ever waits for it; between steps others come first.
PAUSE_MS = 2000
BETWEEN_MS = 40
CASES = 10


class FactKeeper(QObject):
    """Lives as long as the window. What it does not get done waits in the store."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._at_work = False
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)
        if session.statistics is not None:
            session.changed.connect(self._wait)
            session.jobs.destroyed.connect(self._timer.stop)
            self._wait()

    def _wait(self, _: object = None) -> None:
        self._changed = True
        if not self._at_work:
            self._timer.start(PAUSE_MS)

    def _step(self) -> None:
        session = self._session
        if session.closed or self._at_work:
            return
        self._at_work, self._changed = True, False
        session.jobs.run(
            self,
            catch_up,
            session.store,
            session.statistics,
            session.catalogue,
            CASES,
            done=self._done,
            failed=self._failed,
        )

    def _done(self, more: bool) -> None:
        self._at_work = False
        if more:
            self._timer.start(BETWEEN_MS)
        elif self._changed:
            self._wait()

    def _failed(self, _: KimdeskError) -> None:
        # A full disk, say, which the work itself reports. The next change tries again.
        self._at_work = False
