"""Keeps an entry that is being written as a draft: soon after each key, and at once on leaving."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kimdesk.clients.drafts import keep_drafts
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics


class KeptEntry(QObject):
    """The draft under `key`; `read` gives the entry as it stands, as text.

    Nothing is kept before somebody entered something.
    """

    def __init__(
        self, session: Session, key: str, read: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._key = key
        self._read = read
        self._touched = False
        self._kept = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(metrics.TYPING_PAUSE)
        self._later.timeout.connect(self.keep)

    def begin(self) -> None:
        """An empty entry is on the screen."""
        self._touched = False

    def resume(self, kept: str) -> None:
        """An entry that was kept as `kept` is on the screen again."""
        self._touched, self._kept = True, kept

    @property
    def touched(self) -> bool:
        """Whether anything was entered."""
        return self._touched

    def touch(self) -> None:
        """Something was entered; keep it soon."""
        self._touched = True
        self._later.start()

    def keep(self) -> None:
        """Keep the entry now, if anything was entered."""
        self._later.stop()
        text = self._read() if self._touched else ""
        if text != self._kept:
            self._kept = text
            self._write(text)

    def drop(self) -> None:
        """The entry was saved or thrown away; its draft goes."""
        self._later.stop()
        self._touched, self._kept = False, ""
        self._write("")

    def _write(self, text: str) -> None:
        self._session.jobs.run(self, keep_drafts, self._session.store, {self._key: text})
