"""Texts that are being typed: kept as drafts a moment after the last key, restored later."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.drafts import keep_drafts
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics


class TypedTexts(QObject):
    """The drafts of one open file, by key `table:id:attribute`.

    Signal `refused(text)`: a draft could not be kept, for example because the disk is full.
    """

    refused = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[str, str] = {}
        self._kept: set[str] = set()
        self._found: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(metrics.TYPING_PAUSE)
        self._timer.timeout.connect(self.flush)

    def found(self, drafts: Mapping[str, str]) -> None:
        """Drafts read from the store; each is taken once."""
        self._found.update(drafts)
        self._kept.update(drafts)

    def take(self, key: str) -> str | None:
        """The draft to restore, None when there is none."""
        return self._found.pop(key, None)

    def typed(self, key: str, text: str) -> None:
        """Keep `text` soon."""
        self._waiting[key] = text
        self._timer.start()

    def keep(self, key: str, text: str) -> None:
        """Keep `text` now."""
        self._waiting[key] = text
        self.flush()

    def keeps(self, key: str) -> bool:
        """Whether a draft of this key was sent to the store."""
        return key in self._kept

    def drop(self, key: str) -> None:
        """The text was committed; its draft goes."""
        self._waiting.pop(key, None)
        if key in self._kept:
            self.keep(key, "")

    def flush(self) -> None:
        """Write everything that waits."""
        self._timer.stop()
        if self._waiting:
            waiting, self._waiting = self._waiting, {}
            self._kept |= {key for key, text in waiting.items() if text}
            self._kept -= {key for key, text in waiting.items() if not text}
            store = self._session.store
            self._session.jobs.run(self, keep_drafts, store, waiting, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)
