"""Where to save: the proposed name, its ending, and the question before overwriting."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.desktop.widgets.save_place import ask_place


@pytest.fixture
def own_dialogs() -> Iterator[None]:
    """The toolkit's dialogs and not those of the desktop, which no robot reaches."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QApplication.setAttribute(attribute)
    yield
    QApplication.setAttribute(attribute, on=False)


def asked(qtbot: QtBot, start: Path, robot: Callable[[QFileDialog], None]) -> Path | None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()

    def reached() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        robot(dialog)

    QTimer.singleShot(100, parent, reached)
    return ask_place(parent, "Als PDF speichern", start, "PDF-Dateien (*.pdf)")


def type_name(dialog: QFileDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(name)


@pytest.mark.usefixtures("own_dialogs")
def test_the_proposed_name_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    found = asked(qtbot, tmp_path / "hilfeplan.pdf", QFileDialog.accept)
    assert found == tmp_path / "hilfeplan.pdf"


@pytest.mark.usefixtures("own_dialogs")
def test_nothing_is_chosen_when_it_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    assert asked(qtbot, tmp_path / "hilfeplan.pdf", QFileDialog.reject) is None


@pytest.mark.usefixtures("own_dialogs")
def test_overwriting_is_asked_also_without_the_ending(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").write_bytes(b"da")
    asked_about: list[str] = []

    def refuse_first(dialog: QFileDialog) -> None:
        def say_no() -> None:
            question = QApplication.activeModalWidget()
            assert isinstance(question, QMessageBox)
            asked_about.append(question.text())
            question.button(QMessageBox.StandardButton.No).click()

        type_name(dialog, "plan")
        QTimer.singleShot(100, dialog, say_no)
        dialog.accept()
        dialog.reject()

    assert asked(qtbot, tmp_path / "hilfeplan.pdf", refuse_first) is None
    assert "plan.pdf" in asked_about[0]
