"""What waits for the person at work: reviews, new inquiries, dormant cases, substitutions.

Each is dealt with where it stands: a review is answered below its line, a substitution is ended,
the others open their file.
"""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.calendar.today import BirthdayRow, Today, WaitingRow
from kimdesk.casework.review import ReviewRow
from kimdesk.casework.substitution import SubstitutionRow, Wanted, grant, revoke
from kimdesk.clients.drafts import drafts_with
from kimdesk.desktop.casework.review_answer import DRAFTS, ReviewAnswer
from kimdesk.desktop.files.direction import isolated, left_to_right
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.today.list_card import ListCard
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class _Answering:
    """The review that is being answered, and with what."""

    review_id: int
    form: ReviewAnswer


class WaitingCard(ListCard):
    """Signals: as of every card, and `birthdays_wanted(on)`."""

    birthdays_wanted = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Today", "Wartet auf Sie"),
            translate("Today", "Nichts wartet auf Sie."),
            parent,
        )
        self._answering: _Answering | None = None
        # The button that opens the answer, by review.
        self._answers: dict[int, QPushButton] = {}
        self.birthdays = QCheckBox(translate("Today", "&Geburtstage zeigen"), self)
        self.birthdays.clicked.connect(self.birthdays_wanted)
        self.add(self.birthdays)

    def show_day(self, day: Today) -> None:
        """Show everything that waits."""
        self.birthdays.setChecked(day.with_birthdays)
        answered = self._answering
        self.leave()
        self._answering = None
        self._answers = {}
        self.show_rows([*day.reviews, *day.waiting, *day.substitutions, *day.birthdays])
        if answered is not None and answered.review_id in self._answers:
            self._answers[answered.review_id].click()

    @property
    def answer_form(self) -> ReviewAnswer | None:
        """The open answer to a review, None without one."""
        return self._answering.form if self._answering is not None else None

    def leave(self) -> None:
        """Keep an answer that was typed and not sent."""
        if self._answering is not None:
            self._answering.form.leave()

    def line_of(self, row: Any) -> RecordLine:  # noqa: ANN401 - one of four
        if isinstance(row, ReviewRow):
            return self._review(row)
        if isinstance(row, SubstitutionRow):
            return self._substitution(row)
        if isinstance(row, BirthdayRow):
            text = translate("Today", "Geburtstag, {n} Jahre").format(n=row.age)
            return self._with_file(RecordLine(left_to_right(row.client), text, self), row.case_id)
        return self._case(row)

    def open_all(self) -> None:
        self.session.ask("work")

    def _case(self, row: WaitingRow) -> RecordLine:
        since = format_day(row.since) if row.since else ""
        text = (
            translate("Today", "Wiedervorlage des ruhenden Falls seit {day}")
            if row.why == "RUHEND"
            else translate("Today", "Anfrage seit {day}")
        ).format(day=since)
        return self._with_file(RecordLine(left_to_right(row.client), text, self), row.case_id)

    def _with_file(self, line: RecordLine, case_id: int) -> RecordLine:
        line.add_button("client", translate("Today", "Akte öffnen"), partial(self._go, case_id))
        return line

    def _go(self, case_id: int, _checked: bool = False) -> None:
        self.session.ask("file", case_id)

    # Reviews ----------------------------------------------------------------------------------

    def _review(self, row: ReviewRow) -> RecordLine:
        subject = self.session.label("CL_REVIEW", row.subject)
        text = translate("Today", "Prüfung: {what}").format(what=subject)
        detail = left_to_right(row.client, row.case_number, row.question)
        line = RecordLine(left_to_right(text), detail, self)
        button = self._button(line, translate("Today", "Antworten"), self._answer, row)
        self._answers[row.id] = button
        line.add_widget(button)
        return self._with_file(line, row.case_id)

    def _answer(self, line: RecordLine, row: ReviewRow, _checked: bool = False) -> None:
        """Open the answer below its line, or put it away; what was typed is kept."""
        before = self._answering
        self.leave()
        self._answering = None
        if before is not None:
            before.form.hide()
            before.form.deleteLater()
            if before.review_id == row.id:
                return
        form = ReviewAnswer(self.session, line)
        form.answered.connect(self._answered)
        form.refused.connect(self.refused)
        form.show_review(row)
        line.add_below(form)
        self._answering = _Answering(row.id, form)
        form.comment.setFocus()
        session = self.session
        session.jobs.run(form, drafts_with, session.store, DRAFTS, done=form.restore)

    def _answered(self) -> None:
        """What was asked has its answer; the page reads again by itself."""
        self._answering = None

    # Substitutions ----------------------------------------------------------------------------

    def _substitution(self, row: SubstitutionRow) -> RecordLine:
        me = self.session.store.identity.staff_id
        day = format_day(row.until)
        if row.staff_id == me:
            text = translate("Today", "Sie vertreten {name} bis {day}")
            text = text.format(name=isolated(row.counsellor or "–"), day=day)
        elif row.counsellor_id == me:
            text = translate("Today", "{name} vertritt Sie bis {day}")
            text = text.format(name=isolated(row.substitute), day=day)
        else:
            text = translate("Today", "{name} vertritt {of} bis {day}")
            text = text.format(
                name=isolated(row.substitute), of=isolated(row.counsellor or "–"), day=day
            )
        count = translate("Today", "{n} Akten").format(n=len(row.case_ids))
        one = len(row.case_ids) == 1
        line = RecordLine(
            left_to_right(text), left_to_right("" if one else count, row.reason), self
        )
        if row.staff_id != me:
            # Who gave it may take it back, and give it again.
            line.add_widget(self._button(line, translate("Today", "Beenden"), self._end, row))
        if one:
            return self._with_file(line, row.case_ids[0])
        line.add_button("clients", translate("Today", "Zu den Akten"), self._to_list)
        return line

    def _to_list(self, _checked: bool = False) -> None:
        self.session.ask("list")

    def _end(self, _: RecordLine, row: SubstitutionRow, _checked: bool = False) -> None:
        session = self.session
        ended = partial(self._ended, row)
        session.jobs.run(self, revoke, session.store, row.ids, done=ended, failed=self.refuse)

    def _ended(self, row: SubstitutionRow, _: object) -> None:
        back = partial(_grant_again, self.session.store, row)
        self.done.emit(translate("Today", "Vertretung beendet"), back)

    def _button(self, line: RecordLine, text: str, run: Any, row: object) -> QPushButton:  # noqa: ANN401 - a method
        made = QPushButton(text, line)
        made.setProperty("kind", "flat")
        made.setAccessibleName(f"{text}: {line.title.text()}")
        made.clicked.connect(partial(run, line, row))
        return made


def _grant_again(store: Store, row: SubstitutionRow) -> object:
    """Runs in the store thread: the same substitution, from today at the earliest."""
    since = max(row.since, store.clock.today())
    return grant(store, Wanted(row.case_ids, row.staff_id, since, row.until, row.reason))
