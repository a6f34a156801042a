"""Below the phase bar: one step, what is missing for it or what it asks for, and its button.

It stays open while somebody goes through what is missing, and follows what they enter.
"""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError, UserError
from kimdesk.casework.step_ahead import StepAhead, step_ahead
from kimdesk.casework.steps import GateClosed
from kimdesk.desktop import theme
from kimdesk.desktop.casework import phase_words
from kimdesk.desktop.casework.missing_list import MissingList
from kimdesk.desktop.casework.step_acts import stepping
from kimdesk.desktop.casework.step_form import StepForm
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn

# The share of the window that a long list of missing things may take.
_SHARE = 0.3
# A window of fewer lines of text has no room for the list; a menu takes its place.
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
        self._fresh = self._folded = False
        self.form: StepForm | None = None
        self.setProperty("role", "card")
        self.heading = label("", "heading", self)
        self.banner = Banner(self)
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.missing = MissingList(session, self)
        self.missing.jump.connect(self._go)
        self.missing.offered.connect(self._offer)
        self._scroll = ScrollColumn(self)
        self._scroll.body.setContentsMargins(0, 0, 0, 0)
        self._scroll.add(self.missing)
        # Where the form stands: as it is, or scrolled where the window has no room for it.
        self._plain = QVBoxLayout()
        self._place = ScrollColumn(self)
        self._place.body.setContentsMargins(0, 0, 0, 0)
        _see_through(self._scroll)
        _see_through(self._place)
        self.confirm = QPushButton(self)
        self.confirm.setProperty("kind", "primary")
        self.confirm.clicked.connect(self.take)
        self.next_missing = QPushButton(self.tr("Nächste fehlende Angabe"), self)
        self.next_missing.clicked.connect(self.go_on)
        self.unfold = QPushButton(self.tr("Alle zeigen"), self)
        self.unfold.clicked.connect(self._unfold)
        self.cancel = QPushButton(self.tr("Schließen"), self)
        self.cancel.clicked.connect(self.put_away)
        self._lay_out()
        self.hide()

    def ask(self, case_id: int, target: str, reason: str = "") -> None:
        """Show the step to `target`; `reason` is a clearing result chosen already."""
        self._case_id, self._target, self._reason = case_id, target, reason
        self._fresh, self._folded = True, False
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

    def go_on(self) -> None:
        """Go to the first of what is still missing."""
        if self.missing.shown:
            first = self.missing.shown[0]
            self._go(first.tab, first.field)

    def put_away(self) -> None:
        """Close the panel; nothing happens to the case."""
        self._target = ""
        self.hide()
        self.room_wanted.emit(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.confirm.isVisible():
            self.take()
        else:
            super().keyPressEvent(event)

    # What comes back ----------------------------------------------------------------------------

    def _show(self, ahead: StepAhead) -> None:
        if ahead.target != self._target:
            return
        self.heading.setText(phase_words.heading(self._session, ahead.case, ahead.target))
        tight = self._is_tight()
        self._folded = self._folded or tight
        self.missing.show_missing(ahead.missing)
        blocked = bool(ahead.missing)
        if self._fresh or self.form is None:
            self._make_form(ahead)
        self.line.setText(self._said(ahead))
        self.line.setVisible(bool(self.line.text()))
        self._scroll.setVisible(blocked and not self._folded)
        self.next_missing.setVisible(blocked and self._folded)
        self.unfold.setVisible(blocked and self._folded)
        self.heading.setVisible(not (tight and blocked))
        self._fit()
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
        if ahead.missing and self._folded:
            return self._count()
        if ahead.missing:
            text = self.tr("{count} Jede Zeile führt zu ihrem Feld.")
            return text.format(count=self._count())
        if ahead.target == "ABGESCHLOSSEN" and ahead.closing_on:
            text = self.tr("Alles liegt vor. Der Fall wird zum {day} abgeschlossen.")
            return text.format(day=f"{ahead.closing_on:%d.%m.%Y}")
        if (ahead.case.phase, ahead.target) == ("CLEARING", "ASSESSMENT"):
            return self.tr("Alles liegt vor: Der Fall kann aufgenommen werden.")
        return ""

    def _count(self) -> str:
        many = len(self.missing.shown)
        text = (
            self.tr("Dafür fehlt noch eine Angabe.")
            if many == 1
            else self.tr("Dafür fehlen noch {n} Angaben.")
        )
        return text.format(n=many)

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
        if blocked and self._folded:
            first = self.next_missing
        elif blocked and self.missing.lines:
            first = self.missing.lines[0]
        elif self.form is not None and self.form.fields:
            first = next(iter(self.form.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, tab: str, field: str) -> None:
        """Make room for the tab; what is missing stays one click away."""
        self._folded = True
        self.line.setText(self._count())
        for widget, shown in (
            (self._scroll, False),
            (self.next_missing, True),
            (self.unfold, True),
        ):
            widget.setVisible(shown)
        self.jump.emit(tab, field)

    def _unfold(self) -> None:
        if self._is_tight():
            self._open_menu()
            return
        self._folded = False
        self.read()

    def _open_menu(self) -> None:
        """The same list as a menu, where there is no room for it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self.missing.shown:
            entry = QAction(each.text, menu)
            entry.triggered.connect(partial(self._go, each.tab, each.field))
            menu.addAction(entry)
            for result in each.offers:
                other = QAction(self.missing.offer_text(result), menu)
                other.triggered.connect(partial(self._offer, result))
                menu.addAction(other)
        menu.popup(self.unfold.mapToGlobal(QPoint(0, self.unfold.height())))

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

    def _fit(self) -> None:
        """The list is as high as it is, up to its share of the window."""
        most = int(self.window().height() * _SHARE)
        self._scroll.setFixedHeight(min(self.missing.sizeHint().height() + metrics.XS, most))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.S, metrics.L, metrics.S)
        column.setSpacing(metrics.S)
        for widget in (self.heading, self.line, self.banner, self._scroll):
            column.addWidget(widget)
        column.addLayout(self._plain)
        column.addWidget(self._place, 1)
        row = FlowRow(self)
        for button in (self.confirm, self.next_missing, self.unfold, self.cancel):
            row.add(button)
        column.addWidget(row)


def _see_through(area: ScrollColumn) -> None:
    """What scrolls stands on the card itself, not on a ground of its own."""
    for ground in (area.viewport(), area.widget()):
        if ground is not None:
            ground.setProperty("role", "")
            ground.setAutoFillBackground(False)
