"""Ask the team lead to look at plan or closure, and see the answer; stands in those two tabs.

    panel = ReviewPanel(session, "PLAN", self)      # or "ABSCHLUSS"
    panel.show_case(case_id)                        # in the tab's show_file / show_work
    panel.refresh(changes)                          # in the tab's refresh
    panel.saved / panel.refused                     # to the tab's own signals

The panel reads and writes by itself; leads answer in it.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.casework.model import Review
from kimdesk.casework.model.review import CLOSURE
from kimdesk.casework.review import (
    ReviewRow,
    ReviewState,
    ask_review,
    review_state,
    take_back,
)
from kimdesk.clients.drafts import drafts_with
from kimdesk.desktop.casework.review_answer import DRAFTS, ReviewAnswer
from kimdesk.desktop.files.field_setup import set_up
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.fields import LongTextField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.form import FieldRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.fields import fields_of
from kimdesk.vault.work import Changes

_LEVELS = {"OFFEN": "info", "FREIGEGEBEN": "success", "ZURUECK": "warning"}


class ReviewPanel(SectionCard):
    """Signals: `saved` after each step; `refused(text)` for what belongs to no field; `read`
    when it shows what stands in the store.
    """  # noqa: D205 - one sentence over two lines

    saved = Signal()
    read = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, subject: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.session = session
        self.subject = subject
        self.case_id = 0
        self.state: ReviewState | None = None
        closing = subject == CLOSURE
        self.set_heading(
            self.tr("Prüfung des Abschlusses") if closing else self.tr("Prüfung des Plans")
        )
        self.chip = StatusChip("", "neutral", self)
        self.add_action(self.chip)
        self.line = self._words("muted")
        self.question_line = self._words()
        self.comment_line = self._words()
        self.question = LongTextField(self)
        self.question.set_rows(2, 8)
        definition = fields_of(Review)["question"]
        set_up(self.question, definition, session)
        self.form = FieldRow(definition.label, self.question, parent=self)
        self.answer = ReviewAnswer(session, self)
        self.ask_button = icon_button(self.tr("Prüfung erbitten"), "message", self, self._begin)
        self.send_button = icon_button(self.tr("Jetzt erbitten"), "check", self, self.ask)
        self.send_button.setProperty("kind", "primary")
        self.cancel_button = icon_button(self.tr("Doch nicht"), "", self, self._stop)
        self.back_button = icon_button(self.tr("Frage zurückziehen"), "undo", self, self.take_back)
        self._lay_out()
        self.answer.answered.connect(self.saved)
        self.answer.answered.connect(self._read)
        self.answer.refused.connect(self.refused)
        self._show_form(shown=False)
        for unknown in (self.chip, self.question_line, self.comment_line, self.answer):
            unknown.hide()
        self.back_button.hide()

    def show_case(self, case_id: int) -> None:
        """Show where the review of this case stands."""
        if case_id != self.case_id:
            self.case_id = case_id
            self._show_form(shown=False)
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read again when a review of this case changed."""
        if self.case_id and "review" in changes and self.case_id in changes.get("case", ()):
            self._read()

    def leave(self) -> None:
        """Keep an answer that was typed and not sent."""
        self.answer.leave()

    def focus_first(self) -> None:
        """Put the keyboard on what can be done next."""
        for widget in (self.answer.comment, self.ask_button, self.back_button):
            if widget.isVisibleTo(self):
                widget.setFocus()
                return

    def ask(self) -> None:
        """Ask with the question typed."""
        self._run(ask_review, self.case_id, self.subject, self.question.value())

    def take_back(self) -> None:
        """Withdraw the question that waits."""
        last = self.state.last if self.state else None
        if last is not None:
            self._run(take_back, last.id, last.version)

    def _run(self, service: object, *args: object) -> None:
        self.session.jobs.run(
            self,
            service,  # type: ignore[arg-type]
            self.session.store,
            self.session.records,
            *args,
            done=self._done,
            failed=self._failed,
        )

    def _done(self, _: object) -> None:
        self.question.set_value("")
        self._show_form(shown=False)
        self.saved.emit()
        self._read()

    def _read(self) -> None:
        self.session.jobs.run(
            self,
            review_state,
            self.session.store,
            self.case_id,
            self.subject,
            done=self._show,
            failed=self._failed,
            replaces=("review", self.subject, self.case_id),
        )

    def _show(self, state: ReviewState) -> None:
        self.state = state
        last = state.last
        known = last is not None and last.state in _LEVELS
        waiting = last is not None and last.state == "OFFEN"
        if last is not None and known:
            self._show_state(last.state, outdated=state.outdated)
        self.chip.setVisible(known)
        self.line.setText(self._said(last if known else None, required=state.required))
        self._tell(self.question_line, last.question if last and known else "")
        self._tell(self.comment_line, last.comment if last and known else "")
        self.ask_button.setVisible(not waiting and self.form.isHidden())
        again = self.tr("Noch einmal erbitten")
        self.ask_button.setText(again if known else self.tr("Prüfung erbitten"))
        # Whoever answers has no need to withdraw somebody else's question.
        self.back_button.setVisible(waiting and not state.may_decide)
        self.answer.setVisible(waiting and state.may_decide)
        if last is not None and waiting:
            other = self.answer.row is None or self.answer.row.id != last.id
            self.answer.show_review(last)
            if other and state.may_decide:
                self._read_draft()
        self.read.emit()

    def _show_state(self, state: str, *, outdated: bool) -> None:
        if outdated:
            self.chip.say(self.tr("seit der Freigabe geändert"), "warning")
        else:
            self.chip.say(self.session.label("CL_REVIEWS", state), _LEVELS[state])

    def _read_draft(self) -> None:
        session = self.session
        session.jobs.run(
            self, drafts_with, session.store, DRAFTS, done=self.answer.restore, failed=self._failed
        )

    def _said(self, last: ReviewRow | None, *, required: bool) -> str:
        if last is None:
            return (
                self.tr("Ihre Beratungsstelle verlangt diese Prüfung durch die Leitung.")
                if required
                else self.tr("Bei Bedarf sieht die Leitung vorher darüber.")
            )
        if last.state == "OFFEN":
            text = self.tr("Erbeten am {day} von {name}.")
            return text.format(day=format_day(last.asked_on), name=last.asked_by)
        text = self.tr("Geantwortet am {day} von {name}.")
        return text.format(day=format_day(last.decided_on), name=last.decided_by)

    def _tell(self, line: QLabel, text: str) -> None:
        name = (
            self.tr("Frage: {text}") if line is self.question_line else self.tr("Antwort: {text}")
        )
        line.setText(name.format(text=text) if text else "")
        line.setVisible(bool(text))

    def _begin(self) -> None:
        self._show_form(shown=True)
        self.question.setFocus()

    def _stop(self) -> None:
        self._show_form(shown=False)
        self.ask_button.setFocus()

    def _show_form(self, *, shown: bool) -> None:
        for widget in (self.form, self.send_button, self.cancel_button):
            widget.setVisible(shown)
        last = self.state.last if self.state else None
        self.ask_button.setVisible(not shown and (last is None or last.state != "OFFEN"))

    def _failed(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.refused.emit(error.text)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        buttons = FlowRow(self)
        for button in (self.send_button, self.cancel_button, self.ask_button, self.back_button):
            buttons.add(button)
        self.body.setSpacing(metrics.S)
        for widget in (self.line, self.question_line, self.comment_line, self.form, self.answer):
            self.add(widget)
        self.add(buttons)

    def _words(self, role: str = "") -> QLabel:
        made = label("", role, self)
        made.setWordWrap(True)
        return made
