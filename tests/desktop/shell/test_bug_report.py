"""Reports of the program's own faults: where and what, never whose data."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.base.places import state_folder
from kimdesk.desktop.shell.bug_report import (
    MOST_REPORTS,
    BugDialog,
    keep,
    report_of,
)
from tests.desktop.audit import audit
from tests.desktop.shell.conftest import Robot

SECRET = "Aylin Beispielyan, HIV positiv"


def fault(name: str = SECRET) -> Exception:
    """An error that quotes data, as the database's errors do, caused by another."""
    try:
        break_with(name)
    except ValueError as error:
        return error
    raise AssertionError


def break_with(name: str) -> None:
    known: dict[str, int] = {}
    try:
        known[name] += 1
    except KeyError as inner:
        message = f"cannot store {name!r}"
        raise ValueError(message) from inner


def test_a_report_names_type_and_place_and_no_value() -> None:
    report = report_of(fault())
    assert "ValueError" in report
    assert "KeyError" in report
    assert "break_with" in report
    assert "KIMdesk" in report
    for word in SECRET.split():
        assert word not in report


def test_only_the_newest_reports_are_kept_and_only_for_the_owner(tmp_path: Path) -> None:
    for _ in range(MOST_REPORTS + 5):
        path = keep("Bericht", tmp_path / "reports")
        assert path is not None
        assert path.stat().st_mode & 0o077 == 0
    assert len(list((tmp_path / "reports").iterdir())) == MOST_REPORTS


def test_a_place_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "reports"
    blocked.write_text("x")
    assert keep("Bericht", blocked) is None


def test_a_fault_in_the_store_thread_is_shown_once_and_can_be_copied(robot: Robot) -> None:
    window = robot.enter()

    def break_down() -> None:
        raise fault()

    for _ in range(3):
        window.session.jobs.run(window, break_down)
    robot.settle()
    dialog = robot.dialog()
    assert isinstance(dialog, BugDialog)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "break_down" in copied
    assert "Aylin" not in copied
    dialog.reject()
    assert window.isVisible()


def test_what_nobody_caught_is_caught(robot: Robot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    robot.program.catch_bugs()
    error = fault()
    sys.excepthook(type(error), error, error.__traceback__)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BugDialog)
    dialog.reject()
    assert len(list(state_folder().glob("reports/*.txt"))) == 1


def test_the_report_is_accessible(qtbot: QtBot) -> None:
    dialog = BugDialog(report_of(fault()), None)
    qtbot.addWidget(dialog)
    assert audit(dialog) == []
