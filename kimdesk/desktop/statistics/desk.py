"""What every view of the statistics gets, whether or not the person may open files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimdesk.desktop.jobs import Jobs
from kimdesk.reference import Catalogue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.roles import LEAD, STEWARD
from kimdesk.vault.work import Identity, Store

if TYPE_CHECKING:
    from kimdesk.vault.opened import OpenVault


class StatisticsDesk(QObject):
    """One person at work with the statistics. `store` is None without the key of the cases.

    Signals: `changed` when a quarter or a key has another state; `asked` as in `Session`;
    `said`, `warned` and `refused` for sentences above the page.
    """

    changed = Signal()
    asked = Signal(str, object)
    said = Signal(str)
    warned = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        statistics: StatisticsStore,
        opened: "OpenVault",
        jobs: Jobs,
        catalogue: Catalogue,
        store: Store | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.statistics = statistics
        self.opened = opened
        self.jobs = jobs
        self.catalogue = catalogue
        self.store = store

    @property
    def identity(self) -> Identity:
        """Who is at work; without files, who opened the statistics."""
        return self.store.identity if self.store is not None else self.statistics.identity

    @property
    def is_lead(self) -> bool:
        """Whether the person may release, and handle the office's key."""
        return LEAD in self.identity.roles

    @property
    def is_steward(self) -> bool:
        """Whether the person may close a quarter."""
        return STEWARD in self.identity.roles

    @property
    def sees_cases(self) -> bool:
        """Whether numbers may open the list of cases behind them."""
        return self.store is not None and self.identity.sees_cases
