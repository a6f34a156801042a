"""Where days and their lines stand in a month, in pixels. Only rectangles of the toolkit here."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from kimdesk.desktop.calendar.period import WEEKS_OF_MONTH

DAYS = 7 * WEEKS_OF_MONTH


@dataclass(frozen=True, slots=True)
class MonthGeometry:
    """The size of the view, and of what it is made of.

    `names` is the height of the names of days, `numbers` the width of the numbers of weeks,
    `head` the height of a day's number, `line` that of one appointment.
    """

    width: int
    height: int
    names: int
    numbers: int
    head: int
    line: int

    @property
    def lanes(self) -> int:
        """How many lines of appointments a day has room for."""
        return max((self.cell(0).height() - self.head - 2) // self.line, 1)

    def cell(self, at: int) -> QRect:
        """Where a day stands, 0 for the first."""
        week, day = divmod(at, 7)
        top = self.names + 1
        width, height = self.width - self.numbers, self.height - top
        left, right = self.numbers + width * day // 7, self.numbers + width * (day + 1) // 7
        low, high = (top + height * n // WEEKS_OF_MONTH for n in (week, week + 1))
        return QRect(left, low, right - left, high - low)

    def area(self, week: int, first: int, last: int, lane: int) -> QRect:
        """Where a line from day to day of a week stands."""
        left, right = self.cell(week * 7 + first), self.cell(week * 7 + last)
        top = left.top() + self.head + lane * self.line
        return QRect(left.left() + 3, top, right.right() - left.left() - 4, self.line - 1)

    def last_line(self, at: int) -> QRect:
        """The last line of a day, which says how many more there are."""
        cell = self.cell(at)
        top = cell.bottom() - self.line
        return QRect(cell.left() + 3, top, cell.width() - 5, self.line - 1)

    def number_at(self, at: QPoint) -> int | None:
        """The number of the day at a place."""
        return next((n for n in range(DAYS) if self.cell(n).contains(at)), None)

    def is_on_number(self, number: int, at: QPoint) -> bool:
        """Whether a place is on a day's number."""
        cell = self.cell(number)
        return at.y() < cell.top() + self.head and at.x() < cell.left() + 3 * self.head
