"""The numbers of the office for any quarter: what is counted, how many, and since when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.lists import CaseRow
from kimdesk.desktop.statistics import figures_services as services
from kimdesk.desktop.statistics.behind_dialog import BehindDialog
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.figure_list import FigureList
from kimdesk.desktop.statistics.figure_table import FigureTable
from kimdesk.desktop.statistics.trend_chart import TrendChart, short
from kimdesk.desktop.widgets.card import PageHeader, label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.master_detail import MasterDetail
from kimdesk.desktop.widgets.notice import StatusChip
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.statistics.catalogue import BREAKDOWNS, INDICATORS, POPULATIONS, TABLES
from kimdesk.statistics.counting import Spread
from kimdesk.statistics.counting.spreads import MEASURED
from kimdesk.statistics.quarters import Quarter

_QUARTERS = 20
_LEAST_ROWS = 12


class FiguresView(QWidget):
    """Signal `case_wanted(id)`: the file behind a number is to be opened."""

    case_wanted = Signal(int)

    def __init__(self, desk: StatisticsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._figure: services.Figure | None = None
        self.list = FigureList(self)
        self.header = PageHeader("", self)
        self.raw = StatusChip(self.tr("Rohzahlen: nur hier im Haus"), "warning", self)
        self.header.add(self.raw)
        self.quarter = CodeField(self)
        self.quarter.set_label(self.tr("Quartal"))
        self.table_choice = CodeField(self)
        self.table_choice.set_label(self.tr("Wer gezählt wird"))
        self.total = label("", "heading", self)
        self.total.setWordWrap(True)
        self.table = FigureTable(self)
        self.trend = TrendChart(self)
        self.said = label("", "muted", self)
        self.said.setWordWrap(True)
        self._lay_out()
        self._fill_quarters()
        self.list.chosen.connect(self._choose)
        self.quarter.edited.connect(self.read)
        self.table_choice.edited.connect(self.read)
        self.table.opened.connect(self._ask_for_cases)
        self.list.choose("B04")

    def read(self, *_: object) -> None:
        """Count what is chosen."""
        table, quarter = self.table_choice.value(), self.quarter.value()
        if table and quarter:
            self._desk.jobs.run(
                self,
                services.read_figure,
                self._desk,
                str(table),
                str(quarter),
                done=self._show,
                failed=self._refuse,
                replaces=("figures", id(self)),
            )

    def focus_first(self) -> None:
        """Stand on the indicators."""
        self.list.setFocus()

    # Choosing ---------------------------------------------------------------------------------

    def _choose(self, indicator: str) -> None:
        known = INDICATORS[indicator]
        self.header.title.setText(known.name.label())
        self.header.say(known.definition.label())
        tables = [(name, self._name_of(name)) for name in services.tables_of(indicator)]
        self.table_choice.set_codes(tables, empty="")
        self.table_choice.set_value(tables[0][0])
        self.table_choice.setVisible(len(tables) > 1)
        self.read()

    def _name_of(self, table: str) -> str:
        definition = TABLES[table]
        who = POPULATIONS[definition.population].name.label()
        by = " × ".join(BREAKDOWNS[name].name.label() for name in definition.dimensions)
        return f"{who}: {by}" if by else who

    def _fill_quarters(self) -> None:
        now = Quarter.of(self._desk.statistics.clock.today())
        found = [now]
        while len(found) < _QUARTERS:
            found.append(found[-1].previous)
        self.quarter.set_codes([(str(each), each.label) for each in found], empty="")
        self.quarter.set_value(str(now.previous))

    # Showing ----------------------------------------------------------------------------------

    def _show(self, figure: services.Figure) -> None:
        self._figure = figure
        self.total.setText(" · ".join(self._totals(figure)))
        self.table.show_figure(figure)
        self.trend.show_values(figure.trend)
        values = ", ".join(f"{short(quarter)}: {number}" for quarter, number in figure.trend)
        lines = [self.tr("Verlauf: {values}.").format(values=values)]
        if figure.frozen:
            lines.append(
                self.tr(
                    "Dieses Quartal ist abgegeben. Hier stehen die Zahlen von heute, im Paket die"
                    " von damals."
                )
            )
        self.said.setText("\n".join(lines))

    def _totals(self, figure: services.Figure) -> list[str]:
        table = figure.table
        when = Quarter.parse(table.quarter).label
        since = self.tr("seit 1. Januar bis {quarter}") if table.year else "{quarter}"
        found = [
            since.format(quarter=when),
            self.tr("insgesamt {n}").format(n=table.total),
        ]
        if table.total_minutes:
            found.append(self.tr("{n} Stunden").format(n=round(table.total_minutes / 60)))
        if figure.posts:
            each = _number(round(100 * table.total / figure.posts, 1))
            found.append(self.tr("je volle Stelle {n}").format(n=each))
        if figure.spread is not None and figure.spread.median is not None:
            found.append(self._middle(figure.spread))
        return found

    def _middle(self, spread: Spread) -> str:
        text = self.tr("{what}: Mitte {median}, die Hälfte zwischen {lower} und {upper}")
        return text.format(
            what=MEASURED[spread.measured].label(),
            median=_number(spread.median),
            lower=_number(spread.lower),
            upper=_number(spread.upper),
        )

    # Cases ------------------------------------------------------------------------------------

    def _ask_for_cases(self, row: services.FigureRow) -> None:
        if self._figure is None or not self._desk.sees_cases:
            return
        self._asked = row
        self._desk.jobs.run(
            self,
            services.read_cases,
            self._desk,
            self._figure.table,
            row.cell,
            done=self._show_cases,
            failed=self._refuse,
        )

    def _show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        title = " · ".join((self.header.title.text(), *self._asked.groups))
        dialog = BehindDialog(title, rows, self._asked.number, self)
        dialog.case_wanted.connect(self.case_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refuse(self, error: KimdeskError) -> None:
        self._desk.refused.emit(error.text)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        choices = FlowRow(self)
        choices.add(self.quarter)
        choices.add(self.table_choice)
        right = ScrollColumn(self)
        for widget in (self.header, choices, self.total, self.table, self.trend, self.said):
            right.add(widget)
        self.table.setMinimumHeight(_LEAST_ROWS * self.fontMetrics().height())
        right.body.setStretchFactor(self.table, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(MasterDetail(self.list, right, (1, 3), self))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}".removesuffix(".0").replace(".", ",")
