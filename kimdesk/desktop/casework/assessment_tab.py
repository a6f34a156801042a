"""The assessment of a case: twelve life domains, scored by client and counsellor side by side."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.casework.assessment import (
    AssessmentWork,
    Sitting,
    begin_of,
    life_domains,
    read_assessments,
)
from kimdesk.casework.score_ways import ways
from kimdesk.casework.sittings import proposals
from kimdesk.desktop import theme
from kimdesk.desktop.casework.score_keeper import ScoreKeeper
from kimdesk.desktop.casework.score_picture import ScorePicture
from kimdesk.desktop.casework.score_row import REASON
from kimdesk.desktop.casework.score_sheet import ScoreSheet, scale_steps
from kimdesk.desktop.casework.score_words import summary
from kimdesk.desktop.casework.scoring import (
    Beginning,
    removing_sitting,
    taking_over,
)
from kimdesk.desktop.casework.sitting_bar import SittingBar
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits, in_order
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.printing.orders import Order


class AssessmentTab(CaseworkTab):
    """The tab "Assessment"."""

    key = "assessment"
    icon = "statistics"
    kinds = frozenset({"assessment", "domain_score"})
    stands_still = True

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.work: AssessmentWork | None = None
        self.sitting: Sitting | None = None
        self._wanted = 0
        self._domain = ""
        self._proposed: dict[str, dict[str, object]] = {}
        codes = session.catalogue["CL29"]
        domains = life_domains(session.catalogue, session.store.clock.today())
        self.titles = {domain: codes.label(domain) for domain in domains}
        self.keeper = ScoreKeeper(edits, self.titles, self)
        self._printing = SheetPrinting(session, self)
        self.bar = SittingBar(edits, self)
        self.summary = label("", parent=self)
        self.summary.setWordWrap(True)
        self.card = SectionCard("", self)
        self.legend = label(self._legend(), "caption", self)
        self.legend.setWordWrap(True)
        self.take_row = FlowRow(self)
        self.take = QPushButton(self.take_row)
        theme.set_icon(self.take, "check")
        self.take_row.add(self.take)
        self.sheet = ScoreSheet(session, self.titles, self)
        for widget in (self.bar, self.summary, self.legend, self.take_row, self.sheet):
            self.card.add(widget)
        self.chart = SectionCard(self.tr("Verlauf"), self)
        self.picture = ScorePicture(session, self)
        self.picture.setAccessibleName(self.tr("Schaubild: zu Beginn, im Verlauf und jetzt"))
        self.chart.add(self.picture)
        self.empty = EmptyState(
            "statistics",
            self.tr(
                "Noch keine Einschätzung. Klient:in und Fachkraft schätzen zwölf Handlungsfelder "
                "ein, jede:r für sich."
            ),
            self.tr("Einschätzung beginnen"),
            self,
        )
        for part in (self.empty, self.card, self.chart):
            part.hide()
            self.area.add(part)
        self._connect()

    @classmethod
    def title(cls) -> str:
        return QCoreApplication.translate("FileTabs", "Assessment")

    def reading(self) -> Reading:
        return read_assessments

    # Showing ----------------------------------------------------------------------------------

    def show_work(self, work: AssessmentWork) -> None:
        """Show the sitting that was in front, else the newest."""
        self.work = work
        wanted = self._wanted or (self.sitting.id if self.sitting is not None else 0)
        shown = work.sitting(wanted) or (work.sittings[-1] if work.sittings else None)
        begun = shown is not None and shown.id == self._wanted
        if shown is None:
            self.sitting = None
            self.chart.hide()
        else:
            self._show_sitting(shown)
        # Shown when everything has its place: laying out costs most.
        self.empty.setVisible(shown is None and not self._restricted)
        self.card.setVisible(shown is not None)
        if begun:
            self._wanted = 0
            self.sheet.focus_row()
        elif self._domain:
            self.focus_field(self._domain)
        self._domain = ""

    def choose(self, sitting_id: int) -> None:
        """Show another sitting."""
        found = self.work.sitting(sitting_id) if self.work is not None else None
        if found is not None:
            self._fold()
            self._show_sitting(found)

    def _show_sitting(self, sitting: Sitting) -> None:
        if self.work is None:
            return
        self.sitting = sitting
        labels = {code.code: code.label() for code in self.session.catalogue["CL_OCCASION"]}
        self.bar.show_work(self.work, sitting, labels, restricted=self._restricted)
        other = self.keeper.show(sitting)
        self.sheet.set_read_only(self._read_only())
        self._refresh()
        self._show_chart()
        if other:
            self._restore_drafts()

    def _refresh(self) -> None:
        """Everything that follows from the scores as they stand now."""
        now = self.keeper.now()
        if self.work is None or self.sitting is None or now is None:
            return
        last, first = self.work.before(self.sitting), begin_of(self.work.sittings)
        open_ = not self._read_only()
        self._proposed = proposals(now, last) if open_ else {}
        self._proposed = {d: p for d, p in self._proposed.items() if d in self.titles}
        earlier = first.scores if first is not None and first is not self.sitting else {}
        between = last.scores if last is not None and last is not first else {}
        self.sheet.show_scores(now.scores, self._proposed, earlier, between, self.keeper.busy())
        self.summary.setText(summary(now, first, self.titles))
        count = sum(len(values) for values in self._proposed.values())
        self.take_row.setVisible(count > 0)
        self.take.setText(self.tr("Alle Vorschläge übernehmen ({n})").format(n=count))

    def _show_chart(self) -> None:
        if self.work is None:
            return
        now = self.tr("am Ende") if self.work.end is not None else self.tr("jetzt")
        found = ways(self.work, self.titles)
        rows = [(self.titles[way.life_domain], way.client, way.counsellor) for way in found]
        self.chart.setVisible(not all(way.empty for way in found))
        self.picture.show_rows(rows, now)

    def _legend(self) -> str:
        steps = " · ".join(f"{step.code} {step.label}" for step in scale_steps(self.session))
        marks = self.tr("Dreieck links unten: zu Beginn, rechts unten: letztes Mal")
        return f"{steps} · {marks}"

    @property
    def _restricted(self) -> bool:
        return self.read_only

    def _read_only(self) -> bool:
        if self._restricted or self.work is None or self.sitting is None:
            return True
        newest = self.sitting.id == self.work.sittings[-1].id
        return not newest and not self.bar.correct.isChecked()

    # Writing ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Begin a sitting today."""
        if self.file is not None and not self._restricted:
            act = Beginning(self.session, self.file.case.id)
            text = self.tr("Einschätzung begonnen.")
            self.edits.run(self, text, act, done=partial(self._begun, act), offer=True)

    def _begun(self, act: Beginning) -> None:
        self._wanted = act.sitting_id
        self.read()

    def remove(self) -> None:
        """Remove the sitting in front while it is empty."""
        if self.sitting is not None:
            act = removing_sitting(self.session, self.sitting.id)
            self.edits.run(self, self.tr("Leere Einschätzung gelöscht."), act, offer=True)

    def take_over(self) -> None:
        """Confirm everything that is proposed."""
        if self.sitting is None or not self._proposed:
            return
        act = in_order(*taking_over(self.session, self.sitting.id, self._proposed))
        self.edits.run(self, self.tr("Vorschläge übernommen."), act, offer=True)
        self.sheet.focus_row()

    def _not_stored(self, domain: str, name: str, text: str) -> None:
        editor = self.sheet.rows[domain].editor
        if name == REASON and editor is not None:
            editor.set_message("error", text)
        else:
            self.read()
        self.refused.emit(text)

    def _restore_drafts(self) -> None:
        for domain, text in ({} if self._read_only() else self.keeper.drafts()).items():
            editor = self.sheet.rows[domain].open_reason()
            editor.set_draft(text)
            editor.set_message("info", self.tr("Entwurf wiederhergestellt."))

    def _correct(self, _on: bool) -> None:
        if self.sitting is not None:
            self._show_sitting(self.sitting)

    def _fold(self) -> None:
        for row in self.sheet.rows.values():
            row.fold()

    # Part of the file -------------------------------------------------------------------------

    def leave(self) -> None:
        super().leave()
        self.bar.leave()
        for editor in self.sheet.editors().values():
            editor.commit()

    def focus_first(self) -> None:
        if self.sitting is None:
            self.empty.button.setFocus()
        else:
            self.sheet.focus_row()

    def focus_field(self, name: str) -> bool:
        """Stand on a life domain by its code, else where the work begins; once it is read."""
        if self.work is None:
            self._domain = name
        elif self.sitting is not None and name in self.titles:
            self.sheet.focus_row(name)
        else:
            self.focus_first()
        return True

    def print_sheet(self) -> None:
        """Show the sheet with the chart as it is printed."""
        if self.file is not None:
            sitting_id = self.sitting.id if self.sitting is not None else 0
            order = Order("assessment", self.file.case.id, record_id=sitting_id)
            self._printing.show(order)

    def _connect(self) -> None:
        self.empty.acted.connect(self.begin)
        self.bar.begin_wanted.connect(self.begin)
        self.bar.chosen.connect(self.choose)
        self.bar.correct_wanted.connect(self._correct)
        self.bar.remove_wanted.connect(self.remove)
        self.bar.print_wanted.connect(self.print_sheet)
        self.take.clicked.connect(self.take_over)
        self.sheet.scored.connect(self.keeper.score)
        self.sheet.typed.connect(self.keeper.typed)
        self.keeper.changed.connect(self._refresh)
        self.keeper.refused.connect(self._not_stored)
