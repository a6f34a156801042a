"""The month by keyboard: every appointment can be reached, moved and named."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kimdesk.desktop.calendar.month_view import MonthView
from tests.desktop.calendar.conftest import TODAY, CalendarDesk

_K = Qt.Key
_ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def month(calendar: CalendarDesk) -> MonthView:
    """A month with twelve appointments today, more than have a line."""
    for hour in range(7, 19):
        calendar.add(TODAY, f"{hour:02}:00", f"{hour:02}:30", f"Termin {hour}")
    calendar.show("month", TODAY)
    calendar.page.focus_first()
    return calendar.page.month


def test_enter_and_arrows_reach_every_appointment_of_a_day(
    calendar: CalendarDesk, month: MonthView
) -> None:
    calendar.press(_K.Key_Return)
    found = []
    for _ in range(12):
        assert month.current is not None
        found.append(month.current.title)
        calendar.press(_K.Key_Down)
    assert found == [f"Termin {hour}" for hour in range(7, 19)]


def test_tab_walks_inside_a_day_and_leaves_it_at_its_end(
    calendar: CalendarDesk, month: MonthView
) -> None:
    calendar.press(_K.Key_Return)
    for _ in range(11):
        calendar.press(_K.Key_Tab)
    assert month.current is not None
    assert month.current.title == "Termin 18"
    calendar.press(_K.Key_Tab)
    assert not month.hasFocus()


def test_a_screen_reader_hears_day_time_title_state_and_place_in_the_day(
    calendar: CalendarDesk, month: MonthView
) -> None:
    assert month.accessibleName().startswith("Di 1.12., 12 Termine, 7:00 Termin 7")
    calendar.press(_K.Key_Return)
    name = month.accessibleName()
    for part in ("Di 1.12.", "7:00–7:30", "Termin 7", "geplant", "1 von 12"):
        assert part in name


def test_alt_and_arrows_move_to_other_days_and_weeks(
    calendar: CalendarDesk, month: MonthView
) -> None:
    calendar.press(_K.Key_Return)
    calendar.press(_K.Key_Right, _ALT)
    assert calendar.times("Termin 7") == ("02. 07:00", "02. 07:30")
    calendar.press(_K.Key_Down, _ALT)
    assert calendar.times("Termin 7") == ("09. 07:00", "09. 07:30")
    assert month.day == date(2026, 12, 9)
    assert month.current is not None
    assert month.current.title == "Termin 7"


def test_esc_goes_back_to_the_day_and_arrows_to_other_days(
    calendar: CalendarDesk, month: MonthView
) -> None:
    calendar.press(_K.Key_Return)
    calendar.press(_K.Key_Escape)
    assert month.current is None
    calendar.press(_K.Key_Right)
    assert month.day == TODAY + timedelta(days=1)
    assert month.accessibleName().startswith("Mi 2.12., 0 Termine")


def test_typing_begins_a_title_on_the_day(calendar: CalendarDesk, month: MonthView) -> None:
    calendar.press(_K.Key_Right)
    QTest.keyClicks(month, "T")
    assert month.editor.is_open
    QTest.keyClicks(month.editor, "eam")
    QTest.keyClick(month.editor, _K.Key_Return)
    calendar.settle()
    assert calendar.times("Team") == ("02. 09:00", "02. 09:30")
