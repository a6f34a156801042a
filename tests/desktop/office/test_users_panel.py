"""People of the store are taken in, confirmed and locked out in the window."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.desktop.office.user_dialogs import AddUserDialog, OwnPassphraseDialog, RolesDialog
from kimdesk.desktop.office.users_panel import UsersPanel
from kimdesk.vault import users
from kimdesk.vault.vault import unlock
from tests.desktop.office.conftest import LEAD, PASSPHRASE, Office

ONE_TIME = "Sieben leise Regenschirme wandern"


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> UsersPanel:
    made = UsersPanel(office.vault, office.session.jobs, office.session.catalogue)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made.read()
    office.settle()
    return made


def logins(panel: UsersPanel) -> list[tuple[str, str]]:
    return [(row.user.login, row.user.state) for row in panel.rows.rows()]


def fill(dialog: AddUserDialog, login: str) -> None:
    dialog.name.set_value("Mika Muster")
    dialog.login.set_value(login)
    for field in (dialog.start_passphrase.lines.first, dialog.start_passphrase.lines.again):
        field.set_value(ONE_TIME)


def test_a_lead_takes_somebody_in_who_can_open_the_store(panel: UsersPanel, office: Office) -> None:
    dialog = AddUserDialog(office.session.jobs, office.vault, office.session.catalogue, panel)
    fill(dialog, "mika")
    dialog.start()
    office.settle()
    assert dialog.result_.state == "active"
    assert "anmelden" in dialog.success
    panel.read()
    office.settle()
    assert logins(panel) == [(LEAD, "active"), ("mika", "active")]
    office.vault.suspend()
    with unlock(office.vault.folder, "mika", ONE_TIME, office.vault.clock) as other:
        assert other.one_time
    office.vault.resume(PASSPHRASE)


def test_the_start_passphrase_stays_until_it_was_noted(panel: UsersPanel, office: Office) -> None:
    dialog = AddUserDialog(office.session.jobs, office.vault, office.session.catalogue, panel)
    fill(dialog, "mika")
    dialog.open()
    dialog.start()
    office.settle()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert dialog.isVisible()
    shown = [text.text() for text in dialog.findChildren(QLabel) if text.isVisibleTo(dialog)]
    assert ONE_TIME in shown
    assert "mika" in shown
    dialog.main_button.click()
    assert not dialog.isVisible()


def test_locking_takes_a_start_passphrase_off_the_screen(panel: UsersPanel, office: Office) -> None:
    dialog = AddUserDialog(office.session.jobs, office.vault, office.session.catalogue, panel)
    fill(dialog, "mika")
    dialog.open()
    dialog.start()
    office.settle()
    dialog.leave()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_login_that_exists_is_refused_at_its_field(panel: UsersPanel, office: Office) -> None:
    dialog = AddUserDialog(office.session.jobs, office.vault, office.session.catalogue, panel)
    fill(dialog, LEAD)
    dialog.start()
    office.settle()
    assert dialog.login.message()[0] == "error"
    assert dialog.result_ is None


def test_the_last_lead_keeps_the_role(panel: UsersPanel, office: Office) -> None:
    user = panel.rows.rows()[0].user
    dialog = RolesDialog(office.session.jobs, office.vault, office.session.catalogue, user, panel)
    dialog.roles.boxes["R_TL"].setChecked(False)
    dialog.roles.boxes["R_CM"].setChecked(True)
    dialog.start()
    office.settle()
    assert dialog.result_ is None
    assert users.users(office.vault)[0].roles >= {"R_TL"}
    assert not panel.lock_button.isEnabled()


def test_locking_out_shows_at_once(panel: UsersPanel, office: Office, qtbot: QtBot) -> None:
    users.add_user(office.vault, "mika", "Mika Muster", ("R_CM",), ONE_TIME)
    panel.read()
    office.settle()
    panel.table.setCurrentIndex(panel.rows.index(1, 0))
    assert panel.lock_button.isEnabled()
    panel._lock_out()  # noqa: SLF001 - what the question does when it is answered
    qtbot.waitUntil(lambda: logins(panel)[1] == ("mika", "locked"))


def test_the_own_passphrase_needs_the_old_one(panel: UsersPanel, office: Office) -> None:
    dialog: Any = OwnPassphraseDialog(office.session.jobs, office.vault, panel)
    dialog.old.set_value("falsch geraten hier")
    for field in (dialog.new.first, dialog.new.again):
        field.set_value("Vier grüne Teekannen schweigen")
    dialog.start()
    office.settle()
    assert "stimmt nicht" in dialog.banner.text.text()
    dialog.old.set_value(PASSPHRASE)
    dialog.start()
    office.settle()
    office.vault.suspend()
    office.vault.resume("Vier grüne Teekannen schweigen")
