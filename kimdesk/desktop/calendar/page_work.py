"""What a person does to appointments on the calendar page: new, open, move, save, decide."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.blocks import DayColumn
from kimdesk.desktop.calendar.day_menu import day_menu
from kimdesk.desktop.calendar.drag import HALF_HOUR, Times, at_minute
from kimdesk.desktop.calendar.period import AGENDA, MONTH
from kimdesk.desktop.calendar.row_menu import row_menu
from kimdesk.desktop.contacts.client_field import ClientChoice

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.page import CalendarPage

_ENDINGS = (".ics", ".ical", ".ifb")


class PageWork(QObject):
    """Belongs to one page.

    Signals: `file_wanted(appointment_id)` to save it as a calendar file, `file_dropped(path)` to
    read one.
    """

    file_wanted = Signal(int)
    file_dropped = Signal(str)

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page

    def current(self) -> OccurrenceRow | None:
        """The appointment the person stands on, in whichever view."""
        page = self._page
        if page.period.mode == AGENDA:
            return page.agenda.table.current_row()
        return page.month.current if page.period.mode == MONTH else page.view.grid.current

    def new_appointment(self) -> None:
        """A new one where the keyboard stands."""
        page = self._page
        if page.period.mode == MONTH:
            self.ask(page.month.free_time())
        elif page.period.mode == AGENDA or not page.view.grid.columns:
            begins = at_minute(page.period.day, 9 * 60)
            self.ask(Times(begins, begins + HALF_HOUR, 0))
        else:
            self.ask(page.view.grid.keys.free_time())

    def ask(self, times: Times) -> None:
        """A new appointment at a time, with all its fields."""
        from kimdesk.desktop.calendar.dialog import ask_for_appointment

        page = self._page
        values, staff = page.writer.values_at(times, self._column_of(times))
        ask_for_appointment(page.session, page.writer, page, values, staff)

    def add_titled(self, times: Times, text: str, client: ClientChoice | None) -> None:
        """A new appointment of which only the title and perhaps the client are typed."""
        self._page.writer.add_titled(times, text, self._column_of(times), client)

    def show_row(self, row: OccurrenceRow) -> None:
        """Open an appointment."""
        from kimdesk.desktop.calendar.dialog import show_appointment

        if not row.busy:
            show_appointment(self._page.session, self._page.writer, self._page, row)

    def decide(self, row: OccurrenceRow, state: str) -> None:
        """Say what became of an appointment."""
        self._page.writer.decide(row, state)

    def move(self, row: OccurrenceRow, times: Times, copy: bool) -> None:
        """Another time, day or column; a copy of it there where it is one."""
        page = self._page
        if copy:
            page.writer.copy(row, times)
            return
        to = self._column_of(times)
        was = page.view.grid.mouse.left if to is not None else None
        page.writer.move(row, times, was or to, to)

    def save_file(self, row: OccurrenceRow) -> None:
        """Save an appointment, a series as a whole, for other programs."""
        self.file_wanted.emit(row.series_id or row.appointment_id)

    def print_invitation(self, row: OccurrenceRow, case_id: int) -> None:
        """The slip with day, time and place for a client."""
        from kimdesk.desktop.printing.sheet_printing import SheetPrinting
        from kimdesk.printing.orders import Order

        # What was moved out of its series has a record of its own, with its own day.
        day = row.original_on if row.series_id == row.appointment_id else None
        order = Order("invitation", case_id, record_id=row.appointment_id, day=day)
        SheetPrinting.over(self._page.session, self._page).ask(order)

    def offer_undo(self, text: str) -> None:
        """The bar that takes back what was done."""
        if text:
            self._page.undo_bar.offer(text, self._page.writer.edits.undo)
        else:
            self._page.undo_bar.dismiss()

    def open_menu(self, row: OccurrenceRow, at: QPoint) -> None:
        """What can be done with an appointment."""
        self._open(row_menu(self._page, row), at)

    def open_day_list(self, day: date, at: QPoint) -> None:
        """Everything of a day of the month."""
        self._open(day_menu(self._page, day, self._page.month.days.of(day)), at)

    def _open(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _column_of(self, times: Times) -> DayColumn | None:
        columns = self._page.view.grid.columns
        timed = self._page.period.mode not in {MONTH, AGENDA}
        return columns[times.column] if timed and times.column < len(columns) else None


def calendar_file(event: QDropEvent) -> str:
    """The one calendar file that is dragged, "" for anything else."""
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if path.lower().endswith(_ENDINGS) else ""
