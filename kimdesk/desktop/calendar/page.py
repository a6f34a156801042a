"""The page "calendar": bar above, small month and choice at the left, the view in the middle."""

from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.calendar.dates_typed import parse_day
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.times import wall_now
from kimdesk.calendar.views import CalendarData
from kimdesk.desktop.calendar.agenda import Agenda
from kimdesk.desktop.calendar.bar import CalendarBar
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.columns import columns_of, title_of
from kimdesk.desktop.calendar.days_reader import DaysReader
from kimdesk.desktop.calendar.month_view import MonthView
from kimdesk.desktop.calendar.page_actions import PageActions
from kimdesk.desktop.calendar.page_work import PageWork, calendar_file
from kimdesk.desktop.calendar.period import (
    AGENDA,
    DAY,
    ME,
    MONTH,
    Period,
)
from kimdesk.desktop.calendar.remembered import Remembered
from kimdesk.desktop.calendar.side import CalendarSide
from kimdesk.desktop.calendar.time_view import TimeView
from kimdesk.desktop.calendar.words import Words
from kimdesk.desktop.calendar.writer import CalendarWriter
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

SHOWN = {"appointment", "room", "school_holiday", "staff", "office_settings", "case", "person"}
# Below this width in lines of text the days need all the room.
_SIDE_FROM = 44


