"""The calendar in the window, on a store with two files, a colleague and rooms.

Today is Tuesday, 1 December 2026, ten o'clock.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from kimdesk.calendar.appointments import add_appointment
from kimdesk.calendar.model import Room
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.clients.model import Staff
from kimdesk.desktop.calendar.page import CalendarPage
from tests.desktop.files.conftest import Desk, MakeDesk, desk, make_desk

__all__ = ["CalendarDesk", "Desk", "MakeDesk", "calendar", "desk", "make_desk"]

TODAY = date(2026, 12, 1)
MONDAY = date(2026, 11, 30)
ME, KIM = 1, 2
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class CalendarDesk:
    """The page, with hands."""

    desk: Desk
    page: CalendarPage

    def add(
        self,
        day: date,
        at: str = "09:00",
        end: str = "10:00",
        title: str = "Muster",
        cases: tuple[int, ...] = (),
        staff: tuple[int, ...] = (ME,),
        **values: Any,
    ) -> int:
        """One more appointment."""
        full = {"title": title, "kind": "TA_BERATUNG", "begins_on": day, "begins_at": at}
        full |= {"ends_on": day, "ends_at": end, "all_day": not at, **values}
        session = self.desk.session
        made = add_appointment(session.store, session.records, full, cases, staff)
        self.show()
        return made

    def show(self, mode: str = "", day: date | None = None) -> None:
        """Read again, in another view or on another day."""
        self.page.go(day or self.page.period.day, mode)
        self.settle()

    def settle(self) -> None:
        """Wait for the store and for what is painted."""
        self.desk.settle()
        self.desk.bot.wait(1)

    def rows(self) -> list[OccurrenceRow]:
        """What is shown."""
        data = self.page.data
        return list(data.occurrences) if data is not None else []

    def row(self, title: str) -> OccurrenceRow:
        """The first appointment with that title."""
        return next(row for row in self.rows() if row.title == title)

    def times(self, title: str) -> tuple[str, str]:
        """When it begins and ends, as day and time."""
        row = self.row(title)
        return f"{row.begins:%d. %H:%M}", f"{row.ends:%d. %H:%M}"

    def at(self, day: date, hour: float) -> QPoint:
        """Where a time of a day is in the grid, in the middle of its column."""
        grid = self.page.view.grid
        count = len(grid.columns)
        at = next(i for i, column in enumerate(grid.columns) if column.day == day)
        area = grid.days_area
        x = area.left() + (2 * at + 1) * area.width() // (2 * count)
        return QPoint(x, grid.scale.pixel(hour * 60) - grid.verticalScrollBar().value())

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        modifiers: Qt.KeyboardModifier = _NONE,
        target: QWidget | None = None,
        *,
        drop: bool = True,
    ) -> None:
        """Real events of the mouse: down, some moves, up."""
        widget = target or self.page.view.grid.viewport()
        QTest.mousePress(widget, _LEFT, modifiers, start)
        for step in range(1, 6):
            QTest.mouseMove(widget, start + (end - start) * step / 5)
            QTest.qWait(1)
        if drop:
            QTest.mouseRelease(widget, _LEFT, modifiers, end)
            self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """A key in what has the keyboard on the page."""
        widget = self.page.window().focusWidget()
        QTest.keyClick(widget, key, modifiers)
        self.settle()

    def dialog(self, kind: type[Any] = QDialog) -> Any:
        """The window that is open on the page."""
        self.settle()
        shown = [one for one in self.page.window().findChildren(kind) if one.isVisible()]
        assert shown, "nothing is open"
        return shown[0]


@pytest.fixture
def calendar(make_desk: MakeDesk) -> CalendarDesk:
    """An empty calendar in the week of today."""
    desk = make_desk(2)
    with desk.store.unit() as unit:
        unit.session.add(Staff(uid="user-2", login="kim", name="Kim Kollegin"))
        for name in ("Raum 1", "Raum 2"):
            unit.session.add(Room(name=name))
        unit.commit()
    page = desk.window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    made = CalendarDesk(desk, page)
    made.settle()
    return made


def at(day: date, clock: str) -> datetime:
    """A time of a day."""
    return datetime.combine(day, datetime.min.time()) + timedelta(
        hours=int(clock[:2]), minutes=int(clock[3:])
    )
