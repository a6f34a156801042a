"""Is the store in order, and do the entries fit together? Findings, and what to do about them."""

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.calendar.checking import all_findings
from kimdesk.clients.findings import Finding
from kimdesk.desktop.casework.jumping import Jump
from kimdesk.desktop.importing.paged_rows import PagedRows
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.office import check_tables
from kimdesk.desktop.office.section import Section, button, paragraph, row
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.notice import Banner, EmptyState
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.vault.integrity import StoreFinding, check, compact, rebuild_search


class CheckSection(Section):
    """Two checks: of the store itself, and of what stands in the files."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.header.title.setText(self.tr("Prüfung"))
        self._job: Job | None = None
        self._jump = Jump(session, self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt der Prüfung"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.cancel_button = button(self.tr("Abbre&chen"), "stop", self.cancel, self)
        self.cancel_button.hide()
        self.store_button = button(self.tr("Ablage &prüfen"), "check", self.check_store, self)
        self.search_button = button(
            self.tr("&Suchverzeichnis neu aufbauen"), "refresh", self._rebuild, self
        )
        self.compact_button = button(self.tr("&Datei verkleinern"), "archive", self._compact, self)
        self.cases_button = button(self.tr("A&kten prüfen"), "check", self.check_cases, self)
        self.outcome = Banner(self)
        self.cases_outcome = Banner(self)
        self.store_findings = RowTable(
            self.tr("Befunde der Ablage"), check_tables.store_findings(self), self
        )
        self.findings = RowTable(self.tr("Befunde in Akten"), check_tables.findings(self), self)
        self._paged = PagedRows[Finding](self.findings.rows)
        self._lay_out()
        self.findings.opened.connect(self._jump.to)

    def focus_first(self) -> None:
        self.store_button.setFocus()

    def check_store(self) -> None:
        """Look at databases, search, log and documents."""
        if self.session.opened is not None:
            self._run(check, self.session.opened, done=self._show_store)

    def check_cases(self) -> None:
        """Look at every file the person may open."""
        self._run(
            all_findings, self.session.store, self.session.catalogue, done=self._show_findings
        )

    def cancel(self) -> None:
        """Stop what is running."""
        if self._job is not None:
            self._job.cancel()
            self._set_busy(False)

    @property
    def running(self) -> bool:
        """Whether a check is under way."""
        return self._job is not None

    def _run(self, call: Callable[..., object], *args: object, done: Callable[..., None]) -> None:
        if self._job is None:
            self.bar.setRange(0, 0)
            self._set_busy(True)
            self._job = self.session.jobs.run(
                self, call, *args, done=done, failed=self._failed, progress=self._progress
            )

    def _rebuild(self) -> None:
        self._cure(rebuild_search)

    def _compact(self) -> None:
        self._cure(compact)

    def _cure(self, call: Callable[..., None]) -> None:
        if self.session.opened is not None and self._job is None:
            self.bar.setRange(0, 0)
            self._set_busy(True)
            self._job = self.session.jobs.run(
                self, call, self.session.opened, done=self._cured, failed=self._failed
            )

    def _cured(self, _: None) -> None:
        self._set_busy(False)
        self.check_store()

    def _show_store(self, found: list[StoreFinding]) -> None:
        self._set_busy(False)
        rules = {finding.rule for finding in found}
        self.search_button.setVisible("search" in rules)
        self.compact_button.setVisible("free-page" in rules)
        self.store_findings.rows.show(found)
        self.store_findings.setVisible(bool(found))
        if found:
            text = self.tr("Befunde: {n}. Bitte lesen Sie, was zu tun ist.").format(n=len(found))
            self.outcome.say("warning", text, closable=False)
        else:
            text = self.tr(
                "Die Ablage ist in Ordnung: Dateien, Suche, Zugriffsprotokoll, Dokumente."
            )
            self.outcome.say("success", text, closable=False)
        self.store_button.setFocus()

    def _show_findings(self, found: list[Finding]) -> None:
        self._set_busy(False)
        errors = sum(1 for finding in found if finding.severity == "error")
        self._paged.show(found)
        self.tables.setVisible(True)
        if found:
            text = self.tr("Befunde: {n}, davon Fehler: {errors}. Enter öffnet die Akte.")
            level = "warning" if errors else "info"
            self.cases_outcome.say(level, text.format(n=len(found), errors=errors), closable=False)
        else:
            text = self.tr("In den Akten passt alles zusammen.")
            self.cases_outcome.say("success", text, closable=False)
        (self.findings if found else self.cases_button).setFocus()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _failed(self, error: KimdeskError) -> None:
        self._set_busy(False)
        if not isinstance(error, Cancelled):
            self.refuse(error)

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        for each in (self.busy_row, self.bar, self.cancel_button):
            each.setVisible(busy)
        for each in (self.store_button, self.cases_button):
            each.setEnabled(not busy)
        if busy:
            self.cancel_button.setFocus()

    def _lay_out(self) -> None:
        self.busy_row = row(self.bar, self.cancel_button)
        self.busy_row.hide()
        self.column.add(self.busy_row)
        store = SectionCard(self.tr("Ablage"), self.column)
        about = self.tr("Sind alle Dateien lesbar, ist das Zugriffsprotokoll unverändert?")
        store.add(paragraph(about))
        store.add(row(self.store_button, self.search_button, self.compact_button))
        store.add(self.outcome)
        store.add(self.store_findings)
        self.column.add(store)
        cases = SectionCard(self.tr("Akten"), self.column)
        cases.add(paragraph(self.tr("Passen die Angaben in den Akten zusammen?")))
        cases.add(row(self.cases_button))
        cases.add(self.cases_outcome)
        empty = EmptyState("success", self.tr("Keine Befunde."), parent=cases)
        self.tables = TableWithEmptyState(self.findings, empty, cases)
        self.tables.setFocusProxy(None)  # type: ignore[arg-type] # else Tab walks in a circle
        cases.add(self.tables)
        self.column.body.addWidget(cases, 1)
        for table in (self.store_findings, self.tables):
            table.setMinimumHeight(7 * metrics.TARGET)
            table.hide()
        for hidden in (self.search_button, self.compact_button):
            hidden.hide()
