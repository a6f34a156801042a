"""The tab "Aufnahme": where the clearing stands, the criteria, and the decision."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.base.errors import KimdeskError
from kimdesk.casework import phases
from kimdesk.casework.gates import EXCLUDED_RESULTS, EXCLUSION
from kimdesk.casework.intake import Intake, read_intake
from kimdesk.clients.files import ClientFile
from kimdesk.desktop import theme
from kimdesk.desktop.casework.checklist_card import ChecklistCard
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.facts import Facts
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner, StatusChip


class IntakeTab(CaseworkTab):
    """Signals: `step_wanted(phase, result)` asks for a step of the case."""

    key = "intake"
    icon = "login"
    stands_still = True
    kinds = frozenset({"intake_check", "consent", "assessment", "domain_score", "phase_step"})

    step_wanted = Signal(str, str)

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.intake: Intake | None = None
        self._wanted = ""
        self.banner = Banner(self)
        self.banner.acted.connect(self._hand_over)
        self.area.add(self.banner)
        self._add_state()
        self.checklist = ChecklistCard(session, edits, self)
        self.checklist.refused.connect(self._say)
        self.area.add(self.checklist)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Aufnahme")

    def reading(self) -> Reading:
        return partial(read_intake, catalogue=self.session.catalogue)

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        self._show_notice(file)

    def show_work(self, work: Intake) -> None:
        self.intake = work
        self.checklist.show_intake(work, read_only=self.read_only)
        self._show_facts(work)
        self._show_consent(work)
        self._show_decision(work)
        self._show_exclusion(work)
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.focus_field(wanted)

    def leave(self) -> None:
        super().leave()
        self.checklist.leave()

    def focus_first(self) -> None:
        self.checklist.focus_open()

    def focus_field(self, name: str) -> bool:
        if self.intake is None:
            # Not read yet; it stands there when it is.
            self._wanted = name
            return True
        if name == "clearing_result":
            buttons = [b for b in (self.admit, self.refuse) if b.isVisible()]
            for button in buttons[:1]:
                button.setFocus()
            return bool(buttons)
        return self.checklist.focus_criterion(name)

    # What is shown ------------------------------------------------------------------------------

    def _show_facts(self, work: Intake) -> None:
        case = work.facts.case
        result = self.session.label("CL_CR", case.clearing_result)
        known = (
            (self.tr("Anfrage am"), format_day(case.inquired_on)),
            (self.tr("Zugang durch"), self.session.label("CL35", case.access_way)),
            (self.tr("Clearing seit"), format_day(case.clearing_from)),
            (self.tr("Ergebnis"), result),
            (self.tr("entschieden am"), format_day(case.clearing_decided_on)),
            (self.tr("entschieden von"), work.decided_by),
            (self.tr("Aufnahme am"), format_day(case.admitted_on)),
        )
        self.facts.show_facts((caption, value) for caption, value in known if value)

    def _show_consent(self, work: Intake) -> None:
        given = work.facts.given("EW_DATEN")
        if given is None:
            self.consent.say(self.tr("Einwilligung fehlt"), "warning")
        else:
            text = self.tr("Einwilligung: {day}").format(day=format_day(given.given_on))
            self.consent.say(text, "success")

    def _show_notice(self, file: ClientFile) -> None:
        day = file.case.notice_given_on
        if day is None:
            self.notice.say(self.tr("Infoblatt fehlt"), "warning")
        else:
            text = self.tr("Infoblatt: {day}").format(day=format_day(day))
            self.notice.say(text, "success")

    def _show_decision(self, work: Intake) -> None:
        targets = phases.targets(work.facts.case)
        self.admit.setVisible(work.facts.case.phase == "CLEARING")
        self.begin.setVisible("CLEARING" in targets)
        self.wait.setVisible("WARTELISTE" in targets)
        self.refuse.setVisible("ABGELEHNT" in targets)
        self.decision.setVisible(any(not b.isHidden() for b in self._buttons()))

    def _show_exclusion(self, work: Intake) -> None:
        check = work.facts.checks.get(EXCLUSION)
        open_ = work.facts.case.phase in phases.BEFORE_ADMISSION
        if check is not None and check.answer == "NEIN" and open_:
            self.banner.say(
                "warning",
                self.tr("MBE oder JMD begleitet diesen Bedarf schon. Der Fall kann nicht "
                        "aufgenommen, aber dorthin übergeben werden."),
                offer=self.tr("Übergeben …"),
                closable=False,
            )  # fmt: skip
        else:
            self.banner.hide()

    # Hands --------------------------------------------------------------------------------------

    def _hand_over(self) -> None:
        self.step_wanted.emit("ABGELEHNT", EXCLUDED_RESULTS[0])

    def _say(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)

    def _go(self, key: str, field: str) -> None:
        self.asked.emit(key, field)

    def _step(self, target: str) -> None:
        self.step_wanted.emit(target, "")

    # Making -------------------------------------------------------------------------------------

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (self.begin, self.admit, self.wait, self.refuse)

    def _add_state(self) -> None:
        self.state = SectionCard(self.tr("Stand der Aufnahme"), self)
        self.facts = Facts(4, self.state)
        self.state.add(self.facts)
        row = FlowRow(self.state)
        self.consent = StatusChip("", "neutral", row)
        self.notice = StatusChip("", "neutral", row)
        for chip, text, field in (
            (self.consent, self.tr("Einwilligung öffnen"), "EW_DATEN"),
            (self.notice, self.tr("Infoblatt öffnen"), "notice_given_on"),
        ):
            row.add(chip)
            button = QPushButton(text, row)
            button.setProperty("kind", "flat")
            theme.set_icon(button, "chevron-right")
            button.clicked.connect(partial(self._go, "consents", field))
            row.add(button)
        self.state.add(row)
        self.decision = FlowRow(self.state)
        self.begin = self._button(self.tr("Clearing beginnen …"), "CLEARING")
        self.admit = self._button(self.tr("Aufnehmen …"), "ASSESSMENT")
        self.wait = self._button(self.tr("Auf die Warteliste …"), "WARTELISTE")
        self.refuse = self._button(self.tr("Nicht aufnehmen …"), "ABGELEHNT")
        self.state.add(self.decision)
        self.area.add(self.state)

    def _button(self, text: str, target: str) -> QPushButton:
        button = QPushButton(text, self.decision)
        button.clicked.connect(partial(self._step, target))
        self.decision.add(button)
        button.hide()
        return button
