"""What is about to be printed: look, print, or save as PDF where the person says."""

from pathlib import Path

from PySide6.QtCore import QRectF, QStandardPaths, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.pdf_view import POINTS_PER_INCH, PdfPages, PdfView
from kimdesk.vault.files import write_private

PRINT_RESOLUTION = 300


class PreviewDialog(QDialog):
    """A PDF from memory; nothing is written unless the person chooses a place.

    `file_name` is proposed for saving and names no person; `never_into` is a folder that
    must not get a copy (the store's own, for a recovery sheet).
    """

    saved = Signal()
    printed = Signal()

    def __init__(
        self,
        content: bytes,
        title: str,
        file_name: str,
        parent: QWidget | None = None,
        *,
        never_into: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._content = content
        self._file_name = file_name
        self._never_into = never_into
        self.banner = Banner(self)
        self.view = PdfView(title, self)
        self.page = label("", "muted", self)
        self.print_button = self._button(self.tr("&Drucken …"), "print")
        self.save_button = self._button(self.tr("Als &PDF speichern …"), "save")
        self.smaller = self._button(self.tr("&Kleiner"), "minus")
        self.larger = self._button(self.tr("&Größer"), "add")
        self.close_button = QPushButton(self.tr("&Schließen"), self)
        self._lay_out()
        self._connect()
        self.print_button.setDefault(True)
        self.print_button.setProperty("kind", "primary")
        room = self.screen().availableSize()
        line = self.fontMetrics().height()
        self.resize(min(46 * line, room.width()), round(room.height() * 0.9))
        self.view.show_pdf(content)
        self.view.setFocus()

    def save_to(self, path: Path) -> None:
        """Write the file, unless it would lie in the store; says what became of it."""
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        if self._forbidden(path):
            self.banner.say("error", self._say_forbidden())
            return
        try:
            write_private(path, self._content)
        except OSError:
            text = self.tr("Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ort.")
            self.banner.say("error", text)
            return
        self.banner.say("success", self.tr("Gespeichert: {path}").format(path=path))
        self.saved.emit()

    def print_on(self, printer: QPrinter) -> None:
        """Send all pages to `printer`."""
        if self.view.pages is not None:
            paint(self.view.pages, printer)
        self.printed.emit()

    def done(self, result: int) -> None:
        self.view.forget()
        super().done(result)

    def _forbidden(self, path: Path) -> bool:
        store = self._never_into
        return store is not None and path.resolve().is_relative_to(store.resolve())

    def _say_forbidden(self) -> str:
        return self.tr(
            "Nicht in den Ordner der Ablage: Wer die Ablage hat, hätte sonst auch den Bogen. "
            "Am sichersten ist Papier."
        )

    def _choose_file(self) -> None:
        where = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(where)) / self._file_name
        found, _ = QFileDialog.getSaveFileName(
            self, self.tr("Als PDF speichern"), str(start), self.tr("PDF-Dateien (*.pdf)")
        )
        if found:
            self.save_to(Path(found))

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)

    def _show_page(self, number: int, of: int) -> None:
        self.page.setText(self.tr("Seite {n} von {of}").format(n=number, of=of))

    def _zoom_in(self) -> None:
        self.view.zoom(1.25)

    def _zoom_out(self) -> None:
        self.view.zoom(0.8)

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        theme.set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(metrics.S)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        row.addWidget(self.page)
        for button in (self.smaller, self.larger, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.view.page_changed.connect(self._show_page)
        self.print_button.clicked.connect(self._choose_printer)
        self.save_button.clicked.connect(self._choose_file)
        self.larger.clicked.connect(self._zoom_in)
        self.smaller.clicked.connect(self._zoom_out)
        self.close_button.clicked.connect(self.reject)


def paint(pages: PdfPages, printer: QPrinter) -> None:
    """Draw the pages at a resolution that is enough for small print."""
    resolution = min(printer.resolution(), PRINT_RESOLUTION)
    printer.setFullPage(True)
    painter = QPainter(printer)
    for number in range(len(pages)):
        if number:
            printer.newPage()
        picture = pages.picture(number, resolution / POINTS_PER_INCH)
        painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), picture)
    painter.end()
