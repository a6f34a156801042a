"""Fields for codes: short lists, long lists with a search, several codes, ended codes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.desktop.widgets.choice_popup import ChoicePopup
from kimdesk.desktop.widgets.fields import CodeField, CodesField
from tests.desktop.gallery import LANGUAGES

SEXES = [("W", "weiblich"), ("M", "männlich"), ("D", "divers")]


def shown(qtbot: QtBot, field: CodeField | CodesField) -> list[object]:
    said: list[object] = []
    qtbot.addWidget(field)
    field.edited.connect(lambda: said.append(field.value()))
    field.set_label("Sprache")
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    return said


def popup_of(field: CodeField | CodesField) -> ChoicePopup:
    popup = field.findChild(ChoicePopup)
    assert isinstance(popup, ChoicePopup)
    return popup


def test_arrows_in_a_short_list_are_said_on_leaving(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_codes(SEXES)
    said = shown(qtbot, field)
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    assert said == []
    field.commit()
    assert said == ["M"]


def test_the_wheel_changes_nothing(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_codes(SEXES)
    field.set_value("M")
    shown(qtbot, field)
    down = QWheelEvent(
        field.rect().center(), field.mapToGlobal(field.rect().center()), field.rect().topLeft(),
        field.rect().bottomRight() * -3, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.box, down)
    assert field.value() == "M"


def test_a_locked_list_can_be_read_but_not_changed(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_codes(SEXES)
    field.set_value("M")
    shown(qtbot, field)
    field.set_read_only(True)
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    QTest.keyClicks(field.box, "w")
    assert field.value() == "M"
    assert field.box.hasFocus()


def test_an_ended_code_stays_visible_where_it_is_stored(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_codes(SEXES, ended=[("ALT", "frühere Angabe")])
    field.set_value("ALT")
    assert field.box.currentText() == "frühere Angabe"
    field.set_value("W")
    assert field.box.findText("frühere Angabe") == -1
    field.set_value("FREMD")
    assert field.box.currentText() == "FREMD"


def test_codes_set_after_the_value_find_it(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_value("M")
    field.set_codes(SEXES)
    assert field.box.currentText() == "männlich"


def test_a_letter_on_a_long_list_starts_the_search(qtbot: QtBot) -> None:
    field = CodeField()
    field.set_codes(LANGUAGES)
    said = shown(qtbot, field)
    QTest.keyClicks(field.box, "k")
    popup = popup_of(field)
    QTest.keyClicks(popup.search, "urm")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert field.label_of_value() == "Kurmandschi"
    assert said == [field.value()]
    assert not popup.isVisible()


def test_the_search_ignores_accents_and_prefers_beginnings(qtbot: QtBot) -> None:
    field = CodeField()
    qtbot.addWidget(field)
    popup = ChoicePopup(field, several=False)
    popup.model.set_codes([("1", "Südtürkisch"), ("2", "Türkisch"), ("3", "Polnisch")])
    popup.model.search("turk")
    labels = [popup.model.index(row).data() for row in range(popup.model.rowCount())]
    assert labels == ["Türkisch", "Südtürkisch"]


def test_several_codes_are_ticked_and_said_when_the_list_closes(qtbot: QtBot) -> None:
    field = CodesField()
    field.set_codes(LANGUAGES, most=2)
    said = shown(qtbot, field)
    QTest.keyClick(field.box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = popup_of(field)
    for text in ("urdu", "alban", "polnisch"):
        popup.search.setText(text)
        QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert popup.hint.text() == "Höchstens 2 Angaben sind möglich."
    assert said == []
    popup.close()
    assert said == [("L0", "L31")]
    assert field.box.currentText() == "Albanisch, Urdu"


def test_unticking_takes_a_code_away_and_keeps_ended_ones(qtbot: QtBot) -> None:
    field = CodesField()
    field.set_codes(LANGUAGES, ended=[("X", "Serbokroatisch")])
    field.set_value(("X", "L1"))
    said = shown(qtbot, field)
    QTest.keyClick(field.box, Qt.Key.Key_Space)
    popup = popup_of(field)
    popup.search.setText("arabisch")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    popup.close()
    assert said == [("X",)]
    assert field.labels_of_value() == ["Serbokroatisch"]
