"""What came in: every file with its state in words, what is missing, taking what is right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from kimdesk.bundles.statistics.receipts import Receipt
from kimdesk.city.inbox import RECEIPTS, SUFFIX
from kimdesk.city.inbox_rows import InboxRow
from kimdesk.city.window import services
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.inbox_panel import InboxPanel
from kimdesk.city.window.inbox_table import InboxTable
from kimdesk.city.window.words import empty_words, gap_text
from kimdesk.desktop import theme
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.notice import Banner, EmptyState

_MOST_DROPPED = 500


class InboxView(QWidget):
    """Files lie in the inbox's folder, or are chosen or dropped from elsewhere.

    Signal `keys_wanted`: without the key of any office nothing can be taken.
    """

    keys_wanted = Signal()

    def __init__(self, desk: CityDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dropped: list[Path] = []
        self._found: services.Inbox | None = None
        self.header = PageHeader(self.tr("Eingang"), self)
        self.header.say(str(desk.archive.inbox))
        self.add_button = icon_button(self.tr("&Dateien wählen …"), "folder", self, self.choose)
        self.accept_button = icon_button("", "check", self, self.accept_all)
        theme.mark(self.accept_button, kind="primary")
        self.header.add(self.add_button)
        self.header.add(self.accept_button)
        self.gaps = Banner(self)
        self.old = QCheckBox(self.tr("Auch s&chon angenommene zeigen"), self)
        self.old.toggled.connect(self._fill)
        self.table = InboxTable(self)
        self.empty = EmptyState("download", "", "", self)
        self.empty.acted.connect(self._begin)
        self.panel = InboxPanel(self)
        self.panel.hide()
        self.sides = lay_out_listed(
            self, self.header, (self.gaps, self.old), self.table, self.empty, self.panel, (5, 4)
        )
        self.setAcceptDrops(True)
        self.table.stood_on.connect(self._show_row)
        self.panel.accept_wanted.connect(self.accept_row)
        self.panel.refuse_wanted.connect(self.refuse_row)
        self._offer(())
        desk.changed.connect(self.read)

    def read(self) -> None:
        """Look at all files again."""
        self._desk.run(
            self,
            services.read_inbox,
            tuple(self._dropped),
            done=self._show,
            replaces=("inbox", id(self)),
        )

    def focus_first(self) -> None:
        """Stand on the files, or on the way to get some."""
        (self.table if self.table.rows.rowCount() else self.add_button).setFocus()

    def take_files(self, files: Sequence[Path]) -> None:
        """Look at files from elsewhere, too; they stay where they are."""
        room = _MOST_DROPPED - len(self._dropped)
        self._dropped += [file for file in dict.fromkeys(files) if file not in self._dropped][:room]
        self.read()

    def choose(self) -> None:
        """Let the person point at bundles, for example on a stick."""
        files, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Pakete wählen"),
            "",
            self.tr("Pakete (*{ending})").format(ending=SUFFIX),
        )
        if files:
            self.take_files([Path(file) for file in files])

    def accept_all(self) -> None:
        """Take everything that is right."""
        self._accept(self._ready())

    def accept_row(self, row: InboxRow) -> None:
        """Take one bundle, and what of its office comes before it."""
        before = [
            each
            for each in self._ready()
            if each.office == row.office and each.sequence <= row.sequence
        ]
        self._accept(before)

    def refuse_row(self, row: InboxRow) -> None:
        """Answer a bundle that is not taken."""
        self._desk.run(self, services.refuse, row, done=self._refused)

    # Dropping ---------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_files([Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()

    # Answers ----------------------------------------------------------------------------------

    def _show(self, found: services.Inbox) -> None:
        self._found = found
        self._offer(found.rows)
        missing = gap_text(found.gaps, found.silent)
        if missing:
            self.gaps.say("warning", missing, closable=False)
        else:
            self.gaps.hide()
        self._fill()

    def _fill(self, _: bool = False) -> None:
        """Show the files; those that were taken before only when somebody wants them."""
        found = self._found
        if found is None:
            return
        before = self.panel.row
        taken = any(row.state == "here" for row in found.rows)
        self.old.setVisible(taken)
        self.empty.say(*empty_words(taken=taken, office_keys=found.office_keys))
        shown = [row for row in found.rows if row.state != "here" or self.old.isChecked()]
        self.table.show_rows(shown)
        if before is None or not self.table.stand_on(str(before.file)):
            self.panel.clear()
            if shown:
                self.table.setCurrentIndex(self.table.rows.index(0, 0))
        row = self.table.current_row()
        if row is not None:
            self._show_row(row)

    def _show_row(self, row: InboxRow) -> None:
        self.panel.show_row(row)
        self.panel.show()

    def _begin(self) -> None:
        """What the empty inbox offers."""
        if self._found is not None and self._found.office_keys:
            self.choose()
        else:
            self.keys_wanted.emit()

    def _offer(self, rows: Sequence[InboxRow]) -> None:
        ready = sum(row.state == "ready" for row in rows)
        self.accept_button.setText(self.tr("{n} anneh&men").format(n=ready))
        self.accept_button.setVisible(ready > 0)

    def _ready(self) -> list[InboxRow]:
        rows = self._found.rows if self._found is not None else ()
        return [row for row in rows if row.state == "ready"]

    def _accept(self, rows: Sequence[InboxRow]) -> None:
        self.accept_button.setEnabled(False)
        self._desk.run(
            self, services.accept, tuple(rows), done=self._accepted, failed=self._not_accepted
        )

    def _accepted(self, receipts: tuple[Receipt, ...]) -> None:
        self.accept_button.setEnabled(True)
        text = self.tr("{n} angenommen. Quittungen für die Stellen liegen in „{folder}“.")
        self._desk.said.emit(text.format(n=len(receipts), folder=RECEIPTS))
        self._desk.changed.emit()

    def _not_accepted(self, error: object) -> None:
        self.accept_button.setEnabled(True)
        self._desk.refused.emit(str(getattr(error, "text", "")))
        self.read()

    def _refused(self, receipt: Receipt) -> None:
        text = self.tr("Antwort an die Stelle geschrieben: {name} in „{folder}“.")
        self._desk.said.emit(text.format(name=receipt.file_name, folder=RECEIPTS))
