"""From an empty folder to the window, and back behind the password."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keys import SecretKey
from kimdesk.city.archive.archive import archive_in
from kimdesk.city.window.create_card import CityCreateCard
from kimdesk.city.window.window import NAMES
from kimdesk.desktop.shell.chapter_dialog import ChapterDialog
from tests.city.conftest import PASSPHRASE
from tests.city.window.conftest import CityRobot
from tests.desktop.audit import audit


def _create(robot: CityRobot) -> CityCreateCard:
    robot.program.begin()
    card = robot.program.start.create_card()
    assert isinstance(card, CityCreateCard)
    card.city.office.set_value("Musterstadt")
    card.go_on()
    card.person.display_name.set_value("Erika Muster")
    card.person.login.set_value("erika")
    card.person.passphrase.first.set_value(PASSPHRASE)
    card.person.passphrase.again.set_value(PASSPHRASE)
    return card


def _groups(card: CityCreateCard) -> dict[int, str]:
    """The groups on the sheet by their numbers."""
    named = [each for each in card.sheet.groups.findChildren(QLabel) if each.accessibleName()]
    return {int(each.accessibleName().partition(":")[0]): each.text() for each in named}


def _asked(card: CityCreateCard) -> int:
    """Which group has to be typed."""
    return int("".join(char for char in card.confirm.caption.text() if char.isdigit()))


def test_an_empty_folder_becomes_an_archive_with_a_sheet_and_a_key(
    tmp_path: Path, make_robot: Callable[[Path], CityRobot]
) -> None:
    robot = make_robot(tmp_path)
    card = _create(robot)
    card.go_on()
    robot.until(lambda: card.sheet.isVisibleTo(card))
    assert archive_in(tmp_path).is_dir()
    groups = _groups(card)
    card.go_on()
    card.confirm.group.set_value(groups[_asked(card)])
    card.go_on()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert "Schlüssel" in robot.window.inbox.empty.sentence.text()
    robot.window.inbox.empty.button.click()
    robot.settle()
    assert robot.window.front_name() == "keys"
    assert "Prüfwörter" in robot.window.keys.own.words.text()


def test_a_lost_archive_is_made_anew_with_the_key_from_the_safe(
    tmp_path: Path, make_robot: Callable[[Path], CityRobot], monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox, safe = tmp_path / "Eingang", tmp_path / "alt.kimsecret"
    inbox.mkdir()
    old = SecretKey.new("stadt", "MUSTER")
    safe.write_bytes(old.file())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(safe), ""))
    robot = make_robot(inbox)
    robot.program.begin()
    first = robot.program.start.create_card()
    assert isinstance(first, CityCreateCard)
    first.city.key_button.click()
    card = _create(robot)
    card.go_on()
    robot.until(lambda: card.sheet.isVisibleTo(card))
    robot.program.unlocking.open_new(archive_in(inbox), "erika", PASSPHRASE)
    robot.until(lambda: robot.program.window is not None)
    robot.go("keys")
    assert spoken(old.public) in robot.window.keys.own.words.text()


def test_a_city_needs_a_name_and_a_code(
    tmp_path: Path, make_robot: Callable[[Path], CityRobot]
) -> None:
    robot = make_robot(tmp_path)
    robot.program.begin()
    card = robot.program.start.create_card()
    assert isinstance(card, CityCreateCard)
    card.go_on()
    assert card.city.office.message()[0] == "error"
    card.city.office.set_value("Musterstadt")
    card.city.code.set_value("A")
    card.go_on()
    assert card.city.code.message()[0] == "error"


def test_who_gives_up_leaves_nothing_behind(
    tmp_path: Path, make_robot: Callable[[Path], CityRobot]
) -> None:
    robot = make_robot(tmp_path)
    ended: list[bool] = []
    robot.program.ended.connect(lambda: ended.append(True))
    robot.program.begin()
    robot.program.start.create_card().back.click()
    robot.until(lambda: ended)
    assert not archive_in(tmp_path).exists()


def test_a_wrong_password_is_said_at_its_field(robot: CityRobot) -> None:
    robot.program.begin()
    robot.settle()
    robot.unlock("Ganz-anders-als-gedacht")
    robot.settle()
    assert robot.program.window is None
    assert robot.program.start.unlock.passphrase.message()[0] == "error"


def test_no_other_store_is_offered_beside_the_archive(robot: CityRobot) -> None:
    robot.program.begin()
    robot.settle()
    assert not robot.program.start.unlock.other.isVisibleTo(robot.program.start)


def test_locking_comes_back_to_the_same_view(robot: CityRobot) -> None:
    window = robot.enter()
    robot.go("keys")
    window.lock_wanted.emit()
    robot.until(lambda: robot.program.window is None)
    robot.unlock()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert robot.window.front_name() == "keys"


def test_f1_shows_the_chapter_about_the_city(robot: CityRobot) -> None:
    robot.enter().actions_["help"].trigger()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ChapterDialog)]
    assert "Stadt" in found[0].windowTitle()
    found[0].reject()


def test_every_view_can_be_read_and_worked_by_everybody(robot: CityRobot) -> None:
    window = robot.enter()
    found = audit(window)
    assert found == [], "inbox before"
    window.inbox.accept_all()
    robot.settle()
    for name in NAMES:
        robot.go(name)
        found = audit(window)
        assert found == [], name


def test_the_steps_of_making_it_can_be_worked_by_everybody(
    tmp_path: Path, make_robot: Callable[[Path], CityRobot]
) -> None:
    robot = make_robot(tmp_path)
    robot.program.begin()
    assert audit(robot.program.start) == []
    _create(robot)
    assert audit(robot.program.start) == []
