"""Closing a quarter: what is open, the posts, then counting and checking with progress."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.bundles.office import building
from kimdesk.bundles.office.posts import posts, set_posts
from kimdesk.bundles.office.states import QuarterRow
from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.posts_field import PostsField
from kimdesk.desktop.statistics.quarter_words import looked_text, point_lines, reasons
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.statistics.disclosure.steps import Progress

_CHARS, _LINES = 72, 24


class BuildDialog(QDialog):
    """For a first version, or with `again` for one that replaces what was given away."""

    def __init__(
        self, desk: StatisticsDesk, row: QuarterRow, parent: QWidget, *, again: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self._again = again
        self._job: Job | None = None
        title = self.tr("Neue Fassung: {quarter}") if again else self.tr("{quarter} abschließen")
        self.setWindowTitle(title.format(quarter=row.quarter.label))
        self.banner = Banner(self)
        self.about = label(self._about(), "", self)
        self.about.setWordWrap(True)
        self.reason = CodeField(self)
        self.reason.set_label(self.tr("Warum noch einmal?"))
        self.reason.set_codes(list(reasons().items()))
        self.posts = PostsField(self)
        self.posts.set_label(self.tr("Volle Stellen (VZÄ)"))
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Fortschritt der Prüfung"))
        self.progress.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        name = self.tr("&Abschließen") if not again else self.tr("&Fassung erstellen")
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.do_button = self.buttons.addButton(name, role)
        theme.mark(self.do_button, kind="primary")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("A&bbrechen"))
        self.form = FormGrid(1, self)
        self.form.add(self.tr("&Warum noch einmal?"), self.reason).setVisible(again)
        self.form.add(self.tr("&Volle Stellen (VZÄ) in diesem Quartal"), self.posts)
        self._lay_out()
        self.buttons.accepted.connect(self.build)
        self.buttons.rejected.connect(self.reject)

    def begin(self) -> None:
        """Read the posts and show the dialog."""
        quarter = str(self._row.quarter)
        self._desk.jobs.run(self, posts, self._desk.statistics, quarter, done=self._show_posts)
        self.open()

    def build(self) -> None:
        """Freeze, round and check; the window stays usable and can stop it."""
        if self.posts.check() or (self._again and not self.reason.value()):
            text = self.tr("Bitte die Angaben oben ausfüllen.")
            self.banner.say("error", text, closable=False)
            return
        self.banner.hide()
        self.do_button.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._job = self._desk.jobs.run(
            self,
            _build,
            self._desk,
            str(self._row.quarter),
            str(self.reason.value() or ""),
            self.posts.value(),
            done=self._built,
            failed=self._fail,
            progress=self._say_progress,
        )

    def reject(self) -> None:
        """While it is checked, stop that; nothing is kept then."""
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def _show_posts(self, found: int | None) -> None:
        self.posts.set_value(found)
        (self.reason if self._again else self.posts).setFocus()

    def _say_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _built(self, _sequence: int) -> None:
        self._job = None
        text = self.tr("Abgeschlossen. Jetzt gibt die Teamleitung das Quartal frei.")
        self._desk.said.emit(text)
        self._desk.changed.emit()
        self.accept()

    def _fail(self, error: KimdeskError) -> None:
        self._job = None
        self.progress.hide()
        self.do_button.setEnabled(True)
        if not isinstance(error, Cancelled):
            self.banner.say("error", error.text, closable=False)

    def _about(self) -> str:
        looked = self._row.looked
        lines = [looked_text(looked), *point_lines(looked)]
        if looked is not None and not any(looked.open.values()):
            lines.append(self.tr("Es ist nichts mehr offen."))
        lines.append(
            self.tr(
                "Danach bleiben die Zahlen dieses Quartals, wie sie sind. Was erst später auffällt,"
                " kommt mit einer neuen Fassung oder im nächsten Quartal dazu."
            )
        )
        return "\n".join(lines)

    def _lay_out(self) -> None:
        area = ScrollColumn(self)
        area.body.setContentsMargins(metrics.L, metrics.L, metrics.L, 0)
        for widget in (self.banner, self.about, self.form, self.progress):
            area.add(widget)
        area.body.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(metrics.L, 0, metrics.L, metrics.L)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addLayout(below)
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * _CHARS, letters.height() * _LINES)


def _build(
    desk: StatisticsDesk,
    quarter: str,
    reason: str,
    hundredths: int | None,
    progress: Progress,
) -> int:
    """In the store thread: keep the posts, then build."""
    if hundredths is not None:
        set_posts(desk.statistics, quarter, hundredths)
    office = desk.opened.office
    return building.build(desk.statistics, desk.catalogue, office, quarter, reason, progress)
