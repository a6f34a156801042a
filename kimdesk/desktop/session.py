"""What every page gets: the opened store, the code lists, the thread, and news of changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimdesk.clients.records import Records
from kimdesk.desktop.jobs import Jobs
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Changes, Store

if TYPE_CHECKING:
    from kimdesk.statistics.opening import StatisticsStore
    from kimdesk.vault.vault import OpenVault


class Session(QObject):
    """One person at work with one store, from unlocking to locking.

    Signals:
        changed: kinds and ids of what was committed (`{"case": {7}, "contact": {81}}`).
        asked: a page wants another one shown: name of the page and its argument.
        reading: a page is about to read what others keep in step ("deadlines").
    """

    changed = Signal(object)
    asked = Signal(str, object)
    reading = Signal(str)

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        jobs: Jobs,
        opened: "OpenVault | None" = None,
        parent: QObject | None = None,
        statistics: "StatisticsStore | None" = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.statistics = statistics
        self.catalogue = catalogue
        self.jobs = jobs
        self.opened = opened
        self.records = Records(store, catalogue)
        self.closed = False
        store.listeners.append(self._tell)

    def label(self, code_list: str, code: str) -> str:
        """The label of a code in the language of the program, "" for no code."""
        return self.catalogue[code_list].label(code) if code else ""

    def ask(self, page: str, argument: object = None) -> None:
        """Have another page shown: "list", "file" (case id), "import", "settings"."""
        self.asked.emit(page, argument)

    def close(self) -> None:
        """Stop listening; the window is about to lock or close."""
        self.closed = True
        if self._tell in self.store.listeners:
            self.store.listeners.remove(self._tell)

    def _tell(self, changes: Changes) -> None:
        # Runs in the store thread; the signal crosses to the window's thread by itself.
        self.changed.emit(changes)
