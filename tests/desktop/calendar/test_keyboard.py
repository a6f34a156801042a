"""The calendar by keyboard alone, and what screen readers hear."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kimdesk.desktop.calendar.dialog import AppointmentDialog
from kimdesk.desktop.calendar.scope_question import ScopeQuestion
from tests.desktop.calendar.conftest import MONDAY, TODAY, CalendarDesk

_K = Qt.Key
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(calendar: CalendarDesk) -> CalendarDesk:
    """Three appointments, the keyboard in the grid on the first."""
    calendar.add(MONDAY, "09:00", "09:45", "Erster", (1,))
    calendar.add(TODAY, "10:00", "11:00", "Zweiter")
    calendar.add(TODAY, "14:00", "15:00", "Dritter")
    grid = calendar.page.view.grid
    grid.setFocus()
    grid.stand_on(calendar.row("Erster"))
    return calendar


def test_arrows_walk_through_the_appointments_in_time(three: CalendarDesk) -> None:
    grid = three.page.view.grid
    three.press(_K.Key_Down)
    three.press(_K.Key_Down)
    assert grid.current is not None
    assert grid.current.title == "Dritter"
    three.press(_K.Key_Left)
    assert grid.current is not None
    assert grid.current.title == "Erster"


def test_screen_readers_hear_day_time_kind_title_and_state(three: CalendarDesk) -> None:
    name = three.page.view.grid.accessibleName()
    wanted = "Mo 30.11., 9:00–9:45, Beratungsgespräch, Erster – Muster, Nadia, geplant"
    assert name.startswith(wanted)


def test_an_empty_time_is_said_too(three: CalendarDesk) -> None:
    three.press(_K.Key_PageDown)
    assert three.page.view.grid.accessibleName() == "Mo 30.11., 9:30–10:00, frei"


def test_alt_and_arrows_move_shift_makes_longer(three: CalendarDesk) -> None:
    three.press(_K.Key_Down, _ALT)
    three.press(_K.Key_Right, _ALT)
    assert three.times("Erster") == ("01. 09:15", "01. 10:00")
    three.press(_K.Key_Down, _ALT | _SHIFT)
    assert three.times("Erster") == ("01. 09:15", "01. 10:15")
    three.press(_K.Key_Up, _ALT | _SHIFT)
    assert three.times("Erster") == ("01. 09:15", "01. 10:00")


def test_delete_removes_and_offers_to_take_it_back(three: CalendarDesk) -> None:
    three.press(_K.Key_Delete)
    assert "Erster" not in [row.title for row in three.rows()]
    assert three.page.undo_bar.offers
    three.press(_K.Key_Z, _CTRL)
    assert three.times("Erster") == ("30. 09:00", "30. 09:45")


def test_delete_asks_only_of_a_series(three: CalendarDesk) -> None:
    three.add(MONDAY, "12:00", "13:00", "Serie", rule="FREQ=DAILY;COUNT=3")
    three.page.view.grid.stand_on(three.row("Serie"))
    three.press(_K.Key_Delete)
    question = three.dialog(ScopeQuestion)
    QTest.keyClick(question, _K.Key_Escape)
    three.settle()
    assert len([row for row in three.rows() if row.title == "Serie"]) == 3
    three.press(_K.Key_Delete)
    three.dialog(ScopeQuestion).following.click()
    three.settle()
    assert [row for row in three.rows() if row.title == "Serie"] == []


def test_typing_begins_a_title_after_the_appointment_stood_on(three: CalendarDesk) -> None:
    QTest.keyClicks(three.page.view.grid, "N")
    editor = three.page.view.grid.editor
    assert editor.text() == "N"
    QTest.keyClicks(editor, "eu")
    QTest.keyClick(editor, _K.Key_Return)
    three.settle()
    assert three.times("Neu") == ("30. 09:45", "30. 10:15")


def test_enter_opens(three: CalendarDesk) -> None:
    three.press(_K.Key_Return)
    dialog = three.dialog(AppointmentDialog)
    assert dialog.form.fields["title"].value() == "Erster"
    dialog.discard()


def test_keys_change_period_and_view(three: CalendarDesk) -> None:
    three.press(_K.Key_Right, _CTRL)
    assert three.page.period.first == MONDAY + timedelta(days=7)
    three.press(_K.Key_Home, _CTRL)
    assert three.page.period.first == MONDAY
    modes = []
    for key in (_K.Key_1, _K.Key_2, _K.Key_3, _K.Key_4, _K.Key_5):
        three.press(key, _ALT)
        modes.append(three.page.period.mode)
    assert modes == ["day", "workweek", "week", "month", "agenda"]


def test_ctrl_plus_zooms_the_hours_and_not_the_text(three: CalendarDesk) -> None:
    grid = three.page.view.grid
    before, size = grid.scale.hour, grid.font().pointSizeF()
    three.press(_K.Key_Plus, _CTRL)
    assert grid.scale.hour > before
    assert grid.font().pointSizeF() == size
    three.press(_K.Key_Minus, _CTRL)
    assert grid.scale.hour == before


def test_ctrl_t_asks_for_an_appointment_anywhere(three: CalendarDesk) -> None:
    three.desk.open(1)
    three.desk.window.actions_["new_appointment"].trigger()
    dialog = three.dialog(AppointmentDialog)
    assert [choice.case_id for choice in dialog.form.clients.choices] == [1]
    dialog.discard()


@pytest.mark.parametrize(
    ("typed", "day"),
    [("15.3.", (2027, 3, 15)), ("morgen", (2026, 12, 2)), ("KW 52", (2026, 12, 21))],
)
def test_a_day_is_jumped_to_in_words(
    three: CalendarDesk, typed: str, day: tuple[int, int, int]
) -> None:
    jump = three.page.side.jump
    jump.setFocus()
    QTest.keyClicks(jump, typed)
    QTest.keyClick(jump, _K.Key_Return)
    three.settle()
    found = three.page.period.day
    assert (found.year, found.month, found.day) == day


def test_what_is_no_day_is_said(three: CalendarDesk) -> None:
    three.page.jump("Quatsch")
    assert "kein Tag" in three.page.side.hint.text()
