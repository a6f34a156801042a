"""The people at a body: who they are, how to reach them, added and changed in place."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.model import PartnerPerson
from kimdesk.clients.records import Change, Removal
from kimdesk.desktop import theme
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, SelectableLabel, Separator, label

_NAMES = ("name", "role", "phone", "email", "languages", "note")


class PeopleCard(SectionCard):
    """Signals: `written` after each change, `refused(text)`, `done(text, undo)` to take back."""

    written = Signal()
    refused = Signal(str)
    done = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Ansprechpersonen"))
        self.session = session
        self.form: EntryForm | None = None
        self._partner_id = 0
        self._editing: Any = None
        self._people: tuple[Any, ...] = ()
        self.add_button = QPushButton(self.tr("Person hinzufügen"), self)
        self.add_button.setProperty("kind", "flat")
        theme.set_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.add_person)
        self.add_action(self.add_button)
        self._place = QVBoxLayout()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._place)
        self.body.addLayout(self._lines)

    def show_people(self, partner_id: int, people: tuple[Any, ...]) -> None:
        """Show who works at a body; an open form of the same body stays."""
        if partner_id != self._partner_id:
            self.close_form()
        self._partner_id, self._people = partner_id, people
        self.add_button.setEnabled(bool(partner_id))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not people:
            nothing = label(self.tr("Noch niemand eingetragen."), "muted", self)
            nothing.setWordWrap(True)
            self._lines.addWidget(nothing)
        for place, person in enumerate(people):
            if place:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self._line(person))

    def add_person(self) -> None:
        """Ask for somebody new."""
        self._open(None, self.tr("Eintragen"))

    def edit_person(self, person: Any, _checked: bool = False) -> None:  # noqa: ANN401
        """Change what is known of somebody."""
        self._open(person, self.tr("Speichern"))

    def close_form(self) -> None:
        """Put the form away."""
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()
            self.add_button.setFocus()

    def _line(self, person: Any) -> RecordLine:  # noqa: ANN401 - a PartnerPerson
        line = RecordLine(person.name, person.role, self)
        spoken = ", ".join(self.session.label("CL08", code) for code in person.languages)
        for text in (person.phone, person.email, spoken, person.note):
            if text:
                shown = SelectableLabel(text, "caption", line)
                shown.setWordWrap(True)
                line.add_below(shown)
        line.add_button("edit", self.tr("Bearbeiten"), partial(self.edit_person, person))
        line.add_button("delete", self.tr("Löschen"), partial(self._remove, person))
        return line

    def _open(self, person: Any, enter: str) -> None:  # noqa: ANN401
        self.close_form()
        self._editing = person
        form = RecordForm(PartnerPerson, _NAMES, self.session)
        if person is not None:
            form.set_values({name: getattr(person, name) for name in _NAMES})
        self.form = EntryForm([form], enter, self)
        self.form.submitted.connect(self._write)
        self.form.cancelled.connect(self.close_form)
        self._place.addWidget(self.form)
        self.form.focus_first()

    def _write(self, values: Mapping[str, object]) -> None:
        person, records = self._editing, self.session.records
        if person is None:
            whole = {**values, "partner_id": self._partner_id}
            self._run(records.add, PartnerPerson, whole, done=self._written)
        else:
            before = {name: getattr(person, name) for name in _NAMES}
            changed = {name: value for name, value in values.items() if value != before[name]}
            self._run(
                records.change,
                PartnerPerson,
                person.id,
                person.version,
                changed,
                before,
                done=self._written,
            )

    def _written(self, _: Change | PartnerPerson) -> None:
        self.close_form()
        self.written.emit()

    def _remove(self, person: Any, _checked: bool = False) -> None:  # noqa: ANN401
        self._run(self.session.records.remove, PartnerPerson, person.id, done=self._removed)

    def _removed(self, removal: Removal) -> None:
        self.done.emit(self.tr("Person gelöscht."), partial(self._put_back, removal))
        self.written.emit()

    def _put_back(self, removal: Removal) -> None:
        self._run(self.session.records.put_back, removal, done=None)

    def _run(self, call: Any, *args: object, done: Any) -> None:  # noqa: ANN401
        self.session.jobs.run(self, call, *args, done=done, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        if self.form is not None:
            self.form.show_error(error)
        else:
            self.refused.emit(error.text)
