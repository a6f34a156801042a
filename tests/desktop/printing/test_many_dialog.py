"""Printing for many files from the list: what is left out, one PDF, a file each, stopping."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from kimdesk.clients.model import Person
from kimdesk.desktop.printing.many_dialog import ManyDialog
from kimdesk.desktop.printing.print_preview import PrintPreview
from kimdesk.vault.log import LogEntry
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk

FILES = 5


@pytest.fixture
def five(make_desk: MakeDesk) -> Desk:
    """A window on five files."""
    return make_desk(files=FILES)


def asked(desk: Desk, product: str = "privacy-notice") -> ManyDialog:
    desk.the_list().table.selectAll()
    desk.window.actions_["print"].trigger()
    desk.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ManyDialog))
    desk.settle()
    found = QApplication.activeModalWidget()
    assert isinstance(found, ManyDialog)
    choose(desk, found, product)
    return found


def choose(desk: Desk, dialog: ManyDialog, product: str) -> None:
    dialog.product.set_value(product)
    dialog.product.edited.emit()
    desk.settle()


def restrict(desk: Desk, person_id: int) -> None:
    desk.settle()
    with desk.store.unit() as unit:
        version = unit.session.get_one(Person, person_id).version
    desk.session.records.change(Person, person_id, version, {"restricted": True})
    desk.settle()


def test_it_says_how_many_are_printed_and_which_are_not(five: Desk) -> None:
    dialog = asked(five)
    restrict(five, 2)
    choose(five, dialog, "case-summary")
    assert dialog.about.text() == "5 Akten sind ausgewählt."
    assert "Gedruckt werden 4 Akten." in dialog.found.text()
    assert f"{five.cases()[1]}: Die Akte ist eingeschränkt" in dialog.found.text()
    assert "Muster" not in dialog.found.text()
    dialog.reject()


def test_one_pdf_for_all_is_looked_at_first(five: Desk) -> None:
    dialog = asked(five)
    dialog.bundle_button.click()
    five.bot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PrintPreview))
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PrintPreview)
    five.bot.waitUntil(lambda: preview.view.pages is not None)
    five.settle()
    assert preview.sheet.pages >= FILES
    assert not preview.keep_button.isVisible()
    preview.reject()
    with five.store.unit() as unit:
        query = select(LogEntry.detail).where(LogEntry.action == "DRUCK")
        assert len(unit.session.scalars(query).all()) == FILES
    dialog.reject()


def test_a_file_for_each_is_named_by_its_case(five: Desk, tmp_path: Path) -> None:
    dialog = asked(five)
    place = tmp_path / "aus"
    place.mkdir()
    dialog.make_files(place)
    five.bot.waitUntil(dialog.banner.isVisible)
    five.settle()
    assert "5 Dateien gespeichert, nicht verschlüsselt" in dialog.banner.text.text()
    names = sorted(path.name for path in place.iterdir())
    assert [name.split()[0] for name in names] == sorted(five.cases())
    assert not any("Muster" in name for name in names)
    assert all(path.read_bytes().startswith(b"%PDF") for path in place.iterdir())
    dialog.reject()


def test_stopping_half_way_leaves_nothing_and_it_can_begin_again(
    five: Desk, tmp_path: Path
) -> None:
    dialog = asked(five)
    place = tmp_path / "aus"
    place.mkdir()
    dialog.make_files(place)
    assert dialog.progress.isVisible()
    assert dialog.cancel_button.text() == "An&halten"
    dialog.cancel_button.click()
    assert dialog.isVisible()
    five.bot.waitUntil(dialog.banner.isVisible)
    assert "Angehalten" in dialog.banner.text.text()
    assert list(place.iterdir()) == []
    assert dialog.files_button.isEnabled()
    assert dialog.cancel_button.isEnabled()
    dialog.make_files(place)
    five.bot.waitUntil(lambda: "gespeichert" in dialog.banner.text.text())
    dialog.reject()
    assert not dialog.isVisible()


def test_stopping_when_all_is_done_keeps_what_is_there_and_says_so(
    five: Desk, tmp_path: Path
) -> None:
    dialog = asked(five)
    place = tmp_path / "aus"
    place.mkdir()
    dialog.make_files(place)
    # The last file may lie there before the window hears of it.
    dialog.progress.valueChanged.connect(
        lambda done: dialog.cancel_button.click() if done == FILES else None
    )
    five.bot.waitUntil(dialog.banner.isVisible)
    five.settle()
    assert len(list(place.iterdir())) == FILES
    assert "5 Dateien gespeichert" in dialog.banner.text.text()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_folder_that_takes_nothing_is_said(five: Desk, tmp_path: Path) -> None:
    dialog = asked(five)
    dialog.make_files(tmp_path / "fehlt")
    five.bot.waitUntil(dialog.banner.isVisible)
    assert dialog.banner.property("level") == "error"
    dialog.reject()


def test_versions_and_languages_are_offered_where_there_are_some(five: Desk) -> None:
    dialog = asked(five, "case-summary")
    assert dialog.variant_row.isVisible()
    assert not dialog.own_language.isVisible()
    choose(five, dialog, "privacy-notice")
    assert not dialog.variant_row.isVisible()
    assert dialog.own_language.isVisible()
    dialog.reject()


def test_it_is_accessible(five: Desk) -> None:
    dialog = asked(five)
    assert audit(dialog) == []
    dialog.reject()


def test_all_that_is_stored_is_told_to_one_person_only(five: Desk) -> None:
    page = five.the_list()
    page.table.selectAll()
    five.settle()
    five.window.actions_["print_access_report"].trigger()
    assert "nur eine Akte" in five.window.banner.text.text()
