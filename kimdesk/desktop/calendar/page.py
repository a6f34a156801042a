"""The page "calendar": bar above, small month and choice at the left, the view in the middle."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.calendar.views import CalendarData, Owner, read_calendar
from kimdesk.desktop.calendar.bar import CalendarBar
from kimdesk.desktop.calendar.blocks import DayColumn, days_of
from kimdesk.desktop.calendar.drag import Times
from kimdesk.desktop.calendar.period import (
    DAY,
    ME,
    MONTH,
    ROOMS,
    TEAM,
    WEEK,
    Period,
    grid_of_month,
)
from kimdesk.desktop.calendar.time_view import TimeView
from kimdesk.desktop.calendar.words import Words, month_name, title_of_days
from kimdesk.desktop.calendar.writer import CalendarWriter
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

SHOWN = {"appointment", "room", "school_holiday", "staff", "office_settings", "case", "person"}


class CalendarPage(Page):
    """Its argument may be a day, or a `Times` or `OccurrenceRow` to show."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.words = Words(session)
        self.period = Period(WEEK, self.today())
        self.whose = ME
        self.data: CalendarData | None = None
        self._to_stand_on: tuple[int, date] | None = None
        self.bar = CalendarBar(self)
        self.view = TimeView(session, self.words, self)
        self.stack = QStackedWidget(self)
        self.writer = CalendarWriter(session, self)
        self.undo_bar = UndoBar(self, shortcut=False)
        self.actions_here = self._make_actions()
        self._lay_out()
        self._connect()

    @property
    def edits(self) -> object:
        """The undo stack of the calendar, for the window's Ctrl+Z."""
        return self.writer.edits

    # The page ---------------------------------------------------------------------------------

    def open(self, argument: object) -> None:
        if isinstance(argument, OccurrenceRow):
            self._to_stand_on = argument.key
            self.go(argument.begins.date())
        elif isinstance(argument, date):
            self.go(argument)
        else:
            self.read()

    def refresh(self, changes: Changes) -> None:
        if SHOWN & changes.keys():
            self.read()

    def focus_first(self) -> None:
        front = self.stack.currentWidget()
        if front is not None:
            front.setFocus()

    def page_actions(self) -> list[QAction]:
        return self.actions_here

    def today(self) -> date:
        """Today by the office's clock."""
        return wall_now(self.session.store.clock.now()).date()

    # Going around -----------------------------------------------------------------------------

    def go(self, day: date, mode: str = "") -> None:
        """Show a day, in another view where `mode` names one."""
        self.period = Period(mode or self.period.mode, self.period.day).at(day)
        self.read()

    def step(self, by: int) -> None:
        """The period before or after."""
        self.period = self.period.moved(by)
        self.read()

    def step_back(self) -> None:
        """Ctrl+Left."""
        self.step(-1)

    def step_forth(self) -> None:
        """Ctrl+Right."""
        self.step(1)

    def go_today(self) -> None:
        """Ctrl+Home."""
        self.go(self.today())

    def show_mode(self, mode: str) -> None:
        """Another view of the same days."""
        self.go(self.period.day, mode)
        self.focus_first()

    # Reading ----------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for what is shown; the newest question counts."""
        self._say_title()
        around = grid_of_month(self.period.day)
        first, last = min(self.period.first, around[0]), max(self.period.last, around[1])
        self.session.jobs.run(
            self,
            read_calendar,
            self.session.store,
            first,
            last,
            self._staff_ids(),
            done=self._show,
            failed=self._failed,
            replaces=("calendar", id(self)),
        )

    def _show(self, data: CalendarData) -> None:
        self.data = data
        self.words.know(data.staff, data.rooms)
        self._show_view(data)

    def _show_view(self, data: CalendarData) -> None:
        self.stack.setCurrentWidget(self.view)
        self.view.show_data(data, self._columns(data), self.today(), with_people=self.whose != ME)
        if self._to_stand_on is not None:
            row = next((one for one in data.occurrences if one.key == self._to_stand_on), None)
            self._to_stand_on = None
            if row is not None:
                self.view.grid.stand_on(row)

    def _columns(self, data: CalendarData) -> Sequence[DayColumn]:
        if self.period.mode == DAY and self.whose != ME:
            owners: Sequence[Owner] = data.staff if self.whose == TEAM else data.rooms
            if owners:
                return [DayColumn(self.period.day, one, self.whose == ROOMS) for one in owners]
        count = (self.period.last - self.period.first).days + 1
        return [DayColumn(day) for day in days_of(self.period.first, count)]

    def _staff_ids(self) -> tuple[int, ...] | None:
        mine = self.session.store.identity.staff_id
        return (mine,) if self.whose == ME and mine else None

    def _say_title(self) -> None:
        if self.period.mode == MONTH:
            title = f"{month_name(self.period.day.month)} {self.period.day.year}"
        else:
            title = title_of_days(self.period.first, self.period.last)
        self.bar.show_mode(self.period.mode, title)

    def _failed(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.show_error(error)

    # Doing ------------------------------------------------------------------------------------

    def _moved(self, row: OccurrenceRow, times: Times, copy: bool) -> None:
        if copy:
            self.writer.copy(row, times)
            return
        columns = self.view.grid.columns
        to = columns[times.column] if times.column < len(columns) else None
        was = next((c for c in columns if c.holds(row) and c.day == row.begins.date()), to)
        if to is not None and was is not None and to.owner is not None and to.holds(row):
            was = to
        self.writer.move(row, times, was, to)

    def _titled(self, times: Times, text: str) -> None:
        self.writer.add_titled(times, text, self.view.grid.columns[times.column])

    def _offer_undo(self, text: str) -> None:
        if text:
            self.undo_bar.offer(text, self.writer.edits.undo)
        else:
            self.undo_bar.dismiss()

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.bar.today_wanted.connect(self.go_today)
        self.bar.stepped.connect(self.step)
        self.bar.mode_chosen.connect(self.show_mode)
        grid = self.view.grid
        grid.moved.connect(self._moved)
        grid.titled.connect(self._titled)
        grid.removed.connect(self.writer.remove)
        self.writer.edits.saved.connect(self.saved)
        self.writer.edits.refused.connect(self.refused)
        self.writer.edits.offered.connect(self._offer_undo)

    def _make_actions(self) -> list[QAction]:
        return []
