"""What is about to be printed: look, search, print, or save as PDF where the person says."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.paper_out import paint
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.pdf_bar import PdfBar
from kimdesk.desktop.widgets.pdf_view import PdfView
from kimdesk.desktop.widgets.save_place import ask_place
from kimdesk.vault.files import replace_file


class PreviewDialog(QDialog):
    """A PDF from memory; nothing is written unless the person chooses a place.

    `file_name` is proposed for saving and names no person; `never_into` is a folder that
    must not get a copy (the store's own, for a recovery sheet). Signals: `saved`, `printed`.
    """

    saved = Signal()
    printed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        content: bytes,
        title: str,
        file_name: str,
        parent: QWidget | None = None,
        *,
        never_into: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.jobs = jobs
        self._content = content
        self._file_name = file_name
        self._never_into = never_into
        self.banner = Banner(self)
        self.view = PdfView(jobs, title, self)
        self.bar = PdfBar(self.view, self)
        self.print_button = self._button(self.tr("&Drucken …"), "print")
        self.save_button = self._button(self.tr("Als &PDF speichern …"), "save")
        self.open_note = label(
            self.tr("Eine gespeicherte Datei ist nicht verschlüsselt."), "muted", self
        )
        self.close_button = QPushButton(self.tr("&Schließen"), self)
        self.buttons = FlowRow(self)
        self._lay_out()
        self._connect()
        self.print_button.setDefault(True)
        room = self.screen().availableSize()
        line = self.fontMetrics().height()
        self.resize(min(50 * line, room.width()), round(room.height() * 0.9))
        self.view.show_pdf(content)
        self.view.setFocus()

    def save_to(self, path: Path) -> None:
        """Write the file, unless it would lie in the store; says what became of it."""
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        if self._forbidden(path):
            self.banner.say("error", self._say_forbidden())
            return
        self._path = path
        self.jobs.run(
            self, replace_file, path, self._content, done=self._say_saved, failed=self._say_error
        )

    def print_on(self, printer: QPrinter) -> None:
        """Send the pages to `printer`."""
        if self.view.pages is None:
            return
        self.print_button.setEnabled(False)
        self.jobs.run(
            self,
            paint,
            self.view.pages,
            printer,
            progress=self._say_printing,
            done=self._say_printed,
            failed=self._not_printed,
        )

    def done(self, result: int) -> None:
        self.view.forget()
        self._content = b""
        super().done(result)

    def say_outside(self, text: str) -> None:
        """Say that something is on paper or on a disk now; subclasses may offer more."""
        self.banner.say("success", text)

    def more_buttons(self) -> tuple[QPushButton, ...]:
        """What subclasses offer beside printing and saving."""
        return ()

    def _forbidden(self, path: Path) -> bool:
        store = self._never_into
        return store is not None and path.resolve().is_relative_to(store.resolve())

    def _say_forbidden(self) -> str:
        return self.tr(
            "Nicht in den Ordner der Ablage: Wer die Ablage hat, hätte sonst auch den Bogen. "
            "Am sichersten ist Papier."
        )

    def _say_saved(self, _: object) -> None:
        text = self.tr("Gespeichert, nicht verschlüsselt: {path}")
        self.say_outside(text.format(path=self._path))
        self.saved.emit()

    def _say_printing(self, done: int, of: int) -> None:
        text = self.tr("Seite {n} von {of} geht zum Drucker …").format(n=done + 1, of=of)
        self.banner.say("info", text, closable=False)

    def _say_printed(self, _: object) -> None:
        self.print_button.setEnabled(True)
        self.say_outside(self.tr("An den Drucker gegeben."))
        self.printed.emit()

    def _not_printed(self, error: KimdeskError) -> None:
        self.print_button.setEnabled(True)
        self._say_error(error)

    def _say_error(self, error: KimdeskError) -> None:
        self.banner.say("error", error.text)

    def _choose_file(self) -> None:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(where)) / self._file_name
        kinds = self.tr("PDF-Dateien (*.pdf)")
        if found := ask_place(self, self.tr("Als PDF speichern"), start, kinds):
            self.save_to(found)

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        if self.view.pages is not None:
            dialog.setMinMax(1, len(self.view.pages))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        theme.set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        self.print_button.setProperty("kind", "primary")
        self.close_button.setAutoDefault(False)
        mine = (self.print_button, self.save_button, self.open_note)
        for part in (*mine, *self.more_buttons(), self.close_button):
            self.buttons.add(part)
        column = QVBoxLayout(self)
        column.setSpacing(metrics.S)
        column.addWidget(self.banner)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.print_button.clicked.connect(self._choose_printer)
        self.save_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.reject)
