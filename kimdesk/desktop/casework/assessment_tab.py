"""The assessment of a case: twelve life domains, scored by client and counsellor side by side."""

from collections import Counter
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.assessment import (
    AssessmentWork,
    Score,
    Sitting,
    begin_of,
    improved,
    in_need,
    life_domains,
    missing,
    read_assessments,
)
from kimdesk.casework.score_ways import ways
from kimdesk.casework.sittings import proposals
from kimdesk.clients.records import ChangeConflict
from kimdesk.desktop import theme
from kimdesk.desktop.casework.score_picture import ScorePicture
from kimdesk.desktop.casework.score_row import REASON
from kimdesk.desktop.casework.score_sheet import ScoreSheet, scale_steps
from kimdesk.desktop.casework.scoring import (
    Beginning,
    removing_sitting,
    scoring,
    taking_over,
)
from kimdesk.desktop.casework.sheets import SheetPrinting
from kimdesk.desktop.casework.sitting_bar import SittingBar
from kimdesk.desktop.casework.tab import CaseworkTab, Reading
from kimdesk.desktop.files.edits import Edits, in_order
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import EmptyState


class AssessmentTab(CaseworkTab):
    """The tab "Assessment"."""

    key = "assessment"
    icon = "statistics"
    kinds = frozenset({"assessment", "domain_score"})

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(session, edits, parent)
        self.work: AssessmentWork | None = None
        self.sitting: Sitting | None = None
        self._wanted = 0
        self._scores: dict[str, Score] = {}
        self._proposed: dict[str, dict[str, object]] = {}
        self._flying: Counter[tuple[str, str]] = Counter()
        codes = session.catalogue["CL29"]
        domains = life_domains(session.catalogue, session.store.clock.today())
        self.titles = {domain: codes.label(domain) for domain in domains}
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

    def choose(self, sitting_id: int) -> None:
        """Show another sitting."""
        found = self.work.sitting(sitting_id) if self.work is not None else None
        if found is not None:
            self._fold()
            self._show_sitting(found)

    def _show_sitting(self, sitting: Sitting) -> None:
        if self.work is None:
            return
        other = self.sitting is None or self.sitting.id != sitting.id
        if other:
            self._flying.clear()
        self.sitting = sitting
        labels = {code.code: code.label() for code in self.session.catalogue["CL_OCCASION"]}
        self.bar.show_work(self.work, sitting, labels, restricted=self._restricted)
        self._scores = {domain: self._merged(sitting, domain) for domain in self.titles}
        self.sheet.set_read_only(self._read_only())
        self._refresh()
        self._show_chart()
        if other:
            self._restore_drafts()

    def _refresh(self) -> None:
        """Everything that follows from the scores as they stand now."""
        if self.work is None or self.sitting is None:
            return
        now = replace(self.sitting, scores=self._scores)
        last, first = self.work.before(self.sitting), begin_of(self.work.sittings)
        open_ = not self._read_only()
        self._proposed = proposals(now, last) if open_ else {}
        self._proposed = {d: p for d, p in self._proposed.items() if d in self.titles}
        busy = {
            domain: frozenset(name for d, name in self._flying if d == domain)
            for domain, _ in self._flying
        }
        earlier = first.scores if first is not None and first is not self.sitting else {}
        between = last.scores if last is not None and last is not first else {}
        self.sheet.show_scores(self._scores, self._proposed, earlier, between, busy)
        self.summary.setText(self._summary(now))
        count = sum(len(values) for values in self._proposed.values())
        self.take_row.setVisible(count > 0)
        self.take.setText(self.tr("Alle Vorschläge übernehmen ({n})").format(n=count))

    def _merged(self, sitting: Sitting, domain: str) -> Score:
        """What is stored, with what is on its way over it."""
        stored = sitting.score(domain)
        local = self._scores.get(domain)
        flying = {name: getattr(local, name) for d, name in self._flying if d == domain and local}
        return replace(stored, **flying) if flying else stored

    def _show_chart(self) -> None:
        if self.work is None:
            return
        now = self.tr("am Ende") if self.work.end is not None else self.tr("jetzt")
        found = ways(self.work, self.titles)
        rows = [(self.titles[way.life_domain], way.client, way.counsellor) for way in found]
        self.chart.setVisible(not all(way.empty for way in found))
        self.picture.show_rows(rows, now)

    def _summary(self, now: Sitting) -> str:
        domains = tuple(self.titles)
        open_, need = missing(now, domains), in_need(now, domains)
        parts = [
            self.tr("{n} von {of} eingeschätzt").format(
                n=len(domains) - len(open_), of=len(domains)
            )
        ]
        if need:
            parts.append(self.tr("{n} mit Bedarf").format(n=len(need)))
        first = begin_of(self.work.sittings) if self.work is not None else None
        if first is not None and first.id != now.id and (better := improved(first, now, domains)):
            parts.append(self.tr("{n} besser als zu Beginn").format(n=len(better)))
        alone = [d for d in domains if now.score(d).by_counsellor and not now.score(d).by_client]
        if alone:
            parts.append(self.tr("bei {n} fehlt die Sicht der Klient:in").format(n=len(alone)))
        text = ", ".join(parts)
        if open_ and len(open_) < len(domains):
            names = ", ".join(_short(self.titles[domain]) for domain in open_)
            text += self.tr("; noch offen: {names}").format(names=names)
        return f"{text}."

    def _legend(self) -> str:
        steps = " · ".join(f"{step.code} {step.label}" for step in scale_steps(self.session))
        marks = self.tr("Dreieck links unten: zu Beginn, rechts unten: letztes Mal")
        return f"{steps} · {marks}"

    @property
    def _restricted(self) -> bool:
        return self.file is not None and self.file.person.restricted

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

    def _score(self, domain: str, name: str, value: object) -> None:
        if self.sitting is None:
            return
        before = getattr(self._scores[domain], name)
        if value == before:
            return
        self._scores[domain] = replace(self._scores[domain], **{name: value})  # type: ignore[arg-type]
        self._flying[domain, name] += 1
        act = scoring(self.session, self.sitting.id, domain, {name: value}, {name: before})
        self.edits.run(
            self,
            f"{self.titles[domain]}: {value or '–'}",
            act,
            done=partial(self._landed, self.sitting.id, domain, name),
            failed=partial(self._not_scored, self.sitting.id, domain, name),
        )
        self._refresh()

    def _landed(self, sitting_id: int, domain: str, name: str) -> None:
        if self.sitting is not None and self.sitting.id == sitting_id:
            self._flying[domain, name] -= 1
            self._flying += Counter()  # drops what is no longer on its way
        if name == REASON:
            self.edits.typed.drop(_draft_key(sitting_id, domain))

    def _not_scored(self, sitting_id: int, domain: str, name: str, error: KimdeskError) -> None:
        if self.sitting is not None and self.sitting.id == sitting_id:
            self._flying.pop((domain, name), None)
            editor = self.sheet.rows[domain].editor
            if name == REASON and editor is not None:
                self.edits.typed.keep(_draft_key(sitting_id, domain), str(editor.value()))
                editor.set_message("error", error.text)
        self.refused.emit(error.text)
        if isinstance(error, ChangeConflict) or name != REASON:
            self.read()

    def _typed(self, domain: str, text: str) -> None:
        if self.sitting is not None:
            self.edits.typed.typed(_draft_key(self.sitting.id, domain), text)

    def _restore_drafts(self) -> None:
        if self.sitting is None or self._read_only():
            return
        for domain in self.titles:
            text = self.edits.typed.take(_draft_key(self.sitting.id, domain))
            if text is not None and text != self._scores[domain].reason:
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
        """Stand on a life domain by its code, else where the work begins."""
        if self.sitting is not None and name in self.titles:
            self.sheet.focus_row(name)
        else:
            self.focus_first()
        return True

    def tab_actions(self) -> list[QAction]:
        return []

    def print_sheet(self) -> None:
        """Show the sheet with the chart as it is printed."""
        if self.file is not None:
            self._printing.show_assessment(self.file.case.id, self.sitting.id if self.sitting
                                           else 0)  # fmt: skip

    def _connect(self) -> None:
        self.empty.acted.connect(self.begin)
        self.bar.begin_wanted.connect(self.begin)
        self.bar.chosen.connect(self.choose)
        self.bar.correct_wanted.connect(self._correct)
        self.bar.remove_wanted.connect(self.remove)
        self.bar.print_wanted.connect(self.print_sheet)
        self.take.clicked.connect(self.take_over)
        self.sheet.scored.connect(self._score)
        self.sheet.typed.connect(self._typed)


def _draft_key(sitting_id: int, domain: str) -> str:
    return f"domain_score:{sitting_id}:{domain}"


def _short(title: str) -> str:
    """The first word of a domain's title, enough in a list."""
    return title.split(",", maxsplit=1)[0]
