"""Every page, section and dialog of the office passes the accessibility audit."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.desktop.office.interpreters_page import InterpretersPage
from kimdesk.desktop.office.log_page import LogPage
from kimdesk.desktop.office.restore_dialog import RestoreDialog
from kimdesk.desktop.office.settings_page import SettingsPage
from kimdesk.desktop.office.user_dialogs import (
    AddUserDialog,
    OwnPassphraseDialog,
    ResetDialog,
    RolesDialog,
)
from kimdesk.desktop.shell.fileless_window import FilelessWindow
from kimdesk.vault import users
from tests.desktop.audit import audit
from tests.desktop.office.conftest import Office


def shown(widget: QWidget, qtbot: QtBot, office: Office) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(1100, 700)
    widget.show()
    office.settle()
    return widget


@pytest.mark.parametrize("key", ["office", "users", "lists", "backup", "check", "look"])
def test_a_section_can_be_used_by_everybody(office: Office, qtbot: QtBot, key: str) -> None:
    page = SettingsPage(office.session)
    page.open(key)
    assert audit(shown(page, qtbot, office)) == []


def test_the_log_can_be_used_by_everybody(office: Office, qtbot: QtBot) -> None:
    page = LogPage(office.session)
    page.open(None)
    assert audit(shown(page, qtbot, office)) == []
    page.reason.set_value("Auskunft nach Art. 15")
    page.begin()
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    office.settle()
    assert audit(page) == []


def test_the_interpreters_can_be_used_by_everybody(office: Office, qtbot: QtBot) -> None:
    page = InterpretersPage(office.session)
    page.open(None)
    shown(page, qtbot, office)
    assert audit(page) == []
    page.add()
    assert audit(page) == []


def test_the_window_of_administrators_can_be_used_by_everybody(
    office: Office, qtbot: QtBot
) -> None:
    window = FilelessWindow(office.vault, office.session.jobs, office.session.catalogue)
    assert audit(shown(window, qtbot, office)) == []


@pytest.mark.parametrize("name", ["add", "roles", "reset", "own", "check", "restore"])
def test_a_dialog_can_be_used_by_everybody(office: Office, qtbot: QtBot, name: str) -> None:
    session, vault = office.session, office.vault
    user = users.users(vault)[0]
    makers: dict[str, Callable[[], QDialog]] = {
        "add": lambda: AddUserDialog(session.jobs, vault, session.catalogue),
        "roles": lambda: RolesDialog(session.jobs, vault, session.catalogue, user),
        "reset": lambda: ResetDialog(session.jobs, vault, user),
        "own": lambda: OwnPassphraseDialog(session.jobs, vault),
        "check": lambda: RestoreDialog(session.jobs, vault.clock, restore=False),
        "restore": lambda: RestoreDialog(session.jobs, vault.clock, restore=True),
    }
    dialog = makers[name]()
    qtbot.addWidget(dialog)
    dialog.show()
    assert audit(dialog) == []
