"""What a team lead answers with: a comment, "approve", "send back"."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.casework.model import Review
from kimdesk.casework.review import ReviewRow, approve, send_back
from kimdesk.desktop import theme
from kimdesk.desktop.files.field_setup import set_up
from kimdesk.desktop.files.typed import TypedTexts
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.fields import LongTextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.vault.fields import fields_of

# What the drafts of all answers begin with.
DRAFTS = "review:"


class ReviewAnswer(QWidget):
    """Stands below one question. Signals: `answered`; `refused(text)`."""

    answered = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.row: ReviewRow | None = None
        self._typed = TypedTexts(session, self)
        self._typed.refused.connect(self.refused)
        definition = fields_of(Review)["comment"]
        self.comment = LongTextField(self)
        self.comment.set_rows(2, 8)
        set_up(self.comment, definition, session)
        self.comment.typed.connect(self._keep_soon)
        self.approve_button = QPushButton(self.tr("Freigeben"), self)
        self.approve_button.setProperty("kind", "primary")
        theme.set_icon(self.approve_button, "check")
        self.back_button = QPushButton(self.tr("Zurückgeben"), self)
        theme.set_icon(self.back_button, "undo")
        self.approve_button.clicked.connect(partial(self._decide, approve))
        self.back_button.clicked.connect(partial(self._decide, send_back))
        buttons = FlowRow(self)
        for button in (self.approve_button, self.back_button):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(FieldRow(definition.label, self.comment, parent=self))
        column.addWidget(buttons)

    def show_review(self, row: ReviewRow) -> None:
        """Answer this question; what is being typed for the same one stays."""
        if self.row is None or self.row.id != row.id:
            self.leave()
            self.comment.set_value("")
            self.comment.set_message("", "")
        self.row = row
        self.comment.set_label(
            self.tr("Antwort der Leitung, {number}").format(number=row.case_number)
        )

    def restore(self, drafts: Mapping[str, str]) -> None:
        """Bring back what was typed and not sent, unless something was typed meanwhile."""
        self._typed.found(drafts)
        text = self._typed.take(self._key())
        if text and not self.comment.value():
            self.comment.set_draft(text)
            self.comment.set_message("info", self.tr("Entwurf wiederhergestellt."))

    def leave(self) -> None:
        """Keep what was typed and not sent, through lock and crash."""
        self._typed.flush()

    def _keep_soon(self) -> None:
        self._typed.typed(self._key(), self.comment.text.toPlainText())

    def _key(self) -> str:
        return f"{DRAFTS}{self.row.id}:comment" if self.row is not None else ""

    def _decide(self, service: object, _checked: bool = False) -> None:
        if self.row is None:
            return
        self.comment.set_message("", "")
        self._session.jobs.run(
            self,
            service,  # type: ignore[arg-type]
            self._session.store,
            self._session.records,
            self.row.id,
            self.row.version,
            self.comment.value(),
            done=self._done,
            failed=self._failed,
        )

    def _done(self, _: None) -> None:
        self.comment.set_value("")
        self._typed.drop(self._key())
        self.answered.emit()

    def _failed(self, error: KimdeskError) -> None:
        if isinstance(error, UserError) and error.field == "comment":
            self.comment.set_message("error", error.text)
            self.comment.setFocus()
        else:
            self.refused.emit(error.text)
