"""The log is read for a reason, interpreters are found by language."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.clients.model import Case, Interpreter, Person
from kimdesk.clients.opening import fold_acts
from kimdesk.desktop.office.interpreters_page import InterpretersPage
from kimdesk.desktop.office.log_page import LogPage
from kimdesk.desktop.office.settings_page import SettingsPage
from kimdesk.desktop.office.users_view import UsersView
from kimdesk.desktop.shell.fileless_window import FilelessWindow
from kimdesk.vault import users
from kimdesk.vault.vault import unlock
from tests.desktop.office.conftest import PASSPHRASE, Office


@pytest.fixture
def log(office: Office, qtbot: QtBot) -> LogPage:
    page = LogPage(office.session)
    qtbot.addWidget(page)
    page.show()
    page.open(None)
    return page


def begin(page: LogPage, office: Office) -> None:
    page.reason.set_value("Auskunft nach Art. 15")
    page.begin()
    office.settle()


def test_the_log_opens_only_with_a_reason(log: LogPage, office: Office) -> None:
    log.begin()
    office.settle()
    assert log.reason.message()[0] == "error"
    assert log.rows.rowCount() == 0
    begin(log, office)
    assert "Grund: Auskunft nach Art. 15" in log.rows.data(log.rows.index(0, 6))  # type: ignore[operator]


def test_acts_on_users_name_people_and_roles(log: LogPage, office: Office) -> None:
    users.add_user(office.vault, "mika", "Mika Muster", ("R_CM",), "Sieben leise Regenschirme")
    fold_acts(office.session.store, office.vault)
    begin(log, office)
    lines = [
        [str(log.rows.data(log.rows.index(row, column))) for column in (5, 6)]
        for row in range(log.rows.rowCount())
    ]
    found = next(text for text in lines if "vorbereitet" in text[1])
    assert "durch " in found[1]
    assert office.vault.identity.uid not in " ".join(found)


def test_the_log_of_one_file_holds_all_that_belongs_to_it(log: LogPage, office: Office) -> None:
    records = office.session.records
    for number in (1, 2):
        person = records.add(Person, {"family_name": f"Muster{number}"})
        records.add(
            Case,
            {
                "person_id": person.id,
                "number": f"AWO1-2026-000{number}",
                "provider": "AWO",
                "level": "ST1_KURZ",
                "counsellor_id": 1,
            },
        )
    begin(log, office)
    everything = log.rows.rowCount()
    log.case.set_value("awo1-2026-0001")
    log.read()
    office.settle()
    kinds = {line.entry.kind for line in log.rows.rows()}
    assert kinds == {"case", "person"}
    assert log.rows.rowCount() < everything
    log.case.set_value("AWO1-1999-0001")
    log.read()
    office.settle()
    assert log.case.message()[0] == "error"


def test_the_chain_is_verified_beside_other_work(
    log: LogPage, office: Office, qtbot: QtBot
) -> None:
    begin(log, office)
    log.chain.start()
    qtbot.waitUntil(lambda: not log.chain.running)
    assert "unverändert" in log.chain.outcome.text.text()


def test_leaving_the_page_forgets_what_it_showed(log: LogPage, office: Office) -> None:
    begin(log, office)
    log.leave()
    assert log.rows.rowCount() == 0
    assert log.stack.currentIndex() == 0


def test_an_interpreter_is_added_and_found_by_language(office: Office, qtbot: QtBot) -> None:
    page = InterpretersPage(office.session)
    qtbot.addWidget(page)
    page.show()
    page.open(None)
    office.settle()
    page.add()
    page.form.fields["languages"].set_value(("ti",))
    page.form.fields["languages"].edited.emit()
    assert page.form.fields["name"].message()[0] == "error"
    page.form.fields["name"].set_value("Selam Beispiel")
    page.form.fields["name"].edited.emit()
    office.settle()
    office.session.records.add(Interpreter, {"name": "Bo Muster"})
    page.open(None)
    office.settle()
    assert page.rows.rowCount() == 2
    page.search.setText("selam")
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1)


def test_every_section_of_the_settings_opens(office: Office, qtbot: QtBot) -> None:
    page = SettingsPage(office.session)
    qtbot.addWidget(page)
    page.show()
    for key in ("office", "users", "lists", "backup", "check", "look"):
        page.open(key)
        office.settle()
        assert page.nav.current() == key
        assert page.section is page.stack.currentWidget()


def test_an_administrator_has_a_window_with_the_users(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    users.add_user(office.vault, "admin", "Ada Verwaltung", ("R_ADMIN",), "Sieben leise Schirme")
    office.vault.suspend()
    with unlock(office.vault.folder, "admin", "Sieben leise Schirme", office.vault.clock) as vault:
        window = FilelessWindow(vault, office.session.jobs, office.session.catalogue)
        qtbot.addWidget(window)
        window.show()
        office.settle()
        view = window.views["users"]
        assert isinstance(view, UsersView)
        assert view.panel.rows.rowCount() == 2
        assert view.panel.add_button.isEnabled()
        assert not view.panel.sheet_button.isEnabled()
    office.vault.resume(PASSPHRASE)
