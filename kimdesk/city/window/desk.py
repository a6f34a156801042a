"""What every view of the city's window gets: the archive, the store thread, two voices."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.city.archive.archive import Archive
from kimdesk.desktop.jobs import Done, Jobs


class CityDesk(QObject):
    """Signals: `changed` when bundles or keys are others; `said` and `refused` for sentences."""

    changed = Signal()
    said = Signal(str)
    refused = Signal(str)

    def __init__(self, archive: Archive, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.archive = archive
        self.jobs = jobs

    @property
    def name(self) -> str:
        """What the city calls itself."""
        return self.archive.opened.office.name

    def run(
        self,
        receiver: QObject,
        call: Callable[..., Any],
        *args: object,
        done: Done,
        failed: Callable[[KimdeskError], None] | None = None,
        replaces: object = None,
    ) -> None:
        """Call a service with the archive in the store thread; errors are said above the view."""
        self.jobs.run(
            receiver,
            call,
            self.archive,
            *args,
            done=done,
            failed=failed or self._refuse,
            replaces=replaces,
        )

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)
