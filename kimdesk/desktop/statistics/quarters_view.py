"""All quarters at the left, one with its five steps at the right."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.bundles.office import building, releasing
from kimdesk.bundles.office.states import QuarterRow, quarter_rows
from kimdesk.bundles.statistics.receipts import MOST_BYTES, SUFFIX, Receipt
from kimdesk.desktop.statistics.build_dialog import BuildDialog
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.keys_dialog import KeysDialog
from kimdesk.desktop.statistics.points_dialog import PointsDialog
from kimdesk.desktop.statistics.quarter_panel import QuarterPanel
from kimdesk.desktop.statistics.quarter_table import QuarterTable
from kimdesk.desktop.statistics.release_dialog import ReleaseDialog
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.listed_page import lay_out_listed
from kimdesk.desktop.widgets.notice import EmptyState


class QuartersView(QWidget):
    """Signal `jump_wanted(finding)`: a point is to be mended in its file."""

    jump_wanted = Signal(object)

    def __init__(self, desk: StatisticsDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader(self.tr("Quartale"), self)
        self.header.say(
            self.tr("Fünf Schritte: durchsehen, abschließen, freigeben, übergeben, Quittung.")
        )
        self.keys_button = icon_button(self.tr("Schl&üssel …"), "key", self, self.show_keys)
        self.header.add(self.keys_button)
        self.table = QuarterTable(self)
        self.empty = EmptyState("statistics", self.tr("Noch gibt es keine Fälle."), "", self)
        self.panel = QuarterPanel(desk, self)
        self.panel.hide()
        self.sides = lay_out_listed(
            self, self.header, (), self.table, self.empty, self.panel, (4, 5)
        )
        self.table.stood_on.connect(self.panel_for)
        self.panel.wanted.connect(self.act)
        desk.changed.connect(self.read)

    def read(self) -> None:
        """Read how far the quarters are."""
        self._desk.jobs.run(
            self,
            quarter_rows,
            self._desk.statistics,
            done=self._show,
            failed=self._refuse,
            replaces=("quarters", id(self)),
        )

    def focus_first(self) -> None:
        """Stand on the quarters."""
        self.table.setFocus()

    def panel_for(self, row: QuarterRow) -> None:
        """Show one quarter."""
        self.panel.show_row(row)
        self.panel.show()

    def stand_on(self, quarter: str) -> None:
        """Choose a quarter ("2026Q3")."""
        if self.table.stand_on(quarter):
            self.sides.show_detail()

    def act(self, act: str, row: QuarterRow) -> None:
        """Do what a button of the panel asks for."""
        {
            "look": self._look,
            "close": self._close,
            "correct": self._correct,
            "discard": self._discard,
            "release": self._release,
            "view": self._view,
            "deliver": self._deliver,
            "receipt": self._receipt,
        }[act](row)

    def show_keys(self) -> None:
        """The keys of this office and of the city."""
        self._open(KeysDialog(self._desk, self))

    # Acts -------------------------------------------------------------------------------------

    def _look(self, row: QuarterRow) -> None:
        dialog = PointsDialog(self._desk, row, self)
        dialog.jump_wanted.connect(self.jump_wanted)
        self._open(dialog)

    def _close(self, row: QuarterRow) -> None:
        self._open(BuildDialog(self._desk, row, self))

    def _correct(self, row: QuarterRow) -> None:
        self._open(BuildDialog(self._desk, row, self, again=True))

    def _release(self, row: QuarterRow) -> None:
        self._open(ReleaseDialog(self._desk, row, self, releasing=True))

    def _view(self, row: QuarterRow) -> None:
        self._open(ReleaseDialog(self._desk, row, self, releasing=False))

    def _discard(self, row: QuarterRow) -> None:
        question = QMessageBox(self)
        question.setWindowTitle(self.tr("Abschluss zurücknehmen"))
        question.setIcon(QMessageBox.Icon.Question)
        question.setText(
            self.tr(
                "Der Abschluss von {quarter} wird zurückgenommen. Danach kann das Quartal neu"
                " abgeschlossen werden."
            ).format(quarter=row.quarter.label)
        )
        question.addButton(self.tr("Zurücknehmen"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        self._discarded = row.waits.sequence if row.waits is not None else 0
        question.accepted.connect(self._do_discard)
        self._open(question)

    def _do_discard(self) -> None:
        self._run(building.discard, self._desk.statistics, self._discarded)

    def _deliver(self, row: QuarterRow) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Stick oder Ordner für das Paket wählen")
        )
        if folder and row.shown is not None:
            self._desk.jobs.run(
                self,
                releasing.hand_over,
                self._desk.opened,
                self._desk.statistics,
                row.shown.sequence,
                Path(folder),
                done=self._delivered,
                failed=self._refuse,
            )

    def _receipt(self, _row: QuarterRow) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Quittung der Stadt wählen"), "", self._receipts()
        )
        if path:
            self._desk.jobs.run(
                self,
                _take_receipt,
                self._desk,
                Path(path),
                done=self._received,
                failed=self._refuse,
            )

    def _receipts(self) -> str:
        return self.tr("Quittungen (*{ending})").format(ending=SUFFIX)

    # Answers ----------------------------------------------------------------------------------

    def _show(self, rows: tuple[QuarterRow, ...]) -> None:
        before = self.panel.row
        self.table.show_rows(rows)
        if not rows:
            return
        wanted = str(before.quarter) if before is not None else str(_next(rows).quarter)
        if not self.table.stand_on(wanted):
            self.table.setCurrentIndex(self.table.rows.index(0, 0))
        row = self.table.current_row()
        if row is not None:
            self.panel_for(row)

    def _delivered(self, path: Path) -> None:
        text = self.tr("Gespeichert und geprüft: {name}").format(name=path.name)
        self._desk.said.emit(text)
        self._desk.changed.emit()

    def _received(self, found: Receipt) -> None:
        text = (
            self.tr("Die Stadt hat das Paket angenommen.")
            if not found.code
            else self.tr("Die Stadt hat das Paket abgelehnt.")
        )
        self._desk.said.emit(text)
        self._desk.changed.emit()

    def _run(self, act: object, *more: object) -> None:
        self._desk.jobs.run(self, act, *more, done=self._done, failed=self._refuse)  # type: ignore[arg-type]

    def _done(self, _: object) -> None:
        self._desk.changed.emit()

    def _refuse(self, error: KimdeskError) -> None:
        self._desk.refused.emit(error.text)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        begin = getattr(dialog, "begin", dialog.open)
        begin()


def _next(rows: tuple[QuarterRow, ...]) -> QuarterRow:
    """The quarter that has something to do: the newest that has ended."""
    ended = [row for row in rows if row.state != "running"]
    return ended[0] if ended else rows[0]


def _take_receipt(desk: StatisticsDesk, path: Path) -> Receipt:
    """Read a file of a receipt, and no more of it than one may have."""
    with path.open("rb") as file:
        raw = file.read(MOST_BYTES + 1)
    return releasing.take_receipt(desk.statistics, desk.opened.office.code, raw)
