"""Making a store in the window, from the welcome to the empty list."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.desktop.shell.create_card import CreateCard
from kimdesk.desktop.shell.create_steps import login_from
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.shell.program import Program
from kimdesk.vault.vault import unlock
from tests.desktop.audit import audit
from tests.desktop.shell.conftest import Robot

PASSPHRASE = "Vier bunte Teekannen tanzen"


def begun(program: Program) -> CreateCard:
    program.begin(None)
    program.start.welcome.create_button.click()
    return program.start.create_card()


def filled(card: CreateCard, folder: Path) -> None:
    card.place.folder.set_value(str(folder))
    card.go_on()
    card.office.office.set_value("Beratungsstelle Musterweg")
    card.office.provider.set_value("DRK")
    card.office.provider.edited.emit()
    card.go_on()
    card.person.display_name.set_value("Jörg Müller-Beispiel")
    card.person.display_name.edited.emit()
    for field in (card.person.passphrase.first, card.person.passphrase.again):
        field.line.setText(PASSPHRASE)


def test_a_store_is_made_step_by_step_and_opens_at_once(
    robot: Robot, tmp_path: Path, clock: FixedClock
) -> None:
    card = begun(robot.program)
    folder = tmp_path / "Neu" / "Ablage.kimdesk"
    filled(card, folder)
    assert card.office.code.value() == "DRK1"
    assert card.person.login.value() == "joerg.mueller.beispiel"
    card.go_on()
    robot.until(card.sheet.isVisible)
    shown = [label.text() for label in card.sheet.groups.findChildren(QLabel)]
    card.go_on()
    groups = [text for text in shown if len(text) == 4]
    number = int("".join(char for char in card.confirm.caption.text() if char.isdigit()))
    card.confirm.group.set_value("XXXX")
    card.go_on()
    assert card.confirm.group.message()[0] == "error"
    card.confirm.group.set_value(groups[number - 1].lower())
    card.go_on()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert robot.window.front_name() == robot.window.first_page
    assert card.person.passphrase.value() == ""


def test_the_sheet_never_goes_into_the_stores_own_folder(robot: Robot, tmp_path: Path) -> None:
    card = begun(robot.program)
    folder = tmp_path / "Neu.kimdesk"
    filled(card, folder)
    card.go_on()
    robot.until(card.sheet.isVisible)
    card.sheet.print_button.click()
    dialog = robot.dialog()
    assert isinstance(dialog, PreviewDialog)
    dialog.save_to(folder / "Bogen.pdf")
    assert not (folder / "Bogen.pdf").exists()
    assert dialog.banner.isVisible()
    dialog.save_to(tmp_path / "Bogen")
    robot.until((tmp_path / "Bogen.pdf").exists)
    assert (tmp_path / "Bogen.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_wrong_entries_are_said_at_their_field_and_nothing_is_made(
    program: Program, tmp_path: Path
) -> None:
    card = begun(program)
    taken = tmp_path / "belegt"
    taken.mkdir()
    (taken / "brief.txt").write_text("x")
    for place in ("", "relativ", str(taken), "//server/freigabe/ablage"):
        card.place.folder.set_value(place)
        card.go_on()
        assert card.place.folder.message()[0] == "error"
        assert card.place.isVisible()
    card.place.folder.set_value(str(tmp_path / "neu"))
    card.go_on()
    card.go_on()
    assert card.office.office.message()[0] == "error"
    card.office.office.set_value("Beispielstelle")
    card.office.provider.set_value("AWO")
    card.office.code.set_value("zu-lang!")
    card.go_on()
    assert card.office.code.message()[0] == "error"
    card.office.code.set_value("awo1")
    card.go_on()
    assert card.person.isVisible()
    card.person.display_name.set_value("Erika Mustermann")
    card.person.login.set_value("erika")
    card.person.passphrase.first.line.setText("passwort1234")
    card.person.passphrase.again.line.setText("passwort1234")
    card.go_on()
    assert card.person.passphrase.first.message()[0] == "error"
    card.person.passphrase.first.line.setText(PASSPHRASE)
    card.go_on()
    assert card.person.passphrase.again.message()[0] == "error"
    assert not (tmp_path / "neu").exists()


@pytest.mark.parametrize(
    "passphrase",
    [
        "U\u0308ber vier Ka\u0308hne segelt",
        "x" * 150 + " Teekanne Regen",
        "🫖 Regen 🌂 Lampe 🚂 Zug",
    ],
)
def test_passphrases_of_every_kind_are_taken(
    robot: Robot, tmp_path: Path, clock: FixedClock, passphrase: str
) -> None:
    card = begun(robot.program)
    folder = tmp_path / "Neu.kimdesk"
    filled(card, folder)
    for field in (card.person.passphrase.first, card.person.passphrase.again):
        field.line.setText(passphrase)
    if not card.person.passphrase.check():
        assert card.person.passphrase.first.message()[0] == "error"
        return
    card.go_on()
    robot.until(card.sheet.isVisible)
    unlock(folder, None, passphrase, clock).close()


def test_the_advice_follows_the_typing(program: Program, qtbot: QtBot) -> None:
    card = begun(program)
    new = card.person.passphrase
    new.first.line.setText("kurz")
    new.judge()
    assert new.first.message()[0] == "warning"
    new.first.line.setText(PASSPHRASE)
    new.judge()
    assert new.first.message()[0] == "success"
    assert new.bar.value() == 4


def test_going_back_keeps_what_was_typed_and_giving_up_returns(program: Program) -> None:
    card = begun(program)
    card.place.folder.set_value("/nirgends/neu")
    card.back.click()
    assert program.start.card is program.start.welcome


def test_logins_are_made_from_names() -> None:
    assert login_from("Erika Mustermann") == "erika.mustermann"
    assert login_from("Şahin Öz") == "sahin.oez"
    assert login_from("محمد") == ""


@pytest.mark.parametrize("step", range(5))
def test_every_step_is_accessible(robot: Robot, tmp_path: Path, step: int) -> None:
    card = begun(robot.program)
    filled(card, tmp_path / "Neu.kimdesk")
    if step >= 3:
        card.go_on()
        robot.until(card.sheet.isVisible)
    card.show_step(card.steps[step])
    assert audit(robot.program.start) == []


def test_a_path_longer_than_its_line_shows_its_end_and_tells_all(program: Program) -> None:
    card = begun(program)
    path = "/home/erika.mustermann/Dokumente/Beratungsstelle Mitte/Integration/Ablage.kimdesk"
    card.place.folder.set_value(path)
    assert card.place.folder.line.cursorPosition() == len(path)
    assert card.place.folder.line.toolTip() == path
