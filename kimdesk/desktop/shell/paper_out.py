"""Sends the pages of a PDF to a printer; runs in the store thread, page by page."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate
from kimdesk.desktop.widgets.pdf_pages import POINTS_PER_INCH, PdfPages

PRINT_RESOLUTION = 300


def chosen_pages(printer: QPrinter, of: int) -> range:
    """The pages that were asked for in the printer's dialog, numbers from 0."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return range(of)
    return range(max(printer.fromPage(), 1) - 1, min(printer.toPage() or of, of))


def paint(
    pages: PdfPages, printer: QPrinter, progress: Callable[[int, int], None] | None = None
) -> None:
    """Draw the pages at a resolution that is enough for small print.

    Raises EnvironmentProblem when the printer takes nothing, Cancelled when `progress` does.
    """
    resolution = min(printer.resolution(), PRINT_RESOLUTION)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem(
            translate(
                "Preview",
                "Der Drucker nimmt nichts an. Bitte sehen Sie nach, ob er eingeschaltet und"
                " verbunden ist, und versuchen Sie es noch einmal.",
            )
        )
    try:
        wanted = chosen_pages(printer, len(pages))
        for done, number in enumerate(wanted):
            if progress is not None:
                progress(done, len(wanted))
            if done:
                printer.newPage()
            picture = pages.picture(number, resolution / POINTS_PER_INCH)
            painter.drawImage(QRectF(printer.pageRect(QPrinter.Unit.DevicePixel)), picture)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
