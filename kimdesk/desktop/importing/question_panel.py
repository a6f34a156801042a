"""One question: the value, what it may mean and why, something else, nothing, or open."""

import textwrap
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kimdesk.clients.importing import OWN_COLUMN, Question, target_label
from kimdesk.desktop.files.field_setup import choices
from kimdesk.desktop.importing.work import Given
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import CodeField, Field, TextField
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.tips import plain_tip

MOST_ROWS = 12


class QuestionPanel(ScrollColumn):
    """Signals: `answered(question, given or None)` at every choice, `next_wanted` on Enter."""

    answered = Signal(object, object)
    next_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.body.setContentsMargins(0, 0, 0, 0)
        self.question: Question | None = None
        self.buttons: list[QRadioButton] = []
        self.other: Field | None = None
        self.givens: list[Given | None] = []
        self._group = QButtonGroup(self)
        self._card: SectionCard | None = None

    def ask(self, question: Question, given: Given | None) -> None:
        """Show a question with the answer known so far."""
        self.question = question
        self._clear()
        card = self._card = SectionCard(self._heading(question), self)
        card.heading.setWordWrap(True)
        card.body.setSpacing(metrics.XS)
        where = label(self._where(question), "muted", card)
        where.setWordWrap(True)
        card.add(where)
        for proposal in question.proposals:
            own = Given(dict(proposal.answer), proposal.text)
            self._add(proposal.text, own, given, proposal.reason)
        if question.column:
            nothing = Given({}, self.tr("weglassen"))
            self._add(self.tr("Den Wert weglassen, die Zeile übernehmen"), nothing, given)
        self._add(self.tr("Offen lassen, diese Zeilen ablehnen"), None, given)
        self._add_other(question, given)
        self.next_button = QPushButton(self.tr("Nächste &offene Frage"), card)
        self.next_button.clicked.connect(self.next_wanted)
        row = QHBoxLayout()
        row.addWidget(self.next_button)
        row.addStretch(1)
        card.body.addLayout(row)
        self.add(card)
        card.show()

    def focus_first(self) -> None:
        """Stand on the answer chosen, or the first one."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()
        elif self.buttons:
            self.buttons[0].setFocus()

    def choose(self, at: int) -> None:
        """Choose an answer as a click does."""
        self.buttons[at].setChecked(True)
        self._take(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
        self.buttons, self.givens, self.other = [], [], None
        if self._card is not None:
            self.body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()

    def _heading(self, question: Question) -> str:
        if not question.column:
            return self.tr("{label}: was gilt für alle Zeilen ohne Angabe?").format(
                label=target_label(question.target)
            )
        return self.tr("Was heißt „{value}“ in „{column}“?").format(
            value=question.value[:200], column=question.column
        )

    def _where(self, question: Question) -> str:
        rows = ", ".join(str(number) for number in question.rows[:MOST_ROWS])
        more = " …" if question.count > MOST_ROWS else ""
        return self.tr("{n}-mal, in Zeile {rows}{more} · wird zu {label}").format(
            n=question.count, rows=rows, more=more, label=target_label(question.target)
        )

    def _add(self, text: str, own: Given | None, given: Given | None, reason: str = "") -> None:
        assert self._card is not None  # noqa: S101 - made by `ask`
        shown = self._wrapped(text)
        button = QRadioButton(shown.replace("&", "&&"), self._card)
        lines = shown.count("\n") + 1
        button.setMinimumHeight(lines * self.fontMetrics().lineSpacing() + metrics.S)
        button.setAccessibleDescription(reason)
        button.setAccessibleName(text)
        button.setToolTip(plain_tip(text))
        self._group.addButton(button)
        button.setChecked(own == given)
        button.clicked.connect(partial(self._take, len(self.buttons)))
        self.buttons.append(button)
        self.givens.append(own)
        self._card.add(button)
        if reason:
            why = label(reason, "caption", self._card)
            why.setWordWrap(True)
            why.setContentsMargins(metrics.XL + metrics.S, 0, 0, metrics.XS)
            self._card.add(why)

    def _wrapped(self, text: str) -> str:
        """`text` in lines that fit; buttons break none by themselves."""
        room = self.viewport().width() - 3 * metrics.XL - self.fontMetrics().height() * 2
        return textwrap.fill(text, max(room // self.fontMetrics().averageCharWidth(), 24))

    def _add_other(self, question: Question, given: Given | None) -> None:
        assert self._card is not None  # noqa: S101 - made by `ask`
        if question.code_list:
            field: Field = CodeField(self._card)
            today = self.session.store.clock.today()
            offered, ended = choices(self.session.catalogue, question.code_list, today)
            if isinstance(field, CodeField):
                field.set_codes(offered, ended=ended)
            text = self.tr("oder etwas anderes aus der &Liste")
        else:
            field = TextField(self._card)
            text = self.tr("oder anders &geschrieben, für alle diese Zeilen")
        if given is not None and given not in self.givens:
            field.set_value(given.answer.get(OWN_COLUMN, ""))
        name = label(text, "field", self._card)
        name.setBuddy(field)
        field.edited.connect(self._take_other)
        self._card.add(name)
        self._card.add(field)
        self.other = field

    def _take(self, at: int, _checked: bool = False) -> None:
        if self.question is None:
            return
        if self.other is not None:
            self.other.set_value("")
        self.answered.emit(self.question, self.givens[at])

    def _take_other(self) -> None:
        value = str(self.other.value() or "") if self.other is not None else ""
        if self.question is None or not value:
            return
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(True)
        text = self.session.label(self.question.code_list, value) if self.question.code_list else ""
        self.answered.emit(self.question, Given({OWN_COLUMN: value}, text or value))
