"""Reminders in the window: quiet, once each, snoozed, missed ones in one list."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from kimdesk.base.clock import FixedClock
from kimdesk.calendar.appointments import add_appointment, set_outcome
from kimdesk.desktop.calendar.page import CalendarPage
from kimdesk.desktop.reminders.keeper import ReminderKeeper
from kimdesk.desktop.reminders.panel import ReminderPanel
from kimdesk.desktop.reminders.while_locked import WhileLocked
from kimdesk.desktop.shell.start import StartWindow
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk

TODAY = date(2026, 12, 1)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of this machine are nobody's in a test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


def enter(desk: Desk, at: str = "11:00", **values: Any) -> int:
    full = {"kind": "TA_BERATUNG", "begins_on": TODAY, "begins_at": at, "ends_at": "23:00"}
    records = desk.session.records
    made = add_appointment(
        desk.store, records, full | values, (1,), (desk.store.identity.staff_id,)
    )
    desk.settle()
    return made


def to(desk: Desk, hour: int, minute: int) -> None:
    """So late in Bielefeld; the clock of the window has ticked."""
    assert isinstance(desk.store.clock, FixedClock)
    desk.store.clock.moment = datetime(2026, 12, 1, hour - 1, minute, tzinfo=UTC)
    keeper(desk).tick()
    desk.settle()


def keeper(desk: Desk) -> ReminderKeeper:
    found = desk.window.findChild(ReminderKeeper)
    assert found is not None
    return found


def panel(desk: Desk) -> ReminderPanel:
    return keeper(desk).panel


def texts(desk: Desk) -> list[str]:
    return [line.text.text() for line in panel(desk).lines.values()]


def test_a_reminder_comes_at_its_time_and_once(desk: Desk) -> None:
    enter(desk)
    assert panel(desk).isHidden()
    to(desk, 10, 45)
    assert texts(desk) == ["11:00 · Beratungsgespräch – Muster, Nadia"]
    line = next(iter(panel(desk).lines.values()))
    line.done_button.click()
    assert panel(desk).isHidden()
    to(desk, 10, 50)
    assert texts(desk) == []


def test_it_leaves_the_focus_where_it_is(desk: Desk) -> None:
    enter(desk)
    page = desk.the_list()
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    to(desk, 10, 45)
    assert panel(desk).isVisible()
    assert QApplication.focusWidget() is field


def test_a_snoozed_reminder_comes_again(desk: Desk) -> None:
    enter(desk)
    to(desk, 10, 45)
    line = next(iter(panel(desk).lines.values()))
    line.snoozed.emit(5)
    desk.settle()
    assert panel(desk).isHidden()
    to(desk, 10, 49)
    assert texts(desk) == []
    to(desk, 10, 50)
    assert len(texts(desk)) == 1


def test_what_is_closed_meanwhile_is_put_away(desk: Desk) -> None:
    appointment_id = enter(desk)
    to(desk, 10, 45)
    set_outcome(desk.store, desk.session.records, appointment_id, TODAY, "T_ABG_KL")
    desk.settle()
    assert panel(desk).isHidden()


def test_on_a_shared_screen_nobody_is_named(desk: Desk) -> None:
    enter(desk)
    to(desk, 10, 45)
    action = desk.window.actions_["shared_screen"]
    action.trigger()
    assert texts(desk) == ["Termin um 11:00"]
    action.trigger()
    assert texts(desk) == ["11:00 · Beratungsgespräch – Muster, Nadia"]


def test_the_keyboard_reaches_it_and_opening_shows_the_calendar(desk: Desk) -> None:
    enter(desk)
    to(desk, 10, 45)
    desk.window.actions_["reminders"].trigger()
    line = next(iter(panel(desk).lines.values()))
    assert QApplication.focusWidget() is line.open_button
    line.open_button.click()
    desk.settle()
    assert isinstance(desk.window.page, CalendarPage)
    assert panel(desk).isHidden()


def test_missed_ones_stand_in_one_list(desk: Desk) -> None:
    enter(desk, "11:00")
    enter(desk, "11:10")
    assert isinstance(desk.store.clock, FixedClock)
    desk.store.clock.moment = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
    late = ReminderKeeper(desk.session, panel(desk), desk.window)
    late.read()
    desk.settle()
    assert len(texts(desk)) == 2
    assert panel(desk).heading.text() == "2 Erinnerungen aus der Zwischenzeit"
    assert panel(desk).column.isVisible()


def test_many_missed_ones_are_folded_and_cover_nothing(desk: Desk) -> None:
    for at in ("11:00", "11:10", "11:20", "11:40"):
        enter(desk, at)
    assert isinstance(desk.store.clock, FixedClock)
    desk.store.clock.moment = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
    late = ReminderKeeper(desk.session, panel(desk), desk.window)
    late.read()
    desk.settle()
    shown = panel(desk)
    assert shown.isVisible()
    assert shown.column.isHidden()
    assert shown.height() < 6 * shown.fontMetrics().height()
    desk.bot.mouseClick(shown.fold_button, Qt.MouseButton.LeftButton)
    assert shown.column.isVisible()
    assert len(texts(desk)) == 4
    desk.bot.mouseClick(shown.all_button, Qt.MouseButton.LeftButton)
    assert shown.isHidden()


def test_a_locked_screen_names_nobody(desk: Desk) -> None:
    enter(desk)
    ahead = keeper(desk).ahead()
    start = StartWindow()
    desk.bot.addWidget(start)
    start.show()
    clock = FixedClock(datetime(2026, 12, 1, 9, 45, tzinfo=UTC))
    locked = WhileLocked(start)
    locked.begin(ahead, clock)
    locked.tick()
    assert start.banner.text.text() == "Termin um 11:00"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_panel_has_no_fault(desk: Desk, look: Any, scheme: str, zoom: float) -> None:
    look(scheme, zoom)
    enter(desk)
    enter(desk, "11:05", title="Anruf bei der Ausländerbehörde wegen der Fiktionsbescheinigung")
    to(desk, 10, 55)
    assert panel(desk).isVisible()
    assert audit(panel(desk)) == []


def test_the_panel_stays_above_a_page_that_is_opened_later(desk: Desk) -> None:
    enter(desk)
    to(desk, 10, 55)
    shown = panel(desk)
    assert shown.isVisible()
    desk.open()
    above = desk.window.pages.childAt(shown.geometry().center())
    assert above is not None
    assert above is shown or shown.isAncestorOf(above)
