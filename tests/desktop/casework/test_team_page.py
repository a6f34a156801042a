"""The page of the team: numbers open their cases, leads answer, hand over and let stand in."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from kimdesk.casework.review import ask_review, reviews_of
from kimdesk.casework.substitution import Wanted, grant, running
from kimdesk.clients.model import Case, PersonName, Staff
from kimdesk.desktop.casework.board_table import CASES, SHARE
from kimdesk.desktop.casework.review_button import ReviewDialog
from kimdesk.desktop.casework.share_dialog import ShareDialog
from kimdesk.desktop.casework.team_page import TeamPage
from kimdesk.desktop.files.file_page import FilePage
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk

LEAD, KIM = 1, 2
TODAY = date(2026, 12, 1)


@dataclass
class Team:
    """The page in the window, with small hands."""

    desk: Desk
    page: TeamPage

    def as_somebody(self, staff_id: int, *roles: str) -> None:
        """What is done next is done by somebody else."""
        store = self.desk.store
        store.identity = replace(store.identity, staff_id=staff_id, roles=frozenset(roles))

    def counsellors(self) -> list[int | None]:
        """Who keeps the cases, in their order."""
        with self.desk.store.unit() as unit:
            return list(unit.session.scalars(select(Case.counsellor_id).order_by(Case.id)))

    def cell(self, staff_id: int, column: int) -> str:
        """What stands in a cell of the board."""
        rows = self.page.board.rows
        return str(rows.data(rows.index(rows.place_of(staff_id), column)))

    def open_cell(self, staff_id: int, column: int) -> None:
        """Stand on a cell and press Enter."""
        board = self.page.board
        board.setFocus()
        board.setCurrentIndex(board.rows.index(board.rows.place_of(staff_id), column))
        self.desk.bot.keyClick(board, Qt.Key.Key_Return)
        self.desk.settle()

    def settle(self) -> None:
        """Wait until the counting of errors is over as well."""
        self.desk.bot.waitUntil(lambda: self.page.reader.complete)
        self.desk.settle()


def prepare(desk: Desk, cases: int) -> None:
    """A colleague Kim with running full cases, and a locked one without any."""
    with desk.store.unit() as unit:
        unit.session.add(Staff(uid="user-2", login="kim", name="Kim Kollegin", share=50))
        unit.session.flush()
        unit.session.add(Staff(uid="user-3", login="weg", name="Wega Weg", active=False))
        for case in unit.session.scalars(select(Case)):
            case.counsellor_id = KIM
            case.level, case.phase = "ST3_CM", "UMSETZUNG"
            case.admitted_on = TODAY - timedelta(days=70)
        unit.commit()
    assert len(desk.cases()) == cases
    desk.add(PersonName, person_id=1, kind="ORIGINAL", family_name="المثالي", given_name="نادية")


def open_team(desk: Desk) -> Team:
    page = desk.window.show_page("team")
    assert isinstance(page, TeamPage)
    team = Team(desk, page)
    team.settle()
    return team


@pytest.fixture
def team(make_desk: MakeDesk) -> Team:
    """A lead's view of three cases of Kim, one review, one substitution."""
    desk = make_desk(3)
    prepare(desk, 3)
    made = Team(desk, TeamPage.__new__(TeamPage))
    made.as_somebody(KIM, "R_CM")
    ask_review(desk.store, desk.session.records, 1, "PLAN", "Passt das zweite Ziel?")
    grant(desk.store, Wanted((3,), LEAD, TODAY, TODAY + timedelta(days=7), "Fortbildung"))
    made.as_somebody(LEAD, "R_TL")
    return open_team(desk)


def test_a_line_for_each_counsellor_with_cases_against_the_figure(team: Team) -> None:
    assert team.page.board.rows.rowCount() == 2
    assert team.cell(KIM, SHARE) == "50 %"
    assert team.cell(KIM, CASES) == "3 von 12"


def test_a_number_opens_the_cases_behind_it_and_enter_the_file(team: Team) -> None:
    team.open_cell(KIM, CASES)
    card = team.page.cases
    assert card.isVisibleTo(team.page)
    assert card.heading.text() == "Kim Kollegin: laufende Fälle (3)"
    assert card.table.hasFocus()
    team.desk.bot.keyClick(card.table, Qt.Key.Key_Return)
    team.desk.settle()
    assert isinstance(team.desk.window.page, FilePage)


def test_files_with_errors_are_counted_and_opened(team: Team) -> None:
    last = team.page.board.rows.columnCount() - 1
    assert team.cell(KIM, last) == "3"
    team.open_cell(KIM, last)
    assert team.page.cases.heading.text() == "Kim Kollegin: Fehler in der Akte (3)"


def test_a_number_that_is_nothing_opens_nothing(team: Team) -> None:
    assert team.cell(LEAD, CASES).startswith("0 ")
    team.open_cell(LEAD, CASES)
    assert team.page.cases.isHidden()


def test_a_lead_changes_a_share(team: Team) -> None:
    team.open_cell(KIM, SHARE)
    dialog = team.page.findChild(ShareDialog)
    assert isinstance(dialog, ShareDialog)
    dialog.share.set_value(75)
    dialog.submit()
    team.desk.settle()
    assert team.cell(KIM, SHARE) == "75 %"


