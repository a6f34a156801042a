"""The frame: menus, look, status line, help, dialogs of the program itself."""

from datetime import date, timedelta

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSplitter

from kimdesk.desktop import theme
from kimdesk.desktop.shell.actions import plain
from kimdesk.desktop.shell.help_page import SHORTCUTS, HelpPage, chapters
from kimdesk.desktop.shell.passphrase_dialog import PassphraseDialog
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.vault.vault import unlock
from tests.desktop.audit import audit
from tests.desktop.conftest import Look
from tests.desktop.shell.conftest import LEAD, PASSPHRASE, Robot


def test_the_title_names_nobody(robot: Robot) -> None:
    assert robot.enter().windowTitle() == "KIMdesk"


def test_every_menu_has_its_commands_and_no_key_twice(robot: Robot) -> None:
    window = robot.enter()
    for name in ("file", "edit", "view", "tools", "help"):
        assert window.menus[name].actions()
    keys = [a.shortcut().toString() for a in window.actions_ if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    for wanted in ("Ctrl+K", "Ctrl+L", "F1", "Ctrl+N", "Ctrl+Shift+N"):
        assert wanted in keys


def test_colours_and_text_size_change_at_once_and_are_kept(robot: Robot, look: Look) -> None:
    window = robot.enter()
    window.actions_["scheme_dark"].trigger()
    window.actions_["zoom_1.5"].trigger()
    assert theme.appearance() == theme.Appearance("dark", 1.5)
    assert window.settings.value("look/scheme") == "dark"
    assert float(str(window.settings.value("look/zoom"))) == 1.5
    window.actions_["larger"].trigger()
    assert theme.appearance().zoom == 1.75
    window.actions_["smaller"].trigger()
    assert theme.appearance().zoom == 1.5


def test_no_kept_width_cuts_the_names_of_sections(robot: Robot, look: Look) -> None:
    window = robot.enter()
    sections = window.navigation.sections
    for zoom in (1.0, 2.0):
        look("light", zoom)
        splitter = window.findChild(QSplitter)
        assert isinstance(splitter, QSplitter)
        splitter.setSizes([40, 1300])
        robot.until(lambda: sections.viewport().width() >= sections.sizeHintForColumn(0))


def test_the_icon_of_the_chosen_section_grows_with_the_text(robot: Robot, look: Look) -> None:
    sections = robot.enter().navigation.sections
    look("light", 2.0)
    QApplication.processEvents()
    side = sections.iconSize().width()
    icon = sections.currentItem().icon()
    assert side in {s.width() for s in icon.availableSizes(QIcon.Mode.Selected)}


def test_the_language_is_kept_for_the_next_start(robot: Robot) -> None:
    window = robot.enter()
    window.actions_["language_en"].trigger()
    assert window.settings.value("language") == "en"
    assert "nächsten Start" in window.banner.text.text()


@pytest.mark.parametrize(
    ("days", "said", "kind"),
    [
        (None, "Noch keine", "danger"),
        (0, "heute", "flat"),
        (1, "gestern", "flat"),
        (7, "7 Tagen", "flat"),
        (8, "8 Tagen", "danger"),
    ],
)
def test_the_status_line_warns_of_old_backups(
    robot: Robot, days: int | None, said: str, kind: str
) -> None:
    status = robot.enter().status
    made_on = None if days is None else date(2026, 12, 1) - timedelta(days=days)
    status.show_backup(made_on)
    assert said in status.backup.text()
    assert status.backup.property("kind") == kind


def test_saving_is_said_with_the_time(robot: Robot) -> None:
    status = robot.enter().status
    status.show_saved()
    assert status.saved.text().startswith("Gespeichert ")
    assert not status.demo.isVisible()


def test_help_opens_at_the_chapter_of_the_page_and_lists_all_keys(robot: Robot) -> None:
    window = robot.enter()
    window.show_page("list")
    window.actions_["help"].trigger()
    page = window.page
    assert isinstance(page, HelpPage)
    assert page.nav.current() == "files"
    window.actions_["shortcuts"].trigger()
    assert page.nav.current() == SHORTCUTS
    text = page.text.toPlainText()
    for action in window.actions_:
        if not action.shortcut().isEmpty():
            assert plain(action.text()).strip() in text


def test_every_chapter_is_there_in_both_languages_and_can_be_read(robot: Robot) -> None:
    from kimdesk.base.resources import resource

    german = sorted(path.name for path in resource("help", "de").glob("*.md"))
    assert german == sorted(path.name for path in resource("help", "en").glob("*.md"))
    window = robot.enter()
    window.show_page("help")
    page = window.page
    assert isinstance(page, HelpPage)
    for name in chapters():
        page.nav.choose(name)
        assert len(page.text.toPlainText()) > 200


def test_the_passphrase_is_changed(robot: Robot) -> None:
    window = robot.enter()
    window.actions_["change_passphrase"].trigger()
    dialog = robot.dialog()
    assert isinstance(dialog, PassphraseDialog)
    new = "Sieben leise Regenschirme wandern"
    dialog.old.line.setText("falsch")
    for field in (dialog.new.first, dialog.new.again):
        field.line.setText(new)
    dialog.set_button.click()
    robot.settle()
    assert dialog.old.message()[0] == "error"
    dialog.old.line.setText(PASSPHRASE)
    dialog.set_button.click()
    robot.settle()
    robot.program.change_user()
    robot.settle()
    robot.until(lambda: robot.program.window is None)
    unlock(robot.folder, LEAD, new, window.session.store.clock).close()


@pytest.mark.parametrize("name", ["form_einwilligung", "form_erstgespraech"])
def test_empty_forms_are_shown_before_printing(robot: Robot, name: str) -> None:
    window = robot.enter()
    window.actions_[name].trigger()
    dialog = robot.dialog()
    assert isinstance(dialog, PreviewDialog)
    robot.until(lambda: dialog.view.pages is not None)
    pages = dialog.view.pages
    assert pages is not None
    assert "Beispielstelle" in pages.text(0)
    dialog.view.zoom(1)
    dialog.view.turn(1)
    dialog.reject()


@pytest.mark.parametrize("name", ["about", "change_passphrase", "form_einwilligung"])
def test_dialogs_are_accessible(robot: Robot, name: str) -> None:
    window = robot.enter()
    window.actions_[name].trigger()
    dialog = robot.dialog()
    assert audit(dialog) == []
    dialog.reject()


def test_help_is_accessible(robot: Robot, qapp: QApplication) -> None:
    window = robot.enter()
    window.show_page("help")
    robot.settle()
    assert audit(window) == []
