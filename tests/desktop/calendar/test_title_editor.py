"""The title typed into the calendar: files are offered, and the kind follows the words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.calendar.drag import Times
from kimdesk.desktop.calendar.title_editor import TitleEditor
from kimdesk.desktop.calendar.title_kind import kind_for, kind_in, names_in, without
from kimdesk.reference import load_catalogue
from tests.desktop.calendar.conftest import MONDAY, CalendarDesk, at

_K = Qt.Key
CATALOGUE = load_catalogue()


def begin(calendar: CalendarDesk, text: str) -> TitleEditor:
    """Type a title at nine on Monday, as far as `text`."""
    grid = calendar.page.view.grid
    grid.setFocus()
    grid.begin_title("", Times(at(MONDAY, "09:00"), at(MONDAY, "09:30"), 0))
    QTest.keyClicks(grid.editor, text)
    calendar.settle()
    return grid.editor


def the_one(calendar: CalendarDesk) -> OccurrenceRow:
    """The only appointment."""
    calendar.settle()
    (row,) = calendar.rows()
    return row


def test_a_file_found_by_a_name_is_taken_by_arrow_and_enter(calendar: CalendarDesk) -> None:
    editor = begin(calendar, "Hausbesuch Muster")
    assert editor.popup.isVisible()
    QTest.keyClick(editor.popup, _K.Key_Down)
    QTest.keyClick(editor.popup, _K.Key_Return)
    row = the_one(calendar)
    assert row.kind == "TA_HAUS"
    assert [client.case_id for client in row.clients] == [1]
    assert not editor.popup.isVisible()


def test_a_file_is_taken_by_the_mouse_and_its_name_is_no_part_of_the_title(
    calendar: CalendarDesk,
) -> None:
    editor = begin(calendar, "Antrag Muster besprechen")
    place = editor.popup.visualRect(editor.popup.model().index(0, 0)).center()
    QTest.mouseClick(editor.popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = the_one(calendar)
    assert len(row.clients) == 1
    assert row.title == "Antrag besprechen"


def test_the_list_is_wide_enough_to_tell_files_apart(calendar: CalendarDesk) -> None:
    calendar.show("week")
    editor = begin(calendar, "Nadia")
    assert editor.popup.model().rowCount() == 2
    assert editor.popup.width() >= editor.popup.sizeHintForColumn(0)


def test_enter_without_choosing_keeps_the_words_as_they_are(calendar: CalendarDesk) -> None:
    editor = begin(calendar, "Muster")
    assert editor.popup.isVisible()
    QTest.keyClick(editor.popup, _K.Key_Return)
    row = the_one(calendar)
    assert row.title == "Muster"
    assert row.clients == ()


def test_escape_gives_the_title_up(calendar: CalendarDesk) -> None:
    editor = begin(calendar, "Muster")
    QTest.keyClick(editor, _K.Key_Escape)
    calendar.settle()
    assert calendar.rows() == []
    assert not editor.popup.isVisible()


def test_an_empty_title_asks_for_all_fields(calendar: CalendarDesk) -> None:
    editor = begin(calendar, "")
    QTest.keyClick(editor, _K.Key_Return)
    assert calendar.dialog().isVisible()


def test_words_that_name_no_file_offer_none(calendar: CalendarDesk) -> None:
    editor = begin(calendar, "Hausbesuch 12.30 Uhr")
    assert not editor.popup.isVisible()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Hausbesuch Muster", "TA_HAUS"),
        ("tel. Jobcenter", "TA_TEL"),
        ("Team", "TA_TEAM"),
        ("Rückruf", "TA_TEL"),
        ("Kaffee", ""),
    ],
)
def test_the_kind_is_read_from_the_words(title: str, kind: str) -> None:
    assert kind_in(title, CATALOGUE) == kind


def test_without_a_word_for_it_the_kind_is_the_last_one_where_that_is_likely() -> None:
    assert kind_for("Kaffee", CATALOGUE, "TA_HAUS", about_client=True) == "TA_HAUS"
    assert kind_for("Kaffee", CATALOGUE, "TA_ABWESEND", about_client=True) == "TA_BERATUNG"
    assert kind_for("Kaffee", CATALOGUE, "TA_HAUS", about_client=False) == "TA_SONST"


def test_names_are_what_is_neither_kind_nor_number() -> None:
    assert names_in("Hausbesuch 14 Uhr Amira Beispiel", CATALOGUE) == "Uhr Amira Beispiel"
    assert names_in("amira", CATALOGUE) == "amira"
    assert without("Antrag Amira Beispiel", "Amira Beispiel") == "Antrag"
