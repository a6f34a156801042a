"""The page "today": appointments, deadlines, measures and what waits, at one glance."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.today import Today, show_birthdays, today
from kimdesk.clients.records import Change, Records
from kimdesk.desktop.deadlines.keeper import READING
from kimdesk.desktop.office.section import button
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.today.appointments_card import AppointmentsCard
from kimdesk.desktop.today.due_cards import DeadlinesCard, MeasuresCard
from kimdesk.desktop.today.waiting_card import WaitingCard
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.writer import CalendarWriter

KINDS = frozenset(
    {"appointment", "deadline", "measure", "case", "review", "substitution", "person"}
)
# Below this width in characters the cards stand in one column.
TWO_COLUMNS = 110


class TodayPage(Page):
    """Everything here is read in one go, and again after whatever was committed.

    Signal `contact_offered(outcome)`: it took place, and the contact log should say so.
    """

    contact_offered = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.header = PageHeader(self.tr("Heute"), self)
        self.header.add(button(self.tr("&Kalender"), "calendar", self._to_calendar, self))
        self.header.add(button(self.tr("Arbeits&liste"), "list", self._to_work, self))
        self.appointments = AppointmentsCard(session, self)
        self.deadlines = DeadlinesCard(session, self)
        self.measures = MeasuresCard(session, self)
        self.waiting = WaitingCard(session, self)
        self.undo_bar = UndoBar(self)
        for card in (self.deadlines, self.measures):
            card.done.connect(self._done)
            card.refused.connect(self.refused)
        self.waiting.done.connect(self._done)
        self.waiting.refused.connect(self.refused)
        self.waiting.birthdays_wanted.connect(self._show_birthdays)
        self.appointments.refused.connect(self.refused)
        self.appointments.decided.connect(self._decide)
        self._writer: CalendarWriter | None = None
        self._columns = 0
        self._lay_out()

    def open(self, argument: object) -> None:
        self._read()

    def refresh(self, changes: Changes) -> None:
        if KINDS & changes.keys():
            self._read()

    def leave(self) -> None:
        self.waiting.leave()
        super().leave()

    def focus_first(self) -> None:
        for card in (self.appointments, self.deadlines, self.measures, self.waiting):
            if card.focus_first():
                return
        self.header.setFocus()

    def _read(self) -> None:
        session = self.session
        session.reading.emit(READING)
        session.jobs.run(
            self,
            today,
            session.store,
            session.catalogue,
            done=self._show,
            failed=self.show_error,
            replaces="today",
        )

    def _show(self, read: Today) -> None:
        on = QDate(read.day.year, read.day.month, read.day.day)
        day = QLocale().toString(on, "dddd, d. MMMM yyyy")
        self.header.say(day)
        self.appointments.show_rows(read.appointments)
        self.deadlines.show_rows(read.deadlines)
        self.measures.show_rows(read.measures)
        self.waiting.show_day(read)

    def _done(self, text: str, back: object) -> None:
        self.saved.emit()
        self.undo_bar.offer(text, partial(self._take_back, back))

    def _take_back(self, back: object) -> None:
        session = self.session
        if isinstance(back, Change):
            session.jobs.run(
                self, _undone, session.records, back, done=self._taken_back, failed=self.show_error
            )
        elif callable(back):
            session.jobs.run(self, back, done=self._taken_back, failed=self.show_error)

    def _taken_back(self, _: object) -> None:
        self.saved.emit()

    def _decide(self, row: OccurrenceRow, state: str) -> None:
        """How an appointment went; what it takes is imported when it is first wanted."""
        if self._writer is None:
            from kimdesk.desktop.calendar.writer import CalendarWriter

            self._writer = CalendarWriter(self.session, self)
            self._writer.edits.offered.connect(self._offer_outcome)
            self._writer.edits.refused.connect(self.refused)
            self._writer.contact_offered.connect(self.contact_offered)
        self._writer.decide(row, state)

    def _offer_outcome(self, text: str) -> None:
        if text and self._writer is not None:
            self.saved.emit()
            self.undo_bar.offer(text, self._writer.edits.undo)
        else:
            self.undo_bar.dismiss()

    def _show_birthdays(self, on: bool) -> None:
        session = self.session
        session.jobs.run(
            self, partial(show_birthdays, on=on), session.store,
            done=self._taken_back, failed=self.show_error,
        )  # fmt: skip
        self._read()

    def _to_calendar(self) -> None:
        self.session.ask("calendar")

    def _to_work(self) -> None:
        self.session.ask("work")

    # Making -----------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange()

    def _lay_out(self) -> None:
        self.area = ScrollColumn(self)
        self.area.body.setContentsMargins(metrics.XL, metrics.S, metrics.XL, metrics.L)
        inside = QWidget(self.area)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(metrics.L)
        self.area.add(inside)
        self.area.body.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(metrics.XL, metrics.L, metrics.XL, 0)
        top.addWidget(self.header)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(self.area, 1)
        self._arrange()

    def _arrange(self) -> None:
        """Two columns where there is room, else one."""
        wide = self.width() > TWO_COLUMNS * self.fontMetrics().averageCharWidth()
        columns = 2 if wide else 1
        if columns == self._columns:
            return
        self._columns = columns
        cards = (self.appointments, self.deadlines, self.waiting, self.measures)
        for at, card in enumerate(cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _undone(records: Records, change: Change) -> Change:
    return records.undone(change)
