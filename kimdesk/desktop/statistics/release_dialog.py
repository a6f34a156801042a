"""What leaves with a quarter, table by table, and the button with which it is released."""

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import KimdeskError
from kimdesk.bundles.office.reading_version import ReadRelease, ReadTable, read_release
from kimdesk.bundles.office.releasing import release
from kimdesk.bundles.office.states import QuarterRow
from kimdesk.desktop import theme
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.read_table import ReadTableView
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.printing.orders import Sheet
from kimdesk.statistics.disclosure.words import blanking, rounding
from kimdesk.statistics.quarters import Quarter

_CHARS, _LINES = 130, 34


class ReleaseDialog(QDialog):
    """`releasing`: with the button; else only to look at."""

    def __init__(
        self, desk: StatisticsDesk, row: QuarterRow, parent: QWidget, *, releasing: bool
    ) -> None:
        super().__init__(parent)
        version = row.waits or row.shown
        assert version is not None  # noqa: S101 - the panel offers it only then
        self._desk = desk
        self._sequence = version.sequence
        self._shown: ReadRelease | None = None
        title = self.tr("Was das Haus verlässt: {quarter}")
        self.setWindowTitle(title.format(quarter=row.quarter.label))
        self.banner = Banner(self)
        self.about = label("", "", self)
        self.about.setWordWrap(True)
        self.tables = QListWidget(self)
        self.tables.setAccessibleName(self.tr("Tabellen"))
        self.view = ReadTableView(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("S&chließen"))
        self.print_button = self.buttons.addButton(
            self.tr("&Drucken …"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.print_button.clicked.connect(self.print)
        self.release_button = self.buttons.addButton(
            self.tr("&Freigeben"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.mark(self.release_button, kind="primary")
        self.release_button.setVisible(releasing)
        self.release_button.setEnabled(False)
        self._lay_out()
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self.release)
        self.tables.currentRowChanged.connect(self._show_table)

    def begin(self) -> None:
        """Read what leaves and show the dialog."""
        self._desk.jobs.run(
            self,
            read_release,
            self._desk.statistics,
            self._desk.catalogue,
            self._sequence,
            done=self._show,
            failed=self._fail,
        )
        self.open()

    def release(self) -> None:
        """Sign it: from now on it stays as it is."""
        self.release_button.setEnabled(False)
        self._desk.jobs.run(
            self,
            release,
            self._desk.opened,
            self._desk.statistics,
            self._sequence,
            done=self._released,
            failed=self._fail,
        )

    def print(self) -> None:
        """The same as paper, shown before it is printed or saved."""
        if self._shown is not None:
            self._desk.jobs.run(
                self, printed, self._desk, self._shown, done=self._show_paper, failed=self._fail
            )

    def _show_paper(self, sheet: Sheet) -> None:
        dialog = PreviewDialog(self._desk.jobs, sheet.content, sheet.title, sheet.file_name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, shown: ReadRelease) -> None:
        self._shown = shown
        points = sum(table.points for table in shown.tables)
        text = self.tr(
            "{tables} Tabellen gehen hinaus, {left} bleiben hier. {points} Zahlen sind ein Punkt."
        ).format(tables=len(shown.tables), left=len(shown.left_out), points=points)
        lines = dict.fromkeys((text, *shown.notes, rounding(), blanking()))
        self.about.setText("\n".join(lines))
        self.tables.addItem(self.tr("Gesamtzahlen (genau)"))
        for table in shown.tables:
            self.tables.addItem(QListWidgetItem(table.title))
        if shown.left_out:
            self.tables.addItem(self.tr("Was hier bleibt"))
        self.release_button.setEnabled(True)
        self.tables.setCurrentRow(0)
        self.tables.setFocus()

    def _show_table(self, at: int) -> None:
        shown = self._shown
        if shown is None or at < 0:
            return
        if at == 0:
            self.view.show_rows(
                (self.tr("Fälle"),), [((name,), str(number)) for name, number in shown.totals]
            )
        elif at > len(shown.tables):
            self.view.show_rows(
                (self.tr("Tabelle"), self.tr("Warum")),
                [((title, why), "") for title, why in shown.left_out],
            )
        else:
            self._show_one(shown.tables[at - 1])

    def _show_one(self, table: ReadTable) -> None:
        notes = list(table.notes)
        if self._shown is not None and table.quarter != self._shown.quarter:
            stand = self.tr("Stand: {quarter}.")
            notes.insert(0, stand.format(quarter=Quarter.parse(table.quarter).label))
        if not table.columns:
            number = table.rows[0][1]
            self.view.show_rows((table.title,), [((self.tr("Insgesamt"),), number)], notes)
            return
        self.view.show_rows(table.columns, table.rows, notes)

    def _released(self, _: object) -> None:
        self._desk.said.emit(self.tr("Freigegeben. Jetzt kann das Paket zur Stadt."))
        self._desk.changed.emit()
        self.accept()

    def _fail(self, error: KimdeskError) -> None:
        self.release_button.setEnabled(self._shown is not None)
        self.banner.say("error", error.text, closable=False)

    def _lay_out(self) -> None:
        sides = QSplitter(self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.tables)
        sides.addWidget(self.view)
        sides.setStretchFactor(0, 2)
        sides.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        column.addWidget(self.banner)
        column.addWidget(self.about)
        column.addWidget(sides, 1)
        column.addWidget(self.buttons)
        letters = self.fontMetrics()
        width, height = letters.averageCharWidth() * _CHARS, letters.height() * _LINES
        room = self.screen().availableSize()
        self.resize(min(width, room.width()), min(height, room.height()))


def printed(desk: StatisticsDesk, shown: ReadRelease) -> Sheet:
    """The reading version; without the key of the cases the letterhead has only the name."""
    from kimdesk.clients.office import logo, settings
    from kimdesk.printing.office import Office, office_of
    from kimdesk.printing.reports.quarter_sheet import quarter_sheet

    if desk.store is None:
        return quarter_sheet(Office(name=desk.opened.office.name), shown)
    return quarter_sheet(office_of(settings(desk.store), logo(desk.store)), shown)
