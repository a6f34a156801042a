"""The anonymous contacts of today, each with a button that gives it a name and a file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.casework.levels import TallyRow
from kimdesk.desktop.files.record_line import RecordLine
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import SectionCard
from kimdesk.desktop.widgets.flow import FlowRow

# Who comes back the same day is among the last ones.
SHOWN = 6


class TallyList(SectionCard):
    """Signal `named(row)`: somebody wants a file for this contact."""

    named = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Heute gezählt"))
        self._session = session
        self._lines: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self.hide()

    def show_rows(self, rows: Sequence[TallyRow]) -> None:
        """Show the last ones."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self.buttons = [], []
        for row in rows[:SHOWN]:
            self._add(row)
        self.setVisible(bool(rows))

    def _add(self, row: TallyRow) -> None:
        kind = self._session.label("CL37", row.kind)
        line = RecordLine(kind, self._detail(row), self)
        row_of_one = FlowRow(line)
        button = QPushButton(self.tr("Kurzberatung anlegen …"), row_of_one)
        row_of_one.add(button)
        button.setAutoDefault(True)
        button.setAccessibleName(f"{button.text()} {kind}, {self._detail(row)}")
        button.clicked.connect(partial(self.named.emit, row))
        line.add_below(row_of_one)
        self.add(line)
        self._lines.append(line)
        self.buttons.append(button)

    def _detail(self, row: TallyRow) -> str:
        minutes = self.tr("{n} Min.").format(n=row.minutes) if row.minutes else ""
        themes = ", ".join(self._session.label("CL29", code) for code in row.life_domains)
        language = self._session.label("CL08", row.language) if row.language else ""
        return " · ".join(part for part in (minutes, themes, language, row.author) if part)
