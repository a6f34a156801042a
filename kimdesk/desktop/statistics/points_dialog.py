"""Looking through a quarter: what is open, with the way to it; mend it or let it be."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.bundles.office.states import QuarterRow
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.statistics import points_services as services
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner, EmptyState
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.desktop.widgets.row_table import RowTable, TableWithEmptyState
from kimdesk.statistics.closing.points import Point, kind_names

_CHARS, _LINES = 124, 32


class PointsDialog(QDialog):
    """Signal `jump_wanted(finding)`: the person wants to mend a point in its file."""

    jump_wanted = Signal(object)

    def __init__(self, desk: StatisticsDesk, row: QuarterRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._job: Job | None = None
        self._all: tuple[Point, ...] = ()
        title = self.tr("{quarter} durchsehen").format(quarter=row.quarter.label)
        self.setWindowTitle(title)
        self.banner = Banner(self)
        self.about = label("", "", self)
        self.about.setWordWrap(True)
        self.accepted_too = QCheckBox(self.tr("auch mit &Grund belassene zeigen"), self)
        self.rows = RowModel[Point](self._columns(), lambda point: point.digest, self)
        self.table = RowTable(self.tr("Offene Punkte"), self.rows, self)
        self.empty = EmptyState("success", self.tr("Nichts ist offen. Schön!"), "", self)
        self.list = TableWithEmptyState(self.table, self.empty, self)
        self.whole = label("", "muted", self)
        self.whole.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Wie viele Akten durchgesehen sind"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.jump_button = self.buttons.addButton(self.tr("In der Akte &beheben"), role)
        self.accept_button = self.buttons.addButton(self.tr("Mit Grund be&lassen …"), role)
        self.declare_button = self.buttons.addButton(self.tr("Quartal ist b&ereinigt"), role)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("S&chließen"))
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show the dialog and look through all files."""
        self.open()
        self._look()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def chosen(self) -> Point | None:
        """The point the person stands on."""
        return self.table.current_row()

    # Reading ----------------------------------------------------------------------------------

    def _look(self) -> None:
        self.about.setText(self.tr("Die Akten werden durchgesehen …"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self._allow()
        self._job = self._desk.jobs.run(
            self,
            services.look,
            self._desk,
            str(self._row.quarter),
            done=self._show,
            failed=self._fail,
            progress=self._say_progress,
        )

    def _say_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)

    def _show(self, points: tuple[Point, ...]) -> None:
        self._job = None
        self._all = points
        self.progress.hide()
        self._filter()
        self._desk.changed.emit()
        if self.rows.rows():
            self.table.setCurrentIndex(self.rows.index(0, 0))
            self.table.setFocus()

    def _filter(self) -> None:
        shown = [p for p in self._all if p.is_open or self.accepted_too.isChecked()]
        self.rows.show(shown)
        self.list.refresh()
        still = sum(point.is_open for point in self._all)
        text = self.tr("Offen: {open}. Mit Grund belassen: {accepted}.")
        self.about.setText(text.format(open=still, accepted=len(self._all) - still))
        self._allow()

    def _allow(self) -> None:
        point = self.chosen() if self._job is None else None
        self.whole.setText(_in_full(point) if point is not None else "")
        self.jump_button.setEnabled(point is not None)
        self.accept_button.setEnabled(point is not None)
        undo = point is not None and not point.is_open
        self.accept_button.setText(
            self.tr("Wieder &offen") if undo else self.tr("Mit Grund be&lassen …")
        )
        still = any(point.is_open for point in self._all)
        ready = self._job is None and not still and self._desk.identity.sees_all_cases
        self.declare_button.setVisible(self._desk.identity.sees_all_cases)
        self.declare_button.setEnabled(ready and self.progress.isHidden())

    # Doing ------------------------------------------------------------------------------------

    def jump(self, _: object = None) -> None:
        """Go to the field in the file; the dialog closes, the quarter waits."""
        point = self.chosen()
        if point is not None:
            self.jump_wanted.emit(point.finding)
            self.accept()

    def decide(self) -> None:
        """Let the point be, with a reason; or open it again."""
        point = self.chosen()
        if point is None:
            return
        if not point.is_open:
            self._run(services.ask_again, [point])
            return
        reason, sure = QInputDialog.getText(
            self, self.tr("Mit Grund belassen"), self.tr("Warum bleibt es so?")
        )
        if sure:
            self._run(services.accept, [point], reason)

    def declare(self) -> None:
        """Say that the quarter may be closed."""
        self._desk.jobs.run(
            self,
            services.declare,
            self._desk,
            str(self._row.quarter),
            done=self._declared,
            failed=self._fail,
        )

    def _run(self, act: object, points: Sequence[Point], *more: object) -> None:
        self._desk.jobs.run(
            self,
            services.decide,
            act,
            self._desk,
            str(self._row.quarter),
            points,
            *more,
            done=self._decided,
            failed=self._fail,
        )

    def _decided(self, _: object) -> None:
        self.banner.hide()
        self._look()

    def _declared(self, _: object) -> None:
        self._desk.said.emit(self.tr("Bereinigt. Jetzt kann das Quartal abgeschlossen werden."))
        self._desk.changed.emit()
        self.accept()

    def _fail(self, error: KimdeskError) -> None:
        self._job = None
        self.progress.hide()
        self._allow()
        if not isinstance(error, Cancelled):
            self.banner.say("error", error.text, closable=False)

    # Making -----------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Point]]:
        names = kind_names()
        return [
            Column(self.tr("Was"), lambda point: names[point.kind], chars=21),
            Column(self.tr("Klient:in"), lambda point: point.client, chars=20),
            Column(self.tr("Fall"), lambda point: point.finding.case_number, chars=15),
            Column(
                self.tr("Im Einzelnen"),
                lambda point: point.reason or point.finding.text,
                stretch=True,
                icon=lambda point: None if point.is_open else "check",
                tip=lambda point: point.finding.text,
            ),
        ]

    def _connect(self) -> None:
        self.table.stood_on.connect(self._allow)
        self.table.opened.connect(self.jump)
        self.accepted_too.toggled.connect(self._filter)
        self.jump_button.clicked.connect(self.jump)
        self.accept_button.clicked.connect(self.decide)
        self.declare_button.clicked.connect(self.declare)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.L] * 4)
        column.setSpacing(metrics.M)
        for widget in (self.banner, self.about, self.accepted_too, self.progress):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addWidget(self.buttons)
        letters = self.fontMetrics()
        room = self.screen().availableSize()
        width, height = letters.averageCharWidth() * _CHARS, letters.height() * _LINES
        self.resize(min(width, room.width()), min(height, room.height()))


def _in_full(point: Point) -> str:
    """What the table may have no room for."""
    return "\n".join(part for part in (point.finding.text, point.reason) if part)
