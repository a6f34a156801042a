"""Below the head of a file: where the case stands, the next step, and the other ones."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework import phases
from kimdesk.clients.model import Case
from kimdesk.desktop import theme
from kimdesk.desktop.casework import phase_words
from kimdesk.desktop.casework.phase_track import PhaseTrack, Stop
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow


class PhaseBar(QFrame):
    """Where the case stands, and buttons that ask for steps.

    Signals: `wanted(phase)` asks for a step, `back_wanted` to take back the last one,
    `readmission_wanted` for a new case of the same person.
    """

    wanted = Signal(str)
    back_wanted = Signal()
    readmission_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._main = ""
        self._said: tuple[object, ...] = ()
        self.track = PhaseTrack(self)
        self.next_button = QPushButton(self)
        self.next_button.clicked.connect(self.take_next)
        self._more = self.tr("Weitere Schritte")
        self.more_button = QPushButton(self._more, self)
        self.more_button.setAccessibleName(self._more)
        theme.set_icon(self.more_button, "chevron-down")
        self.more_button.clicked.connect(self.open_menu)
        self.menu = QMenu(self)
        row = FlowRow(self)
        for widget in (self.track, self.next_button, self.more_button):
            row.add(widget)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(metrics.L, 0, metrics.L, metrics.S)
        self._outer.addWidget(row)

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, the button of the other steps shows its sign only."""
        self.more_button.setText("" if narrow else self._more)
        self.more_button.setToolTip(self._more if narrow else "")
        self.track.set_narrow(narrow)
        self._outer.setContentsMargins(metrics.L, 0, metrics.L, metrics.XS if narrow else metrics.S)

    def show_case(self, case: Case) -> None:
        """Show where the case stands and what may come next."""
        stands = (case.id, case.level, case.phase, case.phase_since, case.dormant_from,
                  case.resume_on, case.clearing_result)  # fmt: skip
        if stands == self._said:
            return
        self._said = stands
        self._show_track(case)
        self._show_steps(case)

    def take_next(self) -> None:
        """Ask for the usual next step."""
        if self._main:
            self.wanted.emit(self._main)
        elif not self.next_button.isHidden():
            self.readmission_wanted.emit()

    def open_menu(self) -> None:
        """Show the other steps below their button."""
        if self.menu.actions():
            self.menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    # What is shown ------------------------------------------------------------------------------

    def _show_track(self, case: Case) -> None:
        here = phase_words.place(case)
        spoken = phase_words.spoken(self._session, case)
        short = spoken[:1].upper() + spoken[1:]
        if case.phase == "RUHEND" and case.resume_on:
            text = self.tr("{here} bis {day}")
            spoken = text.format(here=spoken, day=format_day(case.resume_on))
        elif case.phase_since:
            text = self.tr("{here} seit {day}")
            spoken = text.format(here=spoken, day=format_day(case.phase_since))
        if case.phase == "ABGELEHNT" and case.clearing_result:
            spoken += f": {self._session.label('CL_CR', case.clearing_result)}"
        spoken = spoken[:1].upper() + spoken[1:]
        stops: tuple[Stop, ...] = ()
        if here is not None:
            stops = tuple(self._stop(case, index, here) for index in range(len(phases.ORDER)))
        level = "warning" if case.phase == "RUHEND" else "neutral" if here is None else "info"
        self.track.show_stops(stops, short, spoken, level)

    def _stop(self, case: Case, index: int, here: int) -> Stop:
        text = phase_words.short_label(self._session, phases.ORDER[index])
        text = text[:1].upper() + text[1:]
        if index < here:
            return Stop(text, "done")
        if index > here:
            return Stop(text, "ahead")
        if case.phase == "WARTELISTE":
            return Stop(phase_words.short_label(self._session, case.phase), "rests")
        if case.phase == "RUHEND":
            return Stop(self.tr("{phase}: ruht").format(phase=text), "rests")
        return Stop(text, "here")

    def _show_steps(self, case: Case) -> None:
        targets = phases.targets(case)
        again = case.phase in phases.RETURNING
        self._main = "" if again else next(iter(targets), "")
        refused = case.phase not in phases.REOPENABLE
        readmit = self.tr("Neue Anfrage …") if refused else self.tr("Wiederaufnahme …")
        text = phase_words.offer(self._session, case, self._main) if self._main else readmit
        self.next_button.setText(text.removesuffix(" …") if self._main else text)
        self.next_button.setVisible(bool(self._main) or again)
        theme.mark(self.next_button, kind="primary" if self._main else "")
        self.next_button.setAccessibleDescription(self.track.accessibleName())
        self.menu.clear()
        for target in targets:
            if target != self._main:
                self._add(target, phase_words.offer(self._session, case, target))
        if case.phase not in {"", "ANFRAGE"} or targets != phases.TRANSITIONS.get(case.phase):
            self.menu.addSeparator()
            back = QAction(self.tr("Letzten Schritt zurücknehmen"), self.menu)
            theme.set_icon(back, "undo")
            back.triggered.connect(self.back_wanted)
            self.menu.addAction(back)
        self.more_button.setVisible(bool(self.menu.actions()))

    def _add(self, target: str, text: str) -> None:
        action = QAction(text, self.menu)
        action.setData(target)
        action.triggered.connect(partial(self.wanted.emit, target))
        self.menu.addAction(action)
