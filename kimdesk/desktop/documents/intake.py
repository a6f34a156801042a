"""Files brought into a client file, one after the other, with progress, cancel and undo."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.base.text import clean
from kimdesk.clients.documents import (
    DocumentRow,
    RemovedDocument,
    add_document,
    put_back_document,
    remove_document,
)
from kimdesk.clients.records import Values
from kimdesk.desktop.files.edits import Act, in_order, nothing
from kimdesk.desktop.session import Session
from kimdesk.vault.blobs import MOST_BYTES

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file: the document it became, or why it was not taken."""

    name: str
    row: DocumentRow | None
    refusal: str = ""


class Intake(QObject):
    """Takes `paths` into a case; what is in stays in when the rest is cancelled.

    Signal `progressed(done, total)`.
    """

    progressed = Signal(int, int)

    def __init__(
        self,
        session: Session,
        case_id: int,
        paths: Sequence[Path],
        parent: QObject,
        values: Values | None = None,
    ) -> None:
        super().__init__(parent)
        # What is known of all of them, for example their kind.
        self._values = values or {}
        self._session = session
        self._case_id = case_id
        self._paths = tuple(paths)
        self.cancelled = False
        self.outcomes: list[Outcome] = []

    def cancel(self) -> None:
        """Take no further file."""
        self.cancelled = True

    def act(self) -> Act:
        """Take the files in; runs in the store thread and returns what takes them out again."""
        for done, path in enumerate(self._paths):
            if self.cancelled:
                break
            self.outcomes.append(self._take(path))
            self.progressed.emit(done + 1, len(self._paths))
        added = [outcome.row.id for outcome in self.outcomes if outcome.row is not None]
        if not added:
            return nothing
        return in_order(*(removing_document(self._session, each) for each in added))

    def _take(self, path: Path) -> Outcome:
        name = clean(path.name)[:_SHOWN]
        session = self._session
        try:
            content = _content(path)
            row = add_document(
                session.store, session.records, self._case_id, content, path.name, self._values
            )
        except KimdeskError as error:
            return Outcome(name, None, error.text)
        return Outcome(name, row)


def removing_document(session: Session, document_id: int) -> Act:
    """Remove one document."""

    def act() -> Act:
        removed = remove_document(session.store, session.records, document_id)
        return putting_back_document(session, removed)

    return act


def putting_back_document(session: Session, removed: RemovedDocument) -> Act:
    """Restore a removed document."""

    def act() -> Act:
        put_back_document(session.store, removed)
        return removing_document(session, int(str(removed.removal.row["id"])))

    return act


def _content(path: Path) -> bytes:
    """What a file holds; at most a byte more than is taken, so that size is judged later."""
    try:
        if not path.is_file():
            raise UserError(
                QCoreApplication.translate("Documents", "Bitte einzelne Dateien, keine Ordner.")
            )
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        raise UserError(
            QCoreApplication.translate(
                "Documents", "Diese Datei lässt sich nicht lesen. Ist sie noch woanders geöffnet?"
            )
        ) from None
