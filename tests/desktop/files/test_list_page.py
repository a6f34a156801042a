"""The list of files as people use it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.lists import PAGE
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.list_page import ListPage
from kimdesk.desktop.files.new_file_dialog import NewFileDialog
from kimdesk.desktop.widgets.fields import LineField
from tests.desktop.files.conftest import Desk, MakeDesk


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.the_list().model.rows()]


def test_the_list_shows_everybody_in_order(make_desk: MakeDesk) -> None:
    desk = make_desk(files=3)
    assert names(desk) == ["Muster, Nadia", "Muster1, Nadia", "Muster2, Nadia"]
    assert desk.the_list().header.line.text() == "3 Akten"


def test_enter_opens_the_file(desk: Desk) -> None:
    page = desk.the_list()
    page.table.selectRow(0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    desk.settle()
    assert isinstance(desk.window.page, FilePage)


def test_a_long_list_comes_page_by_page(make_desk: MakeDesk) -> None:
    desk = make_desk(files=PAGE + 5)
    page = desk.the_list()
    assert len(page.model.rows()) >= PAGE
    while page.model.canFetchMore(page.table.rootIndex()):
        page.model.fetchMore(page.table.rootIndex())
        desk.settle()
    assert len(page.model.rows()) == PAGE + 5


def test_an_empty_store_offers_a_new_file_and_the_import(make_desk: MakeDesk) -> None:
    page = make_desk(files=0).the_list()
    assert page.list.currentWidget() is page.empty
    assert page.empty.button.text() == "Neue Akte anlegen"
    assert not page.second.isHidden()


def test_a_filter_that_hides_everything_offers_to_widen(desk: Desk) -> None:
    page = desk.the_list()
    page.filters.level.setCurrentIndex(page.filters.level.findData("ST4_NACHSORGE"))
    page.filters.changed.emit()
    desk.settle()
    assert page.empty.button.text() == "Filter zurücksetzen"
    page.empty.button.click()
    desk.settle()
    assert len(page.model.rows()) == 1


def test_counsellors_cannot_ask_for_all(make_desk: MakeDesk) -> None:
    page = make_desk(roles=("R_CM",)).the_list()
    assert page.filters.whose.findData("all") == -1


def test_typing_searches_and_says_why(desk: Desk) -> None:
    page = desk.the_list()
    page.search.setText("mustr")
    page.search.searched.emit("mustr")
    desk.settle()
    hits = page.results.model.rows()
    assert [hit.name for hit in hits] == ["Muster, Nadia"]
    assert hits[0].why
    page.search.clear()
    page.search.searched.emit("")
    assert page.body.currentWidget() is page.list


def test_down_leads_from_the_search_into_the_table(desk: Desk) -> None:
    page = desk.the_list()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 0


@pytest.mark.parametrize("role", ["R_TL", "R_CM"])
def test_a_new_file_is_made_and_opened(make_desk: MakeDesk, role: str) -> None:
    desk = make_desk(roles=(role,))
    page = desk.the_list()
    page.new_file()
    dialog = page.findChild(NewFileDialog)
    assert isinstance(dialog, NewFileDialog)
    dialog.fields["family_name"].set_value("Beispiel")
    dialog.submit()
    desk.bot.waitUntil(lambda: isinstance(desk.window.page, FilePage))
    desk.settle()
    assert len(desk.cases()) == 2


def test_a_likely_double_asks_before_a_second_file_is_made(desk: Desk) -> None:
    page = desk.the_list()
    page.new_file()
    dialog = page.findChild(NewFileDialog)
    assert isinstance(dialog, NewFileDialog)
    dialog.fields["family_name"].set_value("Muster")
    dialog.fields["given_name"].set_value("Nadia")
    dialog.fields["birth_date"].set_value("1990-03-14")
    dialog.submit()
    desk.settle()
    assert not dialog.banner.isHidden()
    assert len(desk.cases()) == 1
    dialog.submit()
    desk.bot.waitUntil(lambda: isinstance(desk.window.page, FilePage))
    desk.settle()
    assert len(desk.cases()) == 2


def test_a_file_without_any_name_is_refused_at_the_name(desk: Desk) -> None:
    page = desk.the_list()
    page.new_file()
    dialog = page.findChild(NewFileDialog)
    assert isinstance(dialog, NewFileDialog)
    dialog.submit()
    desk.settle()
    assert dialog.fields["family_name"].message()[0] == "error"
    assert dialog.create_button.isEnabled()
    dialog.reject()


def test_a_new_file_that_was_begun_is_offered_again_after_esc(desk: Desk) -> None:
    page = desk.the_list()
    dialog = begin_new_file(desk, page)
    name, birth = dialog.fields["family_name"], dialog.fields["birth_date"]
    assert isinstance(name, LineField)
    assert isinstance(birth, LineField)
    QTest.keyClicks(name.line, "Mustermann")
    birth.line.setFocus()
    QTest.keyClicks(birth.line, "3.3.")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    desk.settle()
    again = begin_new_file(desk, page)
    desk.settle()
    name, birth = again.fields["family_name"], again.fields["birth_date"]
    assert isinstance(birth, LineField)
    assert (name.value(), birth.line.text()) == ("Mustermann", "3.3.")
    again.banner.button.click()
    desk.settle()
    assert name.value() == ""
    again.reject()
    desk.settle()
    assert drafts_with(desk.store, "") == {}


def test_what_was_made_leaves_no_draft(desk: Desk) -> None:
    dialog = begin_new_file(desk, desk.the_list())
    name = dialog.fields["family_name"]
    assert isinstance(name, LineField)
    QTest.keyClicks(name.line, "Beispiel")
    dialog.submit()
    desk.bot.waitUntil(lambda: isinstance(desk.window.page, FilePage))
    desk.settle()
    assert drafts_with(desk.store, "") == {}


def begin_new_file(desk: Desk, page: ListPage) -> NewFileDialog:
    """The dialog opened last."""
    page.new_file()
    desk.settle()
    return page.findChildren(NewFileDialog)[-1]
