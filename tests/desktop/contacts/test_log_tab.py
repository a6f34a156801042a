"""The tab "Kontakte": both views, search, changing in place, deleting and taking it back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kimdesk.clients.contacts import contact_page
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import Case, Contact
from kimdesk.clients.records import Records
from kimdesk.desktop.contacts.tab import ContactsTab
from kimdesk.vault.work import Store
from tests.desktop.audit import audit
from tests.desktop.contacts.conftest import CATALOGUE, OpenTab, asked, fill


def settled(qtbot: QtBot, tab: ContactsTab) -> None:
    """Wait until the store and the laying down of text have nothing left to do."""
    jobs = tab.session.jobs
    qtbot.waitUntil(lambda: not jobs.busy and not tab.reading.busy)


def text_of(qtbot: QtBot, tab: ContactsTab) -> str:
    """The reading view's text, once it is laid down."""
    tab.show_reading(True)
    settled(qtbot, tab)
    return tab.reading.document().toPlainText()


def test_an_empty_log_offers_the_first_entry(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab()
    assert tab.view is tab.empty
    assert tab.empty.button.text() == "Ersten Kontakt eintragen"


def test_the_table_reads_on_while_scrolling(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 250)
    tab = open_tab()
    assert tab.table.rows.rowCount() == 100
    qtbot.waitUntil(lambda: _scrolled(tab) == 250)
    settled(qtbot, tab)
    keys = [row.key for row in tab.log.rows]
    assert keys == sorted(set(keys), reverse=True)


def _scrolled(tab: ContactsTab) -> int:
    tab.table.scrollToBottom()
    return tab.table.rows.rowCount()


def test_the_reading_view_has_everything_of_an_entry_and_a_heading_for_each_month(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    values = {
        "case_id": case.id,
        "held_on": date(2026, 11, 30),
        "held_at": "14:30",
        "kind": "K_HAUS",
        "minutes": 45,
        "life_domains": ("HF07_WOHNEN",),
        "language": "ar",
        "interpreting": "SM_PROF_TEL",
        "interpreting_minutes": 30,
        "participants": ("KLIENT", "HAUSHALT"),
        "note": "Erste Zeile\nمحمد نموذج",
        "next_step": "Antrag <b>stellen</b>",
        "author_id": 1,
    }
    Records(store, CATALOGUE).add(Contact, values)
    tab = open_tab()
    tab.toggle.trigger()
    settled(qtbot, tab)
    text = text_of(qtbot, tab)
    for part in (
        "November 2026",
        "Mo, 30.11.2026, 14:30 · Hausbesuch · 45 Min.",
        "Wohnen",
        "Arabisch",
        "Sprachmittlung: professionell, Telefon, 30 Min.",
        "mit Klient:in, Haushaltsmitglied",
        "Mika Muster",
        "Erste Zeile",
        "محمد نموذج",
        "Nächster Schritt: Antrag <b>stellen</b>",
    ):
        assert part in text


def test_the_key_changes_the_view_and_the_entry_stays(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 20)
    tab = open_tab()
    settled(qtbot, tab)
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Down)
    here = tab.log.rows[1].id
    QTest.keyClick(tab.table, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert tab.view is tab.reading
    settled(qtbot, tab)
    assert tab.reading.current() == here
    QTest.keyClick(tab.reading, Qt.Key.Key_Down)
    assert tab.reading.current() == tab.log.rows[2].id


def test_search_marks_hits_counts_them_and_walks_through_unread_pages(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 250)
    tab = open_tab()
    QTest.keyClicks(tab.search.field, "raeum")
    qtbot.waitUntil(lambda: tab.search.count.text() == "1 von 36")
    QTest.keyClick(tab.search.field, Qt.Key.Key_Return)
    assert tab.search.count.text() == "2 von 36"
    QTest.keyClick(tab.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(tab.search.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert tab.search.count.text() == "36 von 36"
    last = tab.log.hits[-1][1]
    qtbot.waitUntil(lambda: (tab.table.current_row() or tab.log.rows[0]).id == last)
    tab.show_reading(True)
    settled(qtbot, tab)
    qtbot.waitUntil(lambda: len(tab.reading.extraSelections()) > 0)


def test_a_search_without_hits_says_so_and_esc_ends_it(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 5)
    tab = open_tab()
    QTest.keyClicks(tab.search.field, "xyz")
    qtbot.waitUntil(lambda: tab.search.count.text() == "kein Treffer")
    QTest.keyClick(tab.search.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(tab.search.count.isHidden)


def test_enter_opens_an_entry_and_what_is_left_is_written(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 3)
    tab = open_tab()
    settled(qtbot, tab)
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.panel.isVisible()
    tab.panel.ui.edit_note.text.setPlainText("Neu gefasst")
    tab.panel.ui.edit_minutes.line.setText("50")
    tab.panel.ui.edit_minutes.commit()
    tab.panel.leave()
    settled(qtbot, tab)
    row = asked(qtbot, tab.session, contact_page, case.id)[0]
    assert (row.note, row.minutes) == ("Neu gefasst", 50)
    settled(qtbot, tab)
    assert "Neu gefasst" in text_of(qtbot, tab)
    assert tab.table.rows.row(0).minutes == 50
    tab.edits.undo()
    tab.edits.undo()
    settled(qtbot, tab)
    assert asked(qtbot, tab.session, contact_page, case.id)[0].note.startswith("Eintrag 0.")


def test_a_refused_duration_stays_at_its_field(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 1)
    tab = open_tab()
    settled(qtbot, tab)
    tab.open_entry(tab.log.rows[0])
    tab.panel.ui.edit_minutes.line.setText("600")
    tab.panel.ui.edit_minutes.commit()
    settled(qtbot, tab)
    assert tab.panel.ui.edit_minutes.message() == (
        "error",
        "Bitte eine Zahl von 5 bis 480 angeben.",
    )
    assert tab.panel.ui.edit_minutes.line.text() == "600"


def test_minors_as_interpreters_get_a_friendly_hint(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 1)
    tab = open_tab()
    settled(qtbot, tab)
    tab.open_entry(tab.log.rows[0])
    field = tab.panel.ui.edit_interpreting
    field.box.setCurrentIndex(field.box.findData("SM_KIND"))
    field.box.activated.emit(field.box.currentIndex())
    settled(qtbot, tab)
    assert field.message()[0] == "info"
    assert asked(qtbot, tab.session, contact_page, case.id)[0].interpreting == "SM_KIND"


def test_a_long_note_is_kept_as_a_draft_while_it_is_typed(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 1)
    tab = open_tab()
    settled(qtbot, tab)
    row = tab.log.rows[0]
    tab.open_entry(row)
    QTest.keyClicks(tab.panel.ui.edit_note.text, "Nachtrag ")
    qtbot.waitUntil(lambda: bool(asked(qtbot, tab.session, drafts_with, f"contact:{row.id}:note")))
    again = open_tab()
    settled(qtbot, again)
    assert "01.12.2026" in again.kept.text.text()
    again.kept.button.click()
    assert again.kept.isHidden()
    assert again.panel.ui.edit_note.text.toPlainText().startswith("Nachtrag Eintrag 0.")


def test_delete_removes_the_entry_and_undo_puts_it_back(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 3)
    tab = open_tab()
    settled(qtbot, tab)
    tab.table.setFocus()
    with qtbot.waitSignal(tab.edits.offered):
        QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    settled(qtbot, tab)
    assert len(tab.log.rows) == 2
    assert "Eintrag 0." not in text_of(qtbot, tab)
    tab.edits.undo()
    qtbot.waitUntil(lambda: len(tab.log.rows) == 3)
    settled(qtbot, tab)
    assert "Eintrag 0." in text_of(qtbot, tab)


def test_esc_closes_the_entry_and_the_log_has_the_keyboard(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 3)
    tab = open_tab()
    settled(qtbot, tab)
    tab.open_entry(tab.log.rows[1])
    QTest.keyClick(tab.panel.ui.edit_note.text, Qt.Key.Key_Escape)
    assert tab.panel.isHidden()
    assert tab.table.hasFocus()


def test_an_unreadable_entry_does_not_spill_into_the_next_one(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab
) -> None:
    fill(store, case, 2)
    tab = open_tab()
    settled(qtbot, tab)
    tab.open_entry(tab.log.rows[0])
    tab.panel.ui.edit_minutes.line.setText("viel")
    tab.open_entry(tab.log.rows[1])
    settled(qtbot, tab)
    assert tab.panel.ui.edit_minutes.line.text() == str(tab.log.rows[1].minutes)


@pytest.mark.parametrize("view", ["empty", "table", "reading", "entry", "search"])
def test_the_tab_can_be_used_by_everybody(
    qtbot: QtBot, store: Store, case: Case, open_tab: OpenTab, view: str
) -> None:
    if view != "empty":
        fill(store, case, 30)
    tab = open_tab()
    settled(qtbot, tab)
    if view == "reading":
        tab.show_reading(True)
    if view == "entry":
        tab.open_entry(tab.log.rows[0])
    if view == "search":
        QTest.keyClicks(tab.search.field, "raeum")
        qtbot.waitUntil(lambda: bool(tab.log.hits))
    settled(qtbot, tab)
    assert audit(tab.window()) == []
