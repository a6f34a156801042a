"""Names that look like markup stay names, also in tool tips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from kimdesk.desktop.contacts.client_field import ClientChoice, ClientField
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.tips import plain_tip

HOSTILE = "<img src=file:///etc/passwd> <b>&amp;"


def shown(tip: str) -> str:
    """What a tool tip with this text shows."""
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", ["Muster, Erika", "a < b", "zwei\nZeilen & mehr", HOSTILE])
def test_a_tip_shows_every_letter_and_nothing_else(qtbot: QtBot, text: str) -> None:
    tip = plain_tip(text)
    assert tip == text if "<" not in text else shown(tip) == text


def test_tables_and_fields_give_such_tips(qtbot: QtBot) -> None:
    model = RowModel[str]([Column("Titel", str, tip=str)], key=str)
    model.show([HOSTILE])
    tip = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert shown(str(tip)) == HOSTILE
    field = ClientField()
    qtbot.addWidget(field)
    field.show_value(ClientChoice(1, HOSTILE, ""))
    assert shown(field.line.toolTip()) == HOSTILE
