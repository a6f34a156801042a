"""The tab "Aufnahme": answers by key, suggestions, notes, the way to consent and decision."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kimdesk.casework.model import IntakeCheck
from kimdesk.desktop import theme
from kimdesk.desktop.casework.intake_tab import IntakeTab
from kimdesk.desktop.files.file_page import FilePage
from tests.casework.journey import Journey
from tests.desktop.audit import audit
from tests.desktop.casework.conftest import Desk, elsewhere

Key = Qt.Key


def opened(desk: Desk) -> tuple[FilePage, IntakeTab]:
    page = desk.open()
    tab = desk.tab(page, "intake")
    assert isinstance(tab, IntakeTab)
    return page, tab


def answers(desk: Desk) -> dict[str, str]:
    facts = Journey(desk.store, desk.session.records, 1).facts
    return {check.criterion[:4]: check.answer for check in facts.checks.values() if check.answer}


def press(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        found = QApplication.focusWidget()
        assert found is not None
        QTest.keyClick(found, key)
    desk.settle()


def test_one_key_answers_and_goes_to_the_next_criterion(desk: Desk) -> None:
    _, tab = opened(desk)
    tab.focus_first()
    press(desk, Key.Key_J, Key.Key_N, Key.Key_U)
    assert answers(desk) == {"FA01": "JA", "FA02": "NEIN", "FA03": "UNKLAR"}
    assert tab.checklist.rows["FA04_KEIN_MBE_JMD"].scale.hasFocus()
    press(desk, Key.Key_Up, Key.Key_Delete)
    assert answers(desk) == {"FA01": "JA", "FA02": "NEIN"}
    assert "1 von 9" in tab.checklist.count.text()


def test_a_suggestion_is_taken_with_enter(desk: Desk) -> None:
    elsewhere(desk, Journey(desk.store, desk.session.records, 1).consent)
    _, tab = opened(desk)
    row = tab.checklist.rows["FA09_EINWILLIGUNG"]
    assert row.scale.proposal() == "JA"
    assert row.hint.text().startswith("Vorschlag: ja. Einwilligung vom")
    assert answers(desk) == {}
    row.scale.setFocus()
    press(desk, Key.Key_Return)
    assert answers(desk) == {"FA09": "JA"}


def test_answers_are_undone_one_by_one(desk: Desk) -> None:
    page, tab = opened(desk)
    tab.focus_first()
    press(desk, Key.Key_J)
    press(desk, Key.Key_J)
    page.edits.undo()
    desk.settle()
    assert answers(desk) == {"FA01": "JA"}
    assert tab.checklist.rows["FA02_WOHNORT"].scale.value() == ""
    page.edits.redo()
    desk.settle()
    assert answers(desk) == {"FA01": "JA", "FA02": "JA"}


def test_a_note_stands_beside_its_answer(desk: Desk) -> None:
    _, tab = opened(desk)
    row = tab.checklist.rows["FA06_AKTEURE"]
    row.note_button.click()
    row.note.line.setText("Jobcenter und Schule")
    row.note.commit()
    desk.settle()
    with desk.store.unit() as unit:
        kept = [(c.criterion, c.note) for c in unit.session.query(IntakeCheck)]
    assert kept == [("FA06_AKTEURE", "Jobcenter und Schule")]


def test_consent_and_leaflet_say_how_they_stand_and_lead_there(desk: Desk) -> None:
    walk = Journey(desk.store, desk.session.records, 1)
    page, tab = opened(desk)
    assert tab.consent.text.text() == "Einwilligung fehlt"
    assert tab.notice.text.text() == "Infoblatt fehlt"
    elsewhere(desk, walk.consent, walk.inform)
    assert tab.consent.text.text().startswith("Einwilligung: ")
    assert tab.notice.text.text().startswith("Infoblatt: ")
    tab.asked.emit("consents", "notice_given_on")
    desk.settle()
    assert page.nav.current() == "consents"


def test_the_decision_is_a_step_of_the_case(desk: Desk) -> None:
    elsewhere(desk, partial(Journey(desk.store, desk.session.records, 1).step, "CLEARING"))
    page, tab = opened(desk)
    assert tab.admit.isVisible()
    tab.refuse.click()
    desk.settle()
    assert page.phase.panel.isVisible()
    assert page.phase.panel.form is not None
    page.phase.panel.form.fields["reason"].set_value("CR_KAPAZITAET")
    page.phase.panel.take()
    desk.settle()
    assert desk.file().case.phase == "ABGELEHNT"
    assert not tab.decision.isVisible()


@pytest.mark.parametrize(("scheme", "zoom"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_the_tab_can_be_used_by_everybody(desk: Desk, scheme: str, zoom: float) -> None:
    theme.apply(QApplication.instance(), theme.Appearance(scheme, zoom))  # type: ignore[arg-type]
    try:
        _, tab = opened(desk)
        tab.checklist.rows["FA01_ZIELGRUPPE"].note_button.click()
        assert audit(tab) == []
    finally:
        theme.apply(QApplication.instance(), theme.Appearance("light", 1.0))  # type: ignore[arg-type]
