"""Brings the documents of a file to its scan fields, and a new scan to the documents."""

from pathlib import Path

from PySide6.QtCore import QObject

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.documents import DocumentRow, documents_of
from kimdesk.desktop.documents.intake import Intake
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.scan_field import ScanField

# The kind of document (CL50) a scanned consent is.
_KINDS = {"EW_SPE": "D_SPE", "EW_VERTRETUNG": "D_VOLLMACHT"}


class ScanIntake(QObject):
    """Serves one field; belongs to it."""

    def __init__(self, field: ScanField, edits: Edits, case_id: int, kind: str) -> None:
        super().__init__(field)
        self._field = field
        self._edits = edits
        self._case_id = case_id
        self._kind = _KINDS.get(kind, "D_EINWILL")
        self._intake: Intake | None = None
        self._wanted: int | None = None
        field.brought.connect(self.take)
        self._read()

    def take(self, path: Path) -> None:
        """Take a file in and choose it."""
        if self._intake is not None:
            return
        session = self._edits.session
        self._intake = Intake(session, self._case_id, [path], self, {"kind": self._kind})
        text = self.tr("Scan aufnehmen")
        self._edits.run(self, text, self._intake.act, done=self._taken, failed=self._failed)

    def _taken(self) -> None:
        intake, self._intake = self._intake, None
        outcome = intake.outcomes[0] if intake is not None else None
        if outcome is None:
            return
        if outcome.row is None:
            self._field.set_message("error", outcome.refusal)
            return
        self._wanted = outcome.row.id
        self._field.set_message("success", self.tr("Liegt jetzt bei den Dokumenten."))
        self._read()

    def _read(self) -> None:
        session = self._edits.session
        session.jobs.run(
            self,
            documents_of,
            session.store,
            self._case_id,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, rows: tuple[DocumentRow, ...]) -> None:
        self._field.show_documents(rows)
        if self._wanted is not None:
            self._field.show_value(self._wanted)
            self._wanted = None
            self._field.commit()

    def _failed(self, error: KimdeskError) -> None:
        self._intake = None
        self._field.set_message("error", error.text)
