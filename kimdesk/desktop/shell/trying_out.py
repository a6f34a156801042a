"""A store of invented people, made from the welcome page to try the program with."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QProgressDialog

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.jobs import Job, Jobs
from kimdesk.desktop.shell.start import StartWindow
from kimdesk.desktop.shell.verbs import DemoOffer

CASES = 40


class TryingOut(QObject):
    """Makes the store unless it is there. Signal `made(folder)`."""

    made = Signal(object)

    def __init__(
        self, start: StartWindow, jobs: Jobs, offer: DemoOffer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start = start
        self._jobs = jobs
        self._offer = offer
        self._job: Job | None = None
        self._progress = QProgressDialog(
            self.tr("Erfundene Akten werden angelegt …"), self.tr("Abbrechen"), 0, 0, start
        )
        self._progress.setWindowTitle("KIMdesk")
        self._progress.setMinimumDuration(400)
        self._progress.setAutoReset(False)
        self._progress.setAutoClose(False)
        self._progress.canceled.connect(self._cancel)
        self._progress.reset()

    def begin(self) -> None:
        """Make the store, or open the one made earlier."""
        folder = demo_folder()
        if (folder / "vault.key").exists():
            self.made.emit(folder)
            return
        self._progress.show()
        self._job = self._jobs.run(
            self,
            self._offer.make,
            folder,
            done=self._done,
            failed=self._failed,
            progress=self._step,
        )

    def _step(self, done: int, total: int) -> None:
        self._progress.setMaximum(total)
        self._progress.setValue(done)

    def _done(self, _: object) -> None:
        self._progress.close()
        self.made.emit(demo_folder())

    def _failed(self, error: KimdeskError) -> None:
        self._progress.close()
        if error.text:
            self._start.say("error", error.text)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def demo_folder() -> Path:
    """Where the demo store lies, with the program's other local data."""
    where = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(where)) / "KIMdesk" / "Demo.kimdesk"


def accounts_text(offer: DemoOffer) -> str:
    """The demo's passphrases, which everybody may know, for the page that asks for them."""
    head = QCoreApplication.translate(
        "TryingOut", "Erfundene Daten zum Ausprobieren. Anmeldename und Passwort:"
    )
    lines = [f"{account.login}  –  {account.passphrase}" for account in offer.accounts]
    return "\n".join([head, *lines])
