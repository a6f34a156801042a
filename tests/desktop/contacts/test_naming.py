"""An anonymous contact gets a name: from the list of the day to a file, nothing typed twice."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kimdesk.casework.levels import tallies_of
from kimdesk.clients.contacts import tally
from kimdesk.clients.model import Case, Contact, TallyContact
from kimdesk.desktop.contacts.commands import ContactCommands, install
from kimdesk.desktop.contacts.naming_dialog import NamingDialog
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from tests.desktop.audit import audit


@pytest.fixture
def window(qtbot: QtBot, session: Session, tmp_path: Path) -> Window:
    today = session.store.clock.today()
    for kind, minutes in (("K_TEL", 10), ("K_SPRECH", 20)):
        values = {"held_on": today, "kind": kind, "minutes": minutes, "language": "ar"}
        tally(session.records, session.store, values)
    made = Window(session, QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made)
    made.register("list", Page, "Akten", "clients")
    made.register("file", Page)
    install(made)
    made.show_page("list")
    made.show()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    return made


def begin(window: Window, qtbot: QtBot) -> NamingDialog:
    window.actions_["name_tally"].trigger()
    commands = window.findChild(ContactCommands)
    assert commands is not None
    assert commands.tally.focusWidget() is commands.tally.counted.buttons[0]
    assert audit(commands.tally) == []
    # Enter belongs to the button with the keyboard, not to counting one more.
    QTest.keyClick(commands.tally.counted.buttons[0], Qt.Key.Key_Return)
    dialog = window.findChild(NamingDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.session.jobs.busy)
    return dialog


def test_a_contact_of_today_becomes_a_short_counselling(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    dialog = begin(window, qtbot)
    assert audit(dialog) == []
    assert dialog.fields["level"].value() == "ST1_KURZ"
    dialog.fields["family_name"].set_value("Beispiel")
    with qtbot.waitSignal(session.asked) as asked:
        dialog.submit()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert asked.args is not None
    with session.store.unit() as unit:
        case = unit.session.get_one(Case, asked.args[1])
        contact = unit.session.scalars(select(Contact)).one()
        left = unit.session.scalars(select(TallyContact.kind)).all()
    assert (case.level, case.phase) == ("ST1_KURZ", "")
    assert (contact.case_id, contact.kind, contact.minutes) == (case.id, "K_SPRECH", 20)
    assert left == ["K_TEL"]


def test_giving_up_leaves_the_contact_counted(
    qtbot: QtBot, window: Window, session: Session
) -> None:
    begin(window, qtbot).reject()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    assert len(tallies_of(session.store)) == 2
