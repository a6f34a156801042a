"""Asking for a review in the file, and the answer shown there."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from kimdesk.casework.review import approve, reviews_of, send_back
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import Staff
from kimdesk.desktop.casework.review_panel import ReviewPanel
from kimdesk.desktop.widgets.scroll import ScrollColumn
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk

COUNSELLOR, LEAD = 1, 2


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A counsellor's window; there is a lead besides."""
    made = make_desk(roles=("R_CM",))
    with made.store.unit() as unit:
        unit.session.add(Staff(uid="user-2", login="lea", name="Lea Leitung"))
        unit.commit()
    return made


@pytest.fixture
def panel(desk: Desk) -> Iterator[ReviewPanel]:
    """A panel for the plan of the first case, following changes as a tab does."""
    tab = ScrollColumn()
    desk.bot.addWidget(tab)
    panel = ReviewPanel(desk.session, "PLAN", tab)
    # Somewhere to go on to with the Tab key, as in a file.
    for widget in (QPushButton("Plan unterschreiben", tab), panel):
        tab.add(widget)
    tab.body.addStretch(1)
    desk.session.changed.connect(panel.refresh)
    tab.resize(900, 600)
    panel.show_case(1)
    desk.settle()
    tab.show()
    yield panel
    tab.hide()


def become(desk: Desk, staff_id: int, *roles: str) -> None:
    identity = desk.store.identity
    desk.store.identity = replace(identity, staff_id=staff_id, roles=frozenset(roles))


def ask(desk: Desk, panel: ReviewPanel, question: str) -> None:
    panel.ask_button.click()
    panel.question.text.setPlainText(question)
    panel.send_button.click()
    desk.settle()


def test_a_question_is_asked_and_taken_back(desk: Desk, panel: ReviewPanel) -> None:
    ask(desk, panel, "Passt das zweite Ziel?")
    assert panel.chip.text.text() == "wartet auf Prüfung"
    assert panel.question_line.text() == "Frage: Passt das zweite Ziel?"
    assert panel.form.isHidden()
    assert panel.answer.isHidden()
    panel.back_button.click()
    desk.settle()
    assert panel.ask_button.isVisibleTo(panel)
    assert panel.chip.isHidden()
    assert [row.state for row in reviews_of(desk.store, 1)] == ["ZURUECKGEZOGEN"]


def test_asking_can_be_left_again(panel: ReviewPanel) -> None:
    panel.ask_button.click()
    assert panel.form.isVisibleTo(panel)
    panel.cancel_button.click()
    assert panel.form.isHidden()
    assert panel.ask_button.isVisibleTo(panel)


def test_the_answer_is_shown_and_one_may_ask_again(desk: Desk, panel: ReviewPanel) -> None:
    ask(desk, panel, "")
    become(desk, LEAD, "R_TL")
    approve(desk.store, desk.session.records, 1, 1, "Gut so.")
    become(desk, COUNSELLOR, "R_CM")
    panel.show_case(1)
    desk.settle()
    assert panel.chip.text.text() == "freigegeben"
    assert panel.line.text() == "Geantwortet am 01.12.2026 von Lea Leitung."
    assert panel.comment_line.text() == "Antwort: Gut so."
    assert panel.ask_button.text() == "Noch einmal erbitten"


def test_a_lead_answers_in_the_file(desk: Desk, panel: ReviewPanel) -> None:
    ask(desk, panel, "Passt es?")
    become(desk, LEAD, "R_TL")
    panel.show_case(1)
    desk.settle()
    assert panel.answer.isVisibleTo(panel)
    panel.answer.approve_button.click()
    desk.settle()
    assert panel.chip.text.text() == "freigegeben"


@pytest.mark.parametrize("state", ["new", "asking", "waiting", "deciding"])
def test_the_panel_can_be_used_by_everybody(desk: Desk, panel: ReviewPanel, state: str) -> None:
    if state == "asking":
        panel.ask_button.click()
    if state in {"waiting", "deciding"}:
        ask(desk, panel, "Passt das zweite Ziel zur Lage der Familie?")
    if state == "deciding":
        become(desk, LEAD, "R_TL")
        panel.show_case(1)
        desk.settle()
    assert audit(panel.window()) == []


def test_what_came_back_stands_in_the_head_of_the_file(desk: Desk, panel: ReviewPanel) -> None:
    ask(desk, panel, "")
    become(desk, LEAD, "R_TL")
    send_back(desk.store, desk.session.records, 1, 1, "Bitte mit Termin.")
    become(desk, COUNSELLOR, "R_CM")
    page = desk.open()
    said = [finding.text for finding in page.edits.findings if finding.kind == "review"]
    assert said == ["Die Leitung hat den Plan mit Anmerkungen zurückgegeben."]


def test_an_answer_that_was_not_sent_comes_back_after_the_lock(
    desk: Desk, panel: ReviewPanel
) -> None:
    ask(desk, panel, "Passt das zweite Ziel?")
    become(desk, LEAD, "R_TL")
    first = ReviewPanel(desk.session, "PLAN")
    desk.bot.addWidget(first)
    first.show_case(1)
    desk.settle()
    first.answer.comment.text.setPlainText("Bitte mit Datum")
    # Pages are left before the store locks.
    first.leave()
    desk.settle()
    again = ReviewPanel(desk.session, "PLAN")
    desk.bot.addWidget(again)
    again.show_case(1)
    desk.settle()
    assert again.answer.comment.value() == "Bitte mit Datum"
    again.answer.back_button.click()
    desk.settle()
    assert drafts_with(desk.store, "review:") == {}
    assert reviews_of(desk.store, 1)[0].comment == "Bitte mit Datum"
