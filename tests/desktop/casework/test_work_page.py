"""The work list in the window: read in the background, filtered, followed, jumped from."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kimdesk.casework.model import Goal
from kimdesk.clients.model import ContactWay, Person, ResidencePeriod
from kimdesk.desktop.casework.work_page import WorkPage
from kimdesk.desktop.casework.work_reader import WorkReader
from kimdesk.desktop.files.file_page import FilePage
from tests.desktop.audit import audit
from tests.desktop.files.conftest import Desk, MakeDesk


@dataclass
class Work:
    """The page in the window, with small hands."""

    desk: Desk
    page: WorkPage

    def read(self) -> None:
        """Wait until every case was looked at."""
        self.desk.bot.waitUntil(lambda: self.page.reader.complete)
        self.desk.settle()

    def texts(self) -> list[str]:
        """The lines, headings included."""
        rows = self.page.table.rows
        return [str(rows.data(rows.index(at, 0))) for at in range(rows.rowCount())]

    def change(self, **values: object) -> None:
        """Change the first person, and wait until the list has followed."""
        person = self.desk.file().person
        with self.desk.bot.waitSignal(self.page.reader.changed):
            self.desk.session.records.change(Person, person.id, person.version, values)
        self.desk.settle()


def open_work(desk: Desk) -> Work:
    page = desk.window.show_page("work")
    assert isinstance(page, WorkPage)
    work = Work(desk, page)
    work.read()
    return work


@pytest.fixture
def work(desk: Desk) -> Work:
    """A file whose entry lies before the birth."""
    desk.add(ResidencePeriod, person_id=1, status="AE_25_5", expires_on=None)
    person = desk.file().person
    records = desk.session.records
    records.change(Person, 1, person.version, {"entry_date": "1980-01-01"})
    return open_work(desk)


def error_line(work: Work) -> int:
    return work.texts().index("Die Einreise liegt vor der Geburt.")


def test_errors_stand_first_below_their_heading(work: Work) -> None:
    assert work.texts()[:2] == ["Fehler (1)", "Die Einreise liegt vor der Geburt."]
    assert work.page.header.line.text().startswith("Fehler: 1")


def test_enter_stands_on_the_field_in_the_file(work: Work) -> None:
    table = work.page.table
    assert table.hasFocus()
    table.setCurrentIndex(table.rows.index(error_line(work), 0))
    work.desk.bot.keyClick(table, Qt.Key.Key_Return)
    work.desk.settle()
    page: Any = work.desk.window.page
    assert isinstance(page, FilePage)
    assert page.nav.current() == "residence"
    tab: Any = page.tab
    field = tab.form.ui.edit_entry_date
    assert field.isAncestorOf(work.desk.window.focusWidget())


def test_a_gap_in_the_plan_leads_to_its_goal(make_desk: MakeDesk) -> None:
    desk = make_desk()
    for what in ("Erstes", "Zweites"):
        desk.add(Goal, case_id=1, level="Z_HANDL", what=what, state="ZS_OFFEN")
    work = open_work(desk)
    table = work.page.table
    gap = next(
        line.key
        for line in table.rows.rows()
        if line.row is not None and line.row.finding.record_id == 2 and line.row.subject == "plan"
    )
    table.stand_on(gap)
    desk.bot.keyClick(table, Qt.Key.Key_Return)
    desk.settle()
    page: Any = desk.window.page
    node = page.tab.tree.current_node()
    assert (node.key, page.nav.current()) == (("goal", 2), "plan")


def test_a_heading_opens_nothing(work: Work) -> None:
    table = work.page.table
    table.setCurrentIndex(table.rows.index(0, 0))
    work.desk.bot.keyClick(table, Qt.Key.Key_Return)
    work.desk.settle()
    assert work.desk.window.page is work.page


def test_what_is_mended_leaves_the_list(work: Work) -> None:
    work.change(entry_date="2015-01-01")
    assert "Die Einreise liegt vor der Geburt." not in work.texts()
    work.change(entry_date="1980-01-01")
    assert error_line(work) == 1


def test_filters_and_words_narrow_it_and_are_reset(work: Work) -> None:
    page = work.page
    page.filters.severity.setCurrentIndex(page.filters.severity.findData("hint"))
    page.filters.changed.emit()
    assert "Fehler (1)" not in work.texts()
    page.search.setText("gibtesnicht")
    page.search.searched.emit("gibtesnicht")
    assert work.texts() == []
    assert page.empty.button.isVisibleTo(page)
    page.empty.button.click()
    assert error_line(work) == 1


def test_it_can_be_ordered_by_file(work: Work) -> None:
    page = work.page
    page.filters.grouping.setCurrentIndex(1)
    page.filters.changed.emit()
    number = work.desk.cases()[0]
    assert number in work.texts()[0]
    assert "Muster, Nadia" in work.texts()[0]
    assert error_line(work) > 0


def test_the_number_of_errors_and_warnings_stands_in_the_navigation(work: Work) -> None:
    sections = work.desk.window.navigation.sections
    texts = [sections.item(row).text() for row in range(sections.count())]
    waiting = sum(1 for row in work.page.reader.rows if row.finding.severity != "hint")
    assert f"Arbeitsliste  ({waiting})" in texts


def test_reading_is_cancelled_and_taken_up_again(make_desk: MakeDesk) -> None:
    desk = make_desk(40)
    page = desk.window.show_page("work")
    assert isinstance(page, WorkPage)
    page.stop_button.click()
    desk.settle()
    assert not page.reader.reading
    assert not page.reader.complete
    assert page.busy.isHidden()
    page.again_button.click()
    Work(desk, page).read()
    assert page.reader.complete


def test_a_save_is_not_held_up_by_the_reading(make_desk: MakeDesk) -> None:
    desk = make_desk(60)
    reader = WorkReader(desk.session, desk.window)
    done: list[str] = []
    reader.changed.connect(lambda: done.append("all read"))
    reader.start()
    values = {"person_id": 1, "kind": "TEL", "value": "0521 000"}
    desk.session.jobs.run(
        desk.window,
        desk.session.records.add,
        ContactWay,
        values,
        done=lambda _: done.append("saved"),
    )
    desk.bot.waitUntil(lambda: "all read" in done)
    assert done[0] == "saved"


def test_counsellors_see_no_filter_of_counsellors(make_desk: MakeDesk) -> None:
    work = open_work(make_desk(roles=("R_CM",)))
    assert work.page.filters.counsellor.isHidden()


def test_roles_without_cases_have_no_work_list(make_desk: MakeDesk) -> None:
    desk = make_desk(roles=("R_DSB",))
    assert "work" not in [name for name, _, _ in desk.window.sections()]


@pytest.mark.parametrize("grouping", [0, 1])
def test_the_list_can_be_used_by_everybody(work: Work, grouping: int) -> None:
    page = work.page
    page.filters.grouping.setCurrentIndex(grouping)
    page.filters.changed.emit()
    page.setProperty("role", "page")
    assert audit(page) == []


def test_the_empty_list_says_that_all_is_well(make_desk: MakeDesk) -> None:
    work = open_work(make_desk(0))
    assert work.texts() == []
    assert work.page.empty.sentence.text() == "Alles in Ordnung. Hier wartet nichts auf Sie."
    work.page.setProperty("role", "page")
    assert audit(work.page) == []
