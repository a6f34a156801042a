"""Asks of a series: only this one, this and the following, or all. No question otherwise."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QVBoxLayout, QWidget

from kimdesk.calendar.appointments import Scope
from kimdesk.calendar.rows import OccurrenceRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label


class ScopeQuestion(QDialog):
    """Three buttons; Esc leaves everything as it was. `answer(scope)` is called once."""

    def __init__(self, text: str, answer: Callable[[Scope], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._answer = answer
        self.setWindowTitle(self.tr("Serientermin"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.XL] * 4)
        column.setSpacing(metrics.S)
        # As large as its texts, at any size of text.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        question = label(text, "", self)
        question.setWordWrap(True)
        column.addWidget(question)
        self.this = self._button(self.tr("Nur &diesen Termin"))
        self.following = self._button(self.tr("Diesen und alle &folgenden"))
        self.all = self._button(self.tr("&Alle Termine der Serie"))
        cancel = QPushButton(self.tr("A&bbrechen"), self)
        cancel.setProperty("kind", "flat")
        for button in (self.this, self.following, self.all, cancel):
            button.setAutoDefault(button is self.this)
            column.addWidget(button)
        self.this.setDefault(True)
        self.this.clicked.connect(self._take_this)
        self.following.clicked.connect(self._take_following)
        self.all.clicked.connect(self._take_all)
        cancel.clicked.connect(self.reject)
        self.this.setFocus()

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self)

    def _take_this(self) -> None:
        self._take("this")

    def _take_following(self) -> None:
        self._take("following")

    def _take_all(self) -> None:
        self._take("all")

    def _take(self, scope: Scope) -> None:
        self.accept()
        self._answer(scope)


def with_scope(
    row: OccurrenceRow, text: str, parent: QWidget, answer: Callable[[Scope], object]
) -> ScopeQuestion | None:
    """Call `answer` with how far an act reaches; asks only where there are others."""
    if not row.series_id:
        answer("this")
        return None
    question = ScopeQuestion(text, answer, parent)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.open()
    return question
