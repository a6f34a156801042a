"""Keys: read in, compared by the words read out, replaced, revoked; our own given away."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox

from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keyring import revocation
from kimdesk.bundles.keys import PublicKey, SecretKey
from kimdesk.city.keys import KeyRow
from kimdesk.city.window import own_key_card
from tests.city.window.conftest import CityRobot
from tests.support.bundles import key


@pytest.fixture
def at_keys(robot: CityRobot) -> CityRobot:
    """The keys in front."""
    robot.enter()
    robot.go("keys")
    return robot


def _row(robot: CityRobot, office: str, number: int = 1) -> KeyRow:
    rows = robot.window.keys.table.rows.rows()
    return next(row for row in rows if (row.office, row.number) == (office, number))


def _read_in(robot: CityRobot, raw: bytes, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(raw)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    robot.window.keys.add()
    robot.settle()


def _hear(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (words, True))


def _agree() -> None:
    tops = QApplication.topLevelWidgets()
    question = next(each for each in tops if isinstance(each, QMessageBox) and each.isVisible())
    question.buttons()[0].click()


def test_a_new_office_counts_once_its_words_were_compared(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = SecretKey.new("stelle", "DRK7").public
    _read_in(at_keys, new.file(), tmp_path / "drk7.pub", monkeypatch)
    at_keys.until(lambda: at_keys.window.keys.table.stand_on(new.id))
    assert not _row(at_keys, "DRK7").compared
    _hear("ganz andere Wörter", monkeypatch)
    at_keys.window.keys.compare()
    at_keys.until(lambda: "passen nicht" in at_keys.banner())
    _hear(spoken(new), monkeypatch)
    at_keys.window.keys.compare()
    at_keys.until(lambda: _row(at_keys, "DRK7").compared)


def test_words_to_be_heard_are_not_shown_before(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = SecretKey.new("stelle", "DRK7").public
    _read_in(at_keys, new.file(), tmp_path / "drk7.pub", monkeypatch)
    model = at_keys.window.keys.table.rows
    at_keys.until(lambda: model.place_of(new.id) >= 0)
    shown = [str(model.data(model.index(model.place_of(new.id), at))) for at in range(4)]
    assert spoken(new).split()[0] not in " ".join(shown)


def test_a_key_that_nobody_vouches_for_needs_its_words(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = key("stelle").public.owner
    lost = SecretKey.new("stelle", office).public
    _hear(spoken(lost), monkeypatch)
    _read_in(at_keys, lost.file(), tmp_path / "neu.pub", monkeypatch)
    at_keys.until(lambda: "Der neue Schlüssel" in at_keys.banner())


def test_a_file_that_is_no_key_is_refused_in_words(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _read_in(at_keys, b"nichts", tmp_path / "kein.pub", monkeypatch)
    at_keys.until(at_keys.banner)
    assert len(at_keys.window.keys.table.rows.rows()) == 2


def test_a_revoked_key_counts_no_more(at_keys: CityRobot) -> None:
    view = at_keys.window.keys
    office = key("zweite").public.owner
    view.table.stand_on(_row(at_keys, office).id)
    view.revoke()
    _agree()
    at_keys.until(lambda: _row(at_keys, office).revoked)
    assert not view.revoke_button.isVisibleTo(view)


def test_an_office_takes_its_key_back_with_a_file(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = key("zweite")
    path = tmp_path / "widerruf"
    path.write_bytes(revocation(secret.public, secret))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    at_keys.window.keys.take_revocation()
    at_keys.until(lambda: _row(at_keys, secret.public.owner).revoked)


def test_our_key_is_saved_and_renewed(
    at_keys: CityRobot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card, place = at_keys.window.keys.own, tmp_path / "stadt.pub"
    monkeypatch.setattr(own_key_card, "ask_place", lambda *_: place)
    card.save()
    at_keys.until(place.exists)
    assert PublicKey.read(place.read_bytes()).role == "stadt"
    card.renew()
    _agree()
    at_keys.until(lambda: card.words.text().startswith("Nummer 2"))
