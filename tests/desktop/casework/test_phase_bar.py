"""The phases of a case on its file: shown, taken, blocked, taken back, by keyboard as well."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kimdesk.desktop import theme
from kimdesk.desktop.casework.intake_tab import IntakeTab
from kimdesk.desktop.casework.phase_track import PhaseTrack
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.widgets.fields import CodeField, DateField
from tests.casework.journey import Journey
from tests.desktop.audit import audit
from tests.desktop.casework.conftest import Desk, elsewhere
from tests.support.cases import place

Key = Qt.Key


def journey(desk: Desk, case_id: int = 1) -> Journey:
    return Journey(desk.store, desk.session.records, case_id)


def ask(desk: Desk, page: FilePage, target: str) -> Any:
    """The panel for a step."""
    page.phase.ask(target)
    desk.settle()
    return page.phase.panel


def said(page: FilePage) -> list[str]:
    return [line.text() for line in page.phase.panel.missing.list.lines]


def phase(desk: Desk) -> str:
    return desk.file().case.phase


def test_the_bar_says_where_the_case_stands_and_what_comes_next(desk: Desk) -> None:
    page = desk.open()
    track = page.phase.bar.track
    assert track.accessibleName().startswith("Phase 1 von 8: Anfrage seit ")
    assert page.phase.bar.next_button.text() == "Weiter zu Clearing"
    assert [action.text() for action in page.phase.bar.menu.actions()] == [
        "Auf die Warteliste setzen …", "Nicht aufnehmen …", "Stornieren (Fehlanlage) …",
    ]  # fmt: skip


def test_one_step_forward_with_two_keys_and_back_with_one(desk: Desk) -> None:
    page = desk.open()
    desk.window.actions_["next_step"].trigger()
    desk.settle()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Key.Key_Return)
    desk.settle()
    assert phase(desk) == "CLEARING"
    assert not page.phase.panel.isVisible()
    assert "Phase 2 von 8" in page.phase.bar.track.accessibleName()
    page.edits.undo()
    desk.settle()
    assert phase(desk) == "ANFRAGE"
    assert page.phase.bar.next_button.text() == "Weiter zu Clearing"


def test_a_blocked_step_lists_what_is_missing_and_leads_there(desk: Desk) -> None:
    elsewhere(desk, partial(journey(desk).step, "CLEARING"))
    page = desk.open()
    panel = ask(desk, page, "ASSESSMENT")
    assert len(said(page)) == 11
    assert not panel.confirm.isVisible()
    lines = panel.missing.list.lines
    assert lines[0].hasFocus()
    QTest.keyClick(lines[0], Qt.Key.Key_Tab)
    assert lines[1].hasFocus()
    QTest.keyClick(lines[1], Qt.Key.Key_Backtab)
    lines[-1].setFocus()
    QTest.keyClick(lines[-1], Qt.Key.Key_Tab)
    after = QApplication.focusWidget()
    assert after is not None
    assert panel.isAncestorOf(after)
    panel.missing.list.lines[5].click()
    desk.settle()
    tab = page.tab
    assert isinstance(tab, IntakeTab)
    assert tab.checklist.rows["FA06_AKTEURE"].scale.hasFocus()
    assert panel.isVisible()
    panel.missing.next_button.click()
    assert tab.checklist.rows["FA01_ZIELGRUPPE"].scale.hasFocus()


def test_the_open_panel_follows_what_is_entered_until_the_step_can_be_taken(desk: Desk) -> None:
    walk = journey(desk)
    elsewhere(desk, partial(walk.step, "CLEARING"))
    page = desk.open()
    panel = ask(desk, page, "ASSESSMENT")
    elsewhere(desk, walk.answer)
    assert len(said(page)) == 2
    elsewhere(desk, walk.consent, walk.inform)
    assert panel.confirm.isVisible()
    panel.take()
    desk.settle()
    case = desk.file().case
    assert (case.phase, case.admitted_on) == ("ASSESSMENT", desk.store.clock.today())


def test_running_mbe_offers_to_hand_over_at_once(desk: Desk) -> None:
    walk = journey(desk)
    elsewhere(desk, partial(walk.step, "CLEARING"), partial(walk.answer, FA04="NEIN"))
    page = desk.open()
    tab = desk.tab(page, "intake")
    assert tab.banner.isVisible()
    panel = ask(desk, page, "ASSESSMENT")
    panel.missing.offered.emit("CR_JMD")
    desk.settle()
    assert panel.form is not None
    assert panel.form.fields["reason"].value() == "CR_JMD"
    panel.take()
    desk.settle()
    assert desk.file().case.clearing_result == "CR_JMD"
    assert phase(desk) == "ABGELEHNT"
    assert page.phase.bar.next_button.text() == "Neue Anfrage …"


def test_a_rest_asks_for_reason_and_end_and_says_what_is_wrong(desk: Desk) -> None:
    elsewhere(desk, partial(journey(desk).go, "PLANUNG"))
    page = desk.open()
    panel = ask(desk, page, "RUHEND")
    fields = panel.form.fields
    panel.take()
    desk.settle()
    assert fields["reason"].message()[0] == "error"
    assert isinstance(fields["reason"], CodeField)
    assert isinstance(fields["resume_on"], DateField)
    fields["reason"].set_value("RU_REISE")
    fields["resume_on"].set_value(desk.store.clock.today() + timedelta(days=200))
    panel.take()
    desk.settle()
    assert "höchstens" in fields["resume_on"].message()[1]
    fields["resume_on"].set_value(desk.store.clock.today() + timedelta(days=20))
    panel.take()
    desk.settle()
    assert phase(desk) == "RUHEND"
    assert "ruht" in page.phase.bar.track.accessibleName()
    assert page.phase.bar.next_button.text() == "Fall fortsetzen: Planung"


def test_escape_puts_the_panel_away_and_nothing_happens(desk: Desk) -> None:
    page = desk.open()
    panel = ask(desk, page, "STORNIERT")
    QTest.keyClick(panel.confirm, Key.Key_Escape)
    assert not panel.isVisible()
    assert page.phase.bar.next_button.hasFocus()
    assert phase(desk) == "ANFRAGE"


def test_enter_on_cancel_cancels(desk: Desk) -> None:
    page = desk.open()
    panel = ask(desk, page, "CLEARING")
    panel.cancel.setFocus()
    QTest.keyClick(panel.cancel, Key.Key_Return)
    desk.settle()
    assert not panel.isVisible()
    assert phase(desk) == "ANFRAGE"


def test_a_closed_case_is_taken_up_again_as_a_new_one(desk: Desk) -> None:
    elsewhere(desk, partial(journey(desk).go, "ABGESCHLOSSEN"))
    page = desk.open()
    page.phase.bar.next_button.click()
    assert page.phase.question.isVisible()
    page.phase.question.button.click()
    desk.settle()
    assert len(desk.cases()) == 2
    assert desk.file(2).case.previous_case_id == 1
    assert desk.window.front_file() == 2


def test_a_short_counselling_is_led_into_clearing(desk: Desk) -> None:
    elsewhere(desk, partial(place, desk.store, 1, level="ST1_KURZ", phase=""))
    page = desk.open()
    assert page.phase.bar.track.text().startswith("Kurz-/Verweisberatung")
    panel = ask(desk, page, "ANFRAGE")
    panel.take()
    desk.settle()
    assert (desk.file().case.level, phase(desk)) == ("ST2_CLEARING", "ANFRAGE")


def test_case_work_of_others_does_not_read_the_file_again(desk: Desk) -> None:
    walk = journey(desk)
    page = desk.open()
    file = page.file
    elsewhere(desk, walk.answer)
    assert page.file is file


def test_at_large_text_one_line_says_the_phase(desk: Desk) -> None:
    elsewhere(desk, partial(journey(desk).go, "PLANUNG"))
    page = desk.open()
    track = page.phase.bar.track
    assert not track.is_short
    try:
        theme.apply(QApplication.instance(), theme.Appearance("light", 2.0))  # type: ignore[arg-type]
        desk.settle()
        assert track.is_short
        assert track.text().startswith("Phase 4 von 8: Planung")
    finally:
        theme.apply(QApplication.instance(), theme.Appearance("light", 1.0))  # type: ignore[arg-type]
    assert isinstance(track, PhaseTrack)


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_bar_and_panel_can_be_used_by_everybody(desk: Desk, scheme: str, zoom: float) -> None:
    elsewhere(desk, partial(journey(desk).step, "CLEARING"))
    theme.apply(QApplication.instance(), theme.Appearance(scheme, zoom))  # type: ignore[arg-type]
    try:
        page = desk.open()
        ask(desk, page, "ASSESSMENT")
        assert audit(page.phase) == []
        ask(desk, page, "ABGELEHNT")
        assert audit(page.phase) == []
    finally:
        theme.apply(QApplication.instance(), theme.Appearance("light", 1.0))  # type: ignore[arg-type]


# Where the gates send somebody; a tab that renames a field has to say so here.
WAYS = (
    *(("intake", "FA01_ZIELGRUPPE"), ("consents", "EW_DATEN"), ("consents", "notice_given_on")),
    *(("assessment", "HF01_AUFENTHALT"), ("network", "resources")),
    *(("plan", "goals"), ("plan", "versions"), ("plan", "review")),
    *(("closure", "reason"), ("closure", "closing_on"), ("closure", "no_rescore_reason")),
    *(("closure", "goals"), ("closure", "measures"), ("closure", "aftercare")),
    ("closure", "review"),
)


def test_every_missing_entry_has_its_place(desk: Desk) -> None:
    walk = journey(desk)
    elsewhere(desk, partial(walk.go, "UMSETZUNG"), walk.closure)
    page = desk.open()
    for key, field in WAYS:
        page.phase.jump.emit(key, field)
        desk.settle()
        assert page.nav.current() == key
        assert page.tab is not None
        assert page.tab.focus_field(field), (key, field)


def test_a_long_list_says_that_more_lines_follow_and_shows_them(desk: Desk) -> None:
    elsewhere(desk, partial(journey(desk).step, "CLEARING"))
    desk.window.resize(1100, 700)
    page = desk.open()
    part = ask(desk, page, "ASSESSMENT").missing
    desk.bot.waitUntil(part.more_button.isVisible)
    assert part.more_button.text().endswith("weitere zeigen")
    before = part.height()
    part.more_button.click()
    desk.bot.waitUntil(lambda: part.height() > before)
    part.more_button.click()
    desk.bot.waitUntil(lambda: not part.more_button.isVisible())
    assert part.list.lines[-1].hasFocus()
