"""The form for a new consent: few fields first, the rest below on demand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.clients.consents import standing
from kimdesk.clients.consents.forms import form_version
from kimdesk.clients.consents.recording import is_per_recipient
from kimdesk.clients.model import Consent
from kimdesk.desktop import theme
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.scan_field import ScanField
from kimdesk.desktop.files.scan_intake import ScanIntake
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.partner_field import PartnerField

_SIGNED = ("language", "interpreted", "on_paper", "form_version", "scan_id")
_INTERPRETER = "EW_DOLM"


class ConsentForm(EntryForm):
    """Of one kind (CL40) in one case; `submitted(values)` says as well whether it was refused."""

    def __init__(
        self, kind: str, edits: Edits, case_id: int, parent: QWidget | None = None
    ) -> None:
        session = edits.session
        first, rest = _names(kind, per_recipient=is_per_recipient(session.catalogue, kind))
        self.first = RecordForm(Consent, first, session)
        self.rest = RecordForm(Consent, rest, session)
        self.kind = kind
        super().__init__([self.first, self.rest], self.tr("Eintragen"), parent)
        self._state = standing.GIVEN
        self._dress()
        scan = self.rest.fields["scan_id"]
        if isinstance(scan, ScanField):
            ScanIntake(scan, edits, case_id, kind)
        self._add_more()
        self._add_refusal()
        self.first.set_values({"given_on": session.store.clock.today()})
        self.rest.set_values({"form_version": form_version(kind)})

    def values(self) -> dict[str, object]:
        values = {**super().values(), "kind": self.kind, "state": self._state}
        body = self.first.fields.get("partner_id")
        if isinstance(body, PartnerField):
            values["recipient"] = body.name()
        return values

    def set_values(self, values: dict[str, object]) -> None:
        """Show what was typed before."""
        for form in self.forms:
            form.set_values(values)
        body, name = self.first.fields.get("partner_id"), values.get("recipient")
        if isinstance(body, PartnerField) and not values.get("partner_id") and name:
            body.show_name(str(name))

    def show_more(self, shown: bool) -> None:
        """Show or hide what is rarely needed."""
        self.rest.setVisible(shown)
        self.more.setText(self.tr("Weniger Angaben") if shown else self.tr("Weitere Angaben"))
        theme.set_icon(self.more, "chevron-up" if shown else "chevron-down")

    def _dress(self) -> None:
        body = self.first.fields.get("partner_id")
        if isinstance(body, PartnerField):
            body.allow_free()
            _call(body, self.tr("Stelle"))
        if self.kind == _INTERPRETER:
            _call(self.first.fields["recipient"], self.tr("Sprachmittler:in"))
        _call(self.first.fields["given_on"], self.tr("Tag"))

    def _add_more(self) -> None:
        self.more = QPushButton(self)
        self.more.setProperty("kind", "flat")
        self.more.clicked.connect(self._toggle)
        at = self.column.indexOf(self.rest)
        self.column.insertWidget(at, self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_more(False)

    def _add_refusal(self) -> None:
        self.refusal = QPushButton(self.tr("Wurde verweigert"), self)
        self.refusal.clicked.connect(self._refuse)
        row = self.cancel.parentWidget()
        add = getattr(row, "add", None)
        if add is not None:
            add(self.refusal)

    def _toggle(self) -> None:
        self.show_more(self.rest.isHidden())

    def _refuse(self) -> None:
        self._state = standing.REFUSED
        self.submit()
        self._state = standing.GIVEN


def _names(kind: str, *, per_recipient: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields that come first, and those on demand."""
    if kind == standing.RELEASE:
        return (
            ("partner_id", "direction", "information", "purpose", "given_on", "expires_on"),
            ("recipient_person", "special_categories", "refusal_explained", *_SIGNED, "note"),
        )
    if kind == _INTERPRETER:
        return (
            ("recipient", "given_on"),
            ("expires_on", "refusal_explained", *_SIGNED, "note"),
        )
    if per_recipient:
        return (
            ("partner_id", "purpose", "given_on", "expires_on"),
            ("recipient_person", "information", "refusal_explained", *_SIGNED, "note"),
        )
    return (
        ("given_on", "language", "interpreted", "on_paper"),
        ("expires_on", "purpose", "refusal_explained", "form_version", "scan_id", "note"),
    )


def _call(field: Field, text: str) -> None:
    """Name a field in words that fit this form."""
    row = field.parentWidget()
    if isinstance(row, FieldRow):
        row.label.setText(text)
    field.set_label(text)
