"""The cases behind a number of the board, or of a substitution."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from kimdesk.base.dates import format_day
from kimdesk.casework.caseload import BriefCase
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

_MOST_ROWS = 10


class CaseListCard(SectionCard):
    """Hidden until there is something to show. Signal `closed` when it is put away."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        rows = RowModel[BriefCase](
            [
                Column(self.tr("Name"), lambda case: case.name, chars=28),
                Column(self.tr("Nummer"), lambda case: case.number, chars=17),
                Column(self.tr("Phase"), self._phase, chars=24),
                Column(
                    self.tr("Letzter Kontakt"),
                    lambda case: format_day(case.last_contact_on) or "–",
                    stretch=True,
                ),
            ],
            lambda case: case.id,
            self,
        )
        self.table = RowTable(self.tr("Akten dahinter"), rows, self)
        self.table.opened.connect(self._open)
        close = QToolButton(self)
        close.setAccessibleName(self.tr("Liste schließen"))
        close.setToolTip(self.tr("Liste schließen"))
        close.clicked.connect(self._close)
        theme.set_icon(close, "close")
        self.add_action(close)
        self.add(self.table)
        self.hide()

    def show_cases(self, heading: str, cases: Sequence[BriefCase]) -> None:
        """Show these cases below a heading and put the keyboard there."""
        self.set_heading(f"{heading} ({len(cases)})")
        self.table.rows.show(list(cases))
        lines = min(max(len(cases), 2), _MOST_ROWS) + 1
        height = lines * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(height + 2 * self.table.frameWidth())
        self.show()
        if cases:
            self.table.stand_on(cases[0].id)
        self.table.setFocus()

    def _phase(self, case: BriefCase) -> str:
        label = self._session.label
        return label("CL_PHASE", case.phase) or label("CL_ST", case.level)

    def _open(self, case: BriefCase) -> None:
        self._session.ask("file", case.id)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