class CalendarPage(Page):
    """Its argument may be a day, or an `OccurrenceRow` to stand on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.words = Words(session)
        self.remembered = Remembered(session, self)
        self.period = Period(self.remembered.look.mode, self.today())
        self.whose = self.remembered.look.whose
        self._chosen: set[str] = set()
        self.reader = DaysReader(session, self)
        self._to_stand_on: tuple[int, date | None] | None = None
        self._side_wanted: bool | None = None
        self.bar = CalendarBar(self)
        self.side = CalendarSide(self)
        self.view = TimeView(session, self.words, self)
        self.month = MonthView(session, self.words, self)
        self.agenda = Agenda(session, self.words, self)
        self.stack = QStackedWidget(self)
        self.writer = CalendarWriter(session, self)
        self.undo_bar = UndoBar(self, shortcut=False)
        self.work = PageWork(self)
        self.commands = PageActions(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    @property
    def edits(self) -> Edits:
        """The undo stack of the calendar, for the window's Ctrl+Z."""
        return self.writer.edits

    @property
    def data(self) -> CalendarData | None:
        """What was read last."""
        return self.reader.data

    # The page ---------------------------------------------------------------------------------

    def open(self, argument: object) -> None:
        if isinstance(argument, OccurrenceRow):
            self._to_stand_on = row_key(argument)
            self.go(argument.begins.date())
        elif isinstance(argument, date):
            self.go(argument)
        else:
            self.read()

    def refresh(self, changes: Changes) -> None:
        if SHOWN & changes.keys():
            self.read()

    def leave(self) -> None:
        self.remembered.hurry()
        if self.view.grid.editor.is_open:
            self.view.grid.setFocus()
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible() and hasattr(dialog, "put_away"):
                dialog.put_away()

    def focus_first(self) -> None:
        front = self.stack.currentWidget()
        if front is not None:
            front.setFocus()

    def page_actions(self) -> list[QAction]:
        return self.commands.actions

    def today(self) -> date:
        """Today by the office's clock."""
        return wall_now(self.session.store.clock.now()).date()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if calendar_file(event):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        path = calendar_file(event)
        if path:
            event.acceptProposedAction()
            self.work.file_dropped.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "bar"):
            self._fit_side()

    def show_side(self, shown: bool) -> None:
        """Show or hide the small month and the choice, for as long as the page lives."""
        self._side_wanted = shown
        self._fit_side()

    def _fit_side(self) -> None:
        """Without a wish, the days have the room where it is scarce."""
        room = self.width() >= _SIDE_FROM * self.fontMetrics().height()
        shown = room if self._side_wanted is None else self._side_wanted
        self.side.setVisible(shown)
        self.bar.side.setChecked(shown)

    # Going around -----------------------------------------------------------------------------

    def go(self, day: date, mode: str = "") -> None:
        """Show a day, in another view where `mode` names one."""
        if mode:
            self._chosen.add("mode")
            self.remembered.note(mode=mode)
        self.period = Period(mode or self.period.mode, self.period.day).at(day)
        self._turn()

    def step(self, by: int) -> None:
        """The period before or after."""
        self.period = self.period.moved(by)
        self._turn()

    def go_today(self) -> None:
        """Ctrl+Home."""
        self.go(self.today())

    def show_mode(self, mode: str) -> None:
        """Another view of the same days."""
        self.go(self.period.day, mode)
        self.focus_first()

    def show_whose(self, whose: str) -> None:
        """The appointments of other people, or rooms."""
        self.whose = whose
        self._chosen.add("whose")
        self.remembered.note(whose=whose)
        self.side.show_whose(whose)
        self.read()

    def show_people(self, people: tuple[int, ...]) -> None:
        """Only these colleagues of the team, () for all."""
        self._chosen.add("people")
        self.remembered.note(people=people)
        self.reader.people = people
        self.read()

    def jump(self, text: str) -> None:
        """Go to a day in words; say so where it is none."""
        day = parse_day(text, self.today()) if text else None
        if day is None:
            self.side.say(
                self.tr("Das ist kein Tag. Zum Beispiel: morgen, 15.3., nächsten Do, KW 12")
            )
            return
        self.go(day)
        self.side.jump.clear()
        self.focus_first()

    def show_mode_at(self, mode: str, day: date) -> None:
        """Another view of another day."""
        self.go(day, mode)
        self.focus_first()

    # Reading ----------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for what is shown."""
        self._stand_on_period()
        if not self.remembered.known:
            self.remembered.recall()
            return
        self.reader.read(self.period, self.whose)

    def _begin(self) -> None:
        """Look as the person last looked; what they chose meanwhile counts more."""
        look = self.remembered.look
        if "mode" not in self._chosen:
            self.period = Period(look.mode, self.period.day)
        if "whose" not in self._chosen:
            self.whose = look.whose
            self.side.show_whose(look.whose)
        if "people" not in self._chosen:
            self.reader.people = look.people
        people = self.reader.people
        self.remembered.note(mode=self.period.mode, whose=self.whose, people=people)
        self.view.grid.set_zoom(look.zoom)
        self.writer.last_kind = look.kind
        self.read()

    def _keep_zoom(self, zoom: int) -> None:
        self.remembered.note(zoom=zoom)

    def _keep_kind(self, kind: str) -> None:
        self.remembered.note(kind=kind)

    def _turn(self) -> None:
        """Show other days: those that were read already at once."""
        data = self.data
        if data is None or not self.reader.knows(self.period, self.whose):
            self.read()
            return
        self._stand_on_period()
        self._show(data)

    def _stand_on_period(self) -> None:
        self.bar.show_mode(self.period.mode, title_of(self.period))
        self.side.stand_on(self.period.day)

    def _take(self, data: CalendarData) -> None:
        if self.reader.knows(self.period, self.whose):
            self._show(data)
        else:
            # Meanwhile the person went on to other days.
            self.read()

    def _show(self, data: CalendarData) -> None:
        self.words.know(data.staff, data.rooms)
        here = {one.id for one in data.staff}
        people = tuple(one for one in self.reader.people if one in here)
        self.side.show_people(data.staff, people)
        if people != self.reader.people:
            # Somebody left.
            self.show_people(people)
            return
        # In the next turn of the loop: a full month is enough work for this one.
        QTimer.singleShot(0, self, self._show_small_month)
        if self.period.mode == MONTH:
            self._bring(self.month)
            several = self.whose != ME
            self.month.show_data(data, self.period.day, self.today(), with_people=several)
        elif self.period.mode == AGENDA:
            self._bring(self.agenda)
            self.agenda.show_rows(data.between(self.period.first, self.period.last))
        else:
            self._bring(self.view)
            columns = columns_of(data, self.period, self.whose, self.reader.people)
            self.view.show_data(data, columns, self.today(), with_people=self.whose != ME)
            self._stand(data)

    def _show_small_month(self) -> None:
        if self.data is not None:
            first, last = self.period.first, self.period.last
            self.side.month.show_days(self.data, first, last, self.today())

    def _bring(self, view: QWidget) -> None:
        focus = cast("QWidget | None", self.window().focusWidget())
        had = focus is not None and self.stack.isAncestorOf(focus)
        changes = self.stack.currentWidget() is not view
        self.stack.setCurrentWidget(view)
        if had and changes:
            view.setFocus()

    def _stand(self, data: CalendarData) -> None:
        wanted, self._to_stand_on = self._to_stand_on, None
        row = next((one for one in data.occurrences if row_key(one) == wanted), None)
        if row is not None:
            self.view.grid.stand_on(row)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for view in (self.view, self.month, self.agenda):
            self.stack.addWidget(view)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.side)
        below.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addLayout(below, 1)
        self.side.show_whose(self.whose)

    def _connect(self) -> None:
        grid, month = self.view.grid, self.month
        self.bar.today_wanted.connect(self.go_today)
        self.bar.stepped.connect(self.step)
        self.bar.side.clicked.connect(self.show_side)
        self.bar.mode_chosen.connect(self.show_mode)
        self.bar.new_wanted.connect(self.work.new_appointment)
        self.remembered.recalled.connect(self._begin)
        grid.zoomed.connect(self._keep_zoom)
        self.writer.kind_used.connect(self._keep_kind)
        self.reader.found.connect(self._take)
        self.reader.failed.connect(self.show_error)
        self.side.whose_chosen.connect(self.show_whose)
        self.side.people_chosen.connect(self.show_people)
        self.side.day_chosen.connect(self.go)
        self.side.jumped.connect(self.jump)
        for view in (grid, month):
            view.moved.connect(self.work.move)
            view.removed.connect(self.writer.remove)
            view.opened.connect(self.work.show_row)
            view.wanted.connect(self.work.ask)
            view.menu_wanted.connect(self.work.open_menu)
        grid.titled.connect(self.work.add_titled)
        self.view.head.day_wanted.connect(partial(self.show_mode_at, DAY))
        month.titled.connect(self.work.add_titled)
        month.day_wanted.connect(partial(self.show_mode_at, DAY))
        month.list_wanted.connect(self.work.open_day_list)
        month.day_stood_on.connect(partial(self.go, mode=MONTH))
        self.agenda.opened.connect(self.work.show_row)
        self.agenda.removed.connect(self.writer.remove)
        self.agenda.menu_wanted.connect(self.work.open_menu)
        self.agenda.wanted.connect(self.work.new_appointment)
        self.writer.edits.saved.connect(self.saved)
        self.writer.edits.refused.connect(self.refused)
        self.writer.edits.offered.connect(self.work.offer_undo)
