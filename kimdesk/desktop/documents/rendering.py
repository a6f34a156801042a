"""Pages of a document as pictures, made in memory in the store thread; nothing touches the disk.

A picture or page that would need too much memory is shown smaller or refused before any of it
is decoded, whatever its header claims.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from kimdesk.base.errors import UserError
from kimdesk.clients.document_types import EMAIL, PDF, PICTURES, TEXT, text_of

# Pixels of a source picture that are decoded at most, and of a picture that is shown.
MOST_SOURCE = 120_000_000
MOST_SHOWN = 16_000_000
# Pixels in one direction: a page as thin as a hair would else be as long as the memory.
MOST_SIDE = 30_000
_TEXT_SHOWN = 200_000
_POINTS_AT_WIDTH = 595.0


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: a picture or a text, and how many pages there are."""

    page: int
    pages: int
    image: QImage | None = field(default=None, repr=False)
    text: str = field(default="", repr=False)


def render(content: bytes, media: str, page: int, width: int) -> Shown:
    """Page `page` (from 0) about `width` pixels wide. Raises UserError where none can be made."""
    if media == PDF:
        return _pdf_page(content, page, width)
    if media in PICTURES:
        return _picture(content, page, width)
    if media in {TEXT, EMAIL}:
        return Shown(0, 1, text=text_of(content, media)[:_TEXT_SHOWN])
    raise UserError(
        QCoreApplication.translate(
            "Preview",
            "Diese Art von Dokument zeigt KIMdesk nicht an. Mit „Speichern unter …“ öffnen Sie"
            " es in einem anderen Programm.",
        )
    )


def _pdf_page(content: bytes, page: int, width: int) -> Shown:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium.raw.FPDF_ERR_PASSWORD:
            raise UserError(
                QCoreApplication.translate(
                    "Preview",
                    "Dieses PDF ist mit einem Passwort geschützt und lässt sich hier nicht"
                    " anzeigen.",
                )
            ) from None
        raise _unreadable() from None
    try:
        pages = len(document)
        if not pages:
            raise _unreadable()
        at = max(0, min(page, pages - 1))
        return Shown(at, pages, _drawn(document, at, width))
    except pdfium.PdfiumError:
        raise _unreadable() from None
    finally:
        document.close()


def _drawn(document: object, at: int, width: int) -> QImage:
    sheet = document[at]  # type: ignore[index]
    wide, high = sheet.get_size()
    if wide <= 0 or high <= 0:
        raise _unreadable()
    scale = width / wide
    scale = min(scale, (MOST_SHOWN / (wide * high)) ** 0.5, MOST_SIDE / max(wide, high))
    bitmap = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, may_draw_forms=True)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGBX8888,
    ).copy()
    bitmap.close()
    sheet.close()
    return image


def _picture(content: bytes, page: int, width: int) -> Shown:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    try:
        return _read(reader, page, width)
    finally:
        # It still looks at the buffer when it goes, so it has to let go of it before.
        reader.setDevice(None)  # type: ignore[arg-type]


def _read(reader: QImageReader, page: int, width: int) -> Shown:
    reader.setAutoTransform(True)
    pages = max(1, reader.imageCount())
    at = max(0, min(page, pages - 1))
    if at:
        reader.jumpToImage(at)
    size = reader.size()
    if not size.isValid():
        raise _unreadable()
    if size.width() * size.height() > MOST_SOURCE:
        raise UserError(
            QCoreApplication.translate("Preview", "Dieses Bild ist zu groß, um es hier anzuzeigen.")
        )
    reader.setScaledSize(_fitting(size, width))
    image = reader.read()
    if image.isNull():
        raise _unreadable()
    return Shown(at, pages, image)


def _fitting(size: QSize, width: int) -> QSize:
    room = (MOST_SHOWN / (size.width() * size.height())) ** 0.5
    scale = min(width / size.width(), room, MOST_SIDE / max(size.width(), size.height()))
    return QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))


def _unreadable() -> UserError:
    return UserError(
        QCoreApplication.translate(
            "Preview",
            "Dieses Dokument lässt sich nicht anzeigen, vermutlich ist die Datei beschädigt.",
        )
    )
