"""The tab "Abschluss": stay in touch, judge the goals, say how the case ends, what follows."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.closing import ClosingWork, read_closing
from kimdesk.casework.model.review import CLOSURE
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Finding
from kimdesk.desktop import theme
from kimdesk.desktop.casework.closure_card import ClosureCard
from kimdesk.desktop.casework.goal_results import GoalResults
from kimdesk.desktop.casework.review_panel import ReviewPanel
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.stale_card import StaleCard
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.vault.work import Changes, Store


class ClosureTab(CaseworkTab):
    """What monitoring and evaluation need, from top to bottom."""

    key = "closure"
    icon = "archive"
    kinds = frozenset(
        {"closure", "goal", "measure", "assessment", "domain_score", "phase_step", "review",
         "contact", "plan_version"}
    )  # fmt: skip

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.work: ClosingWork | None = None
        self._field = ""
        self._add_touch()
        self.stale = StaleCard(edits)
        self.results = GoalResults(edits, self)
        self.closure = ClosureCard(edits, self)
        self.closure.went_to.connect(self.asked)
        self.review = ReviewPanel(session, CLOSURE, self)
        self.review.saved.connect(self.saved)
        self.review.refused.connect(self.refused)
        for part in (self.stale, self.results, self.closure):
            self.add_part(part)
        self.area.add(self.review)

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Abschluss")

    def reading(self) -> Reading:
        return partial(_read, self.session)

    def show_file(self, file: ClientFile) -> None:
        super().show_file(file)
        self.review.show_case(file.case.id)

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        self.review.refresh(changes)

    def show_work(self, work: ClosingWork) -> None:
        self.work = work
        self._show_touch(work)
        self.results.show_work(work)
        self.closure.show_work(work)
        ended = work.facts.case.closed_on is not None
        self.review.setVisible(work.closure is not None and not ended)
        if self._field:
            field, self._field = self._field, ""
            self.focus_field(field)

    def leave(self) -> None:
        super().leave()
        self.review.leave()

    def focus_finding(self, finding: Finding) -> bool:
        if finding.kind == "review":
            self.review.focus_first()
            return True
        return super().focus_finding(finding)

    def focus_field(self, name: str) -> bool:
        if self.work is None:
            # Not read yet; it stands there when it is.
            self._field = name
            return True
        if name == "review":
            self.review.setFocus()
            return True
        return super().focus_field(name)

    # Staying in touch -------------------------------------------------------------------------

    def _add_touch(self) -> None:
        self.touch = SectionCard(self.tr("Dranbleiben"), self)
        self.chips = FlowRow(self.touch)
        self.contact = StatusChip("", "neutral", self.chips)
        self.rescore = StatusChip("", "neutral", self.chips)
        self.plan = StatusChip("", "neutral", self.chips)
        for chip in (self.contact, self.rescore, self.plan):
            self.chips.add(chip)
        self.touch.add(self.chips)
        row = FlowRow(self.touch)
        for text, key in (
            (self.tr("Neu einschätzen"), "assessment"),
            (self.tr("Plan ansehen"), "plan"),
            (self.tr("Kontakte ansehen"), "contacts"),
        ):
            button = QPushButton(text, row)
            button.setProperty("kind", "flat")
            theme.set_icon(button, "chevron-right")
            button.clicked.connect(partial(self._go, key))
            row.add(button)
        self.touch.add(row)
        self.kept = label("", "muted", self.touch)
        self.kept.setWordWrap(True)
        self.touch.add(self.kept)
        self.area.add(self.touch)

    def _show_touch(self, work: ClosingWork) -> None:
        facts, today = work.facts, work.facts.today
        last = facts.contacts.last_client_on
        weeks = (today - last).days // 7 if last else 0
        late = last is None or weeks >= int(facts.figure("contact_gap_weeks"))
        text = self.tr("Letzter Kontakt: {day}, vor {n} Wochen")
        if last is None:
            self.contact.say(self.tr("Noch kein Kontakt mit der Klient:in"), "warning")
        elif not weeks:
            day = format_day(last)
            self.contact.say(self.tr("Letzter Kontakt: {day}").format(day=day), "success")
        else:
            said = text.format(day=format_day(last), n=weeks)
            self.contact.say(said, "warning" if late else "success")
        done = self.tr("Im Verlauf erneut eingeschätzt")
        todo = self.tr("Noch nicht erneut eingeschätzt")
        self.rescore.say(done if facts.rescored else todo, "success" if facts.rescored else "info")
        self._show_plan(work)
        self.kept.setText(self._follow_up(work))
        self.kept.setVisible(bool(self.kept.text()))

    def _show_plan(self, work: ClosingWork) -> None:
        version = work.facts.version
        review_on = version.review_on if version is not None else None
        if review_on is None:
            self.plan.say(self.tr("Noch kein unterschriebener Plan"), "info")
            return
        late = review_on < work.facts.today
        text = self.tr("Planüberprüfung am {day}").format(day=format_day(review_on))
        self.plan.say(text, "warning" if late else "success")

    def _follow_up(self, work: ClosingWork) -> str:
        """What holds after the end: aftercare and how long the file is kept."""
        case, lines = work.facts.case, []
        if case.aftercare_until is not None:
            had, most = work.aftercare_contacts
            text = self.tr("Nachsorge bis {day}, Kontakte: {n} von {most}.")
            day = format_day(case.aftercare_until)
            lines.append(text.format(day=day, n=had, most=most))
        if work.retention is not None:
            text = self.tr("Die Akte wird bis {day} aufbewahrt, dann steht die Löschprüfung an.")
            lines.append(text.format(day=format_day(work.retention.until)))
        return "\n".join(lines)

    def _go(self, key: str, _checked: bool = False) -> None:
        self.asked.emit(key, "")


def _read(session: Session, store: Store, case_id: int) -> ClosingWork:
    """Runs in the store thread."""
    return read_closing(store, session.catalogue, case_id)
