"""A card of records that a tab of case work reads itself, with steps that have a form."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QToolButton

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.linking import Linking
from kimdesk.clients.files import ClientFile
from kimdesk.desktop.casework.tab import is_read_only
from kimdesk.desktop.files.edits import Act, Edits
from kimdesk.desktop.files.record_card import RecordCard
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.printing.orders import Order

Run = Callable[..., None]
# Standing on "new:referral" begins a record of that table.
NEW = "new:"


class WorkCard(RecordCard):
    """Subclasses say which rows of the work they show, their chips and their steps."""

    def __init__(self, mapped: type[Any], edits: Edits, heading: str, add_text: str) -> None:
        super().__init__(mapped, edits, heading, add_text)
        self.work: Linking | None = None
        self.step: EntryForm | None = None
        self._made: dict[int, RecordLine] = {}
        self._wanted = ""

    def rows(self, work: Linking) -> Iterable[Any]:
        """The records of this card."""
        raise NotImplementedError

    def chips(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        """Say the state of a record."""

    def steps(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        """Offer what may come next."""

    def work_read(self) -> None:
        """What is open follows what was read."""

    def show_work(self, work: Linking) -> None:
        """Show what was read; what is being typed stays."""
        self.work = work
        if self.file is not None:
            self.show_file(self.file)
        self.work_read()
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.focus_field(wanted)

    def is_read_only(self, file: ClientFile) -> bool:
        return is_read_only(file)

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return self.rows(self.work) if self.work is not None else ()

    def show_lines(self) -> None:
        self._made.clear()
        super().show_lines()

    def made_line(self, record: Any) -> RecordLine:  # noqa: ANN401
        line = super().made_line(record)
        if self.file is None or self.is_read_only(self.file):
            self.chips(line, record)
        self._made[record.id] = line
        return line

    def dress(self, line: RecordLine, record: Any) -> None:  # noqa: ANN401
        self.chips(line, record)
        self.steps(line, record)

    def offer_steps(self, line: RecordLine, title: str, offers: Iterable[tuple[str, Run]]) -> None:
        """Buttons below a line; `title` says to screen readers which record they are for."""
        row = FlowRow(line)
        row.setContentsMargins(0, metrics.S, 0, metrics.S)
        for text, run in offers:
            button = QPushButton(text, row)
            button.setAccessibleName(f"{text}: {title}")
            button.clicked.connect(run)
            row.add(button)
        line.add_below(row)

    def offer_print(self, line: RecordLine, what: str, order: Order) -> None:
        """A button that asks how a record is to be printed."""
        line.add_button("print", what, partial(self._print, order))

    def _print(self, order: Order, _checked: bool = False) -> None:
        SheetPrinting.over(self.session, self.window()).show(order)

    def focus_field(self, name: str) -> bool:
        """Stand on the next step of the record that a finding at `name` is about."""
        if name == f"{NEW}{self.mapped.__tablename__}" and not self.add_button.isHidden():
            self.open_entry()
            return True
        if self.work is None:
            # The tab was just made; it jumps as soon as it has been read.
            self._wanted = name
            return False
        record = self.found_at(self.work, name)
        line = self._made.get(record.id) if record is not None else None
        if line is None:
            return False
        button = line.findChild(QPushButton) or line.findChild(QToolButton)
        (button or line).setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, self, self._reveal)
        return True

    def found_at(self, work: Linking, name: str) -> Any:  # noqa: ANN401
        """The record that needs somebody at the field `name`, None where all is well."""
        return None

    # Steps ------------------------------------------------------------------------------------

    def open_step(
        self, form: RecordForm, title: str, enter: str, run: Callable[[object], None]
    ) -> None:
        """Ask what belongs to a step; Enter takes it, Esc puts it away."""
        self.close_entry()
        self.close_editor()
        self.close_step()
        self.step = EntryForm([form], enter, self)
        heading = label(title, "field", self.step)
        heading.setWordWrap(True)
        self.step.column.insertWidget(0, heading)
        self.step.submitted.connect(run)
        self.step.cancelled.connect(self.close_step)
        self._place.addWidget(self.step)
        self.step.focus_first()
        QTimer.singleShot(0, self, self._reveal)

    def run_step(self, text: str, act: Act) -> None:
        """Take the step that was asked for; a refusal stands in its form."""
        self.edits.run(self, text, act, done=self._step_taken, failed=self._step_refused)

    def close_step(self) -> None:
        """Put the form of a step away."""
        step, self.step = self.step, None
        if step is not None:
            self._drop(step)
            self.add_button.setFocus()

    def step_done(self) -> None:
        """A step was taken and its form is gone."""

    def _step_taken(self) -> None:
        self.close_step()
        self.step_done()

    def _step_refused(self, error: KimdeskError) -> None:
        if self.step is not None:
            self.step.show_error(error)
        else:
            self.edits.refused.emit(error.text)

    def open_entry(self) -> None:
        self.close_step()
        super().open_entry()

    def open_editor(self, record: Any, _checked: bool = False) -> None:  # noqa: ANN401
        self.close_step()
        super().open_editor(record)
