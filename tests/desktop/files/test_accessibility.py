"""The audit on every tab and dialog of the client file, empty and full."""

from datetime import date

import pytest

from kimdesk.clients.cases import add_member
from kimdesk.clients.model import (
    AddressPeriod,
    Consent,
    ContactWay,
    HousingPeriod,
    LanguageCourse,
    PersonName,
    ResidencePeriod,
)
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.list_page import ListPage
from kimdesk.desktop.files.merge_dialog import MergeDialog
from kimdesk.desktop.files.new_file_dialog import NewFileDialog
from kimdesk.desktop.files.residence_tab import ResidenceTab
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk

OURS = (
    "overview", "person", "reach", "household", "residence",
    "language", "work", "housing", "health", "consents", "case",
)  # fmt: skip


@pytest.fixture
def full(desk: Desk) -> Desk:
    """A file with something of everything, an Arabic name and findings."""
    add = desk.add
    add(PersonName, person_id=1, kind="ORIGINAL", family_name="المثالي", given_name="نادية")
    add(ContactWay, person_id=1, kind="MOBIL", value="0151 000000", safe="N")
    add(LanguageCourse, person_id=1, kind="IK_ALLG", organiser="Musterschule")
    add(Consent, case_id=1, kind="EW_ART9", state="ES_ERTEILT", given_on=date(2026, 11, 2))
    for mapped, values in (
        (ResidencePeriod, {"status": "AE_25_5", "expires_on": date(2026, 11, 11)}),
        (AddressPeriod, {"street": "Musterweg 1", "postcode": "33602", "city": "Bielefeld"}),
        (HousingPeriod, {"rooms": 2, "persons": 5}),
    ):
        add(mapped, person_id=1, valid_from=date(2026, 1, 1), **values)
    member = {"family_name": "المثالي", "given_name": "سامي"}
    add_member(desk.store, desk.session.records, 1, member, {"relation": "EHEP"})
    return desk


def page_of(desk: Desk, key: str = "") -> FilePage:
    """A file page by itself; the window around it is audited elsewhere."""
    page = FilePage(desk.session)
    desk.bot.addWidget(page)
    page.setProperty("role", "page")
    page.resize(1180, 660)
    page.show()
    page.open(1)
    desk.settle()
    if key:
        page.nav.choose(key)
        desk.settle()
    return page


@pytest.mark.parametrize("key", OURS)
def test_a_tab_of_a_full_file_has_no_fault(full: Desk, key: str) -> None:
    assert audit(page_of(full, key)) == []


@pytest.mark.parametrize("key", OURS)
def test_a_tab_of_an_empty_file_has_no_fault(desk: Desk, key: str) -> None:
    assert audit(page_of(desk, key)) == []


@pytest.mark.parametrize("files", [0, 5])
def test_the_list_has_no_fault(make_desk: MakeDesk, files: int) -> None:
    desk = make_desk(files=files)
    page = ListPage(desk.session)
    desk.bot.addWidget(page)
    page.setProperty("role", "page")
    page.resize(1180, 660)
    page.open(None)
    desk.settle()
    assert audit(page) == []


def test_forms_in_place_have_no_fault(full: Desk) -> None:
    page = page_of(full, "residence")
    assert isinstance(page.tab, ResidenceTab)
    assert page.file is not None
    residence = page.tab.residence
    residence.add_button.click()
    assert audit(page) == []
    residence.open_editor(residence.current(page.file))
    assert audit(page) == []


def test_the_dialog_for_a_new_file_has_no_fault(full: Desk) -> None:
    dialog = NewFileDialog(full.session, full.window)
    dialog.fields["family_name"].set_value("Muster")
    dialog.fields["given_name"].set_value("Nadia")
    dialog.fields["birth_date"].set_value("1990-03-14")
    dialog.similar.look()
    full.settle()
    assert audit(dialog) == []


def test_the_dialog_to_join_two_files_has_no_fault(make_desk: MakeDesk) -> None:
    desk = make_desk(files=2)
    page: FilePage = desk.open()
    assert page.file is not None
    dialog = MergeDialog(desk.session, page.edits, page.file, desk.window)
    desk.settle()
    assert audit(dialog) == []
    dialog.compare(2)
    desk.settle()
    assert audit(dialog) == []
