"""One row of the list as it stands in the file: every heading with its entry."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clients.importing import Row, Table
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell with its heading."""

    heading: str
    text: str


class RowView(QWidget):
    """Shows a row by its line in the spreadsheet; the cell that is spoken of is stood on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._rows: dict[int, Row] = {}
        self.heading = label("", "heading", self)
        self.rows = RowModel[Entry](
            [
                Column(self.tr("Überschrift"), _heading, chars=22),
                Column(self.tr("Eintrag"), _text, stretch=True, tip=_text),
            ],
            _heading,
            self,
        )
        self.entries = RowTable(self.tr("Die Zeile in der Liste"), self.rows, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.S, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.heading)
        column.addWidget(self.entries, 1)

    def set_table(self, table: Table) -> None:
        """The list whose rows are shown."""
        if table is not self._table:
            self._table = table
            self._rows = {row.number: row for row in table.rows}
        self.show_row(0, "")

    def show_row(self, number: int, column: str) -> None:
        """Show the row in line `number`, 0 for none."""
        row = self._rows.get(number)
        if row is None or self._table is None:
            self.heading.setText(self.tr("Dieser Hinweis gilt für die ganze Liste."))
            self.rows.show([])
            return
        self.heading.setText(self.tr("Zeile {n} in der Liste").format(n=number))
        headings = self._table.headings
        entries = [Entry(h, t) for h, t in zip(headings, row.cells, strict=True) if t]
        self.rows.show(entries)
        self.entries.stand_on(column)


def _heading(entry: Entry) -> str:
    return entry.heading


def _text(entry: Entry) -> str:
    return " ".join(entry.text[:1000].split())
