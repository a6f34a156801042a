"""The import assistant: one page, six steps, and nothing written before the last."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients import importing
from kimdesk.desktop.importing import services
from kimdesk.desktop.importing.footer import Footer
from kimdesk.desktop.importing.runs import Runs
from kimdesk.desktop.importing.step import StepBar
from kimdesk.desktop.importing.steps import (
    COLUMNS,
    FILE,
    QUESTIONS,
    RESULT,
    TABLE,
    TRIAL,
    Steps,
)
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.notice import Banner


class ImportPage(Page):
    """The page "import"; its argument may be the path of a list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.work: Work | None = None
        self.runs = Runs(session, self)
        self.banner = Banner(self)
        self.bar = StepBar(
            [
                *(self.tr("Datei"), self.tr("Tabelle"), self.tr("Spalten")),
                *(self.tr("Fragen"), self.tr("Probelauf"), self.tr("Ergebnis")),
            ],
            self,
        )
        self.steps = Steps(session, self)
        self.footer = Footer()
        self.setAcceptDrops(session.store.identity.sees_cases)
        self._lay_out()
        self._connect()
        self.show_step(FILE)

    # What the window calls --------------------------------------------------------------------

    def open(self, argument: object) -> None:
        self.steps.file.read_presets()
        if not self.session.store.identity.sees_cases:
            self.steps.setEnabled(False)
            self.banner.say("info", self.tr("Ihre Rolle darf keine Akten anlegen."), closable=False)
        elif isinstance(argument, str | Path) and str(argument):
            self.load(Path(argument))

    def focus_first(self) -> None:
        self.steps.step(self.at).focus_first()

    # The way ----------------------------------------------------------------------------------

    @property
    def at(self) -> int:
        """The step in front."""
        return self.steps.currentIndex()

    def load(self, path: Path) -> None:
        """Read a list and show how it begins."""
        if not self.runs.running:
            self.steps.complete()
            self.banner.hide()
            self.runs.load(path, self.steps.file.mapping())

    def show_step(self, at: int) -> None:
        """Bring a step to the front and the keyboard into it."""
        step = self.steps.step(at)
        self.steps.setCurrentIndex(at)
        self.bar.show_step(at)
        if self.work is not None:
            step.show_work(self.work)
        self._name_buttons(at)
        if self.isVisible():
            step.focus_first()

    def go_on(self) -> None:
        """The button at the right: what comes next depends on where we are."""
        if self.work is None or self.runs.running:
            return
        self.banner.hide()
        if self.at == TABLE:
            self.show_step(COLUMNS)
        elif self.at == TRIAL:
            if self.work.preview is not None and self.work.preview.rows:
                self.runs.write(self.work.preview)
        elif self.at in {COLUMNS, QUESTIONS}:
            if self.at == COLUMNS:
                self.work.confirm_columns()
            self.runs.try_out(self.work)

    def go_back(self) -> None:
        """The button at the left."""
        at = self.at
        if at == TRIAL and self.work is not None and not self.work.questions:
            at = QUESTIONS
        if at > FILE and not self.runs.running:
            self.show_step(at - 1)

    def start_again(self) -> None:
        """Forget the list in hand and choose another one."""
        self.work = None
        self.steps.file.read_presets()
        self.show_step(FILE)

    def save_rejected(self) -> None:
        """Let the person say where the rejected rows go."""
        if self.work is None:
            return
        name = self.tr("{name} abgelehnt.xlsx").format(name=Path(self.work.read.name).stem)
        kinds = self.tr("Excel-Datei (*.xlsx);;Textdatei (*.csv)")
        title = self.tr("Abgelehnte Zeilen speichern")
        file, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if file:
            self.rejected_to(Path(file))

    def rejected_to(self, path: Path) -> None:
        """Write the rejected rows."""
        if self.work is not None and self.work.preview is not None and not self.runs.running:
            self.runs.save_rejected(self.work.preview, path)

    # Answers ----------------------------------------------------------------------------------

    def _read_again(self, sheet: str, heading_row: object) -> None:
        if self.work is not None and not self.runs.running:
            row = heading_row if isinstance(heading_row, int) else None
            self.runs.load_again(self.work, self.steps.file.mapping(), sheet, row)

    def _read(self, read: services.ReadList) -> None:
        self.work = Work(read, read.mapping)
        self.show_step(TABLE)

    def _tried(self, preview: importing.Preview) -> None:
        if self.work is None:
            return
        known = len(self.work.questions)
        self.work.take_preview(preview)
        news = len(self.work.questions) > known
        asks = news or (self.at == COLUMNS and self.work.open_questions > 0)
        self.show_step(QUESTIONS if asks else TRIAL)

    def _written(self, result: importing.ImportResult) -> None:
        self.saved.emit()
        self.show_step(RESULT)
        self.steps.result.show_result(result)

    def _saved_rejected(self, path: Path) -> None:
        said = self.tr("Gespeichert: {name}. Die Datei ist nicht verschlüsselt.")
        self.banner.say("success", said.format(name=path.name))

    def _refuse(self, error: KimdeskError) -> None:
        if isinstance(error, Cancelled):
            self.banner.say("info", self.tr("Abgebrochen. Es wurde nichts eingelesen."))
        else:
            self.banner.say("error", error.text)

    def _started(self, text: str) -> None:
        self.steps.setEnabled(False)
        self.footer.start(text)

    def _ended(self) -> None:
        self.steps.setEnabled(True)
        self.footer.stop()

    def _to_questions(self) -> None:
        self.show_step(QUESTIONS)

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)

    def _say_success(self, text: str) -> None:
        self.banner.say("success", text)

    # Layout -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(metrics.XL, metrics.L, metrics.XL, 0)
        top.setSpacing(metrics.S)
        top.addWidget(PageHeader(self.tr("Liste einlesen"), self))
        top.addWidget(self.bar)
        top.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.steps, 1)

    def _connect(self) -> None:
        self.runs.started.connect(self._started)
        self.runs.ended.connect(self._ended)
        self.runs.progressed.connect(self.footer.progress)
        self.runs.read.connect(self._read)
        self.runs.tried.connect(self._tried)
        self.runs.written.connect(self._written)
        self.runs.saved.connect(self._saved_rejected)
        self.runs.refused.connect(self._refuse)
        self.footer.next_button.clicked.connect(self.go_on)
        self.footer.back_button.clicked.connect(self.go_back)
        self.footer.cancelled.connect(self.runs.cancel)
        self.steps.file.chosen.connect(self.load)
        self.steps.file.said.connect(self._say_success)
        self.steps.file.refused.connect(self._say_error)
        self.steps.completed.connect(self._connect_steps)

    def _connect_steps(self) -> None:
        """All steps are there; the buttons below come last, so that Tab reaches them last."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.footer)
        steps = self.steps
        steps.table.read_again.connect(self._read_again)
        steps.questions.next_wanted.connect(self.footer.stand_on_next)
        steps.trial.questions_wanted.connect(self._to_questions)
        steps.trial.save_wanted.connect(self.save_rejected)
        steps.result.save_wanted.connect(self.save_rejected)
        steps.result.again_wanted.connect(self.start_again)
        steps.result.refused.connect(self._say_error)
        self._name_buttons(self.at)

    def _name_buttons(self, at: int) -> None:
        preview = self.work.preview if self.work else None
        rows = len(preview.rows) if preview else 0
        texts = {
            TABLE: self.tr("&Weiter zu den Spalten"),
            COLUMNS: self.tr("Spalten bes&tätigen"),
            QUESTIONS: self.tr("&Weiter zum Probelauf"),
            TRIAL: self.tr("Akten &einlesen: {n}").format(n=rows),
        }
        if self.footer.parent() is not None:
            self.footer.set_steps(
                back=TABLE <= at <= TRIAL,
                forward=texts.get(at, ""),
                enabled=at != TRIAL or rows > 0,
            )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.load(Path(event.mimeData().urls()[0].toLocalFile()))
