"""An open file at 200 % text on an office screen: the tab keeps most of the height."""

from PySide6.QtWidgets import QAbstractScrollArea

from kimdesk.clients.model import Person
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.file_tabs import TABS
from tests.desktop.conftest import Look
from tests.desktop.files.conftest import Desk

SHARE = 0.55


def large(desk: Desk, look: Look) -> FilePage:
    page = desk.open()
    look("light", 2.0)
    desk.window.resize(1366, 768)
    desk.settle()
    return page


def test_head_and_phases_leave_the_tab_most_of_the_height(desk: Desk, look: Look) -> None:
    page = large(desk, look)
    assert page.stack.height() >= SHARE * desk.window.height()


def test_nothing_scrolls_sideways_in_any_tab(desk: Desk, look: Look) -> None:
    page = large(desk, look)
    for kind in TABS:
        tab = desk.tab(page, kind.key)
        wide = [
            area
            for area in tab.findChildren(QAbstractScrollArea)
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0
        ]
        assert wide == [], kind.key


def test_the_choice_in_the_head_leads_to_every_tab(desk: Desk, look: Look) -> None:
    page = large(desk, look)
    places = page.header.places
    assert places.isVisible()
    assert not page.nav.isVisible()
    for kind in TABS:
        places.activated.emit(places.findData(kind.key))
        desk.settle()
        assert page.tab is not None
        assert page.tab.key == kind.key
    page.step_tab(1)
    assert places.currentData() == TABS[0].key
    assert places.hasFocus()


def test_what_has_no_room_in_the_head_stands_behind_one_button(desk: Desk, look: Look) -> None:
    page = large(desk, look)
    page.header.open_notes()
    said = [action.text() for action in page.header.notes_menu.actions()]
    page.header.notes_menu.close()
    assert page.header.counsellor.text() in said
    assert page.header.deadline.text.text() in said
    assert not page.header.counsellor.isVisible()


def test_what_is_grave_is_said_at_once(desk: Desk, look: Look) -> None:
    page = large(desk, look)
    person = desk.file().person
    desk.session.jobs.run(
        page, desk.session.records.change, Person, person.id, person.version, {"call_allowed": "N"}
    )
    desk.settle()
    assert page.header.notes.text().startswith("Nicht anrufen")


def test_at_usual_size_everything_stands_in_the_head(desk: Desk) -> None:
    page = desk.open()
    assert page.nav.isVisible()
    assert page.header.counsellor.isVisible()
    assert not page.header.notes.isVisible()
    assert page.phase.bar.more_button.text() == "Weitere Schritte"
