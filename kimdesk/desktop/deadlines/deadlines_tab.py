"""The tab "Fristen" of a file: open ones first, acts at hand, what happened to each."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines import deciding
from kimdesk.calendar.deadlines.deciding import Decided
from kimdesk.calendar.deadlines.keeping import OPEN, keep_case
from kimdesk.calendar.deadlines.radar import DeadlineRow, of_case, steps_of
from kimdesk.calendar.model import Deadline, DeadlineStep
from kimdesk.desktop import theme
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.deadlines.acts import Act, ActForm, Values, acts_for
from kimdesk.desktop.deadlines.sources import tab_of
from kimdesk.desktop.deadlines.words import level, what, when, where
from kimdesk.desktop.files.edits import Act as Edit
from kimdesk.desktop.files.edits import Edits, removing
from kimdesk.desktop.files.record_form import EntryForm, RecordForm
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, Separator, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.vault.work import Store

_NEW = ("kind", "due_on", "title", "served_on")


class DeadlinesTab(CaseworkTab):
    """Deadlines of the file lead to their field; those entered by hand are kept here."""

    key = "deadlines"
    icon = "deadline"
    kinds = frozenset({"deadline", "deadline_step", "lead_time"})

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self._form: EntryForm | ActForm | None = None
        self.open_card = SectionCard(self.tr("Offene Fristen"), self)
        self.add_button = QPushButton(self.tr("Neue Frist"), self.open_card)
        self.add_button.setProperty("kind", "flat")
        theme.set_icon(self.add_button, "add")
        self.add_button.clicked.connect(self.open_form)
        self.open_card.add_action(self.add_button)
        self._place = QVBoxLayout()
        self.open_card.body.addLayout(self._place)
        self._open = QVBoxLayout()
        self.open_card.body.addLayout(self._open)
        self.past_card = SectionCard(self.tr("Erledigt und entfallen"), self)
        self._past = QVBoxLayout()
        self.past_card.body.addLayout(self._past)
        self.area.add(self.open_card)
        self.area.add(self.past_card)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Fristen")

    def reading(self) -> Reading:
        return partial(_read, self.session)

    def show_work(self, work: tuple[DeadlineRow, ...]) -> None:
        today = self.session.store.clock.today()
        open_rows = [row for row in work if row.state == OPEN]
        past = [row for row in work if row.state != OPEN]
        self._fill(self._open, open_rows)
        if not open_rows:
            text = self.tr(
                "Keine offene Frist. Fristen entstehen aus den Angaben der Akte (Ausweis, "
                "Bewilligung, Einwilligung) oder werden hier eingetragen."
            )
            nothing = label(text, "muted", self)
            nothing.setWordWrap(True)
            self._open.addWidget(nothing)
        self._fill(self._past, past)
        self.past_card.setVisible(bool(past))
        restricted = self.file is not None and self.file.person.restricted
        self.add_button.setVisible(not restricted)
        late = sum(1 for row in open_rows if level(row, today) == "error")
        heading = self.tr("Offene Fristen, davon {n} überfällig").format(n=late)
        self.open_card.set_heading(heading if late else self.tr("Offene Fristen"))

    def focus_first(self) -> None:
        self.add_button.setFocus()

    # Lines ------------------------------------------------------------------------------------

    def _fill(self, column: QVBoxLayout, rows: list[DeadlineRow]) -> None:
        _empty(column)
        for at, row in enumerate(rows):
            if at:
                column.addWidget(Separator(self))
            column.addWidget(self._line(row))

    def _line(self, row: DeadlineRow) -> RecordLine:
        today = self.session.store.clock.today()
        line = RecordLine(what(self.session, row), where(self.session, row), self)
        line.add_chip(when(row, today), level(row, today))
        if self.file is not None and self.file.person.restricted:
            return line
        buttons = FlowRow(line)
        for act in acts_for(row):
            button = QPushButton(act.text, buttons)
            button.setAccessibleName(f"{act.text.rstrip(' …')}: {line.title.text()}")
            button.clicked.connect(partial(self._begin, act, row))
            buttons.add(button)
        line.add_below(buttons)
        if tab_of(row):
            go = partial(self._go, row)
            line.add_button("chevron-right", self.tr("Zur Angabe"), go)
        line.add_button("history", self.tr("Was damit geschah"), partial(self._tell, row, line))
        return line

    def _go(self, row: DeadlineRow, _checked: bool = False) -> None:
        self.asked.emit(tab_of(row), row.source_field)

    def _tell(self, row: DeadlineRow, line: RecordLine, _checked: bool = False) -> None:
        self.session.jobs.run(
            self, steps_of, self.session.store, row.id, done=partial(self._told, line)
        )

    def _told(self, line: RecordLine, steps: tuple[tuple[DeadlineStep, str], ...]) -> None:
        texts = label("\n".join(self._step(step, by) for step, by in steps), "caption", line)
        texts.setWordWrap(True)
        line.add_below(texts)

    def _step(self, step: DeadlineStep, by: str) -> str:
        day = format_day(step.taken_on) if step.taken_on else ""
        due = format_day(step.due_after) if step.due_after else ""
        parts = (
            day,
            self.session.label("CL_DEADLINE", step.state),
            self.tr("fällig {day}").format(day=due) if due else "",
            step.reason,
            by,
        )
        return " · ".join(part for part in parts if part)

    # Acts -------------------------------------------------------------------------------------

    def _begin(self, act: Act, row: DeadlineRow, _checked: bool = False) -> None:
        if not act.fields:
            self._act(act, row, {})
            return
        self.close_form()
        self._form = ActForm(
            self.session, act, row, partial(self._act, act, row), self.close_form, self
        )
        self._place.addWidget(self._form)
        self._form.entry.focus_first()

    def _act(self, act: Act, row: DeadlineRow, values: Values) -> None:
        edit = partial(_acting, self.edits, act, row.id, values)
        self.edits.run(self, act.said, edit, done=self.close_form, failed=self._refuse)

    def open_form(self) -> None:
        """Ask for a deadline that does not follow from the file."""
        self.close_form()
        form = RecordForm(Deadline, _NEW, self.session)
        self._form = EntryForm([form], self.tr("Frist eintragen"), self)
        self._form.submitted.connect(self._add)
        self._form.cancelled.connect(self.close_form)
        self._place.addWidget(self._form)
        self._form.focus_first()

    def close_form(self) -> None:
        """Put the form away."""
        self._form = None
        _empty(self._place)

    def _add(self, values: Values) -> None:
        if self.file is not None:
            edit = partial(_adding, self.edits, self.file.case.id, values)
            text = self.tr("Frist eingetragen")
            self.edits.run(self, text, edit, done=self.close_form, failed=self._refuse)

    def _refuse(self, error: KimdeskError) -> None:
        if self._form is not None:
            self._form.show_error(error)
        else:
            self.refused.emit(error.text)


def _read(session: Session, store: Store, case_id: int) -> tuple[DeadlineRow, ...]:
    """Runs in the store thread; what the file says now counts."""
    keep_case(store, case_id)
    return of_case(store, session.catalogue, case_id)


def _acting(edits: Edits, act: Act, deadline_id: int, values: Values) -> Edit:
    session = edits.session
    decided = act.run(session.store, session.records, deadline_id, values)
    return partial(_undoing, edits, decided)


def _undoing(edits: Edits, decided: Decided) -> Edit:
    session = edits.session
    return partial(_undoing, edits, deciding.take_back(session.store, session.records, decided))


def _adding(edits: Edits, case_id: int, values: Values) -> Edit:
    session = edits.session
    added = deciding.add_deadline(session.store, session.records, case_id, values)
    return removing(session.records, Deadline, added.id)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
