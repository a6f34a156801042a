"""Second step: whether this is the right sheet, and where its headings stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clients.importing import Row, Table
from kimdesk.desktop.importing.step import Step
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import CodeField, NumberField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable

FIRST_ROWS = 30
MOST_CHARS = 200


class TableStep(Step):
    """Signal `read_again(sheet, heading_row)`: another sheet or heading row is wanted."""

    read_again = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.sheet = CodeField(self)
        self.heading_row = NumberField(self)
        self.heading_row.set_range(1, 1000)
        self.form = FormGrid(2, self)
        self._sheet_row = self.form.add(self.tr("&Tabellenblatt"), self.sheet)
        self.form.add(self.tr("&Überschriften stehen in Zeile"), self.heading_row)
        self.hints = Banner(self)
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.table: RowTable[Row] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(metrics.XL, metrics.M, metrics.XL, metrics.M)
        self._column.setSpacing(metrics.M)
        for widget in (self.form, self.hints, self.line):
            self._column.addWidget(widget)
        self.sheet.edited.connect(self._ask_sheet)
        self.heading_row.edited.connect(self._ask_row)

    def show_work(self, work: Work) -> None:
        table = work.read.table
        sheets = [(name, name) for name in table.sheets]
        self.sheet.set_codes(sheets, empty="")
        self.sheet.set_value(table.sheet)
        self._sheet_row.setVisible(len(sheets) > 1)
        self.heading_row.set_value(table.heading_row or None)
        self.line.setText(self._said(table))
        self.hints.hide()
        if table.hints:
            self.hints.say("info", " ".join(table.hints), closable=False)
        self._show_table(table)

    def focus_first(self) -> None:
        if self.table is not None:
            self.table.setFocus()

    def _said(self, table: Table) -> str:
        rows, columns = len(table.rows), len(table.columns)
        counts = (
            (self.tr("{n} Zeile") if rows == 1 else self.tr("{n} Zeilen")).format(n=rows),
            (self.tr("{n} Spalte") if columns == 1 else self.tr("{n} Spalten")).format(n=columns),
        )
        said = f"{', '.join(counts)}."
        if rows > FIRST_ROWS:
            said += " " + self.tr("Hier die ersten {n}.").format(n=FIRST_ROWS)
        if table.skipped:
            more = self.tr("Zeilen ohne Daten: {n} (Trennzeilen, Summen, Überschriften).")
            said += " " + more.format(n=len(table.skipped))
        return said

    def _show_table(self, table: Table) -> None:
        columns = [Column[Row](self.tr("Zeile"), _number, chars=7, right=True)]
        columns += [
            Column[Row](column.heading, _Cell(at), chars=_width(table, at))
            for at, column in enumerate(table.columns)
        ]
        model = RowModel[Row](columns, _number)
        model.show(table.rows[:FIRST_ROWS])
        before, self.table = self.table, RowTable(self.tr("Anfang der Liste"), model, self)
        model.setParent(self.table)
        self._column.addWidget(self.table, 1)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _ask_sheet(self) -> None:
        self.read_again.emit(self.sheet.value(), None)

    def _ask_row(self) -> None:
        self.read_again.emit(self.sheet.value(), self.heading_row.value())


class _Cell:
    """The text of one column of a row, in one line and of bearable length."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __call__(self, row: Row) -> str:
        return " ".join(row.cells[self._at][:MOST_CHARS].split())


def _number(row: Row) -> str:
    return str(row.number)


def _width(table: Table, at: int) -> int:
    cells = (len(row.cells[at]) for row in table.rows[:FIRST_ROWS])
    return min(max(len(table.columns[at].heading) + 2, *cells, 6), 28)
