"""The field for the scan of a signature: a document of this file, or a new one brought in."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from kimdesk.clients.document_types import ENDINGS
from kimdesk.clients.documents import DocumentRow
from kimdesk.desktop import theme
from kimdesk.desktop.documents.paths import paths_in
from kimdesk.desktop.widgets.code_fields import CodeField


class ScanField(CodeField):
    """`value()` is the document's id or None. Files can be dropped on it.

    Signal `brought(path)`: a file that is not in the client file yet; whoever takes it in
    shows the documents anew and sets the value.
    """

    brought = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def hold(self, editor: QWidget, *beside: QWidget) -> None:
        self.choose = QToolButton(self)
        self.choose.setAccessibleName(self.tr("Scan als Datei auswählen"))
        self.choose.setToolTip(self.tr("Scan als Datei auswählen; sie kommt zu den Dokumenten"))
        self.choose.clicked.connect(self._choose_file)
        theme.set_icon(self.choose, "attach")
        super().hold(editor, *beside, self.choose)

    def show_documents(self, rows: Iterable[DocumentRow]) -> None:
        """Offer the documents of the file."""
        self.set_codes([(str(row.id), row.title) for row in rows])

    def value(self) -> int | None:  # type: ignore[override] # a document's number, not a code
        code = super().value()
        return int(code) if code else None

    def show_value(self, value: object) -> None:
        super().show_value("" if value is None else str(value))

    def label_of_value(self) -> str:
        return self._labels.get(self._value, "…" if self._value else "")

    def lock_editor(self, locked: bool) -> None:
        super().lock_editor(locked)
        self.choose.setEnabled(not locked)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(paths_in(event)) == 1 and not self.is_read_only():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.brought.emit(paths_in(event)[0])
        event.acceptProposedAction()

    def _choose_file(self) -> None:
        endings = " ".join(f"*{ending}" for ending in (*ENDINGS.values(), ".jpeg", ".tiff"))
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Scan auswählen"),
            "",
            self.tr("Dokumente ({endings});;Alle Dateien (*)").format(endings=endings),
        )
        if chosen:
            self.brought.emit(Path(chosen))
