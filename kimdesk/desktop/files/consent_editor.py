"""Editing what was written down of a consent: days, wording, signature; not what it decides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.clients.consents import standing
from kimdesk.clients.model import Consent
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.files.scan_field import ScanField
from kimdesk.desktop.files.scan_intake import ScanIntake
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator
from kimdesk.desktop.widgets.flow import FlowRow

_ALWAYS = (
    "given_on", "expires_on", "language", "interpreted", "refusal_explained", "on_paper",
    "form_version", "scan_id", "note",
)  # fmt: skip
_OF_RECIPIENT = ("recipient", "recipient_person", "information", "purpose")


class ConsentEditor(QWidget):
    """Writes each field on leaving it. Signals: `finished`, `remove_asked(consent)`."""

    finished = Signal()
    remove_asked = Signal(object)

    def __init__(self, consent: Consent, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.consent = consent
        self._edits = edits
        self.form = RecordForm(Consent, _names(consent), edits.session)
        self.binding = Binding(self.form, Consent, edits)
        self.binding.refused.connect(edits.refused)
        scan = self.form.fields["scan_id"]
        if isinstance(scan, ScanField):
            ScanIntake(scan, edits, consent.case_id, consent.kind)
        self.done = QPushButton(self.tr("Fertig"), self)
        self.done.clicked.connect(self.finished)
        self.remove = QPushButton(self.tr("Eintrag löschen"), self)
        self.remove.setProperty("kind", "danger")
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(consent.state != standing.WITHDRAWN)
        buttons = FlowRow(self)
        buttons.add(self.done)
        buttons.add(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.S, 0, metrics.S)
        column.setSpacing(metrics.M)
        column.addWidget(self.form)
        column.addWidget(buttons)
        column.addWidget(Separator(self))
        self.show_consent(consent)

    def show_consent(self, consent: Consent) -> None:
        """Show what was read."""
        self.consent = consent
        self.binding.show_record(consent)
        self.binding.show_findings(self._edits.findings)

    def leave(self) -> None:
        """Commit what is typed."""
        self.binding.leave()

    def focus_first(self) -> None:
        """Stand on the first field."""
        next(iter(self.form.fields.values())).setFocus()

    def focus_field(self, name: str) -> bool:
        """Stand on a field."""
        return self.binding.focus_field(name)

    def _remove(self) -> None:
        self.remove_asked.emit(self.consent)


def _names(consent: Consent) -> tuple[str, ...]:
    names: tuple[str, ...] = ()
    if consent.recipient or consent.kind == standing.RELEASE:
        names = _OF_RECIPIENT
        # Where the body stands in the directory, its name is kept there.
        if consent.partner_id is not None:
            names = names[1:]
    if consent.kind == standing.RELEASE:
        names = (*names, "direction", "special_categories")
    if consent.state == standing.WITHDRAWN:
        names = (*names, "withdrawn_on", "withdrawal_note")
    return (*names, *_ALWAYS)
