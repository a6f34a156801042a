"""The clock that runs while a talk lasts; it goes on when the dialog closes or the store locks."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.clients.drafts import drafts_with, keep_drafts
from kimdesk.desktop.session import Session

KEY = "talk_timer"
STEP, LEAST, MOST = 5, 5, 480
_TICK = 10_000


class TalkTimer(QObject):
    """Signal `changed`: started, stopped, or another minute is over."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.started_at: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.changed)
        session.jobs.run(self, drafts_with, session.store, KEY, done=self._resume)

    @property
    def running(self) -> bool:
        """Whether a talk is timed now."""
        return self.started_at is not None

    def elapsed(self) -> int:
        """Whole minutes since the start, 0 while nothing runs."""
        if self.started_at is None:
            return 0
        return int((self._session.store.clock.now() - self.started_at).total_seconds()) // 60

    def minutes(self) -> int:
        """What to write down: steps of five minutes, at least 5, at most 480 (rule R15)."""
        return min(max(-(-self.elapsed() // STEP) * STEP, LEAST), MOST)

    def start(self) -> None:
        """Begin now."""
        self.started_at = self._session.store.clock.now()
        self._keep(self.started_at.isoformat())
        self._timer.start()
        self.changed.emit()

    def stop(self) -> int:
        """End and return the minutes to write down."""
        minutes = self.minutes()
        self.started_at = None
        self._timer.stop()
        self._keep("")
        self.changed.emit()
        return minutes

    def _keep(self, text: str) -> None:
        self._session.jobs.run(self, keep_drafts, self._session.store, {KEY: text})

    def _resume(self, drafts: dict[str, str]) -> None:
        if KEY in drafts and not self.running:
            self.started_at = datetime.fromisoformat(drafts[KEY])
            self._timer.start()
            self.changed.emit()
