"""One deadline beside the radar: what it is, its acts, and what happened to it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.deadlines.deciding import Decided
from kimdesk.calendar.deadlines.radar import DeadlineRow, steps_of
from kimdesk.calendar.model import DeadlineStep
from kimdesk.desktop import theme
from kimdesk.desktop.deadlines.acts import Act, ActForm, Values, acts_for
from kimdesk.desktop.deadlines.words import level, what, when, where
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.desktop.widgets.scroll import FittedColumn
from kimdesk.desktop.widgets.undo_bar import UndoBar


class DeadlineDetail(FittedColumn):
    """Signals: `saved`; `refused(text)`."""

    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._row: DeadlineRow | None = None
        self._form: ActForm | None = None
        self._undone: Decided | None = None
        self.card = SectionCard("", self)
        self.card.heading.setWordWrap(True)
        self.when = StatusChip("", "neutral", self.card)
        self.about = label("", "muted", self.card)
        self.about.setWordWrap(True)
        self.buttons = FlowRow(self.card)
        self._acts: list[QPushButton] = []
        self._place = QVBoxLayout()
        for widget in (self.when, self.about, self.buttons):
            self.card.add(widget)
        self.card.body.addLayout(self._place)
        self.past = SectionCard(self.tr("Was damit geschah"), self)
        self.steps = label("", "caption", self.past)
        self.steps.setWordWrap(True)
        self.past.add(self.steps)
        self.undo_bar = UndoBar(self)
        self.add(self.card)
        self.add(self.past)
        self.body.addStretch(1)

    def show_deadline(self, row: DeadlineRow) -> None:
        """Show a deadline; an open question about another one is put away."""
        if self._row is not None and self._row.id != row.id:
            self.close_form()
        self._row = row
        today = self._session.store.clock.today()
        self.card.set_heading(what(self._session, row))
        self.when.say(when(row, today), level(row, today))
        parts = (row.client, row.number, row.counsellor, where(self._session, row))
        self.about.setText(" · ".join(part for part in parts if part))
        self._show_acts(row)
        self._session.jobs.run(
            self, steps_of, self._session.store, row.id, done=self._show_steps,
            replaces=("deadline steps", id(self)),
        )  # fmt: skip

    def _show_acts(self, row: DeadlineRow) -> None:
        for old in self._acts:
            old.hide()
            old.deleteLater()
        self._acts = []
        for act in acts_for(row):
            button = QPushButton(act.text, self.buttons)
            button.clicked.connect(partial(self._begin, act))
            self._acts.append(button)
        to_file = QPushButton(self.tr("Zur Akte"), self.buttons)
        theme.set_icon(to_file, "chevron-right")
        to_file.clicked.connect(self._go)
        self._acts.append(to_file)
        for button in self._acts:
            self.buttons.add(button)

    def _show_steps(self, steps: tuple[tuple[DeadlineStep, str], ...]) -> None:
        self.steps.setText("\n".join(self._step(step, by) for step, by in steps))

    def _step(self, step: DeadlineStep, by: str) -> str:
        day = format_day(step.taken_on) if step.taken_on else ""
        due = format_day(step.due_after) if step.due_after else ""
        state = self._session.label("CL_DEADLINE", step.state)
        said = self.tr("fällig {day}").format(day=due) if due else ""
        return " · ".join(part for part in (day, state, said, step.reason, by) if part)

    def _go(self) -> None:
        if self._row is not None:
            self._session.ask("file", self._row.case_id)

    # Acts -------------------------------------------------------------------------------------

    def _begin(self, act: Act, _checked: bool = False) -> None:
        if self._row is None:
            return
        if not act.fields:
            self._act(act, {})
            return
        self.close_form()
        self._form = ActForm(
            self._session, act, self._row, partial(self._act, act), self.close_form, self
        )
        self._place.addWidget(self._form)
        self._form.entry.focus_first()

    def _act(self, act: Act, values: Values) -> None:
        if self._row is None:
            return
        self._session.jobs.run(
            self,
            act.run,
            self._session.store,
            self._session.records,
            self._row.id,
            values,
            done=partial(self._done, act),
            failed=self._refuse,
        )

    def _done(self, act: Act, decided: Decided) -> None:
        self.close_form()
        self._undone = decided
        self.saved.emit()
        self.undo_bar.offer(act.said, self._take_back)

    def _take_back(self) -> None:
        if self._undone is not None:
            decided, self._undone = self._undone, None
            session = self._session
            session.jobs.run(
                self, deciding.take_back, session.store, session.records, decided,
                done=self._taken_back, failed=self._refuse,
            )  # fmt: skip

    def _taken_back(self, _: object) -> None:
        self.saved.emit()

    def close_form(self) -> None:
        """Put the question away."""
        form, self._form = self._form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _refuse(self, error: KimdeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self.refused.emit(error.text)
