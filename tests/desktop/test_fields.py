"""Fields: what is typed, what is read from it, when they speak and when they keep quiet."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.base.clock import FixedClock
from kimdesk.desktop.widgets.fields import (
    CodeField,
    CodesField,
    DateField,
    Field,
    FlagField,
    LongTextField,
    MinutesField,
    NameField,
    NumberField,
    PartialDateField,
    PassphraseField,
    TextField,
    TimeField,
    YesNoField,
)
from kimdesk.desktop.widgets.text_fields import LineField

SEXES = [("W", "weiblich"), ("M", "männlich"), ("D", "divers")]


class Page(QWidget):
    """A field between two others, so that it can be left."""

    def __init__(self, field: Field, label: str = "&Feld") -> None:
        super().__init__()
        self.field, self.after = field, TextField()
        self.after.set_label("Danach")
        name = QLabel(label)
        name.setBuddy(field)
        column = QVBoxLayout(self)
        for widget in (name, field, self.after):
            column.addWidget(widget)
        self.said: list[object] = []
        field.edited.connect(self._note)

    def _note(self) -> None:
        self.said.append(self.field.value())

    def leave(self) -> None:
        """Go on to the next field with Tab, as people do."""
        QTest.keyClick(self.field.editor, Qt.Key.Key_Tab)


@pytest.fixture
def on_page(qtbot: QtBot, clock: FixedClock) -> Callable[[Field], Page]:
    kept = []

    def put(field: Field) -> Page:
        page = Page(field)
        kept.append(page)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        field.setFocus()
        return page

    return put


def with_codes(field: CodeField | CodesField) -> Field:
    field.set_codes(SEXES)
    return field


STORED = [
    (TextField, "Musterstraße 1"),
    (NameField, "محمد"),
    (LongTextField, "Zeile eins\nZeile zwei"),
    (PassphraseField, " mit Leerzeichen "),
    (PartialDateField, "~1990"),
    (PartialDateField, "1990-03"),
    (DateField, date(2026, 5, 3)),
    (DateField, None),
    (NumberField, 0),
    (NumberField, None),
    (TimeField, time(9, 30)),
    (MinutesField, 45),
    (FlagField, True),
    (YesNoField, "N"),
    (lambda: with_codes(CodeField()), "M"),
    (lambda: with_codes(CodesField()), ("W", "D")),
]


@pytest.mark.parametrize(("make", "value"), STORED)
def test_a_stored_value_comes_back_and_nobody_is_told(
    on_page: Callable[[Field], Page], make: Callable[[], Field], value: object
) -> None:
    page = on_page(make())
    page.field.set_value(value)
    page.leave()
    assert page.field.value() == value
    assert page.said == []
    assert page.field.draft() is None


@pytest.mark.parametrize(("make", "value"), STORED)
def test_every_field_takes_a_message_and_can_be_locked(
    on_page: Callable[[Field], Page], make: Callable[[], Field], value: object
) -> None:
    field = on_page(make()).field
    field.set_message("error", "Bitte prüfen.")
    assert field.message() == ("error", "Bitte prüfen.")
    assert field.editor.accessibleDescription() == "Bitte prüfen."
    field.set_message("", "")
    assert field.editor.accessibleDescription() == ""
    field.set_read_only(True)
    assert field.is_read_only()
    field.set_value(value)
    assert field.value() == value


@pytest.mark.parametrize(
    ("make", "typed", "value", "shown"),
    [
        (TextField, "  Muster\u202e  ", "Muster", "Muster"),
        (PartialDateField, "1.3.85", "1985-03-01", "01.03.1985"),
        (PartialDateField, "ca 85", "~1985", "ca. 1985"),
        (PartialDateField, "unbekannt", "", ""),
        (DateField, "gestern", date(2026, 11, 30), "30.11.2026"),
        (DateField, "3.5.", date(2026, 5, 3), "03.05.2026"),
        (NumberField, "1.200", 1200, "1200"),
        (TimeField, "930", time(9, 30), "09:30"),
        (TimeField, "9 Uhr", time(9), "09:00"),
        (MinutesField, "1:30", 90, "90"),
        (MinutesField, "1,5 h", 90, "90"),
        (MinutesField, "42", 45, "45"),
    ],
)
def test_typing_and_leaving_says_the_value_once(
    on_page: Callable[[Field], Page],
    make: Callable[[], LineField],
    typed: str,
    value: object,
    shown: str,
) -> None:
    field = make()
    page = on_page(field)
    field.set_value(None)
    field.line.setText("x")
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    field.line.insert(typed)
    page.leave()
    assert field.value() == value
    assert field.line.text() == shown
    assert page.said == ([value] if value else [])


@pytest.mark.parametrize(
    ("make", "typed"),
    [
        (PartialDateField, "31.2.1990"),
        (DateField, "irgendwann"),
        (NumberField, "drei"),
        (TimeField, "25:00"),
        (MinutesField, "lange"),
        (MinutesField, "99999"),
    ],
)
def test_what_cannot_be_read_stays_and_is_explained(
    on_page: Callable[[Field], Page], make: Callable[[], LineField], typed: str
) -> None:
    field = make()
    page = on_page(field)
    QTest.keyClicks(field.line, typed)
    page.leave()
    assert page.said == []
    assert field.draft() == typed
    assert field.message()[0] == "error"
    assert field.message()[1].endswith(".")
    field.set_value(None)
    assert field.message() == ("", "")


def test_return_finishes_like_leaving(on_page: Callable[[Field], Page]) -> None:
    page = on_page(TextField())
    QTest.keyClicks(page.field.editor, "Muster")
    QTest.keyClick(page.field.editor, Qt.Key.Key_Return)
    page.leave()
    assert page.said == ["Muster"]


def test_a_context_menu_does_not_finish_editing(on_page: Callable[[Field], Page]) -> None:
    page = on_page(TextField())
    QTest.keyClicks(page.field.editor, "Muster ")
    away = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QApplication.sendEvent(page.field.editor, away)
    assert page.said == []
    assert page.field.draft() == "Muster "


def test_a_draft_survives_without_being_said(on_page: Callable[[Field], Page]) -> None:
    page = on_page(LongTextField())
    page.field.set_value("alt")
    page.field.set_draft("alt und neu")
    assert page.field.draft() == "alt und neu"
    assert page.said == []
    assert page.field.commit()
    assert page.said == ["alt und neu"]
    assert page.field.draft() is None


def test_long_text_says_each_key_and_lets_tab_go(on_page: Callable[[Field], Page]) -> None:
    page = on_page(LongTextField())
    keys: list[int] = []
    page.field.typed.connect(lambda: keys.append(1))
    QTest.keyClicks(page.field.editor, "abc")
    page.leave()
    assert len(keys) == 3
    assert page.said == ["abc"]
    assert page.after.editor.hasFocus()


def test_long_text_grows_with_its_lines(on_page: Callable[[Field], Page]) -> None:
    page = on_page(LongTextField())
    before = page.field.sizeHint().height()
    page.field.set_value("\n".join("Zeile" for _ in range(10)))
    QApplication.processEvents()
    assert page.field.sizeHint().height() > before


def test_long_text_takes_no_more_than_fits(on_page: Callable[[Field], Page]) -> None:
    field = LongTextField()
    on_page(field)
    QApplication.clipboard().setText("x" * 200_000)
    field.text.paste()
    assert len(field.value()) == field.text.limit


def test_names_in_arabic_letters_align_right(on_page: Callable[[Field], Page]) -> None:
    field = NameField()
    on_page(field)
    field.set_value("محمد")
    QApplication.processEvents()
    assert field.line.cursorRect().x() > field.line.width() / 2


def test_the_label_is_the_name_of_the_editor(on_page: Callable[[Field], Page]) -> None:
    page = on_page(TextField())
    assert page.field.editor.accessibleName() == "Feld"


def test_the_calendar_opens_by_key_and_picks(on_page: Callable[[Field], Page]) -> None:
    field = DateField()
    page = on_page(field)
    field.pick(date(2026, 12, 24))
    assert page.said == [date(2026, 12, 24)]
    assert field.line.text() == "24.12.2026"
    field.pick(None)
    assert page.said == [date(2026, 12, 24), None]


def test_minutes_step_by_five(on_page: Callable[[Field], Page]) -> None:
    page = on_page(MinutesField())
    page.field.set_value(45)
    QTest.keyClick(page.field.editor, Qt.Key.Key_Up)
    QTest.keyClick(page.field.editor, Qt.Key.Key_Up)
    QTest.keyClick(page.field.editor, Qt.Key.Key_Down)
    page.leave()
    assert page.said == [50]


def test_a_passphrase_is_hidden_until_asked_for(on_page: Callable[[Field], Page]) -> None:
    field = PassphraseField()
    on_page(field)
    assert field.line.echoMode() == field.line.EchoMode.Password
    field.reveal.click()
    assert field.line.echoMode() == field.line.EchoMode.Normal


def test_yes_and_no_are_chosen_by_arrow_keys(on_page: Callable[[Field], Page]) -> None:
    field = YesNoField()
    page = on_page(field)
    assert field.choices[""].hasFocus()
    QTest.keyClick(field.choices[""], Qt.Key.Key_Left)
    QTest.keyClick(field.choices["N"], Qt.Key.Key_Left)
    assert page.said == ["N", "J"]
    assert field.choices["J"].accessibleName() == "Feld: ja"


def test_a_check_box_says_at_once(on_page: Callable[[Field], Page]) -> None:
    field = FlagField()
    field.set_text("Auskunftssperre")
    page = on_page(field)
    QTest.keyClick(field.box, Qt.Key.Key_Space)
    assert page.said == [True]
