"""A tab that is a scrolling column of parts: forms tied to a record, cards of histories."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clients.files import ClientFile
from kimdesk.desktop.files.binding import Binding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.scroll import ScrollColumn

RecordOf = Callable[[ClientFile], Any]


class Part(Protocol):
    """What stands in a tab and knows how to show its share of the file."""

    def show_file(self, file: ClientFile) -> None: ...
    def leave(self) -> None: ...
    def focus_field(self, name: str) -> bool: ...


class BoundForm(QWidget):
    """A compiled form tied to one record of the file."""

    def __init__(
        self,
        ui: Any,  # noqa: ANN401 - compiled forms share no class
        mapped: type[Any],
        record_of: RecordOf,
        edits: Edits,
    ) -> None:
        super().__init__()
        ui.setupUi(self)
        column = self.layout()
        if column is not None:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(metrics.L)
        self.ui = ui
        self._record_of = record_of
        self._edits = edits
        self.binding = Binding(self, mapped, edits)
        self.binding.refused.connect(edits.refused)

    def show_file(self, file: ClientFile) -> None:
        """Show the record of `file`; a restricted file can only be read."""
        if file.person.restricted:
            self.binding.set_read_only(True)
        self.binding.show_record(self._record_of(file))
        self.binding.show_findings(self._edits.findings)

    def leave(self) -> None:
        """Commit or keep drafts."""
        self.binding.leave()

    def focus_field(self, name: str) -> bool:
        """Stand on a field of this form."""
        return self.binding.focus_field(name)


class FormTab(FileTab):
    """Subclasses add their parts in `__init__`."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.area = ScrollColumn(self)
        self.area.body.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.L)
        self._stretched = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.parts: list[Part] = []

    def add_form(self, ui: Any, mapped: type[Any], record_of: RecordOf) -> BoundForm:  # noqa: ANN401
        """A compiled form, bound to the record that `record_of` takes from the file."""
        form = BoundForm(ui, mapped, record_of, self.edits)
        self.add_part(form)
        return form

    def add_part(self, part: Any) -> None:  # noqa: ANN401 - a widget that is a Part
        """A further part, below the others."""
        self.parts.append(part)
        self.area.add(part)

    def show_file(self, file: ClientFile) -> None:
        if not self._stretched:
            self.area.body.addStretch(1)
            self._stretched = True
        for part in self.parts:
            part.show_file(file)

    def leave(self) -> None:
        for part in self.parts:
            part.leave()

    def focus_first(self) -> None:
        inside = self.area.widget()
        first = inside.nextInFocusChain() if inside is not None else None
        if first is not None and self.isAncestorOf(first):
            first.setFocus()

    def focus_field(self, name: str) -> bool:
        return any(part.focus_field(name) for part in self.parts)


def person_of(file: ClientFile) -> Any:  # noqa: ANN401 - Person
    """The person of a file, for forms."""
    return file.person


def case_of(file: ClientFile) -> Any:  # noqa: ANN401 - Case
    """The case of a file, for forms."""
    return file.case
