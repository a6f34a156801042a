"""The first day of an office: from nothing to a client file, through lock and loss of memory.

Everything is done in the real windows on a real store, as a person would.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from kimdesk import app as composition
from kimdesk.base.clock import FixedClock
from kimdesk.clients.cases import create_file
from kimdesk.clients.records import Records
from kimdesk.desktop import theme
from kimdesk.desktop.shell.palette import Palette
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.work import Store
from tests.vault.cheap import cheap_keys

PASSPHRASE = "Vier bunte Teekannen tanzen"
LATER = "Sieben leise Regenschirme wandern"
WAIT = 60_000


@pytest.fixture
def program(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    for name in ("HOME", "USERPROFILE", "XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    theme.apply(qapp, theme.Appearance("light"))
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    clock = FixedClock(datetime(2026, 12, 1, 9, tzinfo=UTC))
    with cheap_keys():
        made = composition.make_program(qapp, clock, settings)
        made.ended.disconnect()
        yield made
        made.end()
        qtbot.waitUntil(lambda: not made.jobs.busy, timeout=WAIT)
        made.shut_down()
        for window in (made.window, made.start):
            if window is not None:
                window.hide()
                window.deleteLater()


def test_an_office_begins_locks_forgets_its_password_and_goes_on(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    def until(so: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(so()), timeout=WAIT)

    code = _found(program, tmp_path / "Ablage.kimdesk", until)
    window = _window(program, until)
    _write_a_file(window, until)
    _open_by_name(window, until)
    number = window.front_file()
    assert number is not None

    program.lock()
    until(lambda: program.window is None)
    _unlock(program, PASSPHRASE)
    assert _window(program, until).front_file() == number

    program.change_user()
    until(lambda: program.window is None and not program.jobs.busy)
    _recover(program, code, until)
    _unlock(program, LATER)
    window = _window(program, until)
    _open_by_name(window, until)
    assert window.front_file() == number


def _found(program: Program, folder: Path, until: Callable[[Callable[[], object]], None]) -> str:
    """Make the store; the code as it stands on the sheet."""
    program.begin(None)
    program.start.welcome.create_button.click()
    card = program.start.create_card()
    card.place.folder.set_value(str(folder))
    card.next.click()
    card.office.office.set_value("Beratungsstelle Musterweg")
    card.office.provider.set_value("AWO")
    card.office.code.set_value("AWO1")
    card.next.click()
    card.person.display_name.set_value("Erika Mustermann")
    card.person.login.set_value("erika")
    for field in (card.person.passphrase.first, card.person.passphrase.again):
        field.line.setText(PASSPHRASE)
    card.next.click()
    until(card.sheet.isVisible)
    groups = [text.text() for text in card.sheet.groups.findChildren(QLabel)]
    code = [group for group in groups if len(group) == 4]
    card.next.click()
    asked = int("".join(char for char in card.confirm.caption.text() if char.isdigit()))
    card.confirm.group.set_value(code[asked - 1])
    card.next.click()
    return "-".join(code)


def _window(program: Program, until: Callable[[Callable[[], object]], None]) -> Window:
    until(lambda: program.window is not None and not program.jobs.busy)
    window = program.window
    assert isinstance(window, Window)
    return window


def _write_a_file(window: Window, until: Callable[[Callable[[], object]], None]) -> None:
    session = window.session
    session.jobs.run(session, _invented, session.store, session.records)
    until(lambda: not session.jobs.busy)


def _invented(store: Store, records: Records) -> None:
    create_file(store, records, {"family_name": "Beispiel", "given_name": "Amira"}, {})


def _open_by_name(window: Window, until: Callable[[Callable[[], object]], None]) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    palette = QApplication.activeModalWidget()
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "ami")
    until(lambda: palette.model.entries and "Amira" in palette.model.entries[0].title)
    until(lambda: not window.session.jobs.busy)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    until(lambda: window.front_file() is not None and not window.session.jobs.busy)


def _unlock(program: Program, passphrase: str) -> None:
    card = program.start.unlock
    card.passphrase.line.setText(passphrase)
    card.button.click()


def _recover(program: Program, code: str, until: Callable[[Callable[[], object]], None]) -> None:
    until(lambda: program.start.unlock.login.value() == "erika")
    program.start.unlock.forgotten.click()
    card = program.start.recover_card()
    card.code.line.setText(code)
    for field in (card.passphrase.first, card.passphrase.again):
        field.line.setText(LATER)
    card.button.click()
    until(lambda: program.start.card is program.start.unlock and not program.jobs.busy)
