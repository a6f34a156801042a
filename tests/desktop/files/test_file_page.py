"""Reading and writing in an open file: autosave, refusals, undo, drafts, conflicts."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import Case, Person, ResidencePeriod
from kimdesk.desktop.files.conflict import ConflictNote
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.file_tabs import TABS
from kimdesk.desktop.shell.palette import Palette
from kimdesk.desktop.widgets.fields import Field, LineField, LongTextField
from tests.desktop.files.conftest import Desk, MakeDesk


def fill(desk: Desk, field: Field, text: str) -> None:
    """Type into a line and leave it."""
    assert isinstance(field, LineField)
    field.setFocus()
    field.line.setText(text)
    field.commit()
    desk.settle()


def person_field(desk: Desk, page: FilePage, name: str) -> Field:
    field = desk.tab(page, "person").form.binding.fields[name]
    assert isinstance(field, Field)
    return field


def test_leaving_a_field_keeps_what_was_typed(desk: Desk) -> None:
    page = desk.open()
    field = person_field(desk, page, "birth_place")
    with desk.bot.waitSignal(page.saved):
        fill(desk, field, "Musterstadt")
    assert desk.file().person.birth_place == "Musterstadt"


def test_two_fields_in_a_row_do_not_get_into_each_others_way(desk: Desk) -> None:
    page = desk.open()
    binding = desk.tab(page, "person").form.binding
    for name, text in (("birth_place", "Musterstadt"), ("given_name", "Amina")):
        field = binding.fields[name]
        field.line.setText(text)
        field.commit()
    desk.settle()
    person = desk.file().person
    assert (person.birth_place, person.given_name) == ("Musterstadt", "Amina")


def test_the_header_follows_the_name(desk: Desk) -> None:
    page = desk.open()
    fill(desk, person_field(desk, page, "family_name"), "Beispiel")
    assert page.header.name.text().endswith("Beispiel, Nadia")


def test_undo_and_redo_by_key(desk: Desk) -> None:
    page = desk.open()
    field = person_field(desk, page, "birth_place")
    fill(desk, field, "Musterstadt")
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.file().person.birth_place == ""
    assert field.value() == ""
    QTest.keyClick(line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.file().person.birth_place == "Musterstadt"


def test_a_date_that_cannot_be_read_stays_and_is_kept_as_a_draft(desk: Desk) -> None:
    page = desk.open()
    field = person_field(desk, page, "birth_date")
    fill(desk, field, "neulich")
    assert field.message()[0] == "error"
    page.leave()
    desk.settle()
    assert drafts_with(desk.store, "person:") == {"person:1:birth_date": "neulich"}
    assert desk.file().person.birth_date == "1990-03-14"


def test_a_draft_comes_back_when_the_file_is_opened_again(desk: Desk) -> None:
    page = desk.open()
    request = desk.tab(page, "case").form.binding.fields["request"]
    assert isinstance(request, LongTextField)
    request.text.setPlainText("Sucht eine Wohn")
    desk.bot.waitUntil(lambda: page.edits.typed.keeps("case:1:request"), timeout=4000)
    desk.settle()
    assert drafts_with(desk.store, "case:") == {"case:1:request": "Sucht eine Wohn"}
    # As after a crash: nothing was left, nothing committed.
    again = FilePage(desk.session)
    desk.bot.addWidget(again)
    again.open(1)
    desk.settle()
    request = desk.tab(again, "case").form.binding.fields["request"]
    assert request.draft() == "Sucht eine Wohn"
    assert request.message() == ("info", "Entwurf wiederhergestellt.")
    assert request.commit()
    desk.settle()
    assert desk.file().case.request == "Sucht eine Wohn"
    assert drafts_with(desk.store, "case:") == {}


def test_a_change_from_elsewhere_shows_both_values(desk: Desk) -> None:
    page = desk.open()
    field = person_field(desk, page, "birth_place")
    binding = page.tab.form.binding  # type: ignore[union-attr]
    listeners, desk.store.listeners[:] = list(desk.store.listeners), []
    desk.session.records.change(Person, 1, 1, {"birth_place": "Anderswo"})
    desk.store.listeners[:] = listeners
    fill(desk, field, "Musterstadt")
    note = field.findChild(ConflictNote)
    assert isinstance(note, ConflictNote)
    assert "Anderswo" in note.theirs.text()
    note.mine.click()
    desk.settle()
    assert desk.file().person.birth_place == "Musterstadt"
    assert binding.fields["birth_place"].message() == ("", "")


def test_a_finding_stands_at_its_field_and_leads_there(desk: Desk) -> None:
    page = desk.open()
    desk.tab(page, "case")
    fill(desk, page.tab.form.binding.fields["clearing_from"], "01.01.2020")  # type: ignore[union-attr]
    assert any(finding.rule == "R01" for finding in page.edits.findings)
    desk.tab(page, "person")
    page.jump(next(f for f in page.edits.findings if f.field == "clearing_from"))
    assert page.nav.current() == "case"
    field = page.tab.form.binding.fields["clearing_from"]  # type: ignore[union-attr]
    assert field.message()[0] == "error"


def test_tabs_are_made_when_first_shown(desk: Desk) -> None:
    page = desk.open()
    assert page.stack.count() == 1
    desk.tab(page, "work")
    assert page.stack.count() == 2


def test_a_foreign_file_opens_with_a_reason(make_desk: MakeDesk) -> None:
    desk = make_desk(roles=("R_CM",))
    desk.session.records.change(Case, 1, 1, {"counsellor_id": None})
    page = desk.open()
    assert page.body.currentWidget() is page.reason
    page.reason.reason.set_value("kurz")
    page.reason.button.click()
    desk.settle()
    assert page.reason.reason.message()[0] == "error"
    page.reason.reason.set_value("Vertretung heute")
    page.reason.button.click()
    desk.settle()
    assert page.file is not None


def test_the_next_deadline_stands_in_the_header(desk: Desk) -> None:
    desk.add(
        ResidencePeriod,
        person_id=1,
        status="AE_25_5",
        valid_from=date(2026, 1, 1),
        expires_on=date(2026, 12, 11),
    )
    page = desk.open()
    assert page.header.deadline.text.text() == "Dokument gültig bis: 11.12.2026, in 10 Tagen"


def test_a_restricted_file_can_only_be_read(desk: Desk) -> None:
    desk.session.records.change(Person, 1, 1, {"restricted": True})
    page = desk.open()
    assert person_field(desk, page, "family_name").is_read_only()


def test_tabs_are_walked_by_key(desk: Desk) -> None:
    page = desk.open()
    desk.window.actions_["next_tab"].trigger()
    desk.settle()
    assert page.nav.current() == TABS[1].key
    desk.window.actions_["last_tab"].trigger()
    desk.window.actions_["last_tab"].trigger()
    desk.settle()
    assert page.nav.current() == TABS[-1].key


def test_the_keyboard_is_seen_where_the_walk_led(desk: Desk) -> None:
    page = desk.open()
    desk.tab(page, "person").focus_first()
    desk.window.actions_["next_tab"].trigger()
    desk.settle()
    assert page.nav.hasFocus()
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def test_undo_redo_and_closing_are_offered_only_where_they_do_something(desk: Desk) -> None:
    def offered() -> set[str]:
        names = ("undo", "redo", "close_file", "next_tab")
        return {name for name in names if desk.window.actions_[name].isEnabled()}

    desk.the_list()
    assert offered() == set()
    page = desk.open()
    assert offered() == {"close_file", "next_tab"}
    fill(desk, person_field(desk, page, "birth_place"), "Musterstadt")
    assert offered() == {"undo", "close_file", "next_tab"}
    desk.window.actions_["undo"].trigger()
    desk.settle()
    assert offered() == {"redo", "close_file", "next_tab"}
    desk.window.actions_["close_file"].trigger()
    desk.settle()
    assert offered() == set()


def test_the_palette_finds_the_tabs_of_the_file_in_front(desk: Desk) -> None:
    page = desk.open()
    desk.window.actions_["search"].trigger()
    palette = desk.window.findChild(Palette)
    assert isinstance(palette, Palette)
    for words, title in (("abschl", "Abschluss"), ("ressou netz", "Ressourcen & Netzwerk")):
        palette.field.setText(words)
        palette.field.searched.emit(words)
        desk.settle()
        assert title in [entry.title for entry in palette.model.entries]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.settle()
    assert page.place() == "network"
    assert page.tab is not None
    assert page.tab.isVisible()


def test_tabs_of_a_file_are_no_commands_anywhere_else(desk: Desk) -> None:
    page = desk.open()
    assert len(page.palette_actions()) == len(page.page_actions()) + len(TABS)
    assert [action.text() for action in page.palette_actions()[:2]] == ["Überblick", "Verlauf"]
    listed = desk.the_list()
    assert listed.palette_actions() == listed.page_actions()
