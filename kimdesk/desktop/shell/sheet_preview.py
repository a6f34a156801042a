"""The recovery sheet as paper: made in the store thread, looked at, printed or saved."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.base.clock import Clock
from kimdesk.desktop.jobs import Jobs
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.vault import describe


class SheetPreview(QObject):
    """Shows the sheet of one store over `host`. Signal `closed`."""

    closed = Signal()

    def __init__(
        self, host: QWidget, jobs: Jobs, clock: Clock, folder: Path, code: RecoveryCode
    ) -> None:
        super().__init__(host)
        self._host = host
        self._jobs = jobs
        self._folder = folder
        self._code = code
        self._today = clock.today()

    def show(self) -> None:
        """Make the sheet and show it."""
        self._jobs.run(self, make_sheet, self._folder, self._code, self._today, done=self._show_pdf)

    def _show_pdf(self, content: bytes) -> None:
        from kimdesk.desktop.shell.preview import PreviewDialog

        dialog = PreviewDialog(
            self._jobs,
            content,
            self.tr("Wiederherstellungsbogen"),
            self.tr("Wiederherstellungsbogen.pdf"),
            self._host,
            never_into=self._folder,
        )
        dialog.finished.connect(self.closed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def make_sheet(folder: Path, code: RecoveryCode, today: date) -> bytes:
    """The PDF of the sheet for the store in `folder`. Raises CannotOpen."""
    from kimdesk.printing.recovery_sheet import Sheet, recovery_sheet

    info = describe(folder)
    return recovery_sheet(
        Sheet(info.office.name, info.office.code, today, code.groups, info.fingerprint)
    )
