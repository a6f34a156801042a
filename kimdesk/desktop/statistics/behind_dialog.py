"""The cases behind a number; Enter opens the file."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kimdesk.clients.lists import CaseRow
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState

_CHARS, _LINES = 90, 26


class BehindDialog(QDialog):
    """Signal `case_wanted(id)`: a file is to be opened."""

    case_wanted = Signal(int)

    def __init__(self, title: str, rows: Sequence[CaseRow], number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fälle hinter der Zahl"))
        self.heading = label(title, "heading", self)
        self.heading.setWordWrap(True)
        self.about = label(self._about(len(rows), number), "muted", self)
        self.about.setWordWrap(True)
        columns = [
            Column[CaseRow](self.tr("Klient:in"), lambda row: row.name, stretch=True),
            Column[CaseRow](self.tr("Fall"), lambda row: row.number, 16),
            Column[CaseRow](self.tr("Zuständig"), lambda row: row.counsellor, 24),
        ]
        model = RowModel[CaseRow](columns, lambda row: row.id, self)
        self.table = RowTable(self.tr("Fälle"), model, self)
        self.table.show_rows(rows)
        self.table.opened.connect(self._open)
        empty = EmptyState(
            "clients", self.tr("Hinter dieser Zahl steht keine Akte, die Sie sehen."), "", self
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("S&chließen"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.S)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(TableWithEmptyState(self.table, empty, self), 1)
        column.addWidget(buttons)
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * _CHARS, letters.height() * _LINES)
        if rows:
            self.table.setCurrentIndex(model.index(0, 0))
            self.table.setFocus()

    def _about(self, shown: int, number: int) -> str:
        if shown < number:
            text = self.tr("{shown} Akten. Andere dürfen Sie nicht sehen, oder es zählt mehrfach.")
            return text.format(shown=shown)
        return self.tr("Eingabe öffnet die Akte.")

    def _open(self, row: CaseRow) -> None:
        self.case_wanted.emit(row.id)
        self.accept()
