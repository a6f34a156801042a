"""The field that finds a body of the directory while its name is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.clients.partners import PartnerRow, folded
from kimdesk.desktop.widgets.partner_field import PartnerField


def row(at: int, name: str, kind: str, city: str = "Bielefeld", *, retired: bool = False) -> object:
    words = folded(f"{name} {kind} {city}")
    return PartnerRow(at, name, "N_JC", kind, "", city, "", "", None, retired, words)


ROWS = (
    row(1, "Jobcenter Arbeit plus", "Jobcenter"),
    row(2, "Praxis Dr. Beispiel", "Arzt/Therapie"),
    row(3, "جمعية المثال", "Migrantenorganisation"),
    row(4, "Alte Schule", "Schule", retired=True),
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def field(qtbot: QtBot, page: QWidget) -> PartnerField:
    column = QVBoxLayout(page)
    field, other = PartnerField(page), PartnerField(page)
    for each in (field, other):
        column.addWidget(each)
    column.addStretch(1)
    page.resize(500, 400)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    field.show_partners(ROWS)  # type: ignore[arg-type]
    field.setFocus()
    return field


def shown(field: PartnerField) -> list[str]:
    return [field.list.item(at).text() for at in range(field.list.count())]


def test_a_word_of_name_or_kind_finds_a_body(qtbot: QtBot, field: PartnerField) -> None:
    qtbot.keyClicks(field.line, "arzt")
    qtbot.waitUntil(field.list.isVisible)
    assert shown(field) == ["Praxis Dr. Beispiel · Arzt/Therapie, Bielefeld"]
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert (field.value(), field.name()) == (2, "Praxis Dr. Beispiel")


def test_arabic_names_are_found_and_retired_ones_are_not_offered(
    qtbot: QtBot, field: PartnerField
) -> None:
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.waitUntil(field.list.isVisible)
    assert len(shown(field)) == 3
    field.line.setText("المثال")
    field.line.textEdited.emit("المثال")
    qtbot.waitUntil(lambda: len(shown(field)) == 1)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.value() == 3


def test_what_is_not_in_the_directory_is_refused(qtbot: QtBot, field: PartnerField) -> None:
    qtbot.keyClicks(field.line, "Unbekannt")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.value() is None
    assert field.problem()


def test_a_free_name_stays_as_it_is_typed(qtbot: QtBot, field: PartnerField) -> None:
    field.allow_free()
    qtbot.keyClicks(field.line, "Praxis")
    qtbot.waitUntil(field.list.isVisible)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert (field.value(), field.name(), field.problem()) == (None, "Praxis", "")


def test_a_free_name_spelled_as_in_the_directory_is_that_body(
    qtbot: QtBot, field: PartnerField
) -> None:
    field.allow_free()
    qtbot.keyClicks(field.line, "jobcenter  ARBEIT-plus")
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert (field.value(), field.name()) == (1, "Jobcenter Arbeit plus")


def test_a_stored_body_shows_when_the_directory_was_read_later(qtbot: QtBot) -> None:
    field = PartnerField()
    qtbot.addWidget(field)
    field.set_value(4)
    assert field.value() == 4
    field.show_partners(ROWS)  # type: ignore[arg-type]
    assert (field.value(), field.name()) == (4, "Alte Schule")
