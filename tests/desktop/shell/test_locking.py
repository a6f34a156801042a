"""Locking: by key, after rest, on sleep; what was typed is there again, nothing else stays."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from kimdesk.clients.cases import create_file
from kimdesk.desktop.calendar_exchange.commands import exchange_of
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.name_card import NameCard
from kimdesk.desktop.shell.idle import IdleWatch
from kimdesk.desktop.shell.window import Window
from kimdesk.desktop.widgets.text_fields import LongTextField
from tests.desktop.shell.conftest import LEAD, PASSPHRASE, Robot


def with_file(robot: Robot) -> int:
    """The window with one open client file."""
    window = robot.enter()
    session = window.session
    made: list[int] = []

    def make() -> None:
        case = create_file(
            session.store,
            session.records,
            {"family_name": "Beispiel", "given_name": "Amira", "birth_date": "1990"},
            {},
        )
        made.append(case.id)

    session.jobs.run(session, make)
    robot.settle()
    session.ask("file", made[0])
    robot.settle()
    return made[0]


def press(window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window, key, modifiers)


def test_ctrl_l_locks_and_unlocking_returns_to_the_same_file(robot: Robot) -> None:
    case_id = with_file(robot)
    robot.window.activateWindow()
    page = robot.window.page
    assert isinstance(page, FilePage)
    page.show_tab("plan")
    robot.settle()
    press(robot.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    robot.until(lambda: robot.program.window is None)
    card = robot.program.start.unlock
    assert card.title.text() == "Gesperrt"
    assert card.login.is_read_only()
    robot.unlock(PASSPHRASE)
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert robot.window.front_file() == case_id
    robot.until(lambda: robot.window.place() == "plan")


def test_somebody_else_can_sign_in_at_a_locked_store(robot: Robot) -> None:
    with_file(robot)
    robot.program.lock()
    robot.until(lambda: robot.program.window is None)
    card = robot.program.start.unlock
    assert card.person.isVisibleTo(card)
    assert not card.other.isVisibleTo(card)
    card.person.click()
    robot.until(lambda: not card.login.is_read_only())
    assert not card.person.isVisibleTo(card)
    robot.unlock(PASSPHRASE, LEAD)
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert robot.window.open_files() == []


def test_ctrl_l_locks_from_within_a_dialog(robot: Robot) -> None:
    with_file(robot)
    robot.window.actions_["change_passphrase"].trigger()
    dialog = robot.dialog()
    robot.until(lambda: dialog.focusWidget() is not None and dialog.focusWidget().hasFocus())
    QTest.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    robot.until(lambda: robot.program.window is None)


def test_text_typed_and_not_committed_is_there_again_after_unlocking(robot: Robot) -> None:
    with_file(robot)
    field = long_field(robot)
    field.text.setFocus()
    QTest.keyClicks(field.text, "Sucht eine andere Wohn")
    robot.program.lock()
    robot.until(lambda: robot.program.window is None)
    robot.unlock()
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert long_field(robot).text.toPlainText() == "Sucht eine andere Wohn"


def test_a_record_half_entered_is_kept_once_and_before_the_store_is_closed(
    robot: Robot,
) -> None:
    with_file(robot)
    page = robot.window.page
    assert isinstance(page, FilePage)
    page.show_tab("person")
    robot.settle()
    assert page.tab is not None
    card = page.tab.findChildren(NameCard)[0]
    card.add_button.click()
    assert card.entry is not None
    QTest.keyClicks(card.entry.findChildren(QLineEdit)[0], "Muster")
    bugs: list[Exception] = []
    robot.program.jobs.bug.connect(bugs.append)
    robot.program.lock()
    robot.until(lambda: robot.program.window is None)
    robot.settle()
    assert bugs == []


def long_field(robot: Robot) -> LongTextField:
    """The first long text of the file that can be typed in."""
    page = robot.window.page
    assert isinstance(page, FilePage)
    page.show_tab("case")
    robot.settle()
    assert page.tab is not None
    fields = [field for field in page.tab.findChildren(LongTextField) if field.isVisible()]
    return fields[0]


def test_locking_empties_the_clipboard_and_closes_dialogs(robot: Robot) -> None:
    robot.enter()
    QApplication.clipboard().setText("Amira Beispiel")
    robot.window.actions_["about"].trigger()
    dialog = robot.dialog()
    robot.program.lock()
    robot.until(lambda: robot.program.window is None)
    assert not isValid(dialog) or not dialog.isVisible()
    assert QApplication.clipboard().text() == ""


def test_others_can_open_the_store_while_it_is_locked(robot: Robot) -> None:
    window = robot.enter()
    opened = window.session.opened
    assert opened is not None
    robot.program.lock()
    robot.until(lambda: robot.program.window is None)
    assert opened.locked


def test_changing_the_user_asks_for_a_login(robot: Robot) -> None:
    robot.enter()
    robot.window.actions_["change_user"].trigger()
    robot.until(lambda: robot.program.window is None)
    robot.settle()
    card = robot.program.start.unlock
    assert not card.login.is_read_only()
    robot.unlock()
    robot.until(lambda: robot.program.window is not None)


class Watched(IdleWatch):
    """An idle watch whose clock the test moves."""

    moment = 1000.0

    def now(self) -> float:
        return self.moment


@pytest.fixture
def watch(qapp: QApplication) -> Watched:
    return Watched(qapp)


def rest(watch: Watched, seconds: int) -> None:
    for _ in range(0, seconds, 5):
        watch.moment += 5
        watch.check()


def work(watch: Watched, qapp: QApplication) -> None:
    key = Qt.Key.Key_A
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "a")
    watch.eventFilter(qapp, event)


def test_it_warns_at_least_twenty_seconds_before_and_then_locks(watch: Watched) -> None:
    warned: list[int] = []
    idle: list[float] = []
    watch.about_to_lock.connect(warned.append)
    watch.idle.connect(lambda: idle.append(watch.moment))
    watch.start(300)
    rest(watch, 265)
    assert warned == []
    rest(watch, 15)
    assert len(warned) == 1
    assert warned[0] >= 20
    rest(watch, 40)
    assert idle == [1300.0]
    watch.stop()


def test_a_key_after_the_warning_keeps_it_open(watch: Watched, qapp: QApplication) -> None:
    idle: list[bool] = []
    resumed: list[bool] = []
    watch.idle.connect(lambda: idle.append(True))
    watch.resumed.connect(lambda: resumed.append(True))
    watch.start(300)
    rest(watch, 280)
    work(watch, qapp)
    assert resumed == [True]
    rest(watch, 265)
    assert idle == []
    watch.stop()


def test_sleep_of_the_machine_locks_at_once(watch: Watched) -> None:
    idle: list[bool] = []
    watch.idle.connect(lambda: idle.append(True))
    watch.start(3600)
    watch.moment += 120
    watch.check()
    assert idle == [True]


def test_the_window_says_that_it_is_about_to_lock(robot: Robot) -> None:
    window = robot.enter()
    robot.program.idle.about_to_lock.emit(25)
    assert "25 Sekunden" in window.banner.text.text()
    assert window.banner.button.isVisible()
    robot.program.idle.resumed.emit()
    assert not window.banner.isVisible()


def test_what_asks_for_the_store_while_it_locks_is_let_go(robot: Robot) -> None:
    window = robot.enter()
    bugs: list[object] = []
    robot.program.jobs.bug.connect(bugs.append)
    exchange = exchange_of(window)
    assert exchange is not None
    robot.program.lock()
    # As its timer does, while the daily backup still keeps the store from being locked.
    exchange.keeper.renew()
    robot.until(lambda: robot.program.window is None)
    robot.settle()
    assert bugs == []
    robot.unlock(PASSPHRASE)
    robot.until(lambda: robot.program.window is not None)
    robot.settle()
    assert bugs == []
