"""The tab "Verlauf": read, choose kinds, search, jump to where an event stands."""

from datetime import date

from PySide6.QtCore import Qt

from kimdesk.casework.model import PhaseStep
from kimdesk.clients.model import Contact
from kimdesk.desktop.casework.history_tab import HistoryTab
from tests.desktop.files.conftest import Desk


def lived(desk: Desk) -> HistoryTab:
    for day, note in ((3, "Räumungsklage besprochen"), (9, "Kitaplatz zugesagt")):
        values = {"case_id": 1, "held_on": date(2026, 3, day), "kind": "K_TEL", "note": note}
        desk.add(Contact, **values)
    with desk.store.unit() as unit:
        unit.session.add(PhaseStep(case_id=1, taken_on=date(2026, 3, 5), phase_to="CLEARING"))
        unit.commit()
    tab = desk.tab(desk.open(), "history")
    assert isinstance(tab, HistoryTab)
    desk.bot.waitUntil(lambda: not tab.text.busy)
    return tab


def shown(desk: Desk, tab: HistoryTab) -> list[str]:
    desk.bot.waitUntil(lambda: not tab.text.busy)
    return [line for line in tab.text.toPlainText().splitlines() if " · " in line]


def test_the_newest_event_stands_first_until_turned(desk: Desk) -> None:
    tab = lived(desk)
    newest = shown(desk, tab)
    assert newest[0].startswith("Mo, 09.03.2026 · Telefon")
    tab.order.click()
    assert shown(desk, tab) == newest[::-1]


def test_choosing_a_kind_leaves_the_others_out(desk: Desk) -> None:
    tab = lived(desk)
    assert tab.filters["documents"].isHidden()
    tab.filters["phases"].click()
    assert shown(desk, tab) == ["Do, 05.03.2026 · Phase: Clearing"]
    tab.filters["phases"].click()
    assert len(shown(desk, tab)) == 3


def test_hits_are_counted_marked_and_stood_on(desk: Desk) -> None:
    tab = lived(desk)
    desk.bot.keyClicks(tab.hits.field, "raumung")
    desk.bot.keyClick(tab.hits.field, Qt.Key.Key_Return)
    desk.bot.waitUntil(lambda: bool(tab.text.extraSelections()))
    assert tab.hits.count.text() == "1 von 1"
    assert tab.text.extraSelections()[0].cursor.selectedText() == "Räumung"


def test_enter_opens_the_tab_where_the_event_stands(desk: Desk) -> None:
    tab = lived(desk)
    tab.text.stand_on(tab.log.rows[0].id)
    desk.bot.keyClick(tab.text, Qt.Key.Key_Return)
    desk.settle()
    assert desk.open().nav.current() == "contacts"


def test_an_empty_case_says_how_to_begin(desk: Desk) -> None:
    tab = desk.tab(desk.open(), "history")
    assert tab.views.currentWidget() is tab.empty
    assert tab.bar.isHidden()


def test_what_is_written_meanwhile_appears(desk: Desk) -> None:
    tab = lived(desk)
    values = {"case_id": 1, "held_on": date(2026, 4, 1), "kind": "K_HAUS", "note": "neu"}
    desk.session.jobs.run(tab, desk.session.records.add, Contact, values)
    desk.settle()
    assert shown(desk, tab)[0].startswith("Mi, 01.04.2026 · Hausbesuch")
