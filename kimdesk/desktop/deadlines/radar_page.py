"""The page "deadlines": every open deadline by how near it is, acts beside it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.deadlines.radar import DeadlineRow, band_names, band_of, by_band, radar
from kimdesk.desktop.deadlines.detail import DeadlineDetail
from kimdesk.desktop.deadlines.handing_out import FILE_NAME, make_table
from kimdesk.desktop.deadlines.keeper import READING
from kimdesk.desktop.deadlines.table import RadarTable
from kimdesk.desktop.deadlines.words import level, what, when, where
from kimdesk.desktop.office.section import button
from kimdesk.desktop.printing.sheet_printing import SheetPrinting
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.navigation import SearchField
from kimdesk.desktop.widgets.notice import EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.printing.orders import Order
from kimdesk.reference.folding import fold
from kimdesk.vault.files import write_private
from kimdesk.vault.work import Changes

ALL = ""
_BOX_CHARS = 13
_ICONS = {"error": "error", "warning": "warning", "neutral": "deadline"}


class RadarPage(Page):
    """Its argument is the id of a deadline to stand on, or a band of the radar."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._printing = SheetPrinting(session, self)
        self._all: tuple[DeadlineRow, ...] = ()
        self._wanted = 0
        self.header = PageHeader(self.tr("Fristen"), self)
        self.print_button = button(self.tr("Liste &drucken …"), "print", self.print, self)
        self.save_button = button(self.tr("Als &Tabelle …"), "export", self.export, self)
        self.header.add(self.print_button)
        self.header.add(self.save_button)
        self.search = SearchField(self.tr("Name, Nummer oder Frist"), self)
        self.filters = FlowRow(self)
        self.band = self._box(self.tr("Wann"))
        self.kind = self._box(self.tr("Art der Frist"))
        self.counsellor = self._box(self.tr("Fallführung"))
        self.band.addItem(self.tr("Alle Fristen"), ALL)
        self.kind.addItem(self.tr("Alle Arten"), ALL)
        self.counsellor.addItem(self.tr("Alle Fallführungen"), ALL)
        self.counsellor.setVisible(session.store.identity.sees_all_cases)
        for name, text in band_names().items():
            self.band.addItem(text, name)
        self.rows = RowModel[DeadlineRow](self._columns(), _key, self)
        self.table = RadarTable(self.tr("Fristen"), self.rows, self)
        self.empty = EmptyState("deadline", "", parent=self)
        self.detail = DeadlineDetail(session, self)
        self.detail.hide()
        self.detail.saved.connect(self.saved)
        self.detail.refused.connect(self.refused)
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.search.left_downward.connect(self.table.setFocus)
        self.table.stood_on.connect(self._choose)
        self.table.opened.connect(self._open_file)

    def open(self, argument: object) -> None:
        if isinstance(argument, int):
            self._wanted = argument
        elif isinstance(argument, str):
            self.band.setCurrentIndex(max(self.band.findData(argument), 0))
        self._read()

    def refresh(self, changes: Changes) -> None:
        if {"deadline", "lead_time"} & changes.keys():
            self._read()

    def focus_first(self) -> None:
        (self.table if self.rows.rows() else self.search).setFocus()

    def print(self) -> None:
        """Show the list of what is seen, ready to be printed."""
        ids = tuple(row.id for row in self.rows.rows())
        if ids:
            self._printing.show(Order("deadline-list", record_ids=ids))

    def export(self) -> None:
        """Save what is seen as a table, where the person says."""
        rows = tuple(self.rows.rows())
        if rows:
            session = self.session
            session.jobs.run(
                self, make_table, session.store, session.catalogue, rows, done=self._save,
                failed=self.show_error,
            )  # fmt: skip

    # Reading ----------------------------------------------------------------------------------

    def _read(self) -> None:
        session = self.session
        session.reading.emit(READING)
        session.jobs.run(
            self, radar, session.store, session.catalogue, done=self._show,
            failed=self.show_error, replaces="radar",
        )  # fmt: skip

    def _show(self, rows: tuple[DeadlineRow, ...]) -> None:
        self._all = rows
        self._offer(self.kind, {row.kind: self.session.label("CL39", row.kind) for row in rows})
        people = {str(row.counsellor_id): row.counsellor for row in rows if row.counsellor_id}
        self._offer(self.counsellor, people)
        today = self.session.store.clock.today()
        counts = {name: len(found) for name, found in by_band(rows, today).items()}
        text = self.tr("Überfällig: {late} · heute: {today} · in 7 Tagen: {week} · gesamt: {all}")
        self.header.say(
            text.format(late=counts["overdue"], today=counts["today"], week=counts["week"],
                        all=len(rows))
        )  # fmt: skip
        self._filter()
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            self.table.stand_on(wanted)
        elif not self.table.currentIndex().isValid() and self.rows.rows():
            self.table.setCurrentIndex(self.rows.index(0, 0))

    def _offer(self, box: QComboBox, labels: dict[str, str]) -> None:
        chosen = box.currentData()
        while box.count() > 1:
            box.removeItem(1)
        for code, text in sorted(labels.items(), key=lambda each: each[1]):
            box.addItem(text, code)
        box.setCurrentIndex(max(box.findData(chosen), 0))

    def _filter(self, _: object = None) -> None:
        words = fold(self.search.text()).split()
        shown = [row for row in self._all if self._fits(row, words)]
        self.rows.show(shown)
        for each in (self.print_button, self.save_button):
            each.setEnabled(bool(shown))
        if self._all:
            self.empty.say(self.tr("Keine Frist passt dazu."))
        else:
            self.empty.say(
                self.tr("Keine offenen Fristen. Sie entstehen aus den Angaben der Akten.")
            )
        current = self.table.current_row()
        self.detail.setVisible(current is not None)
        if current is not None:
            self._choose(current)

    def _fits(self, row: DeadlineRow, words: list[str]) -> bool:
        today = self.session.store.clock.today()
        if self.band.currentData() not in {ALL, band_of(row.due_on, today)}:
            return False
        if self.kind.currentData() not in {ALL, row.kind}:
            return False
        if self.counsellor.currentData() not in {ALL, str(row.counsellor_id)}:
            return False
        text = fold(f"{row.client} {row.number} {what(self.session, row)}")
        return all(word in text for word in words)

    def _choose(self, row: DeadlineRow) -> None:
        self.detail.show_deadline(row)
        self.detail.show()

    def _open_file(self, row: DeadlineRow) -> None:
        self.session.ask("file", row.case_id)

    # Handing out ------------------------------------------------------------------------------

    def _save(self, content: bytes) -> None:
        dialog = QFileDialog(self, self.tr("Fristen als Tabelle speichern"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{FILE_NAME}.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save_to, content))
        dialog.open()

    def _save_to(self, content: bytes, path: str) -> None:
        try:
            write_private(Path(path), content)
        except OSError:
            text = self.tr("Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.")
            self.refused.emit(text)
        except KimdeskError as error:
            self.show_error(error)

    # Making -----------------------------------------------------------------------------------

    def _columns(self) -> list[Column[DeadlineRow]]:
        return [
            Column(self.tr("Fällig"), self._when, chars=30, icon=self._icon),
            Column(self.tr("Frist"), self._what, stretch=True, tip=self._what),
            Column(self.tr("Klient:in"), _client, chars=20, tip=_client),
            Column(self.tr("Stand"), self._where, chars=20, tip=self._where),
        ]

    def _when(self, row: DeadlineRow) -> str:
        return when(row, self.session.store.clock.today())

    def _what(self, row: DeadlineRow) -> str:
        return what(self.session, row)

    def _where(self, row: DeadlineRow) -> str:
        return where(self.session, row)

    def _icon(self, row: DeadlineRow) -> str:
        return _ICONS[level(row, self.session.store.clock.today())]

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self.filters)
        box.setAccessibleName(name)
        box.setToolTip(name)
        # So many characters that all three share a line at large text.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_BOX_CHARS)
        box.activated.connect(self._filter)
        self.filters.add(box)
        return box

    def _lay_out(self) -> None:
        narrowing = (self.search, self.filters)
        self.sides = lay_out_listed(
            self, self.header, narrowing, self.table, self.empty, self.detail, (2, 1)
        )
        self.sides.went_back.connect(self.table.setFocus)


def _key(row: DeadlineRow) -> int:
    return row.id


def _client(row: DeadlineRow) -> str:
    return row.client
