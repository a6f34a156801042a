"""Joining two files of one person in the window, and taking that back."""

from kimdesk.clients.model import Person
from kimdesk.desktop.files.merge_dialog import MergeDialog
from tests.desktop.files.conftest import Desk, MakeDesk


def asked(desk: Desk) -> MergeDialog:
    """The dialog over file 1, with file 2 chosen."""
    page = desk.open()
    page.merge()
    desk.settle()
    dialog = page.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    dialog.compare(2)
    desk.settle()
    return dialog


def test_two_files_become_one_and_two_again(make_desk: MakeDesk) -> None:
    desk = make_desk(files=2)
    desk.session.records.change(Person, 2, 1, {"birth_place": "Musterstadt"})
    dialog = asked(desk)
    assert dialog.merge_button.isEnabled()
    dialog.merge()
    desk.settle()
    assert desk.cases() == ["AWO1-2026-0001"]
    assert desk.file().person.birth_place == "Musterstadt"
    page = desk.open()
    assert page.undo_bar.isVisible()
    page.undo_bar.button.click()
    desk.settle()
    assert sorted(desk.cases()) == ["AWO1-2026-0001", "AWO1-2026-0002"]
    assert desk.file().person.birth_place == ""


def test_what_differs_is_asked_and_the_choice_counts(make_desk: MakeDesk) -> None:
    desk = make_desk(files=2)
    dialog = asked(desk)
    row = dialog.rows["family_name"]
    texts = [button.text() for button in row.buttons()]
    assert texts == ["Muster", "Muster1"]
    row.buttons()[1].setChecked(True)
    dialog.merge()
    desk.settle()
    assert desk.file().person.family_name == "Muster1"


def test_an_earlier_merge_can_be_taken_back_later(make_desk: MakeDesk) -> None:
    desk = make_desk(files=2)
    asked(desk).merge()
    desk.settle()
    page = desk.open()
    page.merge()
    desk.settle()
    dialog = page.findChildren(MergeDialog)[-1]
    dialog.take_back(1)
    desk.settle()
    assert len(desk.cases()) == 2
