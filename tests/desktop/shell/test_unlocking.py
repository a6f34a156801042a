"""Unlocking: right and wrong passphrases, stores that cannot be opened, sheet, first password."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import FixedClock
from kimdesk.vault.users import add_user
from kimdesk.vault.vault import unlock
from tests.desktop.audit import audit
from tests.desktop.shell.conftest import LEAD, PASSPHRASE, Robot


def asked(robot: Robot) -> None:
    robot.program.begin(robot.folder)
    robot.settle()


def test_the_page_shows_the_office_and_the_only_login(robot: Robot) -> None:
    asked(robot)
    card = robot.program.start.unlock
    assert card.title.text() == "Beispielstelle"
    assert card.login.value() == LEAD


def test_wrong_passphrase_and_unknown_login_answer_alike(robot: Robot) -> None:
    asked(robot)
    robot.unlock("falsch")
    robot.until(robot.refusal)
    wrong = robot.refusal()
    robot.unlock(PASSPHRASE, login="niemand")
    robot.until(lambda: not robot.refusal())
    robot.until(robot.refusal)
    assert robot.refusal() == wrong
    assert "Feststelltaste" in wrong
    assert robot.program.start.unlock.passphrase.value() == ""


def test_an_empty_passphrase_is_asked_for(robot: Robot) -> None:
    asked(robot)
    robot.program.start.unlock.button.click()
    assert robot.program.start.unlock.passphrase.message()[0] == "error"


def test_the_page_says_when_caps_lock_is_on(robot: Robot) -> None:
    asked(robot)
    card = robot.program.start.unlock
    line = card.passphrase.line
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier

    def press(text: str, modifiers: Qt.KeyboardModifier) -> str:
        key = Qt.Key(ord(text.upper()))
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
        return card.passphrase.message()[1]

    assert press("A", shift) == ""
    assert "Feststelltaste" in press("A", none)
    assert press("a", none) == ""


def missing(folder: Path) -> None:
    (folder / "vault.key").unlink()
    for copy in folder.glob("vault.key*"):
        copy.unlink()


def emptied(folder: Path) -> None:
    for key in folder.glob("vault.key*"):
        key.write_bytes(b"")


def cut(folder: Path) -> None:
    for key in folder.glob("vault.key*"):
        key.write_bytes(key.read_bytes()[:100])


def foreign(folder: Path) -> None:
    for key in folder.glob("vault.key*"):
        key.write_bytes(b"PK\x03\x04" + b"x" * 500)


def test_a_store_that_cannot_be_opened_is_left_as_it_is_with_a_sentence(
    robot: Robot, tmp_path: Path
) -> None:
    said = set()
    for spoil in (missing, emptied, cut, foreign):
        folder = tmp_path / spoil.__name__
        folder.mkdir()
        for file in robot.folder.iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
        spoil(folder)
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        robot.program.begin(folder)
        robot.settle()
        robot.until(robot.banner)
        said.add(robot.banner())
        assert robot.program.start.card is robot.program.start.welcome
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert len(said) >= 2


def test_a_store_that_somebody_has_open_says_who(robot: Robot, clock: FixedClock) -> None:
    with unlock(robot.folder, LEAD, PASSPHRASE, clock):
        asked(robot)
        robot.unlock()
        robot.until(robot.banner)
        assert "Erika Mustermann" in robot.banner()
    robot.unlock()
    robot.until(lambda: robot.program.window is not None)


def test_the_sheet_sets_a_new_passphrase(robot: Robot) -> None:
    asked(robot)
    robot.program.start.unlock.forgotten.click()
    card = robot.program.start.recover_card()
    assert card.login.value() == LEAD
    groups = list(robot.code.groups)
    slip = groups[4][:3] + ("X" if groups[4][3] != "X" else "Y")
    card.code.line.setText("-".join([*groups[:4], slip, *groups[5:]]))
    card.button.click()
    assert "Gruppe 5" in card.code.message()[1]
    card.code.line.setText(" ".join(groups).lower())
    for field in (card.passphrase.first, card.passphrase.again):
        field.line.setText("Sieben leise Regenschirme wandern")
    card.button.click()
    robot.settle()
    robot.until(lambda: robot.program.start.card is robot.program.start.unlock)
    assert card.code.value() == ""
    robot.unlock("Sieben leise Regenschirme wandern")
    robot.until(lambda: robot.program.window is not None)


def test_a_one_time_passphrase_is_changed_before_anything_is_shown(
    robot: Robot, clock: FixedClock
) -> None:
    with unlock(robot.folder, LEAD, PASSPHRASE, clock) as opened:
        add_user(opened, "neu", "Nele Neumuster", ("R_CM",), "Einmal bunte Lampe Zug")
    asked(robot)
    robot.unlock("Einmal bunte Lampe Zug", login="neu")
    card = robot.program.start.own_passphrase_card()
    robot.until(lambda: robot.program.start.card is card)
    assert robot.program.window is None
    for field in (card.passphrase.first, card.passphrase.again):
        field.line.setText("Sieben leise Regenschirme wandern")
    card.button.click()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    robot.program.change_user()
    robot.settle()
    robot.unlock("Einmal bunte Lampe Zug", login="neu")
    robot.until(robot.refusal)


def test_refusing_an_own_passphrase_locks_again(robot: Robot, clock: FixedClock) -> None:
    with unlock(robot.folder, LEAD, PASSPHRASE, clock) as opened:
        add_user(opened, "neu", "Nele Neumuster", ("R_CM",), "Einmal bunte Lampe Zug")
    asked(robot)
    robot.unlock("Einmal bunte Lampe Zug", login="neu")
    card = robot.program.start.own_passphrase_card()
    robot.until(lambda: robot.program.start.card is card)
    card.back.click()
    robot.until(lambda: robot.program.start.card is robot.program.start.unlock)
    assert robot.program.window is None


@pytest.mark.parametrize("page", ["welcome", "unlock", "recover"])
def test_every_page_is_accessible(robot: Robot, page: str) -> None:
    if page == "welcome":
        robot.program.begin(None)
    else:
        asked(robot)
    if page == "recover":
        robot.program.start.show_recover()
    assert audit(robot.program.start) == []