def test_a_lead_sends_a_review_back_in_place(team: Team) -> None:
    (line,) = team.page.reviews.rows.values()
    assert line.question.text() == "Passt das zweite Ziel?"
    line.answer.back_button.click()
    team.desk.settle()
    assert line.answer.comment.message()[0] == "error"
    line.answer.comment.text.setPlainText("Bitte mit Termin.")
    line.answer.back_button.click()
    team.desk.settle()
    assert team.page.reviews.rows == {}
    (row,) = reviews_of(team.desk.store, 1)
    assert (row.state, row.comment) == ("ZURUECK", "Bitte mit Termin.")


def test_a_review_is_looked_at_in_the_file(team: Team) -> None:
    (line,) = team.page.reviews.rows.values()
    line.open_button.click()
    team.desk.settle()
    page = team.desk.window.page
    assert isinstance(page, FilePage)
    assert page.nav.current() == "plan"
    dialog = team.desk.window.findChild(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    team.desk.settle()
    assert dialog.panel.question_line.text() == "Frage: Passt das zweite Ziel?"
    assert dialog.panel.answer.comment.isAncestorOf(dialog.focusWidget())
    assert audit(dialog) == []
    dialog.panel.answer.approve_button.click()
    team.desk.settle()
    assert reviews_of(team.desk.store, 1)[0].state == "FREIGEGEBEN"
    dialog.reject()


def test_a_lead_sees_that_others_decide_about_the_own_question(team: Team) -> None:
    ask_review(team.desk.store, team.desk.session.records, 2, "PLAN")
    team.desk.settle()
    last = list(team.page.reviews.rows.values())[-1]
    assert last.answer.isHidden()
    assert last.not_mine.isVisibleTo(team.page)


def test_cases_are_handed_over_and_taken_back(team: Team) -> None:
    team.page.board.stand_on(KIM)
    dialog = team.page.hand_over()
    team.desk.settle()
    assert dialog.whose.value() == KIM
    assert dialog.go_button.text() == "3 Akten übergeben"
    dialog.choice.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.go_button.text() == "2 Akten übergeben"
    dialog.submit()
    team.desk.settle()
    assert dialog.to.message()[0] == "error"
    dialog.to.set_value(LEAD)
    dialog.reason.set_value("Kim hat zu viele Fälle")
    dialog.submit()
    team.desk.settle()
    assert team.counsellors() == [KIM, LEAD, LEAD]
    assert team.page.undo_bar.text.text() == "2 Akten an Mika Muster übergeben."
    team.page.undo_bar.take()
    team.desk.settle()
    assert team.counsellors() == [KIM, KIM, KIM]


def test_a_substitution_is_arranged_shown_and_ended(team: Team) -> None:
    dialog = team.page.substitute()
    dialog.whose.set_value(KIM)
    dialog.whose.edited.emit()
    team.desk.settle()
    dialog.substitute.set_value(LEAD)
    dialog.reason.set_value("Urlaub")
    dialog.until.set_value(TODAY + timedelta(weeks=9))
    dialog.submit()
    team.desk.settle()
    assert "6 Wochen" in dialog.until.message()[1]
    dialog.until.set_value(TODAY + timedelta(days=14))
    dialog.submit()
    team.desk.settle()
    rows = running(team.desk.store)
    assert [len(row.ids) for row in rows] == [3]
    buttons = team.page.substitutions.findChildren(QPushButton)
    end = next(b for b in buttons if b.text() == "Beenden" and b.isVisibleTo(team.page))
    end.click()
    team.desk.settle()
    assert running(team.desk.store) == ()


def test_a_counsellor_sees_only_the_own_row_and_hands_nothing_over(make_desk: MakeDesk) -> None:
    desk = make_desk(2, roles=("R_CM",))
    team = open_team(desk)
    assert [row.row.staff_id for row in team.page.board.rows.rows()] == [LEAD]
    assert team.page.handover_button.isHidden()
    assert "hand_over" not in desk.window.actions_
    team.open_cell(LEAD, SHARE)
    assert team.page.findChild(ShareDialog) is None


def test_dialogs_open_from_anywhere(team: Team) -> None:
    team.desk.the_list()
    for name in ("substitute", "hand_over"):
        team.desk.window.actions_[name].trigger()
        team.settle()
        assert team.desk.window.page is team.page


@pytest.mark.parametrize("part", ["page", "cases"])
def test_the_page_can_be_used_by_everybody(team: Team, part: str) -> None:
    if part == "cases":
        team.open_cell(KIM, CASES)
    team.page.setProperty("role", "page")
    assert audit(team.page) == []


@pytest.mark.parametrize("name", ["hand_over", "substitute", "share"])
def test_a_dialog_can_be_used_by_everybody(team: Team, name: str) -> None:
    if name == "share":
        team.open_cell(KIM, SHARE)
        dialog = team.page.findChild(ShareDialog)
        assert dialog is not None
        assert audit(dialog) == []
        return
    team.page.board.stand_on(KIM)
    dialog = getattr(team.page, name)()
    team.desk.settle()
    assert audit(dialog) == []
