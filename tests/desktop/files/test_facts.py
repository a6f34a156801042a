"""Facts are painted, and can still be read out, selected and read at any size."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.desktop.files.facts import Facts
from kimdesk.desktop.widgets.card import SelectableLabel

PAIRS = (
    ("Geburtsort", "Musterstadt"),
    ("Haushalt", "المثالي, سامي"),
    ("Anliegen", "Schulden bei Energieversorger und Mobilfunk, die Post ist noch ungeöffnet."),
)


def shown(bot: QtBot, width: int = 700) -> Facts:
    facts = Facts(3)
    bot.addWidget(facts)
    facts.show_facts(PAIRS)
    facts.resize(width, facts.heightForWidth(width))
    facts.show()
    QApplication.processEvents()
    return facts


def hover(facts: Facts) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(facts, QEnterEvent(place, place, place))


def test_a_screen_reader_gets_each_caption_with_its_value(qtbot: QtBot) -> None:
    facts = shown(qtbot)
    interface = QAccessible.queryAccessibleInterface(facts)
    said = interface.text(QAccessible.Text.Name)
    assert said.splitlines() == [f"{caption}: {value}" for caption, value in PAIRS]
    assert interface.role() == QAccessible.Role.StaticText


def test_the_mouse_brings_labels_to_select_that_look_as_what_was_painted(qtbot: QtBot) -> None:
    facts = shown(qtbot)
    before = facts.grab().toImage()
    hover(facts)
    values = facts.findChildren(SelectableLabel)
    assert [value.text() for value in values] == [value for _, value in PAIRS]
    assert facts.grab().toImage() == before


def test_other_facts_take_the_labels_of_the_former_away(qtbot: QtBot) -> None:
    facts = shown(qtbot)
    hover(facts)
    facts.show_facts(PAIRS[:1])
    assert all(label.isHidden() for label in facts.findChildren(SelectableLabel))
    hover(facts)
    live = [label for label in facts.findChildren(SelectableLabel) if not label.isHidden()]
    assert [label.text() for label in live] == ["Musterstadt"]


def test_narrow_and_large_takes_more_height_and_no_more_width(qtbot: QtBot) -> None:
    facts = shown(qtbot)
    wide, least = facts.heightForWidth(700), facts.minimumSizeHint().width()
    assert facts.heightForWidth(least) > wide
    font = facts.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    facts.setFont(font)
    assert facts.heightForWidth(700) > wide
    assert facts.minimumSizeHint().width() > least


def test_nothing_known_takes_no_room(qtbot: QtBot) -> None:
    facts = shown(qtbot)
    facts.show_facts(())
    assert facts.heightForWidth(700) == 0
    assert facts.textFormat() == Qt.TextFormat.PlainText
