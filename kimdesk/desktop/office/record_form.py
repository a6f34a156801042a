"""Ties fields made from their definitions to one record of the office; writes each on leaving."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.clients.records import Change, ChangeConflict
from kimdesk.desktop.files.field_setup import make_field, set_up
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.fields import Field
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.vault.fields import fields_of

Write = Callable[..., Change]


class RecordForm(QObject):
    """`write(store, id, version, changes)` runs in the store thread.

    Signals: `written(name)` after each change; `refused(text)`; `stale` when the record was
    changed elsewhere and has to be read again.
    """

    written = Signal(str)
    refused = Signal(str)
    stale = Signal()

    def __init__(self, session: Session, mapped: type[Any], write: Write, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._mapped = mapped
        self._write = write
        self.fields: dict[str, Field] = {}
        self.id = 0
        self.version = 0
        self._known: dict[str, object] = {}
        self._creating = False

    def add_to(self, grid: FormGrid, names: Iterable[str], wide: Iterable[str] = ()) -> None:
        """Put the fields of these attributes into a grid."""
        wanted = set(wide)
        for name in names:
            definition = fields_of(self._mapped)[name]
            self.add_field(grid, name, make_field(definition), wide=name in wanted)

    def add_field(self, grid: FormGrid, name: str, field: Field, *, wide: bool = False) -> None:
        """Put one field in, of whatever kind."""
        definition = fields_of(self._mapped)[name]
        set_up(field, definition, self._session)
        field.set_label(definition.label)
        grid.add(definition.label.replace("&", "&&"), field, wide=wide)
        self.fields[name] = field
        field.edited.connect(partial(self._send, name))

    def show_record(self, record: Any) -> None:  # noqa: ANN401 - any mapped class
        """Show a record; what is being typed in the same record stays."""
        same = record.id == self.id
        self.id, self.version = record.id or 0, record.version
        for name, field in self.fields.items():
            if same and field.draft() is not None:
                continue
            self._known[name] = getattr(record, name)
            field.set_value(self._known[name])
            field.set_message("", "")

    def values(self) -> dict[str, object]:
        """What stands in all fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_read_only(self, read_only: bool, names: Iterable[str] = ()) -> None:
        """Let all fields, or those named, be read only."""
        for name in names or self.fields:
            self.fields[name].set_read_only(read_only)

    def commit(self) -> None:
        """Finish editing, as leaving the fields does."""
        for field in self.fields.values():
            if field.draft() is not None and not field.is_read_only():
                field.commit()

    def _send(self, name: str) -> None:
        value, before = self.fields[name].value(), self._known.get(name)
        if value == before or self._creating:
            return
        missing = self._missing()
        if missing:
            self.fields[missing].set_message("error", self.tr("Bitte ausfüllen."))
            return
        changes = {name: value} if self.id else self.values()
        self._known.update(changes)
        self._creating = not self.id
        self._session.jobs.run(
            self,
            self._write,
            self._session.store,
            self.id,
            self.version,
            changes,
            done=partial(self._done, name),
            failed=partial(self._refuse, name, before),
        )

    def _missing(self) -> str:
        """The first required field that is empty, "" when there is none."""
        definitions = fields_of(self._mapped)
        return next(
            (n for n, f in self.fields.items() if definitions[n].required and not f.value()), ""
        )

    def _done(self, name: str, change: Change) -> None:
        if self._creating:
            self._creating = False
            self.id = change.id
        if change.id == self.id:
            self.version = change.version
        self.fields[name].set_message("", "")
        self.written.emit(name)
        for other, field in self.fields.items():
            # What was entered while the new record was on its way.
            if field.value() != self._known.get(other) and field.draft() is None:
                self._send(other)

    def _refuse(self, name: str, before: object, error: KimdeskError) -> None:
        self._known[name] = before
        self._creating = False
        if isinstance(error, ChangeConflict):
            self.stale.emit()
            self.refused.emit(error.text)
        elif isinstance(error, UserError):
            at = error.field if error.field in self.fields else name
            self.fields[at].set_message("error", error.text)
        else:
            self.fields[name].set_value(before)
            self.refused.emit(error.text)
