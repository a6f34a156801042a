"""The team at a glance: caseloads, reviews that wait, who stands in for whom."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.casework.caseload import cases_behind, cases_with
from kimdesk.casework.handover import HandOver, taken_back
from kimdesk.casework.substitution import SubstitutionRow, revoke
from kimdesk.casework.team import Team, read_team
from kimdesk.desktop import theme
from kimdesk.desktop.casework.board_table import INCOMPLETE, BoardLine, BoardTable
from kimdesk.desktop.casework.case_list_card import CaseListCard
from kimdesk.desktop.casework.handover_dialog import HandoverDialog
from kimdesk.desktop.casework.jumping import Jump
from kimdesk.desktop.casework.share_dialog import ShareDialog
from kimdesk.desktop.casework.substitution_dialog import SubstitutionDialog
from kimdesk.desktop.casework.substitutions_card import SubstitutionsCard
from kimdesk.desktop.casework.team_words import list_name
from kimdesk.desktop.casework.waiting_reviews_card import WaitingReviewsCard
from kimdesk.desktop.casework.work_reader import WorkReader
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.card import PageHeader, SectionCard, label
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

OF_TEAM = {
    *("case", "contact", "measure", "plan_version", "review", "staff", "substitution"),
    *("office_settings", "person"),
}


class TeamPage(Page):
    """The page "team"; its argument may be a counsellor's id to stand on."""

    def __init__(self, session: Session, reader: WorkReader, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.reader = reader
        self.team: Team | None = None
        self._wanted: int | None = None
        self._lead = session.store.identity.sees_all_cases
        self.column = ScrollColumn(self)
        self.header = PageHeader(self.tr("Team"), self.column)
        self.board = BoardTable(session, self.column)
        self.cases = CaseListCard(session, self.column)
        self.reviews = WaitingReviewsCard(session, self.column)
        self.substitutions = SubstitutionsCard(session, self.column)
        self.handover_button = self._button(self.tr("Akten übergeben …"), "export")
        self.substitution_button = self._button(self.tr("Vertretung einrichten …"), "hourglass")
        self.undo_bar = UndoBar(self)
        self.jump = Jump(session, self)
        self._lay_out()
        self._connect()

    def open(self, argument: object) -> None:
        self._wanted = argument if isinstance(argument, int) else self._wanted
        if self.team is None or self._wanted is not None:
            self._read()
        self.reader.start()

    def leave(self) -> None:
        self.reviews.leave()

    def refresh(self, changes: Changes) -> None:
        if OF_TEAM & changes.keys():
            self._read()

    def focus_first(self) -> None:
        self.board.setFocus()

    def hand_over(self) -> HandoverDialog:
        """Ask which cases go to whom."""
        dialog = HandoverDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.handed_over.connect(self._handed_over)
        dialog.begin(self._standing_on())
        return dialog

    def substitute(self) -> SubstitutionDialog:
        """Ask who stands in for which cases."""
        dialog = SubstitutionDialog(self.session, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.granted.connect(self._granted)
        dialog.begin(self._standing_on())
        return dialog

    # Reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        self.session.jobs.run(
            self,
            read_team,
            self.session.store,
            done=self._show,
            failed=self._failed,
            replaces="team",
        )

    def _show(self, team: Team) -> None:
        self.team = team
        self._show_board()
        self.reviews.show_reviews(team.reviews, team.self_approval)
        self.reviews.setVisible(self._lead or bool(team.reviews))
        self.substitutions.show_rows(team.substitutions)
        if self._wanted is not None:
            self.board.stand_on(self._wanted)
            self._wanted = None
        elif not self.board.currentIndex().isValid() and team.board:
            self.board.setCurrentIndex(self.board.rows.index(0, 0))

    def _show_board(self) -> None:
        if self.team is not None:
            self.board.show_board(self.team.board, self._incomplete())

    def _incomplete(self) -> Counter[int | None] | None:
        """How many files of each counsellor have errors, None while nobody has looked."""
        if not self.reader.complete:
            return None
        errors = {
            (row.finding.case_id, row.counsellor_id)
            for row in self.reader.rows
            if row.finding.severity == "error"
        }
        return Counter(counsellor for _, counsellor in errors)

    # What the person does ---------------------------------------------------------------------

    def _open_cell(self, line: BoardLine, figure: str) -> None:
        if figure == "share":
            self._ask_share(line)
            return
        if not line.number(figure):
            return
        heading = f"{line.row.name}: {list_name(figure)}"
        done = partial(self.cases.show_cases, heading)
        store, run = self.session.store, self.session.jobs.run
        if figure == INCOMPLETE:
            ids = {
                row.finding.case_id
                for row in self.reader.rows
                if row.finding.severity == "error" and row.counsellor_id == line.row.staff_id
            }
            run(self, cases_with, store, ids, done=done, failed=self._failed, replaces="behind")
        else:
            staff_id = line.row.staff_id
            run(self, cases_behind, store, staff_id, figure,
                done=done, failed=self._failed, replaces="behind")  # fmt: skip

    def _ask_share(self, line: BoardLine) -> None:
        if self._lead:
            dialog = ShareDialog(self.session, line.row, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_substituted(self, row: SubstitutionRow) -> None:
        heading = self.tr("{substitute} vertritt {counsellor}").format(
            substitute=row.substitute, counsellor=row.counsellor
        )
        done = partial(self.cases.show_cases, heading)
        self.session.jobs.run(
            self, cases_with, self.session.store, row.case_ids, done=done, failed=self._failed
        )

    def _end(self, row: SubstitutionRow) -> None:
        self.session.jobs.run(
            self, revoke, self.session.store, row.ids, done=self._saved, failed=self._failed
        )

    def _handed_over(self, done: HandOver) -> None:
        one = self.tr("{n} Akte an {name} übergeben.")
        many = self.tr("{n} Akten an {name} übergeben.")
        text = (one if len(done.changes) == 1 else many).format(
            n=len(done.changes), name=done.to_name
        )
        self.saved.emit()
        self.undo_bar.offer(text, partial(self._take_back, done))

    def _take_back(self, done: HandOver) -> None:
        self.session.jobs.run(
            self,
            taken_back,
            self.session.store,
            self.session.records,
            done,
            done=self._saved,
            failed=self._failed,
        )

    def _granted(self, ids: tuple[int, ...]) -> None:
        self.saved.emit()
        text = self.tr("Vertretung eingerichtet.")
        self.undo_bar.offer(text, partial(self._revoke, ids))

    def _revoke(self, ids: tuple[int, ...]) -> None:
        self.session.jobs.run(
            self, revoke, self.session.store, ids, done=self._saved, failed=self._failed
        )

    def _saved(self, _: object) -> None:
        self.saved.emit()

    def _failed(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self.show_error(error)

    def _standing_on(self) -> int | None:
        line = self.board.current_row()
        return line.row.staff_id if line is not None else None

    def _back_to_board(self) -> None:
        self.board.setFocus()

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.handover_button.setVisible(self._lead)
        for button in (self.substitution_button, self.handover_button):
            self.header.add(button)
        load = SectionCard(self.tr("Auslastung"), self.column)
        hint = label(
            self.tr("Eine Zahl öffnet die Akten dahinter.")
            if not self._lead
            else self.tr(
                "Eine Zahl öffnet die Akten dahinter, „Stelle“ den Stellenanteil. Der Strich im"
                " Balken ist das Ziel."
            ),
            "muted",
            load,
        )
        hint.setWordWrap(True)
        load.add(hint)
        load.add(self.board)
        for widget in (self.header, load, self.cases, self.reviews, self.substitutions):
            self.column.add(widget)
        self.column.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    def _connect(self) -> None:
        self.handover_button.clicked.connect(self.hand_over)
        self.substitution_button.clicked.connect(self.substitute)
        self.board.cell_opened.connect(self._open_cell)
        self.cases.closed.connect(self._back_to_board)
        self.reviews.wanted.connect(self.jump.to)
        self.reviews.answered.connect(self.saved)
        self.reviews.refused.connect(self.refused)
        self.substitutions.cases_wanted.connect(self._show_substituted)
        self.substitutions.end_wanted.connect(self._end)
        self.reader.changed.connect(self._show_board)

    def _button(self, text: str, icon: str) -> QPushButton:
        made = QPushButton(text, self)
        theme.set_icon(made, icon)
        return made
