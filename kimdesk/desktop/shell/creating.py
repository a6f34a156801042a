"""Makes a store with what the card asked: in the store thread, with the sheet at the end."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kimdesk.base.clock import Clock
from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.sheet_preview import SheetPreview
from kimdesk.desktop.shell.start import StartWindow
from kimdesk.vault.founding import Founding
from kimdesk.vault.recovery import RecoveryCode

Create = Callable[[Path, Founding], RecoveryCode]
Squares = tuple[tuple[bool, ...], ...]


class Creating(QObject):
    """From the first step to the open store. Signal `created(folder, login, passphrase)`."""

    created = Signal(object, str, str)

    def __init__(self, start: StartWindow, jobs: Jobs, clock: Clock, create: Create) -> None:
        super().__init__(start)
        self._start = start
        self._jobs = jobs
        self._clock = clock
        self._create = create
        self._founding: Founding | None = None
        self._code: RecoveryCode | None = None
        self.card = start.create_card()
        self.card.wanted.connect(self._make)
        self.card.sheet_wanted.connect(self._show_sheet)
        self.card.finished.connect(self._finish)

    def begin(self) -> None:
        """Show the first step."""
        self._start.show_create()

    def _make(self, folder: Path, founding: Founding) -> None:
        self._founding = founding
        self._start.banner.hide()
        self._start.set_busy(True)
        self._jobs.run(
            self,
            made_with_code,
            self._create,
            folder,
            founding,
            done=self._made,
            failed=self._refused,
        )

    def _made(self, result: tuple[RecoveryCode, Squares]) -> None:
        self._start.set_busy(False)
        self._code, squares = result
        self.card.show_sheet(self._code, squares)

    def _refused(self, error: KimdeskError) -> None:
        self._start.set_busy(False)
        if isinstance(error, UserError) and error.field:
            self.card.refuse(error)
        else:
            self._start.say("error", error.text)

    def _show_sheet(self) -> None:
        if self._code is not None:
            folder, code = self.card.folder, self._code
            SheetPreview(self._start, self._jobs, self._clock, folder, code).show()

    def _finish(self) -> None:
        founding, self._founding, self._code = self._founding, None, None
        self.card.forget()
        if founding is not None:
            self.created.emit(self.card.folder, founding.login, founding.passphrase)


def made_with_code(
    create: Create, folder: Path, founding: Founding
) -> tuple[RecoveryCode, Squares]:
    """The new store's code, and the squares of its QR code."""
    from kimdesk.printing.recovery_sheet import qr_squares

    code = create(folder, founding)
    return code, qr_squares(code.groups)
