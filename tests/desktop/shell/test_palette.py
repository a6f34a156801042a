"""The command palette: everything by the keyboard, every hit explained."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from kimdesk.clients.cases import create_file
from kimdesk.desktop.shell.actions import plain
from kimdesk.desktop.shell.palette import Palette
from tests.desktop.audit import audit
from tests.desktop.shell.conftest import Robot

PEOPLE = [("Beispiel", "Amira"), ("محمد", "علي"), ("Musterenko", "Олександр")]


def opened(robot: Robot) -> Palette:
    """The palette over a window with three client files."""
    window = robot.enter()
    session = window.session

    def make() -> None:
        for family_name, given_name in PEOPLE:
            person = {"family_name": family_name, "given_name": given_name}
            create_file(session.store, session.records, person, {})

    session.jobs.run(session, make)
    robot.settle()
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = robot.dialog()
    assert isinstance(palette, Palette)
    robot.settle()
    return palette


def typed(robot: Robot, palette: Palette, text: str) -> list[str]:
    palette.field.setText(text)
    palette.field.searched.emit(text)
    robot.settle()
    return [entry.title for entry in palette.model.entries]


def key(palette: Palette, wanted: Qt.Key) -> None:
    QTest.keyClick(palette.field, wanted)


def test_three_letters_and_enter_open_a_file(robot: Robot) -> None:
    palette = opened(robot)
    assert "Beispiel, Amira" in typed(robot, palette, "ami")[0]
    key(palette, Qt.Key.Key_Return)
    robot.settle()
    assert robot.window.front_file() is not None
    assert not palette.isVisible()


def test_hits_in_other_scripts_say_why_they_were_found(robot: Robot) -> None:
    palette = opened(robot)
    typed(robot, palette, "mohamed ali")
    first = palette.model.entries[0]
    assert "محمد" in first.title
    assert first.second


def test_every_command_of_the_window_is_listed(robot: Robot) -> None:
    palette = opened(robot)
    listed = set(typed(robot, palette, ">"))
    for action in robot.window.actions_:
        if action.isEnabled() and plain(action.text()).strip():
            assert plain(action.text()).strip() in listed


def test_an_angle_bracket_lists_only_commands_with_their_keys(robot: Robot) -> None:
    palette = opened(robot)
    assert typed(robot, palette, ">sperr") == ["Sperren"]
    assert palette.model.entries[0].keys.endswith("+L")
    key(palette, Qt.Key.Key_Return)
    robot.until(lambda: robot.program.window is None)


def test_arrows_choose_and_escape_closes_without_a_trace(robot: Robot) -> None:
    palette = opened(robot)
    key(palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    key(palette, Qt.Key.Key_Up)
    key(palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == 0
    key(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert palette.model.entries == []
    assert palette.field.text() == ""


def test_files_opened_lately_come_first(robot: Robot) -> None:
    palette = opened(robot)
    typed(robot, palette, "ami")
    key(palette, Qt.Key.Key_Return)
    robot.settle()
    robot.window.actions_["search"].trigger()
    robot.settle()
    robot.until(lambda: palette.model.entries and "Amira" in palette.model.entries[0].title)


@pytest.mark.parametrize(
    "text", ['"', "a AND b", "NEAR(", "*", "^x", "col:x", "-x", "((", "' OR 1=1 --", "\u202e", "%"]
)
def test_operators_of_the_full_text_search_are_only_text(robot: Robot, text: str) -> None:
    palette = opened(robot)
    bugs: list[Any] = []
    robot.program.jobs.bug.connect(bugs.append)
    typed(robot, palette, text + "x")
    assert bugs == []


def test_it_says_so_when_nothing_is_found(robot: Robot) -> None:
    palette = opened(robot)
    assert typed(robot, palette, "zzzzqqqq") == []
    assert "Nichts gefunden" in palette.hint.text()


def test_actions_of_the_page_in_front_are_offered_too(robot: Robot) -> None:
    palette = opened(robot)
    extra = QAction("Nur hier möglich", robot.window)
    palette.begin([extra], ">")
    robot.settle()
    assert "Nur hier möglich" in typed(robot, palette, ">nur hier")


def test_the_palette_is_accessible(robot: Robot) -> None:
    palette = opened(robot)
    typed(robot, palette, "beispiel")
    assert audit(palette) == []


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("dunkel", "Dunkle Farben"),
        ("hell", "Helle Farben"),
        ("sprache", "English"),
        ("language", "Deutsch"),
        ("schrift", "Text größer"),
    ],
)
def test_a_command_is_found_by_the_word_that_people_have_for_it(
    robot: Robot, said: str, meant: str
) -> None:
    palette = opened(robot)
    assert meant in typed(robot, palette, said)[:2]
