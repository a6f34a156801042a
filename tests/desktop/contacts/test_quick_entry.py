"""Ctrl+N from anywhere: three letters, Tab, Enter; drafts, the clock, and taking it back."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.clients.contacts import contact_page
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.model import Case, Person
from kimdesk.clients.records import Records
from kimdesk.desktop.contacts.commands import ContactCommands, install
from kimdesk.desktop.contacts.quick_dialog import QuickContactDialog
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.work import Store
from tests.desktop.audit import audit
from tests.desktop.contacts.conftest import CATALOGUE, asked

TODAY = date(2026, 12, 1)
OpenWindow = Callable[[], Window]


class Somewhere(Page):
    """Any page; quick entry does not care which."""


@pytest.fixture
def open_window(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[OpenWindow]:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    kept: list[Window] = []

    def opened() -> Window:
        window = Window(session, settings)
        kept.append(window)
        qtbot.addWidget(window)
        window.register("list", Somewhere, "Akten", "clients")
        window.register("file", Somewhere)
        install(window)
        window.show_page("list")
        window.show()
        qtbot.waitUntil(lambda: not session.jobs.busy)
        return window

    yield opened
    qtbot.waitUntil(lambda: not session.jobs.busy)


def commands(window: Window) -> ContactCommands:
    found = window.findChild(ContactCommands)
    assert found is not None
    return found


def pressed_ctrl_n(qtbot: QtBot, window: Window) -> QuickContactDialog:
    """The dialog after Ctrl+N, with everything read that it proposes."""
    dialog = commands(window).dialog
    window.actions_["new_contact"].trigger()
    qtbot.waitUntil(dialog.isVisible)
    quiet(qtbot, window)
    return dialog


def quiet(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: not window.session.jobs.busy)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.session.jobs.busy)


def chosen(qtbot: QtBot, dialog: QuickContactDialog, letters: str) -> None:
    """Type letters of a name and press Enter without waiting for the list."""
    QTest.keyClicks(dialog.form.client.line, letters)
    QTest.keyClick(dialog.form.client.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.form.client.value() is not None)
    qtbot.waitUntil(lambda: bool(dialog.form.ui.edit_kind.value()))


def test_a_contact_is_written_by_keyboard_alone(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    chosen(qtbot, dialog, "bei")
    QTest.keyClicks(dialog.form.ui.edit_minutes.line, "20")
    QTest.keyClicks(dialog.form.ui.edit_note.text, "Unterlagen fehlen")
    QTest.keyClick(
        dialog.form.ui.edit_note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (row,) = asked(qtbot, session, contact_page, case.id)
    assert (row.held_on, row.minutes, row.kind) == (TODAY, 20, "K_BUERO")
    assert (row.note, row.author) == ("Unterlagen fehlen", "Mika Muster")


def test_tab_takes_the_client_in_front(qtbot: QtBot, case: Case, open_window: OpenWindow) -> None:
    dialog = pressed_ctrl_n(qtbot, open_window())
    QTest.keyClicks(dialog.form.client.line, "ami")
    QTest.keyClick(dialog.form.client.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.form.client.value() == case.id)
    assert dialog.form.client.line.text() == "Beispiel, Amina · AWO1-2026-0001"


def test_enter_in_a_line_saves_and_undo_takes_the_contact_back(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    chosen(qtbot, dialog, "bei")
    QTest.keyClicks(dialog.form.ui.edit_minutes.line, "15")
    QTest.keyClick(dialog.form.ui.edit_minutes.line, Qt.Key.Key_Return)
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert len(asked(qtbot, session, contact_page, case.id)) == 1
    window.undo_bar.take()
    quiet(qtbot, window)
    assert asked(qtbot, session, contact_page, case.id) == ()


def test_enter_in_a_choice_saves_too(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    chosen(qtbot, dialog, "bei")
    dialog.form.ui.edit_kind.box.setFocus()
    QTest.keyClick(dialog.form.ui.edit_kind.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(asked(qtbot, session, contact_page, case.id)) == 1


def test_without_client_nothing_is_saved_and_the_field_says_so(
    qtbot: QtBot, case: Case, open_window: OpenWindow
) -> None:
    dialog = pressed_ctrl_n(qtbot, open_window())
    dialog.accept()
    assert dialog.form.client.message() == ("error", "Bitte wählen Sie eine Klient:in.")
    assert dialog.isVisible()


def test_the_file_in_front_is_filled_in(qtbot: QtBot, case: Case, open_window: OpenWindow) -> None:
    window = open_window()
    window.show_page("file", case.id)
    dialog = pressed_ctrl_n(qtbot, window)
    assert dialog.form.client.value() == case.id
    assert dialog.form.ui.edit_kind.box.hasFocus()


def test_language_and_interpreting_are_proposed_for_talks_only(
    qtbot: QtBot, store: Store, case: Case, open_window: OpenWindow
) -> None:
    wanted = {"counselling_language": "ar", "interpreting": "SM_LAIE"}
    Records(store, CATALOGUE).change(Person, case.person_id, 1, wanted)
    dialog = pressed_ctrl_n(qtbot, open_window())
    chosen(qtbot, dialog, "bei")
    ui = dialog.form.ui
    assert (ui.edit_language.value(), ui.edit_interpreting.value()) == ("ar", "SM_LAIE")
    ui.edit_kind.show_value("K_VERW")
    ui.edit_kind.commit()
    assert (ui.edit_language.value(), ui.edit_interpreting.value()) == ("", "")
    ui.edit_kind.show_value("K_TEL")
    ui.edit_kind.commit()
    assert ui.edit_interpreting.value() == "SM_LAIE"


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [("minutes", "490", "von 5 bis 480"), ("held_on", "24.12.2026", "Zukunft")],
)
def test_rule_15_speaks_at_the_field(
    qtbot: QtBot, case: Case, open_window: OpenWindow, field: str, typed: str, says: str
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    chosen(qtbot, dialog, "bei")
    dialog.form.fields[field].line.setText(typed)  # type: ignore[attr-defined]
    dialog.accept()
    quiet(qtbot, window)
    level, text = dialog.form.fields[field].message()
    assert level == "error"
    assert says in text
    assert dialog.form.fields[field].isVisible()


def test_an_unfinished_entry_waits_and_is_offered_again(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    chosen(qtbot, dialog, "bei")
    QTest.keyClicks(dialog.form.ui.edit_note.text, "Angefangen")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    quiet(qtbot, window)
    assert asked(qtbot, session, drafts_with, "new_contact")
    assert asked(qtbot, session, contact_page, case.id) == ()
    after = open_window()
    assert "Strg+N" in after.banner.text.text()
    again = pressed_ctrl_n(qtbot, after)
    assert again.form.ui.edit_note.text.toPlainText() == "Angefangen"
    assert again.form.client.value() == case.id
    again.accept()
    quiet(qtbot, after)
    assert [row.note for row in asked(qtbot, session, contact_page, case.id)] == ["Angefangen"]
    assert asked(qtbot, session, drafts_with, "new_contact") == {}


def test_typing_alone_keeps_the_draft_for_a_crash(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    dialog = pressed_ctrl_n(qtbot, open_window())
    QTest.keyClicks(dialog.form.ui.edit_note.text, "Noch mitten im Satz")
    qtbot.waitUntil(
        lambda: (
            "mitten im" in asked(qtbot, session, drafts_with, "new_contact").get("new_contact", "")
        )
    )


def test_locking_hides_the_dialog_and_keeps_its_text(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    QTest.keyClicks(dialog.form.ui.edit_note.text, "Vertraulich")
    window.hide()
    assert not dialog.isVisible()
    quiet(qtbot, window)
    assert "Vertraulich" in asked(qtbot, session, drafts_with, "new_contact")["new_contact"]


def test_discarding_leaves_no_draft(
    qtbot: QtBot, session: Session, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    QTest.keyClicks(dialog.form.ui.edit_note.text, "Weg damit")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    quiet(qtbot, window)
    dialog = pressed_ctrl_n(qtbot, window)
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert asked(qtbot, session, drafts_with, "new_contact") == {}


def test_the_clock_runs_on_while_the_dialog_is_closed_and_after_locking(
    qtbot: QtBot, clock: FixedClock, case: Case, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    QTest.keyClick(dialog, Qt.Key.Key_F7)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    clock.moment = datetime(2026, 12, 1, 9, 32, tzinfo=UTC)
    commands(window).timer.changed.emit()
    assert commands(window).clock_button.text() == "Gespräch läuft: 32 Min."
    quiet(qtbot, window)
    after = open_window()
    assert commands(after).clock_button.isVisible()
    dialog = pressed_ctrl_n(qtbot, after)
    QTest.keyClick(dialog, Qt.Key.Key_F7)
    assert dialog.form.ui.edit_minutes.value() == 35
    assert not commands(after).timer.running


def test_a_foreign_draft_of_another_version_does_not_disturb(
    qtbot: QtBot, store: Store, case: Case, open_window: OpenWindow
) -> None:
    from kimdesk.clients.drafts import keep_drafts

    keep_drafts(store, {"new_contact": '{"client": 7}'})
    dialog = pressed_ctrl_n(qtbot, open_window())
    assert dialog.form.ui.edit_note.text.toPlainText() == ""


@pytest.mark.parametrize("state", ["new", "list", "more", "resumed"])
def test_the_dialog_can_be_used_by_everybody(
    qtbot: QtBot, case: Case, open_window: OpenWindow, state: str
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    if state == "resumed":
        QTest.keyClicks(dialog.form.ui.edit_note.text, "Angefangen")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        quiet(qtbot, window)
        dialog = pressed_ctrl_n(qtbot, window)
    if state == "more":
        dialog.more.click()
    if state == "list":
        QTest.keyClicks(dialog.form.client.line, "bei")
        qtbot.waitUntil(dialog.form.client.list.isVisible)
    assert audit(dialog) == []


def test_tab_comes_to_the_clock_after_the_fields_and_a_button_closes(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    dialog = pressed_ctrl_n(qtbot, window)
    minutes = dialog.form.ui.edit_minutes
    minutes.line.setFocus()
    walked = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    note = dialog.form.ui.edit_note.text
    assert walked.index(note) < walked.index(minutes.button) < walked.index(dialog.save)
    dialog.close_button.click()
    assert not dialog.isVisible()
