"""Reviews that wait for a team lead, answered in place."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.review import ReviewRow, may_decide
from kimdesk.clients.drafts import drafts_with
from kimdesk.clients.findings import Finding
from kimdesk.desktop import theme
from kimdesk.desktop.casework.review_answer import DRAFTS, ReviewAnswer
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard, Separator, label


class WaitingReviewsCard(SectionCard):
    """Signals: `wanted(finding)` to look at what is asked about; `answered`; `refused(text)`."""

    wanted = Signal(object)
    answered = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self.rows: dict[int, ReviewLine] = {}
        self.nothing = label(self.tr("Keine Prüfung wartet."), "muted", self)
        self.add(self.nothing)

    def show_reviews(self, reviews: Sequence[ReviewRow], self_approval: str) -> None:
        """Show these; lines that stay keep what is being typed in them."""
        text = self.tr("Prüfungen ({n})").format(n=len(reviews))
        self.set_heading(text if reviews else self.tr("Prüfungen"))
        self.nothing.setVisible(not reviews)
        keep = {review.id for review in reviews}
        if keep - self.rows.keys():
            self._read_drafts()
        for review_id in [each for each in self.rows if each not in keep]:
            gone = self.rows.pop(review_id)
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for review in reviews:
            line = self.rows.get(review.id)
            if line is None:
                line = self.rows[review.id] = ReviewLine(self._session, self)
                line.wanted.connect(self.wanted)
                line.answer.answered.connect(self.answered)
                line.answer.refused.connect(self.refused)
                self.add(line)
            line.show_review(review, decides=may_decide(self._session.store, review, self_approval))

    def leave(self) -> None:
        """Keep answers that were typed and not sent."""
        for line in self.rows.values():
            line.answer.leave()

    def _read_drafts(self) -> None:
        """All at once, when something new waits."""
        session = self._session
        session.jobs.run(self, drafts_with, session.store, DRAFTS, done=self._restore)

    def _restore(self, drafts: Mapping[str, str]) -> None:
        for line in self.rows.values():
            line.answer.restore(drafts)


class ReviewLine(QFrame):
    """One question with what it is about and the answer. Signal `wanted(finding)`."""

    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review: ReviewRow | None = None
        self.title = label("", "field", self)
        self.asked = label("", "muted", self)
        self.question = label("", "", self)
        self.not_mine = label("", "muted", self)
        for words in (self.title, self.asked, self.question, self.not_mine):
            words.setWordWrap(True)
        self.open_button = QPushButton(self.tr("In der Akte ansehen"), self)
        theme.set_icon(self.open_button, "reading")
        self.open_button.clicked.connect(self._open)
        self.answer = ReviewAnswer(session, self)
        texts = QVBoxLayout()
        texts.setSpacing(metrics.XS)
        for words in (self.title, self.asked, self.question):
            texts.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(metrics.M)
        head.addLayout(texts, 1)
        head.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(Separator(self))
        column.addLayout(head)
        for widget in (self.answer, self.not_mine):
            column.addWidget(widget)

    def show_review(self, review: ReviewRow, *, decides: bool) -> None:
        """Show the question, and the answer's fields to whoever decides."""
        self._review = review
        subject = self._session.label("CL_REVIEW", review.subject)
        # The marks keep number and subject at their places beside an Arabic name.
        self.title.setText(f"{subject} · \u200e{review.client}\u200e · {review.case_number}")
        asked = self.tr("Erbeten am {day} von {name}.")
        self.asked.setText(asked.format(day=format_day(review.asked_on), name=review.asked_by))
        self.question.setText(review.question)
        self.question.setVisible(bool(review.question))
        name = self.tr("{number} in der Akte ansehen").format(number=review.case_number)
        self.open_button.setAccessibleName(name)
        self.answer.setVisible(decides)
        self.answer.show_review(review)
        self.not_mine.setText(
            self.tr(
                "Über eigene Fälle und eigene Fragen entscheidet jemand anderes aus der Leitung."
            )
        )
        self.not_mine.setVisible(not decides and self._session.store.identity.sees_all_cases)

    def _open(self, _checked: bool = False) -> None:
        review = self._review
        if review is not None:
            where = (review.case_id, review.case_number, "review", review.id, review.subject)
            self.wanted.emit(Finding("", "hint", *where, ""))
