"""Copies of documents outside the store: the warning, the place, the writing."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.documents import DocumentRow, file_name, save_copy
from kimdesk.desktop.documents.save_question import SaveQuestion
from kimdesk.desktop.session import Session


class Copies(QObject):
    """Belongs to the tab. Signals: `saved`, `refused(error)`."""

    saved = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent
        self._case_number = ""

    def begin(self, row: DocumentRow, case_number: str) -> None:
        """Warn, then ask for a place; its proposed name says case and kind, nobody's name."""
        self._case_number = case_number
        question = SaveQuestion(row, self._parent.window())
        question.agreed.connect(self._choose_place)
        question.open()

    def save_to(self, row: DocumentRow, path: Path) -> None:
        """Write an unencrypted copy to the chosen place."""
        self._session.jobs.run(
            self,
            save_copy,
            self._session.store,
            row.id,
            path,
            done=self._done,
            failed=self._fail,
        )

    def _choose_place(self, row: DocumentRow) -> None:
        labels = {row.kind: self._session.label("CL50", row.kind)}
        name = file_name(self._case_number, row, labels)
        place, _ = QFileDialog.getSaveFileName(
            self._parent.window(), self.tr("Speichern unter"), name
        )
        if place:
            self.save_to(row, Path(place))

    def _done(self, _: None) -> None:
        self.saved.emit()

    def _fail(self, error: KimdeskError) -> None:
        self.refused.emit(error)
