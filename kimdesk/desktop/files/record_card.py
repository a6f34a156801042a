"""A card for records a person may have several of: lines to read, one form in place.

Subclasses say which records of the file it shows and how a line reads. The form that is open
stays as it is while the lines around it are read anew.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.files.binding import LEVEL_OF, Binding
from kimdesk.desktop.files.edits import Act, Edits, adding
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.files.unfinished_record import from_text, to_text
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, Separator, label
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.fields import fields_of


class RecordCard(SectionCard):
    """Lines of records with edit and remove, and a form to add another."""

    def __init__(self, mapped: type[Any], edits: Edits, heading: str, add_text: str) -> None:
        super().__init__(heading)
        self.heading.setWordWrap(True)
        self.mapped = mapped
        self.edits = edits
        self.session = edits.session
        self.names: tuple[str, ...] = tuple(fields_of(mapped))
        self.file: ClientFile | None = None
        self.entry: EntryForm | None = None
        self.editor: QWidget | None = None
        self.bindings: list[Binding] = []
        self._editing = 0
        self._begun: dict[str, object] = {}
        self.add_button = QPushButton(add_text, self)
        self.add_button.setProperty("kind", "flat")
        theme.set_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.open_entry)
        self.add_action(self.add_button)
        # The open form stands on top, right below the button that opened it.
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    # What subclasses say ----------------------------------------------------------------------

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        """The records to show, in order."""
        raise NotImplementedError

    def line_of(self, record: Any) -> tuple[str, str]:  # noqa: ANN401 - any mapped class
        """Title and detail of a line."""
        raise NotImplementedError

    def owner(self, file: ClientFile) -> Mapping[str, object]:
        """What a new record belongs to."""
        return {"person_id": file.person.id}

    def empty_text(self) -> str:
        """The sentence while there is nothing."""
        return self.tr("Noch nichts eingetragen.")

    def removed_text(self) -> str:
        """What the undo offer says."""
        return self.tr("Eintrag gelöscht.")

    def new_values(self) -> Mapping[str, object]:
        """What a new form begins with."""
        return {}

    def entry_forms(self) -> list[RecordForm]:
        """The forms for a new record."""
        return [RecordForm(self.mapped, self.names, self.session)]

    def enter_text(self) -> str:
        """The button of the form for a new record."""
        return self.tr("Eintragen")

    def entering(self, values: Mapping[str, object]) -> Act:
        """The act that adds what was entered."""
        owner = self.owner(self.file) if self.file is not None else {}
        return adding(self.session.records, self.mapped, {**owner, **values})

    def is_read_only(self, file: ClientFile) -> bool:
        """Whether the records of this card can only be read."""
        return file.person.restricted

    def dress(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        """Add chips or further buttons to a line."""

    def editor_forms(self) -> list[RecordForm]:
        """The forms to edit a record."""
        return [RecordForm(self.mapped, self.names, self.session)]

    def bound_records(self, record: Any) -> list[Any]:  # noqa: ANN401 - any mapped class
        """What each of these forms is tied to."""
        return [record]

    # Part of a tab ----------------------------------------------------------------------------

    def show_file(self, file: ClientFile) -> None:
        """Show the records of `file`; an open form stays."""
        self.file = file
        self.add_button.setVisible(not self.is_read_only(file))
        self.show_lines()
        self._restore_entry()
        edited = self._by_id(self._editing)
        if self._editing and edited is None:
            self.close_editor()
        elif self._editing:
            for binding, bound in zip(self.bindings, self.bound_records(edited), strict=True):
                binding.show_record(bound)
                binding.show_findings(self.edits.findings)

    def leave(self) -> None:
        """Commit what is being edited; a new record stays in its form and as a draft."""
        for binding in self.bindings:
            binding.leave()
        if self.entry is not None and self.entry.values() != self._begun:
            self.edits.typed.keep(self._draft_key(), to_text(self.entry.values()))

    def focus_field(self, name: str) -> bool:
        """Open the first record with a finding at `name` and stand there."""
        finding = next((f for f in self.edits.findings if self._is_mine(f, name)), None)
        record = self._by_id(finding.record_id) if finding else None
        if record is None:
            return False
        self.open_editor(record)
        return any(binding.focus_field(name) for binding in self.bindings)

    # Lines ------------------------------------------------------------------------------------

    def show_lines(self) -> None:
        """Make the lines anew."""
        if self.file is None:
            return
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        records = list(self.records_of(self.file))
        if not records and self.entry is None and self.empty_text():
            nothing = label(self.empty_text(), "muted", self)
            nothing.setWordWrap(True)
            self._lines.addWidget(nothing)
        for place, record in enumerate(records):
            if record.id == self._editing:
                continue
            if place:
                self._lines.addWidget(Separator(self))
            self._lines.addWidget(self.made_line(record))

    def made_line(self, record: Any) -> RecordLine:  # noqa: ANN401 - any mapped class
        """A line with its buttons and findings."""
        line = RecordLine(*self.line_of(record), parent=self)
        for finding in self.edits.findings:
            if finding.kind == self.mapped.__tablename__ and finding.record_id == record.id:
                line.say(LEVEL_OF[finding.severity], finding.text)
        if self.file is not None and not self.is_read_only(self.file):
            self.dress(line, record)
            line.add_button("edit", self.tr("Bearbeiten"), partial(self.open_editor, record))
            line.add_button("delete", self.tr("Löschen"), partial(self.remove, record))
        return line

    def remove(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        """Remove a record and offer to take it back."""
        if record.id == self._editing:
            self.close_editor()
        self.edits.remove(self, self.removed_text(), self.mapped, record.id)

    # Editing ----------------------------------------------------------------------------------

    def open_editor(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        """Edit a record in place; the open form is closed first."""
        self.close_entry()
        self.close_editor()
        self._editing = record.id
        self.editor = QWidget(self)
        column = QVBoxLayout(self.editor)
        column.setContentsMargins(0, metrics.S, 0, metrics.S)
        column.setSpacing(metrics.M)
        for form, bound in zip(self.editor_forms(), self.bound_records(record), strict=True):
            column.addWidget(form)
            binding = Binding(form, type(bound), self.edits)
            binding.refused.connect(self.edits.refused)
            binding.show_record(bound)
            binding.show_findings(self.edits.findings)
            self.bindings.append(binding)
        done = QPushButton(self.tr("Fertig"), self.editor)
        done.clicked.connect(self.close_editor)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Separator(self.editor))
        self._place.addWidget(self.editor)
        self.show_lines()
        next(iter(self.bindings[0].fields.values())).setFocus()
        QTimer.singleShot(0, self, self._reveal)

    def close_editor(self) -> None:
        """Commit and put the editing form away."""
        self.leave()
        self.bindings = []
        self._editing = 0
        self._drop(self.editor)
        self.editor = None
        self.show_lines()

    def open_entry(self) -> None:
        """Show the form for a new record."""
        self.close_editor()
        if self.entry is not None:
            self.entry.focus_first()
            return
        self.entry = EntryForm(self.entry_forms(), self.enter_text(), self)
        for form in self.entry.forms:
            form.set_values(self.new_values())
        self._begun = self.entry.values()
        self.entry.submitted.connect(self._submit)
        self.entry.cancelled.connect(self.close_entry)
        self._place.addWidget(self.entry)
        self.show_lines()
        self.entry.focus_first()
        QTimer.singleShot(0, self, self._reveal)

    def close_entry(self) -> None:
        """Put the form for a new record away."""
        if self.entry is not None:
            self.edits.typed.drop(self._draft_key())
            self._drop(self.entry)
            self.entry = None
            self.show_lines()
            self.add_button.setFocus()

    def _submit(self, values: Mapping[str, object]) -> None:
        heading = self.heading.text()
        act = self.entering(values)
        self.edits.run(self, heading, act, done=self.close_entry, failed=self._refuse)

    def _reveal(self) -> None:
        """Scroll to the field with the keyboard, now that the form has its place."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, ScrollColumn):
            above = above.parentWidget()
        focused = self.focusWidget()
        if above is not None and focused is not None:
            above.ensureWidgetVisible(focused, metrics.XL, metrics.XL)

    def _draft_key(self) -> str:
        case_id = self.file.case.id if self.file is not None else 0
        return f"{self.mapped.__tablename__}:new:{case_id}"

    def _restore_entry(self) -> None:
        text = self.edits.typed.take(self._draft_key())
        if text is None or self.add_button.isHidden():
            return
        self.open_entry()
        if self.entry is not None:
            for form in self.entry.forms:
                form.set_values(from_text(text, fields_of(form.mapped)))
            self.entry.banner.say("info", self.tr("Entwurf wiederhergestellt."))

    def _refuse(self, error: KimdeskError) -> None:
        if self.entry is not None:
            self.entry.show_error(error)
        else:
            self.edits.refused.emit(error.text)

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._place.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _is_mine(self, finding: Any, name: str) -> bool:  # noqa: ANN401 - Finding
        return bool(finding.kind == self.mapped.__tablename__ and finding.field == name)

    def _by_id(self, record_id: int | None) -> Any:  # noqa: ANN401 - any mapped class
        records = self.records_of(self.file) if self.file is not None else ()
        return next((record for record in records if record.id == record_id), None)
