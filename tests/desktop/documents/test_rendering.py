"""Pages as pictures: what can be shown, what is refused before it eats the memory."""

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kimdesk.base.errors import UserError
from kimdesk.clients import document_types as types
from kimdesk.desktop.documents.rendering import MOST_SHOWN, render
from tests.support import papers


def pixels(media: str, content: bytes, width: int = 300) -> tuple[int, int]:
    image = render(content, media, 0, width).image
    assert image is not None
    return image.width(), image.height()


def jpeg(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    return bytes(data.data())


def test_a_pdf_shows_each_of_its_pages(qapp: QApplication) -> None:
    content = papers.pdf(3)
    for page in range(3):
        shown = render(content, types.PDF, page, 200)
        assert (shown.page, shown.pages) == (page, 3)
    assert render(content, types.PDF, 99, 200).page == 2


def test_pictures_are_fitted_to_the_width(qapp: QApplication) -> None:
    assert pixels(types.PNG, papers.png(1000, 500)) == (300, 150)
    assert pixels(types.JPEG, jpeg(600, 1200)) == (300, 600)


def test_zoom_never_makes_a_picture_of_more_than_sixteen_megapixels(qapp: QApplication) -> None:
    for media, content in ((types.PDF, papers.pdf()), (types.PNG, papers.png(100, 100))):
        width, height = pixels(media, content, 100_000)
        assert width * height <= MOST_SHOWN * 1.01


@pytest.mark.parametrize("size", [(60_000, 60_000), (900_000, 1000)])
def test_a_picture_that_claims_to_be_huge_is_refused_undecoded(
    qapp: QApplication, size: tuple[int, int]
) -> None:
    with pytest.raises(UserError, match="zu groß"):
        render(papers.png(*size, full=False), types.PNG, 0, 300)


@pytest.mark.qt_log_ignore(".", extend=True)  # the decoders grumble
@pytest.mark.parametrize(
    ("media", "content"),
    [
        (types.PDF, b"%PDF-1.7 kaputt"),
        (types.PDF, papers.pdf()[:200]),
        (types.PNG, papers.png()[:30]),
        (types.JPEG, b"\xff\xd8\xff\xe0" + b"\0" * 50),
        (types.TIFF, b"II*\0" + b"\xff" * 50),
    ],
    ids=["pdf", "pdf_cut", "png_cut", "jpeg", "tiff"],
)
def test_damaged_documents_are_said_to_be_damaged(
    qapp: QApplication, media: str, content: bytes
) -> None:
    with pytest.raises(UserError, match="beschädigt"):
        render(content, media, 0, 300)


@pytest.mark.parametrize("media", [types.DOCX, types.XLSX, types.ODT, types.HEIC])
def test_what_cannot_be_shown_points_to_saving(qapp: QApplication, media: str) -> None:
    with pytest.raises(UserError, match="Speichern unter"):
        render(b"x", media, 0, 300)


def test_a_page_as_thin_as_a_hair_does_not_eat_the_memory(qapp: QApplication) -> None:
    content = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]"
        b"/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 0.0001 100000]>>endobj"
        b" trailer<</Root 1 0 R>>"
    )
    width, height = pixels(types.PDF, content)
    assert width * height <= MOST_SHOWN


def test_text_is_text_and_markup_stays_markup(qapp: QApplication) -> None:
    shown = render(b"<img src='file:///etc/passwd'>", types.TEXT, 0, 300)
    assert (shown.image, shown.text) == (None, "<img src='file:///etc/passwd'>")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(cut=st.integers(0, 900), junk=st.binary(max_size=30))
def test_no_broken_pdf_breaks_the_program(qapp: QApplication, cut: int, junk: bytes) -> None:
    base = papers.pdf(2)
    content = base[:cut] + junk + base[cut + len(junk) :]
    with suppress(UserError):
        render(content, types.PDF, 1, 120)


def test_a_scan_in_tiff_is_shown_and_let_go_of(qapp: QApplication) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(50, 40, QImage.Format.Format_RGB32)
    image.fill(7)
    assert image.save(buffer, "TIFF")  # type: ignore[call-overload]
    for _ in range(3):
        shown = render(bytes(buffer.data().data()), types.TIFF, 0, 100)
        assert shown.image is not None
        assert shown.image.width() == 100
