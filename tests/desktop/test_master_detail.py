"""List and details: beside each other where there is room, else one after the other."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.desktop.widgets.master_detail import MasterDetail
from tests.desktop.conftest import Look


@pytest.fixture
def sides(qtbot: QtBot) -> MasterDetail:
    """A list with a form of one field."""
    detail = QWidget()
    QVBoxLayout(detail).addWidget(QLineEdit(detail))
    made = MasterDetail(QListWidget(), detail)
    qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    return made


def the(sides: MasterDetail, kind: type[Any]) -> Any:
    """The only widget of its kind."""
    (found,) = sides.findChildren(kind)
    return found


def test_both_stand_beside_each_other_where_there_is_room(sides: MasterDetail) -> None:
    assert the(sides, QListWidget).isVisible()
    assert the(sides, QLineEdit).isVisible()
    assert not sides.back.isVisible()
    assert not sides.enter.isVisible()


def test_large_text_shows_the_list_and_leads_to_the_details_and_back(
    sides: MasterDetail, look: Look
) -> None:
    look("light", 2.0)
    QApplication.processEvents()
    listed, field = the(sides, QListWidget), the(sides, QLineEdit)
    assert (listed.isVisible(), field.isVisible()) == (True, False)
    sides.enter.click()
    assert (listed.isVisible(), field.isVisible()) == (False, True)
    assert sides.focusWidget() is field
    sides.back.click()
    assert (listed.isVisible(), field.isVisible()) == (True, False)


def test_without_details_there_is_nothing_to_go_to(sides: MasterDetail, look: Look) -> None:
    look("light", 2.0)
    QApplication.processEvents()
    the(sides, QLineEdit).parentWidget().hide()
    assert not sides.enter.isVisible()
    sides.show_detail()
    assert the(sides, QListWidget).isVisible()


def test_what_is_being_written_stays_in_front_when_text_grows(
    sides: MasterDetail, look: Look, qtbot: QtBot
) -> None:
    sides.activateWindow()
    qtbot.waitActive(sides)
    the(sides, QLineEdit).setFocus()
    look("light", 2.0)
    QApplication.processEvents()
    assert the(sides, QLineEdit).isVisible()
    assert sides.back.isVisible()
