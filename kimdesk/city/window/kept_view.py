"""Everything that was accepted: lists it, and gives out receipts and opened bundles again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.base.dates import format_day
from kimdesk.city.archive.kept import KeptRow
from kimdesk.city.window import services
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.words import label_of
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.desktop.widgets.save_place import ask_place


class KeptView(QWidget):
    """By office, in the order of the chains."""

    def __init__(self, desk: CityDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader(self.tr("Angenommen"), self)
        self.header.say(self.tr("Alle Pakete, auch ersetzte Fassungen. Es zählt die neueste."))
        self.receipt_button = icon_button(
            self.tr("&Quittung speichern …"), "save", self, self.save_receipt
        )
        self.content_button = icon_button(
            self.tr("Als &ZIP speichern …"), "export", self, self.save_content
        )
        self.header.add(self.receipt_button)
        self.header.add(self.content_button)
        model = RowModel[KeptRow](_columns(), lambda row: row.hash, self)
        self.table: RowTable[KeptRow] = RowTable(self.tr("Angenommene Pakete"), model, self)
        self.empty = EmptyState("archive", self.tr("Noch wurde nichts angenommen."), "", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.XL, metrics.L, metrics.XL, metrics.L)
        column.addWidget(self.header)
        column.addWidget(TableWithEmptyState(self.table, self.empty, self), 1)
        self.table.stood_on.connect(self._offer)
        self._offer()
        desk.changed.connect(self.read)

    def read(self) -> None:
        """Read what is there."""
        self._desk.run(self, services.read_kept, done=self._show, replaces=("kept", id(self)))

    def focus_first(self) -> None:
        """Stand on the list."""
        self.table.setFocus()

    def save_receipt(self) -> None:
        """Write the receipt of the chosen bundle into a folder or onto a stick."""
        row = self.table.current_row()
        if row is None:
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Wohin mit der Quittung?"))
        if folder:
            self._desk.run(self, services.save_receipt, row, Path(folder), done=self._saved)

    def save_content(self) -> None:
        """Save the chosen bundle opened, for a spreadsheet program."""
        row = self.table.current_row()
        if row is None:
            return
        name = f"kimstat_{row.office}_{row.quarter}_r{row.revision}.zip"
        place = ask_place(
            self, self.tr("Paket als ZIP speichern"), Path.home() / name, self.tr("ZIP (*.zip)")
        )
        if place is not None:
            self._desk.run(self, services.save_content, row.hash, place, done=self._saved)

    def _show(self, rows: tuple[KeptRow, ...]) -> None:
        self.table.show_rows(rows)
        if rows and not self.table.selectionModel().hasSelection():
            self.table.selectRow(0)
        self._offer()

    def _offer(self, _row: object = None) -> None:
        stands = self.table.current_row() is not None
        for button in (self.receipt_button, self.content_button):
            button.setVisible(stands)

    def _saved(self, path: Path) -> None:
        self._desk.said.emit(self.tr("Gespeichert: {name}").format(name=path.name))


def _columns() -> list[Column[KeptRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("KeptView", "Stelle"), lambda row: row.office, chars=14),
        Column(translate("KeptView", "Quartal"), lambda row: label_of(row.quarter), chars=18),
        Column(translate("KeptView", "Paket"), lambda row: str(row.sequence), chars=6, right=True),
        Column(
            translate("KeptView", "Fassung"), lambda row: str(row.revision + 1), chars=8, right=True
        ),
        Column(
            translate("KeptView", "Angenommen am"),
            lambda row: format_day(row.received_on),
            chars=14,
        ),
        Column(
            translate("KeptView", "Stand"),
            _state,
            icon=lambda row: "history" if row.replaced else "success",
            level=lambda row: "" if row.replaced else "success",
            stretch=True,
        ),
    ]


def _state(row: KeptRow) -> str:
    translate = QCoreApplication.translate
    if row.replaced:
        return translate("KeptView", "durch eine neuere Fassung ersetzt")
    if row.withdrawn:
        return translate("KeptView", "zurückgezogen, nur Gesamtzahlen")
    return translate("KeptView", "gilt")
