"""All offices together: a quarter's tables with their bounds, and each number over time."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from kimdesk.city.merged import MergedQuarter, MergedTable
from kimdesk.city.trends import Trend
from kimdesk.city.window import services
from kimdesk.city.window.bounds_chart import BoundsChart
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.figures_layout import lay_out
from kimdesk.city.window.merged_table_view import MergedTableView
from kimdesk.city.window.table_nav import TableNav
from kimdesk.city.window.words import label_of, trend_text
from kimdesk.city.words import base_note, missing_note, rounding_note
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader, label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.notice import Banner, EmptyState
from kimdesk.desktop.widgets.save_place import ask_place


class FiguresView(QWidget):
    """A quarter is read once; going from table to table only reads the table's past."""

    def __init__(self, desk: CityDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._merged: MergedQuarter | None = None
        self._trend: Trend | None = None
        self.nav = TableNav(self)
        self.header = PageHeader("", self)
        self.quarter = CodeField(self)
        self.quarter.set_label(self.tr("Quartal"))
        self.pdf_button = icon_button(self.tr("&PDF …"), "pdf", self, self.show_paper)
        self.xlsx_button = icon_button(self.tr("&XLSX …"), "table", self, self.save_workbook)
        self.csv_button = icon_button(self.tr("&CSV …"), "export", self, self.save_csv)
        self.missing = Banner(self)
        self.table = MergedTableView(self)
        self.row_name = label("", "heading", self)
        self.row_name.setWordWrap(True)
        self.chart = BoundsChart(self)
        self.said = label("", "muted", self)
        self.said.setWordWrap(True)
        self.empty = EmptyState("statistics", self._nothing(), "", self)
        self.pages, self.sides = lay_out(self)
        self.nav.chosen.connect(self._choose)
        for opened in (self.nav.itemActivated, self.nav.itemClicked):
            opened.connect(self._enter)
        self.quarter.edited.connect(self._read_quarter)
        self.table.stood_on.connect(self._show_line)
        desk.changed.connect(self.read)

    def read(self) -> None:
        """Read which quarters there are, and the one that is chosen."""
        self._desk.run(
            self,
            services.read_quarters,
            done=self._show_quarters,
            replaces=("city-quarters", id(self)),
        )

    def focus_first(self) -> None:
        """Stand on the tables."""
        if self._merged is not None:
            self.nav.setFocus()

    def show_paper(self) -> None:
        """Show the quarter as a PDF."""
        self._desk.run(self, services.paper, self.quarter.value(), done=self._show_paper)

    def save_workbook(self) -> None:
        """Save the quarter as XLSX, with the chosen table over time."""
        place = self._ask("xlsx", self.tr("Tabelle (*.xlsx)"))
        if place is not None:
            self._save(services.save_workbook, self.nav.current(), place)

    def save_csv(self) -> None:
        """Save the quarter as CSV."""
        place = self._ask("csv", self.tr("CSV (*.csv)"))
        if place is not None:
            self._save(services.save_csv, place)

    # Reading ----------------------------------------------------------------------------------

    def _show_quarters(self, quarters: tuple[str, ...]) -> None:
        self.pages.setCurrentIndex(1 if quarters else 0)
        if not quarters:
            return
        before = str(self.quarter.value())
        self.quarter.set_codes([(each, label_of(each)) for each in reversed(quarters)], empty="")
        self.quarter.set_value(before if before in quarters else quarters[-1])
        self._read_quarter()

    def _read_quarter(self, *_: object) -> None:
        self._desk.run(
            self,
            services.read_quarter,
            str(self.quarter.value()),
            done=self._show_quarter,
            replaces=("city-quarter", id(self)),
        )

    def _show_quarter(self, merged: MergedQuarter) -> None:
        self._merged = merged
        note = missing_note(merged)
        if note:
            self.missing.say("warning", note, closable=False)
        else:
            self.missing.hide()
        self._choose(self.nav.show_tables(merged.tables))

    def _choose(self, name: str) -> None:
        table = self._merged.table(name) if self._merged is not None else None
        if table is None or self._merged is None:
            return
        self.header.title.setText(table.title)
        self.header.say(base_note(table))
        self.table.show_table(table, self._notes(table, self._merged))
        self._trend = None
        self._desk.run(
            self,
            services.read_trend,
            name,
            done=self._show_trend,
            replaces=("city-trend", id(self)),
        )

    def _enter(self, _item: object) -> None:
        """Where there is room for one side only, a table that was opened comes to the front."""
        if self.sides.is_narrow:
            self.sides.show_detail()

    def _notes(self, table: MergedTable, merged: MergedQuarter) -> list[str]:
        found = [remark.text for remark in table.remarks if remark.code != "missing"]
        if table.rounding > 1:
            found.append(rounding_note(len(merged.shares), table.rounding))
        return found

    # Over time --------------------------------------------------------------------------------

    def _show_trend(self, trend: Trend | None) -> None:
        self._trend = trend
        self._show_line()

    def _show_line(self, _: QModelIndex | None = None) -> None:
        cell = self.table.cell()
        lines = self._trend.lines if self._trend is not None else ()
        line = next((each for each in lines if each.cell == cell), None)
        self.chart.show_line(line)
        self.row_name.setText(" · ".join(line.labels) if line else "")
        text = self.tr("Verlauf: {values}.")
        self.said.setText(text.format(values=trend_text(line)) if line else "")

    # Taking along -----------------------------------------------------------------------------

    def _ask(self, ending: str, kinds: str) -> Path | None:
        name = self.tr("Statistik_{quarter}.{ending}").format(
            quarter=self.quarter.value(), ending=ending
        )
        return ask_place(self, self.tr("Zahlen speichern"), Path.home() / name, kinds)

    def _save(self, act: Callable[..., Path], *more: object) -> None:
        self._desk.run(self, act, str(self.quarter.value()), *more, done=self._saved)

    def _saved(self, path: Path) -> None:
        self._desk.said.emit(self.tr("Gespeichert: {name}").format(name=path.name))

    def _show_paper(self, content: bytes) -> None:
        title = self.tr("Statistik {quarter}").format(quarter=label_of(str(self.quarter.value())))
        name = self.tr("Statistik_{quarter}.pdf").format(quarter=self.quarter.value())
        dialog = PreviewDialog(self._desk.jobs, content, title, name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _nothing(self) -> str:
        return self.tr("Noch sind keine Zahlen da. Nehmen Sie zuerst im Eingang Pakete an.")
