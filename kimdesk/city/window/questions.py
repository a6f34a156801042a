"""A question before something that cannot be undone."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget


def ask(parent: QWidget, title: str, text: str, yes: str, act: Callable[[], None]) -> None:
    """Ask without waiting; `act` (a bound method) is called on yes."""
    question = QMessageBox(parent)
    question.setWindowTitle(title)
    question.setIcon(QMessageBox.Icon.Question)
    question.setText(text)
    question.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    question.addButton(QMessageBox.StandardButton.Cancel)
    question.accepted.connect(act)
    question.finished.connect(question.deleteLater)
    question.open()
