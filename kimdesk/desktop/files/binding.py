"""Ties the fields of a form to one record: shows its values, writes what is edited at once.

Short fields are written on leaving; long texts are also kept as drafts while they are typed.
What is refused stays in its field with the reason below it, and as a draft.
"""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError, NotAllowed, UserError
from kimdesk.clients.findings import Finding
from kimdesk.clients.records import ChangeConflict
from kimdesk.desktop.files.conflict import ConflictNote, value_text
from kimdesk.desktop.files.edits import Edits, Wish
from kimdesk.desktop.files.field_group import groups_of
from kimdesk.desktop.files.field_setup import fields_in, labels_of, set_up_all
from kimdesk.desktop.widgets.fields import Field, LongTextField
from kimdesk.vault.fields import fields_of

LEVEL_OF = {"error": "error", "warning": "warning", "hint": "info"}


class Binding(QObject):
    """One form and the record it shows.

    Signal `refused(text)`: an error that belongs to no field of this form.
    """

    refused = Signal(str)

    def __init__(self, form: QWidget, mapped: type[Any], edits: Edits) -> None:
        super().__init__(form)
        self.mapped = mapped
        self.fields: dict[str, Field] = fields_in(form, mapped)
        self._edits = edits
        self._typed = edits.typed
        self._labels = labels_of(mapped)
        self._id = 0
        self._version = 0
        self._known: dict[str, object] = {}
        self._flying: dict[str, int] = {}
        self._refused: set[str] = set()
        self._found: set[str] = set()
        for group in groups_of(form):
            group.arrange(self._labels)
        set_up_all(self.fields, mapped, edits.session)
        for name, field in self.fields.items():
            if not field.label():
                field.set_label(self._labels[name])
            field.edited.connect(partial(self._send, name))
            field.editor.installEventFilter(self)
            if isinstance(field, LongTextField):
                field.typed.connect(partial(self._type, name))

    # Showing ----------------------------------------------------------------------------------

    def show_record(self, record: Any) -> None:  # noqa: ANN401 - any mapped class
        """Show what was read, except where somebody is typing or something is on its way."""
        if record.id != self._id:
            self._forget()
        self._id, self._version = record.id, record.version
        for name, field in self.fields.items():
            if name in self._flying or name in self._refused or field.draft() is not None:
                continue
            value = getattr(record, name)
            self._known[name] = value
            field.set_value(value)
        self._restore()

    def clear(self) -> None:
        """Show nothing; the record comes back with `show_record`."""
        self._forget()
        self._id = 0
        known = fields_of(self.mapped)
        for name, field in self.fields.items():
            field.set_value(known[name].empty)
            field.set_message("", "")

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Say under each field what the rules found there."""
        kind = self.mapped.__tablename__
        mine: Mapping[str, Finding] = {
            finding.field: finding
            for finding in reversed(tuple(findings))
            if finding.kind == kind and finding.record_id in {None, self._id}
        }
        for name in (self._found - mine.keys()) & self.fields.keys() - self._refused:
            self.fields[name].set_message("", "")
        self._found = mine.keys() & self.fields.keys()
        for name in self._found - self._refused:
            self.fields[name].set_message(LEVEL_OF[mine[name].severity], mine[name].text)

    def set_read_only(self, read_only: bool, names: Iterable[str] = ()) -> None:
        """Let all fields, or those named, be read only."""
        for name in names or self.fields:
            self.fields[name].set_read_only(read_only)

    def focus_field(self, name: str) -> bool:
        """Stand on a field; False where the form has none of that name."""
        field = self.fields.get(name)
        if field is not None:
            field.setFocus()
        return field is not None

    # Writing ----------------------------------------------------------------------------------

    def together(self, name: str, value: object) -> dict[str, object]:
        """What is written when a field has a new value; subclasses add what follows from it."""
        return {name: value}

    def leave(self) -> None:
        """Commit what is typed; what cannot be read is kept as a draft."""
        for name, field in self.fields.items():
            text = field.draft()
            if text is not None and not field.is_read_only() and not field.commit():
                self._typed.keep(self._key(name), text)

    def _send(self, name: str) -> None:
        value, before = self.fields[name].value(), self._known.get(name)
        if value == before:
            return
        self._known[name] = value
        self._flying[name] = self._flying.get(name, 0) + 1
        self._refused.discard(name)
        self.fields[name].set_message("", "")
        changes = self.together(name, value)
        wish = Wish(self.mapped, self._id, self._version, changes, {name: before})
        self._edits.change(
            self,
            self._labels[name],
            wish,
            done=partial(self._written, self._id, name, self._key(name)),
            failed=partial(self._not_written, self._id, name, value, before),
        )

    def _written(self, record_id: int, name: str, key: str) -> None:
        if record_id == self._id:
            self._land(name)
        self._typed.drop(key)

    def _not_written(
        self, record_id: int, name: str, value: object, before: object, error: KimdeskError
    ) -> None:
        if record_id == self._id:
            self._refuse(name, value, before, error)
        else:
            # The form shows another record by now; its fields have nothing to do with this.
            self.refused.emit(error.text)

    def _refuse(self, name: str, value: object, before: object, error: KimdeskError) -> None:
        self._land(name)
        self._known[name] = before
        field = self.fields[name]
        if isinstance(error, ChangeConflict):
            self._ask(name, value, error)
            return
        if isinstance(error, NotAllowed):
            field.set_value(before)
        else:
            self._refused.add(name)
            text = field.draft() or (value if isinstance(value, str) else "")
            self._typed.keep(self._key(name), str(text))
        at = error.field if isinstance(error, UserError) and error.field else name
        if at in self.fields:
            self.fields[at].set_message("error", error.text)
        if at not in self.fields or not isinstance(error, UserError):
            self.refused.emit(error.text)

    def _ask(self, name: str, mine: object, error: ChangeConflict) -> None:
        theirs = error.theirs[name]
        self._known[name] = theirs
        self._refused.add(name)
        definition = fields_of(self.mapped)[name]
        session = self._edits.session
        field = self.fields[name]
        field.set_message("error", error.text)
        note = ConflictNote(
            value_text(session, definition, mine), value_text(session, definition, theirs), field
        )
        note.chosen.connect(partial(self._settle, name, mine, theirs, note))
        layout = field.layout()
        if layout is not None:
            layout.addWidget(note)

    def _settle(
        self, name: str, mine: object, theirs: object, note: ConflictNote, keep_mine: bool
    ) -> None:
        note.hide()
        note.deleteLater()
        self._refused.discard(name)
        field = self.fields[name]
        field.set_message("", "")
        field.set_value(mine if keep_mine else theirs)
        field.setFocus()
        if keep_mine:
            self._send(name)

    def _land(self, name: str) -> None:
        left = self._flying.get(name, 0) - 1
        if left > 0:
            self._flying[name] = left
        else:
            self._flying.pop(name, None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A line with nothing typed since its last commit leaves undo to the file.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            field = next((f for f in self.fields.values() if f.editor is watched), None)
            if field is not None and field.draft() is None and _is_undo_or_redo(event):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    # Drafts -----------------------------------------------------------------------------------

    def _key(self, name: str) -> str:
        return f"{self.mapped.__tablename__}:{self._id}:{name}"

    def _type(self, name: str) -> None:
        self._typed.typed(self._key(name), self.fields[name].draft() or "")

    def _restore(self) -> None:
        for name, field in self.fields.items():
            text = self._typed.take(self._key(name))
            if text is None or field.is_read_only():
                continue
            field.set_draft(text)
            if field.draft() is not None:
                field.set_message("info", self.tr("Entwurf wiederhergestellt."))

    def _forget(self) -> None:
        self._known.clear()
        self._flying.clear()
        self._refused.clear()


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return plain and event.key() in {Qt.Key.Key_Z, Qt.Key.Key_Y}
