"""Banner, chip, undo bar, reading view, navigation, flowing rows."""

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FieldRow, FormGrid
from kimdesk.desktop.widgets.navigation import SearchField, SideNav
from kimdesk.desktop.widgets.notice import Banner, StatusChip
from kimdesk.desktop.widgets.reading import ReadingView, escape
from kimdesk.desktop.widgets.undo_bar import UndoBar


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_a_banner_says_offers_and_closes(qtbot: QtBot, host: QWidget) -> None:
    banner = Banner(host)
    assert not banner.isVisible()
    banner.say("warning", "Die Sicherung ist alt.", offer="Jetzt sichern")
    assert banner.isVisible()
    with qtbot.waitSignal(banner.acted):
        banner.button.click()
    with qtbot.waitSignal(banner.closed):
        banner.close_button.click()
    assert not banner.isVisible()


def test_a_status_is_said_in_words(qtbot: QtBot) -> None:
    chip = StatusChip("überfällig", "error")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "überfällig"
    assert chip.text.text() == "überfällig"


def test_undo_is_offered_for_at_least_ten_seconds(host: QWidget) -> None:
    assert metrics.UNDO_OFFER >= 10_000
    done: list[str] = []
    bar = UndoBar(host)
    bar.offer("Kontakt gelöscht.", lambda: done.append("zurück"))
    assert bar.isVisible()
    assert bar.accessibleName() == "Kontakt gelöscht."
    QTest.keyClick(host, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["zurück"]
    assert not bar.isVisible()
    assert not bar.take()


def test_the_time_to_undo_stands_still_while_the_focus_is_there(host: QWidget) -> None:
    bar = UndoBar(host)
    bar.offer("Kontakt gelöscht.", list)
    assert bar.is_running()
    bar.button.setFocus()
    assert not bar.is_running()
    bar.button.clearFocus()
    assert bar.is_running()


def test_the_windows_own_undo_can_take_the_offer(host: QWidget) -> None:
    done: list[str] = []
    bar = UndoBar(host, shortcut=False)
    bar.offer("Kontakt gelöscht.", lambda: done.append("zurück"))
    QTest.keyClick(host, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == []
    assert bar.take()
    assert done == ["zurück"]


def test_a_newer_offer_replaces_the_older(host: QWidget) -> None:
    done: list[int] = []
    bar = UndoBar(host)
    bar.offer("Eins gelöscht.", lambda: done.append(1))
    bar.offer("Zwei gelöscht.", lambda: done.append(2))
    bar.take()
    assert done == [2]


def test_foreign_text_loads_nothing_and_stays_text(qtbot: QtBot) -> None:
    view = ReadingView("Notiz")
    qtbot.addWidget(view)
    nasty = "<img src=file:///etc/passwd><script>x</script>"
    view.setHtml(f"<p>{escape(nasty)}</p><img src='file:///etc/passwd'>")
    view.show()
    assert nasty in view.toPlainText()
    assert view.document().resource(2, QUrl("file:///etc/passwd")) is None
    view.show_text(nasty)
    assert view.toPlainText() == nasty
    assert not view.openLinks()


def test_tab_leaves_the_reading_view(qtbot: QtBot, host: QWidget) -> None:
    view = ReadingView("Notiz", host)
    button = QPushButton("Weiter", host)
    view.show()
    button.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_navigation_tells_the_key_of_the_page(qtbot: QtBot) -> None:
    nav = SideNav("Seiten")
    qtbot.addWidget(nav)
    nav.add("today", "Heute", "home")
    nav.add("clients", "Klient:innen", "clients")
    with qtbot.waitSignal(nav.chosen) as chosen:
        nav.choose("clients")
    assert chosen.args == ["clients"]
    assert nav.current() == "clients"
    nav.set_count("clients", "Klient:innen", 3)
    assert nav.currentItem().text() == "Klient:innen  (3)"


def test_search_comes_at_once_with_return_and_esc_empties(qtbot: QtBot, host: QWidget) -> None:
    field = SearchField("Suchen", host)
    field.show()
    field.setFocus()
    with qtbot.waitSignal(field.searched) as found:
        QTest.keyClicks(field, "mul")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert found.args == ["mul"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_a_row_breaks_where_the_width_ends(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    for text in ("Exportieren", "Zusammenführen", "Löschen"):
        row.add(QPushButton(text))
    assert row.heightForWidth(1000) < row.heightForWidth(200)
    row.resize(200, row.heightForWidth(200))
    row.show()
    assert all(button.geometry().right() < 200 for button in row.findChildren(QPushButton))


def test_forms_have_as_many_columns_as_fit(qtbot: QtBot) -> None:
    form = FormGrid(3)
    qtbot.addWidget(form)
    rows = [form.add(f"Feld {number}", TextField()) for number in range(3)]
    form.resize(1200, 300)
    form.show()
    QApplication.processEvents()
    assert len({row.y() for row in rows}) == 1
    form.resize(250, 600)
    QApplication.sendPostedEvents(form, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    assert len({row.x() for row in rows}) == 1


def test_a_locked_row_says_why_and_asks(qtbot: QtBot) -> None:
    row = FieldRow("&Gesundheit", TextField())
    qtbot.addWidget(row)
    row.show()
    row.lock("Gesperrt, bis die Einwilligung vorliegt.", "Einwilligung erfassen")
    assert row.is_locked()
    assert not row.field.isVisible()
    button = row.findChildren(QPushButton)[0]
    assert button.accessibleName() == "Einwilligung erfassen: Gesundheit"
    with qtbot.waitSignal(row.unlock_asked):
        button.click()
    row.unlock()
    assert row.field.isVisible()
