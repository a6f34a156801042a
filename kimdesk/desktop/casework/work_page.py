"""The work list: one list of everything that waits or does not fit together, by urgency."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from kimdesk.casework.work_list import WorkFilter, WorkRow, chosen
from kimdesk.clients.lists import staff
from kimdesk.desktop import theme
from kimdesk.desktop.casework.jumping import Jump
from kimdesk.desktop.casework.work_filters import BY_FILE, WorkFilters
from kimdesk.desktop.casework.work_reader import WorkReader
from kimdesk.desktop.casework.work_table import WorkLine, WorkTable, by_file, by_urgency
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_table import TableWithEmptyState
from kimdesk.vault.work import Changes

PAGE = 300


class WorkPage(Page):
    """The page "work"; its argument may be a counsellor's id to show only theirs."""

    def __init__(self, session: Session, reader: WorkReader, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.reader = reader
        self._lines: list[WorkLine] = []
        self._behind = True
        self._by_file = False
        self.header = PageHeader(self.tr("Arbeitsliste"), self)
        self.search = SearchField(self.tr("Suchen: Name, Nummer, Wort, Regel"), self)
        self.filters = WorkFilters(session, self)
        self.table = WorkTable(of_all=session.store.identity.sees_all_cases, parent=self)
        self.empty = EmptyState("success", "", "", self)
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Wie viele Akten durchgesehen sind"))
        self.bar.setTextVisible(False)
        self.stop_button = QPushButton(self.tr("Abbrechen"), self)
        theme.set_icon(self.stop_button, "stop")
        self.again_button = QPushButton(self.tr("Neu durchsehen"), self)
        theme.set_icon(self.again_button, "refresh")
        self.jump = Jump(session, self)
        self._lay_out()
        self._connect()

    def open(self, argument: object) -> None:
        if isinstance(argument, int):
            self.filters.counsellor.setCurrentIndex(
                max(self.filters.counsellor.findData(argument), 0)
            )
            self._behind = True
        if self.filters.counsellor.count() == 1:
            self.session.jobs.run(self, staff, self.session.store, done=self.filters.show_staff)
        self.reader.start()
        self._show_state()

    def refresh(self, changes: Changes) -> None:
        # The reader follows by itself; only names of colleagues are read here.
        if "staff" in changes:
            self.session.jobs.run(self, staff, self.session.store, done=self.filters.show_staff)

    def focus_first(self) -> None:
        (self.table if self._lines else self.search).setFocus()

    # Showing ----------------------------------------------------------------------------------

    def _follow(self) -> None:
        self._behind = True
        if self.isVisible():
            self._show_state()

    def _show_state(self) -> None:
        reading = self.reader.reading
        self.busy.setVisible(reading)
        self.again_button.setVisible(not reading)
        if not reading and self._behind:
            self._show_rows()

    def _show_rows(self) -> None:
        self._behind = False
        everything = self.reader.rows
        rows = chosen(everything, self._filter())
        self._by_file = self.filters.grouping.currentData() == BY_FILE
        self._lines = by_file(rows) if self._by_file else by_urgency(rows)
        self._show_lines(max(PAGE, len(self.table.rows.rows())))
        self.header.say(self._summary(rows) if everything else "")
        self._say_empty(hidden=len(everything) - len(rows))
        self.list.refresh()
        if not self.table.currentIndex().isValid():
            self._stand_on_first()
        if self._lines and self.search.hasFocus() and not self.search.text():
            # The person came here while nothing was there to stand on yet.
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _more(self, _: object) -> None:
        self._show_lines(len(self.table.rows.rows()) + PAGE)

    def _show_lines(self, size: int) -> None:
        more = len(self._lines) > size
        self.table.show_lines(self._lines[:size], by_file=self._by_file, more=more)

    def _stand_on_first(self) -> None:
        first = next((line for line in self._lines if line.row is not None), None)
        if first is not None:
            self.table.stand_on(first.key)

    def _summary(self, rows: list[WorkRow]) -> str:
        counts = Counter(row.finding.severity for row in rows)
        text = self.tr("Fehler: {errors} · Warnungen: {warnings} · Hinweise: {hints}")
        said = text.format(errors=counts["error"], warnings=counts["warning"], hints=counts["hint"])
        if self.reader.complete:
            return said
        return self.tr("{counts} – noch nicht alle Akten durchgesehen").format(counts=said)

    def _say_empty(self, hidden: int) -> None:
        if hidden:
            self.empty.say(
                self.tr("Mit diesen Filtern ist nichts zu sehen."), self.tr("Filter zurücksetzen")
            )
        elif self.reader.complete:
            self.empty.say(self.tr("Alles in Ordnung. Hier wartet nichts auf Sie."))
        else:
            self.empty.say(
                self.tr("Noch sind nicht alle Akten durchgesehen."), self.tr("Weiter durchsehen")
            )

    def _filter(self) -> WorkFilter:
        return self.filters.filter(self.search.text())

    # What the person does ---------------------------------------------------------------------

    def _filtered(self) -> None:
        if not self.reader.reading:
            self._show_rows()

    def _searched(self, _: str) -> None:
        self._filtered()

    def _act_on_empty(self) -> None:
        if self.reader.complete:
            self.search.clear()
            self.filters.widen()
        else:
            self.reader.again()
            self._show_state()

    def _again(self) -> None:
        self.reader.again()
        self._show_state()
        self.stop_button.setFocus()

    def _stop(self) -> None:
        self.reader.cancel()
        self._show_state()
        self.again_button.setFocus()

    def _opened(self, line: WorkLine) -> None:
        if line.row is not None:
            self.jump.to(line.row.finding)

    def _go_down(self) -> None:
        self.table.setFocus()

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.header.add(self.again_button)
        self.busy = FlowRow(self)
        self.busy.add(self.bar)
        self.busy.add(self.stop_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        outer.setSpacing(metrics.M)
        for widget in (self.header, self.search, self.filters, self.busy):
            outer.addWidget(widget)
        outer.addWidget(self.list, 1)

    def _connect(self) -> None:
        self.again_button.clicked.connect(self._again)
        self.stop_button.clicked.connect(self._stop)
        self.filters.changed.connect(self._filtered)
        self.search.searched.connect(self._searched)
        self.search.left_downward.connect(self._go_down)
        self.table.opened.connect(self._opened)
        self.table.rows.wanted.connect(self._more)
        self.empty.acted.connect(self._act_on_empty)
        self.reader.changed.connect(self._follow)
        self.reader.progressed.connect(self._progress)
        self.reader.failed.connect(self.refused)
