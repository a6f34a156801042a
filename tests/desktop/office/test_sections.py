"""Settings, code lists, backups and checks as somebody uses them in the window."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.clients import office as office_service
from kimdesk.clients.backups import last_drill
from kimdesk.clients.model import Person
from kimdesk.desktop.office.backup_section import BackupSection
from kimdesk.desktop.office.check_section import CheckSection
from kimdesk.desktop.office.daily_backup import back_up_daily
from kimdesk.desktop.office.lists_section import ListsSection
from kimdesk.desktop.office.machine import backup_folder
from kimdesk.desktop.office.office_section import OfficeSection
from kimdesk.desktop.office.restore_dialog import RestoreDialog
from kimdesk.vault.backup import back_up, last_backup
from kimdesk.vault.vault import unlock
from tests.desktop.office.conftest import LEAD, PASSPHRASE, Office
from tests.printing.pictures import picture


def test_a_setting_is_kept_on_leaving_its_field(office: Office, qtbot: QtBot) -> None:
    section = OfficeSection(office.session)
    qtbot.addWidget(section)
    section.open()
    office.settle()
    field = section.form.fields["street"]
    field.set_value("Musterweg 1")
    section.form.fields["street"].edited.emit()
    office.settle()
    assert office_service.settings(office.session.store).street == "Musterweg 1"
    section.form.fields["opening_time"].set_value("7:30")
    section.form.fields["opening_time"].edited.emit()
    office.settle()
    assert office_service.settings(office.session.store).opening_time == "07:30"


def test_a_logo_is_chosen_shown_and_removed(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    section = OfficeSection(office.session)
    qtbot.addWidget(section)
    section.show()
    section.open()
    office.settle()
    card = section.logo
    assert card.picture.text() == "Noch kein Logo."
    assert not card.remove_button.isVisible()
    (tmp_path / "logo.png").write_bytes(picture(200, 50, "PNG"))
    card.take(tmp_path / "logo.png")
    office.settle()
    assert not card.picture.pixmap().isNull()
    card.remove_button.click()
    office.settle()
    assert card.picture.text() == "Noch kein Logo."


def test_a_file_that_is_no_picture_says_why(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    section = OfficeSection(office.session)
    qtbot.addWidget(section)
    (tmp_path / "logo.png").write_text("kein Bild")
    with qtbot.waitSignal(section.refused) as said:
        section.logo.take(tmp_path / "logo.png")
    assert "PNG oder JPG" in said.args[0]
    office.settle()


def test_the_name_of_the_office_cannot_be_emptied(office: Office, qtbot: QtBot) -> None:
    section = OfficeSection(office.session)
    qtbot.addWidget(section)
    section.open()
    office.settle()
    section.form.fields["office"].set_value("")
    section.form.fields["office"].edited.emit()
    office.settle()
    assert section.form.fields["office"].message()[0] == "error"
    assert office_service.settings(office.session.store).office == "Beispielstelle"


def test_a_backup_is_made_and_its_age_is_said(
    office: Office, qtbot: QtBot, clock: FixedClock
) -> None:
    section = BackupSection(office.session)
    qtbot.addWidget(section)
    section.show()
    section.open()
    office.settle()
    assert section.state.property("level") == "error"
    section.back_up_now()
    qtbot.waitUntil(lambda: section.state.text.text() == "Heute gesichert.", timeout=30_000)
    clock.moment += timedelta(days=8)
    section.open()
    qtbot.waitUntil(lambda: "8 Tage" in section.state.text.text())
    assert section.state.property("level") == "error"


def test_proving_a_backup_is_noted_with_its_day(office: Office, qtbot: QtBot) -> None:
    file = back_up(office.vault, backup_folder(office.vault))
    section = BackupSection(office.session)
    qtbot.addWidget(section)
    dialog = RestoreDialog(
        office.session.jobs,
        office.vault.clock,
        restore=False,
        start=file.parent,
        parent=section,
    )
    dialog.checked.connect(section._checked)  # noqa: SLF001 - as the section connects it
    assert dialog.file.value() == str(file)
    dialog.login.set_value(LEAD)
    dialog.passphrase.set_value("falsch")
    dialog.start()
    office.settle()
    assert "passen nicht zusammen" in dialog.banner.text.text()
    assert last_drill(office.session.store) is None
    dialog.passphrase.set_value(PASSPHRASE)
    dialog.start()
    office.settle()
    assert "lässt sich öffnen" in dialog.banner.text.text()
    qtbot.waitUntil(lambda: "Letzte Probe: 01.12.2026" in section.drill.text())


@pytest.mark.parametrize("by_sheet", [False, True])
def test_a_backup_becomes_a_store_in_a_new_folder(
    office: Office, qtbot: QtBot, tmp_path: Path, by_sheet: bool
) -> None:
    file = back_up(office.vault, backup_folder(office.vault))
    dialog = RestoreDialog(office.session.jobs, office.vault.clock, restore=True)
    qtbot.addWidget(dialog)
    dialog.file.set_value(str(file))
    dialog.start()
    assert dialog.folder.message()[0] == "error"
    folder = tmp_path / "Zurück.kimdesk"
    dialog.folder.set_value(str(folder))
    if by_sheet:
        dialog.code.set_value(office.code.text)
    else:
        dialog.login.set_value(LEAD)
        dialog.passphrase.set_value(PASSPHRASE)
    dialog.start()
    office.settle()
    assert str(folder) in dialog.banner.text.text()
    with unlock(folder, LEAD, PASSPHRASE, office.vault.clock) as restored:
        assert restored.vault_id == office.vault.vault_id


def test_the_backup_of_the_day_is_made_once(office: Office, clock: FixedClock) -> None:
    assert back_up_daily(office.vault, quick=True)
    assert not back_up_daily(office.vault, quick=True)
    clock.moment += timedelta(days=1)
    assert back_up_daily(office.vault, quick=False)
    folder = backup_folder(office.vault)
    assert last_backup(folder, office.vault.vault_id) == clock.today()


def test_a_folder_that_is_gone_keeps_nobody_from_locking(office: Office, tmp_path: Path) -> None:
    from kimdesk.desktop.office.machine import failed_backup, keep_backup_folder

    blocked = tmp_path / "belegt"
    blocked.write_text("keine Sicherung", encoding="utf-8")
    keep_backup_folder(office.vault, blocked)
    assert not back_up_daily(office.vault, quick=False)
    assert failed_backup(office.vault) == office.vault.clock.today()


def test_a_sound_store_has_no_findings(office: Office, qtbot: QtBot) -> None:
    section = CheckSection(office.session)
    qtbot.addWidget(section)
    section.check_store()
    office.settle()
    assert section.outcome.property("level") == "success"
    section.check_cases()
    office.settle()
    assert section.cases_outcome.property("level") == "success"


def test_a_finding_leads_to_its_file(office: Office, qtbot: QtBot) -> None:
    session = office.session
    from kimdesk.clients.model import Case

    person = session.records.add(Person, {"family_name": "Muster"})
    case = session.records.add(
        Case,
        {
            "person_id": person.id,
            "number": "AWO1-2026-0001",
            "provider": "AWO",
            "level": "ST2_CLEARING",
            "phase": "CLEARING",
            "counsellor_id": 1,
        },
    )
    section = CheckSection(session)
    qtbot.addWidget(section)
    section.check_cases()
    office.settle()
    assert section.findings.rows.rowCount() > 0
    with qtbot.waitSignal(session.asked) as asked:
        section.findings.opened.emit(section.findings.rows.row(0))
    assert asked.args == ["file", case.id]


def test_code_lists_are_browsed_and_searched(office: Office, qtbot: QtBot) -> None:
    section = ListsSection(office.session)
    qtbot.addWidget(section)
    section.open()
    office.settle()
    section.lists.stand_on("CL08")
    section.search.setText("tigr")
    qtbot.waitUntil(lambda: section.codes.rows.rowCount() < 5)
    assert "Tigrinya" in [code.label() for code in section.codes.rows.rows()]


def test_a_newer_list_is_taken_after_its_summary(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    from kimdesk.reference import ListUpdate, serialise

    catalogue = office.session.catalogue
    name = next(i for i in catalogue if not catalogue[i].fixed and len(catalogue[i]) < 20)
    found = catalogue[name]
    update = ListUpdate(name, "2027-1", "", tuple(found.columns), found.codes)
    file = tmp_path / "liste.csv"
    file.write_text(serialise(update), encoding="utf-8")
    section = ListsSection(office.session)
    qtbot.addWidget(section)
    section.show()
    section.load(file)
    office.settle()
    section.take()
    qtbot.waitUntil(lambda: section.catalogue[name].version == "2027-1")
