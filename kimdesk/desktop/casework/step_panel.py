"""Below the phase bar: one step, what is missing for it or what it asks for, and its button.

It stays open while somebody goes through what is missing, and follows what they enter.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.casework.step_ahead import StepAhead, step_ahead
from kimdesk.casework.steps import GateClosed
from kimdesk.desktop import theme
from kimdesk.desktop.casework import phase_words
from kimdesk.desktop.casework.missing_part import MissingPart, see_through
from kimdesk.desktop.casework.step_acts import stepping
from kimdesk.desktop.casework.step_form import StepForm
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

# A window of fewer lines of text has no room for a list or a form beside a tab.
_LINES = 34


class StepPanel(QFrame):
    """One step, from what is missing to its button.

    Signals: `jump(tab, field)` where something is missing, `closed` when put away,
    `room_wanted(wanted)` where the window has no room for the form beside a tab.
    """

    jump = Signal(str, str)
    closed = Signal()
    room_wanted = Signal(bool)

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._edits = session, edits
        self._case_id, self._target, self._reason = 0, "", ""
        self._fresh = False
        self.form: StepForm | None = None
        self.setProperty("role", "card")
        self.heading = label("", "heading", self)
        self.banner = Banner(self)
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.missing = MissingPart(session, self)
        self.missing.jump.connect(self._jump)
        self.missing.offered.connect(self._offer)
        self.missing.unfold_asked.connect(self.read)
        # Where the form stands: as it is, or scrolled where the window has no room for it.
        self._plain = QVBoxLayout()
        self._place = ScrollColumn(self)
        self._place.body.setContentsMargins(0, 0, 0, 0)
        see_through(self._place)
        self.confirm = QPushButton(self)
        self.confirm.setProperty("kind", "primary")
        self.confirm.clicked.connect(self.take)
        self.cancel = QPushButton(self.tr("Schließen"), self)
        self.cancel.clicked.connect(self.put_away)
        self._lay_out()
        self.hide()

    def ask(self, case_id: int, target: str, reason: str = "") -> None:
        """Show the step to `target`; `reason` is a clearing result chosen already."""
        self._case_id, self._target, self._reason = case_id, target, reason
        self._fresh, self.missing.folded = True, False
        self.read()

    def read(self) -> None:
        """Look again what is missing; called when something in the case was written."""
        if self._target:
            self._session.jobs.run(
                self,
                step_ahead,
                self._session.store,
                self._case_id,
                self._session.catalogue,
                self._target,
                done=self._show,
                failed=self._not_read,
                replaces=("step ahead", self._case_id),
            )

    def take(self) -> None:
        """Take the step, unless something is entered that cannot be."""
        wish = self.form.wish() if self.form is not None else None
        if wish is None:
            return
        act = stepping(
            self._session.store, self._session.records, self._case_id, self._target, wish
        )
        said = phase_words.done(self._session, self._target)
        self.confirm.setEnabled(False)
        self._edits.run(self, said, act, self._done, self._refused, offer=True)

    def put_away(self) -> None:
        """Close the panel; nothing happens to the case."""
        self._target = ""
        self.hide()
        self.room_wanted.emit(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton):
            button.click()
        elif self.confirm.isVisible():
            self.take()

    # What comes back ----------------------------------------------------------------------------

    def _show(self, ahead: StepAhead) -> None:
        if ahead.target != self._target:
            return
        self.heading.setText(phase_words.heading(self._session, ahead.case, ahead.target))
        tight = self._is_tight()
        self.missing.show_missing(ahead.missing, tight=tight)
        blocked = bool(ahead.missing)
        if self._fresh or self.form is None:
            self._make_form(ahead)
        self.line.setText(self._said(ahead))
        self.line.setVisible(bool(self.line.text()))
        self.heading.setVisible(not (tight and blocked))
        asks = not blocked and self.form is not None and bool(self.form.fields)
        self._place.setVisible(asks and tight)
        if self.form is not None:
            self.form.setVisible(asks)
        self.room_wanted.emit(asks and tight)
        self.confirm.setVisible(not blocked)
        self.confirm.setEnabled(True)
        self.confirm.setText(phase_words.heading(self._session, ahead.case, ahead.target))
        self.cancel.setText(self.tr("Schließen") if blocked else self.tr("Abbrechen"))
        self.show()
        if self._fresh:
            self._fresh = False
            self.banner.hide()
            self._begin(blocked=blocked)
            theme.announce(self, f"{self.heading.text()} {self.line.text()}")

    def _said(self, ahead: StepAhead) -> str:
        if ahead.missing and self.missing.folded:
            return self.missing.count()
        if ahead.missing:
            text = self.tr("{count} Jede Zeile führt zu ihrem Feld.")
            return text.format(count=self.missing.count())
        if ahead.target == "ABGESCHLOSSEN" and ahead.closing_on:
            text = self.tr("Alles liegt vor. Der Fall wird zum {day} abgeschlossen.")
            return text.format(day=f"{ahead.closing_on:%d.%m.%Y}")
        if (ahead.case.phase, ahead.target) == ("CLEARING", "ASSESSMENT"):
            return self.tr("Alles liegt vor: Der Fall kann aufgenommen werden.")
        return ""

    def _make_form(self, ahead: StepAhead) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.form = StepForm(ahead, self._session, self._reason, self)
        if self._is_tight():
            self._place.add(self.form)
        else:
            self._plain.addWidget(self.form)

    def _begin(self, *, blocked: bool) -> None:
        first: QWidget = self.confirm
        if blocked:
            first = self.missing.first()
        elif self.form is not None and self.form.fields:
            first = next(iter(self.form.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, tab: str, field: str) -> None:
        self.line.setText(self.missing.count())
        self.jump.emit(tab, field)

    def _is_tight(self) -> bool:
        return self.window().height() < _LINES * self.fontMetrics().height()

    def _offer(self, result: str) -> None:
        """A clearing result in place of the admission."""
        code = self._session.catalogue["CL_CR"].get(result)
        if code is not None:
            self.ask(self._case_id, code.extra.get("next_phase", ""), result)

    def _done(self) -> None:
        self.put_away()

    def _refused(self, error: KimdeskError) -> None:
        self.confirm.setEnabled(True)
        if isinstance(error, GateClosed):
            self.read()
            self.banner.say("warning", error.text)
        elif not self._refused_at_field(error):
            self.banner.say("error", error.text)

    def _refused_at_field(self, error: KimdeskError) -> bool:
        if self.form is None or not isinstance(error, UserError):
            return False
        return self.form.refuse(error.field or "", error.text)

    def _not_read(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.show()
            self.banner.say("error", error.text)

    # Making -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.S)
        column.setSpacing(metrics.S)
        for widget in (self.heading, self.line, self.banner, self.missing):
            column.addWidget(widget)
        column.addLayout(self._plain)
        column.addWidget(self._place, 1)
        row = FlowRow(self)
        part = self.missing
        for button in (self.confirm, part.next_button, part.unfold_button, self.cancel):
            row.add(button)
        column.addWidget(row)
