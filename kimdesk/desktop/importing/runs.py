"""What the assistant has running: one job at a time, each can be stopped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.clients import importing
from kimdesk.desktop.importing import services
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.session import Session


class Runs(QObject):
    """Reading, trying, writing, saving, for one page.

    Signals: `started(text)` and `ended` around each run, `progressed(done, total)`;
    `read(ReadList)`, `tried(Preview)`, `written(ImportResult)`, `saved(path)`, `refused(error)`.
    """

    started = Signal(str)
    ended = Signal()
    progressed = Signal(int, int)
    read = Signal(object)
    tried = Signal(object)
    written = Signal(object)
    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._stop: services.Stop | None = None
        # The window says what went wrong; here only the way on has to be free again.
        session.jobs.bug.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether something is being read, tried or written."""
        return self._job is not None

    def load(self, path: Path, mapping: importing.Mapping | None) -> None:
        """Read a list."""
        text = self.tr("Die Liste wird gelesen …")
        self._start(text, services.read_list, path, mapping, done=self._read)

    def load_again(
        self, work: Work, mapping: importing.Mapping | None, sheet: str, row: int | None
    ) -> None:
        """Read the same list from another sheet or heading row."""
        text = self.tr("Die Liste wird gelesen …")
        read = work.read
        self._start(
            text, services.read_data, read.name, read.data, mapping, sheet, row, done=self._read
        )

    def try_out(self, work: Work) -> None:
        """The dry run."""
        self._start(
            self.tr("Probelauf …"),
            importing.prepare,
            self._session.catalogue,
            work.read.table,
            work.mapping,
            done=self._tried,
            progress=self.progressed.emit,
        )

    def write(self, preview: importing.Preview) -> None:
        """Bring in the accepted rows."""
        self._stop = services.Stop()
        self._start(
            self.tr("Akten werden eingelesen …"),
            services.write_list,
            preview,
            self._stop,
            done=self._written,
            progress=self.progressed.emit,
        )

    def save_rejected(self, preview: importing.Preview, path: Path) -> None:
        """Write the rejected rows as a file."""
        text = self.tr("Die Datei wird geschrieben …")
        self._start(text, services.save_rejected, preview, path, done=self._saved)

    def cancel(self) -> None:
        """Stop what is running; nothing of it stays."""
        if self._stop is not None:
            # The end of writing is always waited for, so that what is said is true.
            self._stop.wanted = True
        elif self._job is not None:
            self._job.cancel()
            self._end()

    def _start(
        self,
        text: str,
        call: Callable[..., object],
        *args: object,
        done: Callable[..., None],
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        self.started.emit(text)
        self._job = self._session.jobs.run(
            self,
            call,
            self._session.store,
            *args,
            done=done,
            failed=self._failed,
            progress=progress,
        )

    def _end(self, _: object = None) -> None:
        self._job = self._stop = None
        self.ended.emit()

    def _read(self, result: services.ReadList) -> None:
        self._end()
        self.read.emit(result)

    def _tried(self, result: importing.Preview) -> None:
        self._end()
        self.tried.emit(result)

    def _written(self, result: importing.ImportResult) -> None:
        self._end()
        self.written.emit(result)

    def _saved(self, path: Path) -> None:
        self._end()
        self.saved.emit(path)

    def _failed(self, error: KimdeskError) -> None:
        self._end()
        self.refused.emit(error)
