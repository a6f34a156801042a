"""The month: six weeks, each day with as many appointments as fit, the others in its list.

One stop of the Tab key. Its accessible name is that of the day or of the appointment the
keyboard stands on.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.calendar.views import CalendarData
from kimdesk.desktop import theme
from kimdesk.desktop.calendar.blocks import row_key
from kimdesk.desktop.calendar.drag import Times, at_minute
from kimdesk.desktop.calendar.event_painter import EventPainter
from kimdesk.desktop.calendar.month_geometry import MonthGeometry
from kimdesk.desktop.calendar.month_keys import MonthKeys
from kimdesk.desktop.calendar.month_layout import MonthDays
from kimdesk.desktop.calendar.month_mouse import MonthMouse
from kimdesk.desktop.calendar.month_painter import MonthPainter
from kimdesk.desktop.calendar.month_words import said_of_day, said_of_row
from kimdesk.desktop.calendar.period import WEEKS_OF_MONTH, grid_of_month
from kimdesk.desktop.calendar.title_editor import TitleEditor
from kimdesk.desktop.calendar.words import Words, clock
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.tips import plain_tip

_TABS = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_MORNING = 9 * 60


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One appointment as painted; a bar has a ground, a time only its edge."""

    row: OccurrenceRow
    area: QRect
    lines: list[tuple[str, bool]]
    is_bar: bool


