"""Contacts without a file: one key counts, the counter shows it, undo takes it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kimdesk.clients.contacts import tallied_today
from kimdesk.desktop.contacts.commands import ContactCommands, install
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from tests.desktop.audit import audit
from tests.desktop.contacts.conftest import asked


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Window:
    made = Window(session, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.register("list", Page, "Akten", "clients")
    install(made)
    made.show_page("list")
    made.show()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    return made


def shown(window: Window) -> str:
    found = window.findChild(ContactCommands)
    assert found is not None
    return found.tally_button.text()


def test_one_key_counts_and_undo_takes_it_back(qtbot: QtBot, window: Window) -> None:
    assert shown(window) == "Anonyme Kontakte heute: 0"
    for _ in range(3):
        window.actions_["tally"].trigger()
    qtbot.waitUntil(lambda: shown(window) == "Anonyme Kontakte heute: 3")
    window.undo_bar.take()
    qtbot.waitUntil(lambda: shown(window) == "Anonyme Kontakte heute: 2")
    assert asked(qtbot, window.session, tallied_today) == 2


def test_details_can_be_given_and_the_kind_is_remembered(qtbot: QtBot, window: Window) -> None:
    window.actions_["tally_details"].trigger()
    found = window.findChild(ContactCommands)
    assert found is not None
    dialog = found.tally
    dialog.ui.edit_kind.show_value("K_AUFSUCH")
    QTest.keyClicks(dialog.ui.edit_minutes.line, "10")
    QTest.keyClick(dialog.ui.edit_minutes.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: shown(window) == "Anonyme Kontakte heute: 1")
    assert "aufsuchend" in window.undo_bar.text.text()
    window.actions_["tally_details"].trigger()
    assert dialog.ui.edit_kind.value() == "K_AUFSUCH"


def test_a_duration_outside_rule_15_is_said_at_its_field(qtbot: QtBot, window: Window) -> None:
    window.actions_["tally_details"].trigger()
    found = window.findChild(ContactCommands)
    assert found is not None
    dialog = found.tally
    dialog.ui.edit_minutes.line.setText("600")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.ui.edit_minutes.message()[0] == "error")
    assert asked(qtbot, window.session, tallied_today) == 0


def test_dialog_and_status_bar_can_be_used_by_everybody(qtbot: QtBot, window: Window) -> None:
    found = window.findChild(ContactCommands)
    assert found is not None
    found.timer.start()
    assert audit(window) == []
    window.actions_["tally_details"].trigger()
    assert audit(found.tally) == []
