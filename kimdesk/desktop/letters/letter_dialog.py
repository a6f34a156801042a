"""„Brief schreiben …“: template, recipient, what is missing, what to mind; then it is saved."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.clients.documents import DocumentRow
from kimdesk.desktop import theme
from kimdesk.desktop.letters.recipient_form import RecipientForm
from kimdesk.desktop.letters.services import keep, prepare, read_templates
from kimdesk.desktop.printing.precaution_list import PrecautionList
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.notice import Banner, EmptyState
from kimdesk.desktop.widgets.save_place import ask_place
from kimdesk.desktop.widgets.scroll import ScrollColumn

if TYPE_CHECKING:
    from kimdesk.printing.letters.templates import TemplateRow
    from kimdesk.printing.letters.writing import Letter

_CHARS, _LINES = 76, 30


class LetterDialog(QDialog):
    """Signal `written(DocumentRow)`: saved where somebody chose, and frozen in the file."""

    written = Signal(object)

    def __init__(self, session: Session, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._case_id = case_id
        self._templates: tuple[TemplateRow, ...] = ()
        self.letter: Letter | None = None
        self.setWindowTitle(self.tr("Brief schreiben"))
        self.banner = Banner(self)
        self.empty = EmptyState(
            "mail",
            self.tr(
                "Noch keine Briefvorlage. Teamleitung oder Administration nehmen Vorlagen auf oder"
                " übernehmen die Beispiele."
            ),
            self.tr("Zu den Briefvorlagen"),
            self,
        )
        self.empty.hide()
        self.template = CodeField(self)
        self.template.set_label(self.tr("Vorlage"))
        self.template_row = FieldRow(self.tr("&Vorlage"), self.template, parent=self)
        self.recipient = RecipientForm(session, self)
        self.missing = label("", parent=self)
        self.missing.setWordWrap(True)
        self.precautions = PrecautionList(self)
        self.note = label(
            self.tr(
                "Der gespeicherte Brief ist ein Word-Dokument und nicht verschlüsselt. Eine Fassung"
                " bleibt unverändert bei den Dokumenten der Akte."
            ),
            "muted",
            self,
        )
        self.note.setWordWrap(True)
        self.save_button = QPushButton(self.tr("&Speichern unter …"), self)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.setEnabled(False)
        theme.set_icon(self.save_button, "save")
        self.cancel_button = QPushButton(self.tr("A&bbrechen"), self)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Read the templates and show the dialog."""
        jobs, store = self.session.jobs, self.session.store
        jobs.run(self, read_templates, store, done=self._offer, failed=self._fail)
        self.open()
        self.template.setFocus()

    def save_to(self, path: Path) -> None:
        """Freeze the letter in the file and write it to this place."""
        if self.letter is None:
            return
        self.banner.hide()
        self.save_button.setEnabled(False)
        reason = self.precautions.reason.value() if self.precautions.blocks else ""
        self.session.jobs.run(
            self,
            keep,
            self.session.store,
            self.session.records,
            self.letter,
            path,
            str(reason or ""),
            done=self._written,
            failed=self._fail,
        )

    def _offer(self, rows: "tuple[TemplateRow, ...]") -> None:
        self._templates = tuple(row for row in rows if row.active)
        some = bool(self._templates)
        self.empty.setVisible(not some)
        for part in (self.template_row, self.recipient, self.missing, self.note):
            part.setVisible(some)
        self.template.set_codes([(str(row.id), row.name) for row in self._templates], empty="")
        if some:
            self.template.set_value(str(self._templates[0].id))
            self._look()
        else:
            self.empty.button.setFocus()

    def _look(self) -> None:
        """Fill the letter in as it stands, to say what is missing."""
        self.letter = None
        self.save_button.setEnabled(False)
        self.precautions.reason.set_message("", "")
        recipient, template = self.recipient.recipient(), self.template.value()
        if recipient is None or not template:
            self.missing.setText(self.tr("Bitte wählen Sie, an welche Stelle der Brief geht."))
            self.precautions.show_found(())
            return
        self.session.jobs.run(
            self,
            prepare,
            self.session.store,
            self.session.catalogue,
            self._case_id,
            int(template),
            recipient,
            done=self._show,
            failed=self._fail,
            replaces=("letter", id(self)),
        )

    def _show(self, letter: "Letter") -> None:
        self.letter = letter
        if letter.missing:
            text = self.tr("Es fehlt noch: {names}. Im Brief steht dort eine gelbe Lücke.")
            self.missing.setText(text.format(names=", ".join(letter.missing)))
        else:
            self.missing.setText(self.tr("Alle Angaben der Vorlage sind da."))
        self.precautions.show_found(letter.against)
        self.save_button.setEnabled(True)

    def _choose_place(self) -> None:
        if self.letter is None:
            return
        if self.precautions.blocks and not self.precautions.reason.value():
            text = self.tr("Bitte begründen, warum trotzdem.")
            self.precautions.reason.set_message("error", text)
            self.precautions.reason.setFocus()
            return
        kinds = self.tr("Word-Dokument (*.docx)")
        if place := ask_place(
            self, self.tr("Brief speichern"), proposed_place(self.letter.template), kinds
        ):
            self.save_to(place)

    def _written(self, row: DocumentRow) -> None:
        self.accept()
        self.written.emit(row)

    def _fail(self, error: KimdeskError) -> None:
        if isinstance(error, Cancelled):
            return
        self.save_button.setEnabled(self.letter is not None)
        if isinstance(error, UserError) and error.field == "reason":
            self.precautions.reason.set_message("error", error.text)
            self.precautions.reason.setFocus()
        else:
            self.banner.say("error", error.text)

    def _go_to_templates(self) -> None:
        self.reject()
        self.session.ask("settings", "letters")

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(0, 0, metrics.S, 0)
        for part in (
            *(self.empty, self.template_row, self.recipient, self.missing, self.precautions),
            self.note,
        ):
            area.add(part)
        area.body.addStretch(1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(self.banner)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        room = self.screen().availableSize()
        wide = _CHARS * self.fontMetrics().averageCharWidth()
        high = _LINES * self.fontMetrics().height()
        self.resize(min(wide, room.width() - metrics.XL), min(high, room.height() - metrics.XL))

    def _connect(self) -> None:
        self.template.edited.connect(self._look)
        self.recipient.edited.connect(self._look)
        self.save_button.clicked.connect(self._choose_place)
        self.cancel_button.clicked.connect(self.reject)
        self.empty.acted.connect(self._go_to_templates)


def proposed_place(template: str) -> Path:
    """A file among somebody's documents, called like the template, which names nobody."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where)) / proposed_name(template)


def proposed_name(template: str) -> str:
    """A file name after the template."""
    safe = "".join(char if char.isalnum() or char in "-_" else " " for char in template)
    return f"{' '.join(safe.split()) or 'Brief'}.docx"
