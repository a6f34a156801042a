"""A form made of the definitions of a record's fields, for new entries and for editing."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.desktop.files.field_setup import make_field, set_up
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator
from kimdesk.desktop.widgets.fields import Field, FlagField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.vault.fields import fields_of

DATED = ("valid_from", "valid_to", "confirmed_on", "source", "note")


class RecordForm(FormGrid):
    """The fields `names` of `mapped`, side by side where there is room."""

    def __init__(
        self,
        mapped: type[Any],
        names: Iterable[str],
        session: Session,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(2, parent)
        self.mapped = mapped
        known = fields_of(mapped)
        self.fields: dict[str, Field] = {}
        for name in names:
            field = make_field(known[name], self)
            set_up(field, known[name], session)
            self.fields[name] = field
            wide = bool(field.property("wide"))
            if isinstance(field, FlagField):
                field.set_text(known[name].label)
                self.add_widget(field, wide=wide)
            else:
                self.add(known[name].label, field, wide=wide)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show these values, without asking anybody to keep them."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)

    def values(self) -> dict[str, object]:
        """What is entered."""
        return {name: field.value() for name, field in self.fields.items()}

    def finish(self) -> bool:
        """Commit every field; False when one cannot be read, which then has the keyboard."""
        wrong = [field for field in self.fields.values() if not field.commit()]
        if wrong:
            wrong[0].setFocus()
        return not wrong


class EntryForm(QWidget):
    """A form for something new, with the button that enters it. Esc puts it away.

    Signals: `submitted(values)`, `cancelled`.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, forms: Iterable[RecordForm], enter: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.forms = list(forms)
        self.banner = Banner(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, metrics.S, 0, metrics.S)
        self.column.setSpacing(metrics.M)
        self.column.addWidget(self.banner)
        for form in self.forms:
            self.column.addWidget(form)
        # Made after the forms have come in, so that Tab goes from the last field to them.
        self.enter = QPushButton(enter, self)
        self.enter.setProperty("kind", "primary")
        self.enter.clicked.connect(self.submit)
        self.cancel = QPushButton(self.tr("Abbrechen"), self)
        self.cancel.clicked.connect(self.cancelled)
        buttons = FlowRow(self)
        buttons.add(self.enter)
        buttons.add(self.cancel)
        self.column.addWidget(buttons)
        self.column.addWidget(Separator(self))

    def fields(self) -> dict[str, Field]:
        """All fields by attribute."""
        return {name: field for form in self.forms for name, field in form.fields.items()}

    def values(self) -> dict[str, object]:
        """What is entered in all forms."""
        return {name: value for form in self.forms for name, value in form.values().items()}

    def focus_first(self) -> None:
        """Stand on the first field, ready to write over what is proposed there."""
        next(iter(self.fields().values())).setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Send what is entered, if it can be read."""
        if all(form.finish() for form in self.forms):
            self.enter.setEnabled(False)
            self.banner.hide()
            self.submitted.emit(self.values())

    def show_error(self, error: KimdeskError) -> None:
        """Say what is wrong at its field, or above the form."""
        self.enter.setEnabled(True)
        field = self.fields().get(error.field or "") if isinstance(error, UserError) else None
        if field is None:
            self.banner.say("error", error.text)
        else:
            field.set_message("error", error.text)
            field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        else:
            super().keyPressEvent(event)
