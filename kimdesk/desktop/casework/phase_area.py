"""Phase bar and step panel of an open file, and what they set going."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework import phases
from kimdesk.casework.levels import readmit
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Case
from kimdesk.desktop.casework.phase_bar import PhaseBar
from kimdesk.desktop.casework.step_acts import taking_back
from kimdesk.desktop.casework.step_panel import StepPanel
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.notice import Banner


class PhaseArea(QWidget):
    """Signals: `jump(tab, field)` where something is missing, `room_wanted(wanted)`."""

    jump = Signal(str, str)
    room_wanted = Signal(bool)

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._edits = session, edits
        self._case_id = 0
        self._phase = ""
        self.bar = PhaseBar(session, self)
        self.bar.wanted.connect(self.ask)
        self.bar.back_wanted.connect(self.take_back)
        self.bar.readmission_wanted.connect(self._ask_again)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)

    @cached_property
    def panel(self) -> StepPanel:
        """Made when the first step is asked for."""
        panel = StepPanel(self._session, self._edits, self)
        panel.jump.connect(self.jump)
        panel.closed.connect(self._panel_closed)
        panel.room_wanted.connect(self.room_wanted)
        self._column.addWidget(panel)
        return panel

    @cached_property
    def question(self) -> Banner:
        """Asks before a new case is made."""
        banner = Banner(self)
        banner.acted.connect(self.readmit)
        self._column.addWidget(banner)
        return banner

    def show_file(self, file: ClientFile) -> None:
        """Show where the case stands; an open panel looks again what is missing."""
        if file.case.id != self._case_id:
            self._case_id = file.case.id
            if self._has_panel:
                self.panel.put_away()
            if "question" in vars(self):
                self.question.hide()
        self._phase = file.case.phase
        self.bar.show_case(file.case)

    def refresh(self) -> None:
        """Something in the case was written."""
        if self._has_panel and self.panel.isVisible():
            self.panel.read()

    def ask(self, target: str, reason: str = "") -> None:
        """Open the panel for a step; `reason` is a clearing result chosen already."""
        if target and self._case_id:
            self.panel.ask(self._case_id, target, reason)

    def next_step(self) -> None:
        """Ask for the usual next step."""
        self.bar.take_next()

    def other_steps(self) -> None:
        """Show the other steps."""
        self.bar.open_menu()

    def take_back(self) -> None:
        """Take the last step back."""
        act = taking_back(self._session.store, self._session.records, self._case_id)
        said = self.tr("Schritt zurückgenommen")
        self._edits.run(self, said, act)

    def readmit(self) -> None:
        """Open a new case of the same person."""
        self._session.jobs.run(
            self,
            readmit,
            self._session.store,
            self._session.records,
            self._case_id,
            done=self._readmitted,
            failed=self._refused,
        )

    def _ask_again(self) -> None:
        text = self.tr(
            "Die Person kommt wieder: Es entsteht ein neuer Fall im Clearing, der auf diesen "
            "verweist. Dieser Fall bleibt abgeschlossen."
        )
        if self._phase not in phases.REOPENABLE:
            text = self.tr(
                "Die Person fragt wieder an: Es entsteht ein neuer Fall. Dieser bleibt, wie er ist."
            )
        self.question.say("info", text, offer=self.tr("Neuen Fall anlegen"))
        self.question.button.setFocus()

    @property
    def _has_panel(self) -> bool:
        return "panel" in vars(self)

    def _panel_closed(self) -> None:
        if self.bar.next_button.isVisible():
            self.bar.next_button.setFocus()

    def _readmitted(self, case: Case) -> None:
        self.question.hide()
        self._session.ask("file", case.id)

    def _refused(self, error: KimdeskError) -> None:
        self._edits.refused.emit(error.text)
