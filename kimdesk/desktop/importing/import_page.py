"""The import assistant: one page, six steps, and nothing written before the last."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients import importing
from kimdesk.desktop.importing import services
from kimdesk.desktop.importing.columns_step import ColumnsStep
from kimdesk.desktop.importing.file_step import FileStep
from kimdesk.desktop.importing.footer import Footer
from kimdesk.desktop.importing.questions_step import QuestionsStep
from kimdesk.desktop.importing.result_step import ResultStep
from kimdesk.desktop.importing.step import Step, StepBar
from kimdesk.desktop.importing.table_step import TableStep
from kimdesk.desktop.importing.trial_step import TrialStep
from kimdesk.desktop.importing.work import Work
from kimdesk.desktop.jobs import Job
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import PageHeader
from kimdesk.desktop.widgets.notice import Banner

FILE, TABLE, COLUMNS, QUESTIONS, TRIAL, RESULT = range(6)


class ImportPage(Page):
    """The page "import"; its argument may be the path of a list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.work: Work | None = None
        self._job: Job | None = None
        self._stop: services.Stop | None = None
        self.banner = Banner(self)
        self.file = FileStep(session, self)
        self.table = TableStep(session, self)
        self.columns = ColumnsStep(session, self)
        self.questions = QuestionsStep(session, self)
        self.trial = TrialStep(session, self)
        self.result = ResultStep(session, self)
        self.steps: tuple[Step, ...] = (
            *(self.file, self.table, self.columns),
            *(self.questions, self.trial, self.result),
        )
        self.footer = Footer(self)
        self.bar = StepBar(
            [
                *(self.tr("Datei"), self.tr("Tabelle"), self.tr("Spalten")),
                *(self.tr("Fragen"), self.tr("Probelauf"), self.tr("Ergebnis")),
            ],
            self,
        )
        self.stack = QStackedWidget(self)
        self.setAcceptDrops(session.store.identity.sees_cases)
        self._lay_out()
        self._connect()
        self.show_step(FILE)

    # What the window calls --------------------------------------------------------------------

    def open(self, argument: object) -> None:
        self.file.read_presets()
        if not self.session.store.identity.sees_cases:
            self.stack.setEnabled(False)
            self.banner.say("info", self.tr("Ihre Rolle darf keine Akten anlegen."), closable=False)
        elif isinstance(argument, str | Path) and str(argument):
            self.load(Path(argument))

    def focus_first(self) -> None:
        self.steps[self.stack.currentIndex()].focus_first()

    # The way ----------------------------------------------------------------------------------

    def load(self, path: Path) -> None:
        """Read a list and show how it begins."""
        self.banner.hide()
        jobs, store = self.session.jobs, self.session.store
        mapping = self.file.mapping()
        self._busy(self.tr("Die Liste wird gelesen …"))
        self._job = jobs.run(
            self, services.read_list, store, path, mapping, done=self._read, failed=self._refuse
        )

    def show_step(self, at: int) -> None:
        """Bring a step to the front and the keyboard into it."""
        self.stack.setCurrentIndex(at)
        self.bar.show_step(at)
        step = self.steps[at]
        if self.work is not None:
            step.show_work(self.work)
        self._name_buttons(at)
        if self.isVisible():
            step.focus_first()

    def go_on(self) -> None:
        """The button at the right: what comes next depends on where we are."""
        at = self.stack.currentIndex()
        if self.work is None or self._job is not None:
            return
        if at == TABLE:
            self.show_step(COLUMNS)
        elif at in {COLUMNS, QUESTIONS}:
            if at == COLUMNS:
                self.work.confirm_columns()
            self._try()
        elif at == TRIAL:
            self._write()

    def go_back(self) -> None:
        """The button at the left."""
        at = self.stack.currentIndex()
        if at == TRIAL and self.work is not None and not self.work.questions:
            at = QUESTIONS
        if at > FILE and self._job is None:
            self.show_step(at - 1)

    def start_again(self) -> None:
        """Forget the list in hand and choose another one."""
        self.work = None
        self.file.read_presets()
        self.show_step(FILE)

    def cancel(self) -> None:
        """Stop what is running; nothing of it stays."""
        if self._stop is not None:
            # The end of writing is always waited for, so that what is said is true.
            self._stop.wanted = True
        elif self._job is not None:
            self._job.cancel()
            self._idle()

    def save_rejected(self) -> None:
        """Let the person say where the rejected rows go."""
        if self.work is None or self.work.preview is None:
            return
        name = self.tr("{name} abgelehnt.xlsx").format(name=Path(self.work.read.name).stem)
        kinds = self.tr("Excel-Datei (*.xlsx);;Textdatei (*.csv)")
        title = self.tr("Abgelehnte Zeilen speichern")
        file, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if file:
            self.rejected_to(Path(file))

    def rejected_to(self, path: Path) -> None:
        """Write the rejected rows."""
        if self.work is not None and self.work.preview is not None:
            jobs, store, preview = self.session.jobs, self.session.store, self.work.preview
            jobs.run(
                self,
                services.save_rejected,
                store,
                preview,
                path,
                done=self._saved_rejected,
                failed=self._refuse,
            )

    @property
    def running(self) -> bool:
        """Whether something is being read, tried or written."""
        return self._job is not None

    # Jobs -------------------------------------------------------------------------------------

    def _read_again(self, sheet: str, heading_row: object) -> None:
        if self.work is None or self._job is not None:
            return
        row = heading_row if isinstance(heading_row, int) else None
        read, jobs = self.work.read, self.session.jobs
        self._busy(self.tr("Die Liste wird gelesen …"))
        self._job = jobs.run(
            self,
            services.read_data,
            self.session.store,
            read.name,
            read.data,
            self.file.mapping(),
            sheet,
            row,
            done=self._read,
            failed=self._refuse,
        )

    def _read(self, read: services.ReadList) -> None:
        self._idle()
        self.work = Work(read, read.mapping)
        self.show_step(TABLE)

    def _try(self) -> None:
        if self.work is None:
            return
        self.banner.hide()
        self._busy(self.tr("Probelauf …"))
        self._job = self.session.jobs.run(
            self,
            importing.prepare,
            self.session.store,
            self.session.catalogue,
            self.work.read.table,
            self.work.mapping,
            done=self._tried,
            failed=self._refuse,
            progress=self.footer.progress,
        )

    def _tried(self, preview: importing.Preview) -> None:
        self._idle()
        if self.work is None:
            return
        known = len(self.work.questions)
        self.work.take_preview(preview)
        news = len(self.work.questions) > known
        from_columns = self.stack.currentIndex() == COLUMNS
        asks = news or (from_columns and self.work.open_questions > 0)
        self.show_step(QUESTIONS if asks else TRIAL)

    def _write(self) -> None:
        if self.work is None or self.work.preview is None or not self.work.preview.rows:
            return
        self.banner.hide()
        self._stop = services.Stop()
        self._busy(self.tr("Akten werden eingelesen …"))
        self._job = self.session.jobs.run(
            self,
            services.write_list,
            self.session.store,
            self.work.preview,
            self._stop,
            done=self._written,
            failed=self._refuse,
            progress=self.footer.progress,
        )

    def _written(self, result: importing.ImportResult) -> None:
        self._idle()
        self.saved.emit()
        self.show_step(RESULT)
        self.result.show_result(result)

    def _saved_rejected(self, path: Path) -> None:
        said = self.tr("Gespeichert: {name}. Die Datei ist nicht verschlüsselt.")
        self.banner.say("success", said.format(name=path.name))

    def _refuse(self, error: KimdeskError) -> None:
        self._idle()
        if isinstance(error, Cancelled):
            self.banner.say("info", self.tr("Abgebrochen. Es wurde nichts eingelesen."))
        else:
            self.banner.say("error", error.text)

    def _give_up(self, _: Exception) -> None:
        # The window says what went wrong; here only the way on has to be free again.
        self._idle()

    def _busy(self, text: str) -> None:
        self.stack.setEnabled(False)
        self.footer.start(text)

    def _idle(self) -> None:
        self._job = self._stop = None
        self.stack.setEnabled(True)
        self.footer.stop()

    # Layout -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for step in self.steps:
            self.stack.addWidget(step)
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
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.file.chosen.connect(self.load)
        self.file.said.connect(self._say_success)
        self.table.read_again.connect(self._read_again)
        self.questions.next_wanted.connect(self.footer.stand_on_next)
        self.trial.questions_wanted.connect(self._to_questions)
        self.trial.save_wanted.connect(self.save_rejected)
        self.result.save_wanted.connect(self.save_rejected)
        self.result.again_wanted.connect(self.start_again)
        self.footer.next_button.clicked.connect(self.go_on)
        self.footer.back_button.clicked.connect(self.go_back)
        self.footer.cancelled.connect(self.cancel)
        self.session.jobs.bug.connect(self._give_up)
        for step in self.steps:
            step.refused.connect(self._say_error)

    def _to_questions(self) -> None:
        self.show_step(QUESTIONS)

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)

    def _say_success(self, text: str) -> None:
        self.banner.say("success", text)

    def _name_buttons(self, at: int) -> None:
        preview = self.work.preview if self.work else None
        rows = len(preview.rows) if preview else 0
        texts = {
            TABLE: self.tr("&Weiter zu den Spalten"),
            COLUMNS: self.tr("Spalten &bestätigen"),
            QUESTIONS: self.tr("&Weiter zum Probelauf"),
            TRIAL: self.tr("{n} Akten &einlesen").format(n=rows),
        }
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
        if self._job is None:
            self.load(Path(event.mimeData().urls()[0].toLocalFile()))
