"""Fifth step, the dry run: how many rows come in, which do not and why, what to look at."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from kimdesk.clients.importing import Notice, Preview, Rejected, Skipped, Translation
from kimdesk.desktop.importing import trial_tables
from kimdesk.desktop.importing.paged_rows import PagedRows
from kimdesk.desktop.importing.row_view import RowView
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.table_page import TablePage
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner, StatusChip
from kimdesk.desktop.widgets.row_table import RowTable


class TrialStep(Step):
    """Signals: `questions_wanted`; `save_wanted` for the rejected rows as a file."""

    questions_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.preview: Preview | None = None
        self.accepted, self.unchanged, self.rejected_chip = (StatusChip() for _ in range(3))
        self.save_button = QPushButton(self.tr("Abgelehnte Zeilen &speichern …"), self)
        self.save_button.clicked.connect(self.save_wanted)
        self.open_questions = Banner(self)
        self.open_questions.acted.connect(self.questions_wanted)
        self.tabs = QTabWidget(self)
        self.rejected = RowTable(
            self.tr("Abgelehnte Zeilen"), trial_tables.rejected(self), self.tabs
        )
        self.notices = RowTable(self.tr("Hinweise"), trial_tables.notices(self), self.tabs)
        self.understood = RowTable(
            self.tr("So verstanden"), trial_tables.understood(self), self.tabs
        )
        self.skipped = RowTable(self.tr("Ausgelassen"), trial_tables.skipped(self), self.tabs)
        self._paged_rejected = PagedRows[Rejected](self.rejected.rows)
        self._paged_notices = PagedRows[Notice](self.notices.rows)
        self._paged_understood = PagedRows[Translation](self.understood.rows)
        self._paged_skipped = PagedRows[Skipped](self.skipped.rows)
        self.row_view = RowView(self)
        self._lay_out()
        self.rejected.stood_on.connect(self._show_row)
        self.notices.stood_on.connect(self._show_row)
        self.tabs.currentChanged.connect(self._follow_tab)

    def show_work(self, work: Work) -> None:
        if work.preview is None:
            return
        preview = self.preview = work.preview
        result = preview.result
        self.row_view.set_table(preview.table)
        self._say_counts(result.accepted, result.unchanged, len(result.rejected))
        self.save_button.setVisible(bool(result.rejected))
        self._paged_rejected.show(preview.rejected)
        self._paged_notices.show(trial_tables.sorted_notices(preview.notices))
        self._paged_understood.show(preview.translations)
        self._paged_skipped.show(preview.table.skipped)
        for at, (text, count) in enumerate(self._tab_texts(preview)):
            self.tabs.setTabText(at, f"{text} ({count})")
        self.tabs.setCurrentIndex(0 if preview.rejected else 1)
        self._say_questions(work)
        self._follow_tab()

    def focus_first(self) -> None:
        current = self.tabs.currentWidget()
        if isinstance(current, TablePage):
            current.table.setFocus()

    def _say_counts(self, accepted: int, unchanged: int, rejected: int) -> None:
        self.accepted.say(
            self.tr("Einzulesen: {n}").format(n=accepted),
            "success" if accepted else "neutral",
        )
        self.unchanged.say(self.tr("Schon da: {n}").format(n=unchanged), "neutral")
        self.rejected_chip.say(
            self.tr("Abgelehnt: {n}").format(n=rejected),
            "warning" if rejected else "neutral",
        )

    def _say_questions(self, work: Work) -> None:
        left = work.preview.questions if work.preview else ()
        asked = [question for question in left if question.column]
        if not asked:
            self.open_questions.hide()
            return
        rows = {number for question in asked for number in question.rows}
        text = self.tr("Noch offene Werte: {n}. Deshalb abgelehnte Zeilen: {rows}.")
        self.open_questions.say(
            "warning",
            text.format(n=len(asked), rows=len(rows)),
            offer=self.tr("Zu den &Fragen"),
            closable=False,
        )

    def _tab_texts(self, preview: Preview) -> list[tuple[str, int]]:
        return [
            (self.tr("Abgelehnt"), len(preview.rejected)),
            (self.tr("Hinweise"), len(preview.notices)),
            (self.tr("So verstanden"), len(preview.translations)),
            (self.tr("Ausgelassen"), len(preview.table.skipped)),
        ]

    def _lay_out(self) -> None:
        chips = FlowRow(self)
        for chip in (self.accepted, self.unchanged, self.rejected_chip):
            chips.add(chip)
        head = QHBoxLayout()
        head.addWidget(chips, 1)
        head.addWidget(self.save_button)
        empty_states: tuple[tuple[RowTable[Any], str], ...] = (
            (self.rejected, self.tr("Keine Zeile wird abgelehnt.")),
            (self.notices, self.tr("Nichts fällt auf.")),
            (self.understood, self.tr("Alles stand schon so da, wie KIMdesk es schreibt.")),
            (self.skipped, self.tr("Jede Zeile der Liste ist eine Zeile mit Daten.")),
        )
        for table, sentence in empty_states:
            page = TablePage(table, sentence, self.tabs)
            self.tabs.addTab(page, "")
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.tabs)
        split.addWidget(self.row_view)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        # Small screens with large text: what does not fit scrolls inside its table.
        self.tabs.setMinimumHeight(3 * metrics.TARGET)
        self.row_view.setMinimumHeight(2 * metrics.TARGET)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.M, metrics.XL, metrics.M)
        column.setSpacing(metrics.M)
        column.addLayout(head)
        column.addWidget(self.open_questions)
        column.addWidget(split, 1)

    def _show_row(self, row: Rejected | Notice) -> None:
        heading = trial_tables.heading_of(row.column)
        self.row_view.show_row(row.row, heading)

    def _follow_tab(self) -> None:
        """Only tables that speak of rows have the row below them."""
        current = (self.rejected, self.notices, None, None)[max(self.tabs.currentIndex(), 0)]
        filled = current is not None and current.rows.rowCount() > 0
        self.row_view.setVisible(filled)
        if current is not None and filled:
            if not current.currentIndex().isValid():
                current.setCurrentIndex(current.rows.index(0, 0))
            row = current.current_row()
            if isinstance(row, Rejected | Notice):
                self._show_row(row)
