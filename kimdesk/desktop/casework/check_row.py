"""One criterion of the intake: what it asks, the answer, a suggestion, a note."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kimdesk.casework.model import IntakeCheck
from kimdesk.casework.suggestions import Suggestion
from kimdesk.desktop import theme
from kimdesk.desktop.casework.answer_scale import AnswerScale
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator, label
from kimdesk.desktop.widgets.fields import TextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip

NOTE_LENGTH = 1000


class CheckRow(QWidget):
    """Signals: `answered(criterion, code)`, `noted(criterion, text)`, `left(criterion, rows)`."""

    answered = Signal(str, str)
    noted = Signal(str, str)
    left = Signal(str, int)

    def __init__(self, criterion: str, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.criterion = criterion
        self._session = session
        # Answers on their way to the store; what is read meanwhile is older.
        self.waiting = 0
        text = session.label("CL_FA", criterion)
        text = text[:1].upper() + text[1:]
        self.text = label(text, parent=self)
        self.text.setWordWrap(True)
        answers = [(c.code, c.label().capitalize()) for c in session.catalogue["CL_CHECK"]]
        self.scale = AnswerScale(text, answers, self)
        self.scale.picked.connect(self._picked)
        self.scale.left.connect(self._leave)
        self.must = StatusChip(self.tr("Pflicht"), "neutral", self)
        self.hint = label("", "caption", self)
        self.hint.setWordWrap(True)
        self.note = TextField(self)
        self.note.set_max_length(NOTE_LENGTH)
        self.note.set_label(f"{self.tr('Bemerkung')}: {text}")
        self.note.set_placeholder(self.tr("Bemerkung"))
        self.note.edited.connect(self._noted)
        self.note.hide()
        self.note_button = QToolButton(self)
        self.note_button.setCheckable(True)
        theme.set_icon(self.note_button, "note")
        self.note_button.setToolTip(self.tr("Bemerkung"))
        self.note_button.setAccessibleName(f"{self.tr('Bemerkung')}: {text}")
        self.note_button.toggled.connect(self._open_note)
        self._lay_out()

    def show_check(
        self, check: IntakeCheck | None, suggestion: Suggestion | None, *, must: bool
    ) -> None:
        """Show what is answered and what the file suggests."""
        self.must.setVisible(must)
        answer = check.answer if check else ""
        if not self.waiting:
            self.scale.show_value(answer, suggestion.answer if suggestion else "")
            note = check.note if check else ""
            if self.note.draft() is None:
                self.note.set_value(note)
            if note and not self.note_button.isChecked():
                self.note_button.setChecked(True)
        self._show_hint(self.scale.value(), suggestion)

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read only."""
        self.scale.set_read_only(read_only)
        self.note.set_read_only(read_only)

    def leave(self) -> None:
        """Commit a note that is being typed."""
        self.note.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() > 2 * self.hands.sizeHint().width()
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if beside else direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)

    def _show_hint(self, answer: str, suggestion: Suggestion | None) -> None:
        text = ""
        if suggestion is not None:
            said = self._session.label("CL_CHECK", suggestion.answer)
            if not answer:
                text = self.tr("Vorschlag: {answer}. {reason}")
            elif answer != suggestion.answer:
                text = self.tr("Die Akte spricht für {answer}. {reason}")
            else:
                text = "{reason}"
            text = text.format(answer=said, reason=suggestion.reason)
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.scale.setAccessibleDescription(text)

    def _picked(self, code: str) -> None:
        self.answered.emit(self.criterion, code)

    def _noted(self) -> None:
        self.noted.emit(self.criterion, self.note.value())

    def _leave(self, rows: int) -> None:
        self.left.emit(self.criterion, rows)

    def _open_note(self, opened: bool) -> None:
        self.note.setVisible(opened)
        if opened and self.note_button.hasFocus():
            self.note.setFocus()

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.text)
        texts.addWidget(self.hint)
        holder = QWidget(self)
        holder.setLayout(texts)
        texts.setContentsMargins(0, 0, 0, 0)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hands = FlowRow(self)
        for widget in (self.must, self.scale, self.note_button):
            self.hands.add(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(metrics.M)
        self._row.addWidget(holder, 1)
        self._row.addWidget(self.hands, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addLayout(self._row)
        column.addWidget(self.note)
        column.addWidget(Separator(self))
