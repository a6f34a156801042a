"""A scanned signature, looked at without leaving the consents."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.documents import DocumentRow, documents_of
from kimdesk.clients.model import Case
from kimdesk.desktop.documents.copies import Copies
from kimdesk.desktop.documents.preview import Preview
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.notice import Banner


class ScanDialog(QDialog):
    """Shows one document of a case. Esc closes."""

    def __init__(
        self, session: Session, case: Case, document_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(parent.size() * 0.8 if parent is not None else self.sizeHint())
        self.setWindowTitle(self.tr("Unterschrift"))
        self._document_id = document_id
        self.banner = Banner(self)
        self.preview = Preview(session, self)
        self.copies = Copies(session, self)
        self.copies.refused.connect(self._fail)
        self._case = case
        close = QPushButton(self.tr("Schließen"), self)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.addWidget(self.banner)
        column.addWidget(self.preview, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.preview.closed.connect(self.reject)
        self.preview.save_wanted.connect(self._save)
        session.jobs.run(
            self, documents_of, session.store, case.id, done=self._show, failed=self._fail
        )

    def _show(self, rows: tuple[DocumentRow, ...]) -> None:
        self.preview.show_document(next((r for r in rows if r.id == self._document_id), None))
        self.preview.area.setFocus()

    def _save(self, row: DocumentRow) -> None:
        self.copies.begin(row, self._case.number)

    def _fail(self, error: KimdeskError) -> None:
        self.banner.say("error", error.text, closable=False)
