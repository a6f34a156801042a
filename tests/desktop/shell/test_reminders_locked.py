"""Reminders at a locked screen: they name nobody, and stand in one list after unlocking."""

from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import FixedClock
from kimdesk.calendar.appointments import add_appointment
from kimdesk.clients.cases import create_file
from kimdesk.desktop.reminders.keeper import ReminderKeeper
from kimdesk.desktop.reminders.while_locked import WhileLocked
from kimdesk.desktop.shell.window import Window
from tests.desktop.shell.conftest import Robot


def test_what_comes_while_locked_names_nobody_and_is_told_after_unlocking(
    robot: Robot, clock: FixedClock, qapp: QApplication
) -> None:
    session = robot.enter().session

    def make() -> None:
        name = {"family_name": "Beispiel", "given_name": "Amira", "birth_date": "1990"}
        case = create_file(session.store, session.records, name, {})
        values = {"kind": "TA_BERATUNG", "begins_on": date(2026, 12, 1), "begins_at": "14:00"}
        people = (session.store.identity.staff_id,)
        add_appointment(
            session.store, session.records, {**values, "ends_at": "15:00"}, (case.id,), people
        )

    session.jobs.run(session, make)
    robot.settle()
    robot.program.lock()
    robot.until(lambda: robot.program.window is None and robot.program.start.isVisible())
    clock.moment = datetime(2026, 12, 1, 12, 50, tzinfo=UTC)
    locked = qapp.findChild(WhileLocked)
    assert locked is not None
    locked.tick()
    assert robot.banner() == "Termin um 14:00"
    robot.unlock()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    window = robot.program.window
    assert isinstance(window, Window)
    keeper = window.findChild(ReminderKeeper)
    assert keeper is not None
    robot.until(lambda: bool(keeper.panel.lines))
    assert keeper.panel.heading.text() == "Das war in der Zwischenzeit"
    (line,) = keeper.panel.lines.values()
    assert line.text.text() == "14:00 · Beratungsgespräch – Beispiel, Amira"
    locked.tick()
    assert len(keeper.panel.lines) == 1
