"""The window toolkit in the version that does not lose references on Python 3.11.

6.12.0 takes one reference from None (and from False) with every overridden method that
returns it; after some thousand repaints the interpreter dies.
"""

import sys

import PySide6
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

CALLS = 200
NOISE = 50  # what the interpreter itself moves meanwhile


class Painted(QWidget):
    """Paints nothing, often."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        pass


class Empty(QAbstractListModel):
    """Answers nothing for each of its rows."""

    def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - the toolkit's own default
        return CALLS

    def data(self, _index: QModelIndex | QPersistentModelIndex, _role: int = 0) -> None:
        return None


class Patient(QObject):
    """Lets every event pass."""

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        return False


def test_version_is_the_one_that_was_tried() -> None:
    assert PySide6.__version_info__[:2] == (6, 11)


def test_painting_keeps_the_references_of_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.show()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.repaint()
    assert sys.getrefcount(None) > before - NOISE


def test_models_keep_the_references_of_none(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = Empty()
    before = sys.getrefcount(None)
    view.setModel(model)
    view.grab()
    assert sys.getrefcount(None) > before - NOISE


def test_event_filters_keep_the_references_of_false(qtbot: QtBot) -> None:
    widget, filter_ = QWidget(), Patient()
    qtbot.addWidget(widget)
    widget.installEventFilter(filter_)
    before = sys.getrefcount(False)
    for _ in range(CALLS):
        widget.grab()
    assert sys.getrefcount(False) > before - NOISE
