"""What is known of one document, in fields that are written on leaving."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.clients.documents import DocumentRow
from kimdesk.clients.model import Document
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.forms.ui_document import Ui_DocumentForm
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of

# What was given away keeps its kind and its days.
_FIXED = ("kind", "dated_on", "received_on")


def made_text(row: DocumentRow) -> str:
    """What the office made and to whom it went; "" for what came in."""
    if not row.sent:
        return ""
    translate = QCoreApplication.translate
    if row.made_version:
        text = translate("Documents", "Brief aus „{name}“, Fassung {number}, unverändert.")
        text = text.format(name=row.made_from, number=row.made_version)
    else:
        text = translate("Documents", "Herausgegeben und seitdem unverändert.")
    if row.recipient:
        text += " " + translate("Documents", "An: {name}").format(name=row.recipient)
    return text


class DocumentFacts(ScrollColumn):
    """Signal `remove_wanted`."""

    remove_wanted = Signal()

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: DocumentRow | None = None
        self.made = label("", "muted", self)
        self.made.setWordWrap(True)
        self.made.hide()
        self.form = QWidget(self)
        self.ui = Ui_DocumentForm()
        self.ui.setupUi(self.form)
        self.binding = Binding(self.form, Document, edits)
        self.remove = QPushButton(self.tr("Dokument löschen"), self)
        self.remove.setProperty("kind", "danger")
        self.remove.clicked.connect(self.remove_wanted)
        inner = self.form.layout()
        if inner is not None:
            inner.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, metrics.S, metrics.S, metrics.S)
        self.add(self.made)
        self.add(self.form)
        self.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_document(self, row: DocumentRow | None, *, read_only: bool) -> None:
        """Show a document, or newer values of the one that is shown."""
        if row is None or self.row is None or row.id != self.row.id:
            self.leave()
            for name, field in self.binding.fields.items():
                field.set_value(fields_of(Document)[name].empty)
                field.set_message("", "")
        self.row = row
        if row is not None:
            self.binding.show_record(row)
            self.binding.set_read_only(read_only)
            if row.sent:
                self.binding.set_read_only(True, _FIXED)
            self.made.setText(made_text(row))
        self.made.setVisible(row is not None and row.sent)

    def leave(self) -> None:
        """Commit what is typed."""
        if self.row is not None:
            self.binding.leave()
