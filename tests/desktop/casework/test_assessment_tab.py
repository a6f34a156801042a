"""The assessment: digits down the columns, proposals, reasons, undo, earlier sittings."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.casework.assessment import AssessmentWork, read_assessments
from kimdesk.casework.model import Assessment, DomainScore
from kimdesk.desktop.casework.assessment_tab import AssessmentTab
from kimdesk.desktop.casework.step_scale import StepScale
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.widgets.fields import DateField
from tests.desktop.audit import audit
from tests.desktop.conftest import Look
from tests.desktop.files.conftest import Desk
from tests.desktop.files.test_accessibility import page_of
from tests.desktop.files.test_statements import cost

HOUSING, WORK, STAY = "HF07_WOHNEN", "HF06_ARBEIT", "HF01_AUFENTHALT"
LAST = "HF12_SCHUTZ"


def opened(desk: Desk) -> tuple[FilePage, AssessmentTab]:
    page = desk.open()
    tab = desk.tab(page, "assessment")
    assert isinstance(tab, AssessmentTab)
    return page, tab


def begun(desk: Desk) -> tuple[FilePage, AssessmentTab]:
    page, tab = opened(desk)
    tab.empty.button.click()
    desk.settle()
    return page, tab


def add_sitting(desk: Desk, day: date, occasion: str = "BEGINN", **scores: str) -> int:
    sitting = desk.add(Assessment, case_id=1, held_on=day, occasion=occasion)
    desk.settle()
    for domain, value in scores.items():
        desk.add(DomainScore, case_id=1, assessment_id=sitting.id, life_domain=domain,
                 by_client=value, by_counsellor=value, priority=1)  # fmt: skip
        desk.settle()
    return int(sitting.id)


def stored(desk: Desk) -> AssessmentWork:
    return read_assessments(desk.store, 1)


def focused() -> StepScale:
    widget = QApplication.focusWidget()
    assert isinstance(widget, StepScale)
    return widget


def press(*keys: Qt.Key | str) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def test_digits_down_both_columns_score_all_domains(desk: Desk) -> None:
    _, tab = begun(desk)
    assert focused() is tab.sheet.rows[STAY].scales["by_client"]
    for column in range(2):
        for digit in "123451234591"[:12]:
            press(digit, Qt.Key.Key_Down)
        if not column:
            press(*[Qt.Key.Key_Up] * 12, Qt.Key.Key_Right)
    desk.settle()
    scores = list(stored(desk).sittings[0].scores.values())
    assert len(scores) == 12
    assert [score.by_client for score in scores] == list("123451234591")
    assert [score.by_counsellor for score in scores] == list("123451234591")
    assert tab.summary.text() == "12 von 12 eingeschätzt, 5 mit Bedarf."


def test_tab_goes_from_client_to_counsellor_to_priority_to_reason_to_the_next_row(
    desk: Desk,
) -> None:
    _, tab = begun(desk)
    rows = list(tab.sheet.rows.values())
    rows[0].scales["by_client"].setFocus()
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [
        rows[0].scales["by_counsellor"], rows[0].scales["priority"], rows[0].button,
        rows[1].scales["by_client"],
    ]  # fmt: skip


def test_a_click_chooses_and_a_second_one_takes_it_back(desk: Desk) -> None:
    _, tab = begun(desk)
    scale = tab.sheet.rows[HOUSING].scales["by_counsellor"]
    for expected in ("4", ""):
        at: QPoint = scale.box_of("4").center()
        QTest.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)
        desk.settle()
        assert scale.value() == expected
        assert stored(desk).sittings[0].score(HOUSING).by_counsellor == expected


def test_undo_takes_back_one_score_after_the_other(desk: Desk) -> None:
    page, tab = begun(desk)
    tab.sheet.focus_row(HOUSING)
    press("3", "4", Qt.Key.Key_Right, "2")
    desk.settle()
    for client, counsellor in (("4", ""), ("3", ""), ("", "")):
        page.edits.undo()
        desk.settle()
        score = stored(desk).sittings[0].score(HOUSING)
        assert (score.by_client, score.by_counsellor) == (client, counsellor)
        assert tab.sheet.rows[HOUSING].scales["by_client"].value() == client
    page.edits.redo()
    desk.settle()
    assert stored(desk).sittings[0].score(HOUSING).by_client == "3"


def test_a_reason_is_kept_as_draft_and_committed_on_leaving(desk: Desk) -> None:
    _, tab = begun(desk)
    editor = tab.sheet.rows[HOUSING].open_reason()
    QTest.keyClicks(editor.text, "zu eng")
    tab.edits.typed.flush()
    desk.settle()
    assert any(key.endswith(HOUSING) for key in tab.edits.typed._kept)  # noqa: SLF001
    tab.leave()
    desk.settle()
    assert stored(desk).sittings[0].score(HOUSING).reason == "zu eng"
    tab.sheet.rows[HOUSING].fold()
    assert tab.sheet.rows[HOUSING].text.isVisible()


def test_last_scores_are_proposed_and_count_only_when_confirmed(desk: Desk) -> None:
    add_sitting(desk, date(2026, 6, 1), **{HOUSING: "2", WORK: "3"})
    _, tab = opened(desk)
    tab.bar.begin.click()
    desk.settle()
    scale = tab.sheet.rows[HOUSING].scales["by_counsellor"]
    assert (scale.value(), scale.proposal()) == ("", "2")
    assert "Vorschlag 2" in scale.accessibleName()
    assert "0 von 12" in tab.summary.text()
    scale.setFocus()
    press(Qt.Key.Key_Return)
    desk.settle()
    assert stored(desk).sittings[1].score(HOUSING).by_counsellor == "2"
    tab.take.click()
    desk.settle()
    assert stored(desk).sittings[1].score(WORK).by_client == "3"
    assert not tab.take_row.isVisible()
    tab.edits.undo()
    desk.settle()
    assert stored(desk).sittings[1].score(WORK).empty


def test_earlier_sittings_are_read_only_until_they_are_to_be_corrected(desk: Desk) -> None:
    first = add_sitting(desk, date(2026, 6, 1), **{HOUSING: "2"})
    add_sitting(desk, date(2026, 9, 1), "VERLAUF", **{HOUSING: "4"})
    _, tab = opened(desk)
    scale = tab.sheet.rows[HOUSING].scales["by_client"]
    assert "zu Beginn 2" in scale.accessibleName()
    tab.choose(first)
    scale.setFocus()
    press("5")
    desk.settle()
    assert stored(desk).sittings[0].score(HOUSING).by_client == "2"
    tab.bar.correct.click()
    scale.setFocus()
    press("5")
    desk.settle()
    assert stored(desk).sittings[0].score(HOUSING).by_client == "5"
    assert stored(desk).sittings[1].score(HOUSING).by_client == "4"


def test_an_empty_sitting_can_be_removed_and_brought_back(desk: Desk) -> None:
    _, tab = begun(desk)
    tab.bar.remove.click()
    desk.settle()
    assert stored(desk).sittings == ()
    assert tab.empty.isVisible()
    tab.edits.undo()
    desk.settle()
    assert len(stored(desk).sittings) == 1


def test_the_day_of_a_sitting_can_be_changed_but_not_to_the_future(desk: Desk) -> None:
    _, tab = begun(desk)
    tab.bar.details.click()
    assert tab.bar.form is not None
    field = tab.bar.form.fields["held_on"]
    assert isinstance(field, DateField)
    field.line.setText("24.11.2026")
    field.commit()
    desk.settle()
    assert stored(desk).sittings[0].held_on == date(2026, 11, 24)
    field.line.setText("24.12.2026")
    field.commit()
    desk.settle()
    assert field.message()[0] == "error"
    assert stored(desk).sittings[0].held_on == date(2026, 11, 24)


def test_the_chart_is_drawn_in_the_colours_of_the_screen(desk: Desk, look: Look) -> None:
    add_sitting(desk, date(2026, 6, 1), **{HOUSING: "2", STAY: "1"})
    add_sitting(desk, date(2026, 9, 1), "VERLAUF", **{HOUSING: "4", STAY: "2"})
    _, tab = opened(desk)
    desk.bot.waitUntil(lambda: not tab.picture.pixmap().isNull())
    assert "Wohnen: Klient:in 2 → 4, Fachkraft 2 → 4" in tab.picture.accessibleDescription()
    light = tab.picture.pixmap().toImage().pixelColor(1, 1).name()
    look("dark")
    desk.bot.waitUntil(lambda: tab.picture.pixmap().toImage().pixelColor(1, 1).name() != light)


def test_typing_costs_the_same_statements_for_few_and_for_many_sittings(desk: Desk) -> None:
    add_sitting(desk, date(2026, 1, 1), **{HOUSING: "2"})
    _, tab = opened(desk)
    tab.sheet.focus_row(HOUSING)

    few = cost(desk, lambda: press("3"))
    for at in range(12):
        add_sitting(desk, date(2026, 2, 1 + at), "VERLAUF", **{HOUSING: "2", WORK: "3"})
    tab.read()
    desk.settle()
    tab.choose(stored(desk).sittings[-1].id)
    tab.sheet.focus_row(HOUSING)
    many = cost(desk, lambda: press("4"))
    assert many == few


@pytest.mark.parametrize("sittings", [0, 1, 3])
def test_the_tab_has_no_fault(desk: Desk, sittings: int) -> None:
    for at in range(sittings):
        add_sitting(desk, date(2026, 6 + at, 1), "VERLAUF", **{HOUSING: "2", STAY: "1"})
    page = page_of(desk, "assessment")
    if sittings:
        assert isinstance(page.tab, AssessmentTab)
        page.tab.sheet.rows[HOUSING].open_reason().set_draft("zu eng, عربي")
        page.tab.bar.details.click()
    assert audit(page) == []


def test_the_way_to_a_domain_leads_to_the_view_that_is_missing(desk: Desk) -> None:
    page, tab = begun(desk)
    page.show_tab("assessment", HOUSING)
    scales = tab.sheet.rows[HOUSING].scales
    assert focused() is scales["by_client"]
    press("2")
    desk.settle()
    page.show_tab("assessment", HOUSING)
    assert focused() is scales["by_counsellor"]


def test_a_file_just_opened_is_scrolled_to_the_domain(desk: Desk, qtbot: QtBot) -> None:
    add_sitting(desk, date(2026, 11, 2), HF01_AUFENTHALT="2")
    desk.window.resize(1100, 600)
    page = desk.open()
    page.show_tab("assessment", LAST)
    desk.settle()
    tab = page.tab
    assert isinstance(tab, AssessmentTab)
    scale = tab.sheet.rows[LAST].scales["by_client"]
    assert scale.hasFocus()
    qtbot.waitUntil(lambda: scale.visibleRegion().boundingRect() == scale.rect())