class MonthView(QWidget):
    """Shows and asks, as the grid of hours does.

    Signals: `opened(row)`, `stood_on(row)`, `removed(row)`, `wanted(times)`,
    `titled(times, text, client)`, `moved(row, times, copy)`, `menu_wanted(row, point)`,
    `day_wanted(day)` for its view, `list_wanted(day, point)` for all it has,
    `day_stood_on(day)`.
    """

    opened = Signal(object)
    stood_on = Signal(object)
    removed = Signal(object)
    wanted = Signal(object)
    titled = Signal(object, str, object)
    moved = Signal(object, object, bool)
    menu_wanted = Signal(object, QPoint)
    day_wanted = Signal(object)
    list_wanted = Signal(object, QPoint)
    day_stood_on = Signal(object)

    def __init__(self, session: Session, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.painter = EventPainter(self.font(), words)
        self.data = CalendarData(date.min, date.min)
        self.first = self.day = self.today = date.min
        self.days = MonthDays((), date.min, WEEKS_OF_MONTH)
        self.lines: list[MonthLine] = []
        self.more: dict[date, int] = {}
        self.current: OccurrenceRow | None = None
        # What is stood on, also while a move of it to another month is written.
        self._stood_on: object = None
        self._with_people = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Monat"))
        self.setAccessibleDescription(
            self.tr("Pfeile gehen durch die Tage, Eingabe in den Tag. Dort gehen auf und ab durch"
                    " die Termine, Eingabe öffnet, Esc geht zurück. Tippen legt einen Termin an.")
        )  # fmt: skip
        self.geometry_ = self._measured()
        self.keys = MonthKeys(self)
        self.mouse = MonthMouse(self)
        self.editor = TitleEditor(session, self)
        self.editor.titled.connect(self._take_title)
        self.editor.given_up.connect(self._give_up_title)

    # What is shown ----------------------------------------------------------------------------

    def show_data(
        self, data: CalendarData, day: date, today: date, *, with_people: bool = False
    ) -> None:
        """Show the month of `day`; the appointment stood on stays so while it is there."""
        if data is not self.data or self.first != grid_of_month(day)[0]:
            self.first = grid_of_month(day)[0]
            self.days = MonthDays(data.occurrences, self.first, WEEKS_OF_MONTH)
        self._with_people = with_people
        self.data, self.day, self.today = data, day, today
        known = self._stood_on
        self.current = None
        if known is not None:
            self.current = next((row for row in self.rows_of_day() if row_key(row) == known), None)
        self.arrange()
        self._say()

    def arrange(self) -> None:
        """Work out all lines anew."""
        self.lines, self.more = [], {}
        self.painter.with_people = self._with_people
        measured = self.geometry_ = self._measured()
        for week in range(WEEKS_OF_MONTH):
            found = self.days.week(week, measured.lanes)
            for item in found.items:
                area = measured.area(week, item.first, item.last, item.lane)
                lines = self.texts(item.row, area, is_bar=item.is_bar)
                self.lines.append(MonthLine(item.row, area, lines, item.is_bar))
            for at, count in enumerate(found.more):
                if count:
                    self.more[date.fromordinal(self.first.toordinal() + 7 * week + at)] = count
        self.update()

    def stand_on(self, row: OccurrenceRow | None) -> None:
        """Stand on an appointment of the day, or on the day itself."""
        self.current = row
        self._stood_on = row_key(row) if row is not None else None
        self._say()
        self.update()
        self.stood_on.emit(row)

    def forget_row(self) -> None:
        """Stand on no appointment any more; the day that follows is said by itself."""
        self.current = self._stood_on = None

    def rows_of_day(self) -> list[OccurrenceRow]:
        """Everything of the day stood on, also what has no line of its own."""
        return self.days.of(self.day)

    def free_time(self) -> Times:
        """The time a new appointment on the day stood on would take."""
        return Times(at_minute(self.day, _MORNING), at_minute(self.day, _MORNING + 30), 0)

    def begin_title(self, text: str = "") -> None:
        """Ask for the title of a new appointment on the day stood on."""
        cell = self.cell((self.day - self.first).days)
        self.editor.begin(cell.adjusted(2, self.geometry_.head, -2, 0), text)

    # Where it is ------------------------------------------------------------------------------

    def cell(self, at: int) -> QRect:
        """Where a day stands, 0 for the first."""
        return self.geometry_.cell(at)

    def line_at(self, at: QPoint) -> MonthLine | None:
        """The appointment at a place."""
        return next((line for line in self.lines if line.area.contains(at)), None)

    def day_at(self, at: QPoint) -> date | None:
        """The day at a place."""
        number = self.geometry_.number_at(at)
        return None if number is None else date.fromordinal(self.first.toordinal() + number)

    def area_of(self, row: OccurrenceRow) -> QRect:
        """Where an appointment stands, nowhere when it is one of the "+3"."""
        return next(
            (line.area for line in self.lines if row_key(line.row) == row_key(row)), QRect()
        )

    def is_link(self, at: QPoint) -> bool:
        """Whether a place is a day's number, or its "+3 weitere"."""
        number = self.geometry_.number_at(at)
        if number is None:
            return False
        return self.geometry_.is_on_number(number, at) or self._is_on_more(at)

    def click(self, at: QPoint) -> None:
        """A number opens the day, "+3 weitere" the list of all it has."""
        if self._is_on_more(at):
            self.list_wanted.emit(self.day_at(at), self.mapToGlobal(at))
        elif self.is_link(at):
            self.day_wanted.emit(self.day_at(at))

    def texts(self, row: OccurrenceRow, area: QRect, *, is_bar: bool) -> list[tuple[str, bool]]:
        """What stands on a line."""
        if is_bar:
            return self.painter.fit(row, area.width(), area.height())
        return self.painter.fit_timed(row, "" if row.all_day else clock(row.begins), area.width())

    def minimumSizeHint(self) -> QSize:
        measured = self._measured()
        return QSize(300, measured.names + WEEKS_OF_MONTH * (measured.head + 2 * measured.line))

    # Events -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        MonthPainter(self, QPainter(self)).paint(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "painter"):
            self.painter = EventPainter(self.font(), self.words)
            self.arrange()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._say()
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.line_at(event.pos())
            if line is not None:
                QToolTip.showText(event.globalPos(), plain_tip(self.words.spoken(line.row)), self)
            return True
        tab = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if tab and event.key() in _TABS and self.keys.tabbed(event.key()):  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keys.pressed(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.pressed(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.released(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.double_clicked(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        line = self.line_at(event.pos()) if by_mouse else None
        row = line.row if line else None if by_mouse else self.current
        if row is not None:
            place = event.pos() if by_mouse else self.area_of(row).center()
            self.menu_wanted.emit(row, self.mapToGlobal(place))
        elif not by_mouse and self.rows_of_day():
            cell = self.cell((self.day - self.first).days)
            self.list_wanted.emit(self.day, self.mapToGlobal(cell.center()))

    # Inside -----------------------------------------------------------------------------------

    def _measured(self) -> MonthGeometry:
        font = self.fontMetrics()
        high, numbers = font.height(), font.horizontalAdvance("00") + 12
        return MonthGeometry(
            self.width(), self.height(), high + 8, numbers, high + 2, self.painter.line + 1
        )

    def _is_on_more(self, at: QPoint) -> bool:
        number = self.geometry_.number_at(at)
        day = self.day_at(at)
        if number is None or day not in self.more:
            return False
        return at.y() >= self.geometry_.last_line(number).top()

    def _take_title(self, text: str, client: object) -> None:
        self.setFocus()
        times = self.free_time()
        if text or client is not None:
            self.titled.emit(times, text, client)
        else:
            self.wanted.emit(times)

    def _give_up_title(self) -> None:
        if self.window().focusWidget() in {None, self.editor}:
            self.setFocus()

    def _say(self) -> None:
        """Tell screen readers what the keyboard stands on."""
        rows = self.rows_of_day()
        if self.current is not None:
            text = said_of_row(self.words, self.current, rows)
        else:
            off = self.data.day_off(self.day) or self.data.school_holiday(self.day)
            text = said_of_day(self.words, self.day, off, rows)
        if text != self.accessibleName():
            self.setAccessibleName(text)
            if self.hasFocus():
                theme.announce(self, text)
