"""What the rules of case work find in an open file; read beside it, never waited for."""

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.checking import findings_of_case
from kimdesk.clients.checking import facts_of_file
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Finding
from kimdesk.desktop.session import Session


class FileFindings(QObject):
    """`found` holds for the file as it was looked at last. Signal `changed` when it differs."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._seen: tuple[ClientFile, int] | None = None
        self.found: tuple[Finding, ...] = ()

    def look(self, file: ClientFile) -> None:
        """Look at a file that was read anew, or whose case was changed."""
        seen, self._seen = self._seen, (file, file.case.version)
        if seen is not None and seen[0] is file and seen[1] == file.case.version:
            return
        store, catalogue = self._session.store, self._session.catalogue
        self._session.jobs.run(
            self,
            findings_of_case,
            store,
            catalogue,
            facts_of_file(file, store, catalogue),
            done=self._show,
            failed=self._ignore,
            replaces=("findings", file.case.id),
        )

    def look_again(self, file: ClientFile) -> None:
        """Look at the same file once more: something that is no part of it was written."""
        self._seen = None
        self.look(file)

    def _show(self, found: tuple[Finding, ...]) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()

    def _ignore(self, error: KimdeskError) -> None:
        """A file that is gone or was taken away says so where it is read."""
