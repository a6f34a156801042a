"""The fields of a new contact: those always asked, those behind "Mehr", and what is proposed."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clients.contact_entry import ContactDefaults
from kimdesk.clients.contacts import CLIENT_CONTACTS
from kimdesk.clients.model import Contact
from kimdesk.desktop.contacts.hints import follow_interpreting, say_hint
from kimdesk.desktop.contacts.unfinished import Unfinished
from kimdesk.desktop.files.field_group import groups_of
from kimdesk.desktop.files.field_setup import fields_in, labels_of, set_up_all
from kimdesk.desktop.forms.ui_quick_contact import Ui_QuickContactForm
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fields import Field
from kimdesk.vault.fields import fields_of

# Proposed for talks with the client, left out again for work around the case.
_OF_TALKS = ("language", "interpreting", "interpreter_id")


class QuickForm(QWidget):
    """`fields` by attribute of `Contact`, and `client` for the file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_QuickContactForm()
        self.ui.setupUi(self)
        self.client = self.ui.edit_client
        self.fields: dict[str, Field] = fields_in(self, Contact)
        self._proposed: dict[str, object] = {}
        for group in groups_of(self):
            group.arrange({**labels_of(Contact), "client": self.tr("Klient:in")})
        set_up_all(self.fields, Contact, session)
        follow_interpreting(self.ui.edit_interpreting)
        self.ui.edit_kind.edited.connect(self._fit_to_kind)
        self.ui.edit_note.set_rows(5, 12)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(metrics.M)

    def begin(self, today: date) -> None:
        """Empty all fields for a contact of today."""
        self._proposed = {}
        self.client.set_value(None)
        self.client.set_message("", "")
        for name, field in self.fields.items():
            field.set_value(fields_of(Contact)[name].empty)
            field.set_message("", "")
        self.ui.edit_held_on.set_value(today)

    def restore(self, unfinished: Unfinished) -> None:
        """Put an unfinished entry back."""
        self.client.set_value(unfinished.client)
        for name, value in unfinished.values.items():
            if name in self.fields:
                self._show(name, value)
        say_hint(self.ui.edit_interpreting)

    def propose(self, defaults: ContactDefaults) -> None:
        """Fill what nobody has filled yet."""
        self._proposed = {
            "language": defaults.language,
            "interpreting": defaults.interpreting,
            "interpreter_id": defaults.interpreter_id,
        }
        if not self.ui.edit_kind.value():
            self._show("kind", defaults.kind)
        for name in _OF_TALKS:
            if self._is_empty(name):
                self._show(name, self._proposed[name])
        self._fit_to_kind()
        say_hint(self.ui.edit_interpreting)

    def unfinished(self) -> Unfinished:
        """Everything as it stands now, also what is being typed."""
        return Unfinished(self.client.choice(), self.values())

    def values(self) -> dict[str, object]:
        """The values of the entry."""
        return {name: field.value() for name, field in self.fields.items()}

    def finish(self) -> bool:
        """Commit every field; False when one cannot be read, which then has the keyboard."""
        if not self.client.value():
            text = self.client.check() or self.tr("Bitte wählen Sie eine Klient:in.")
            self.client.set_message("error", text)
            self.client.setFocus()
            return False
        self.client.set_message("", "")
        for field in self.fields.values():
            if not field.commit():
                field.setFocus()
                return False
        return True

    def _fit_to_kind(self) -> None:
        talk = self.ui.edit_kind.value() in CLIENT_CONTACTS
        for name, proposed in self._proposed.items():
            value = self.fields[name].value()
            if not talk and value == proposed:
                self._show(name, fields_of(Contact)[name].empty)
            elif talk and self._is_empty(name):
                self._show(name, proposed)

    def _is_empty(self, name: str) -> bool:
        return self.fields[name].value() in (None, "", ())

    def _show(self, name: str, value: object) -> None:
        self.fields[name].set_value(value)
