"""Shows a PDF that exists in memory only: its pages below each other, with zoom and page keys."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from kimdesk.desktop.theme import metrics

POINTS_PER_INCH = 72
LEAST, MOST, STEP = 0.25, 4.0, 1.25


class PdfPages:
    """The pages of a PDF as pictures."""

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        self._document: Any = pypdfium2.PdfDocument(content)
        self.sizes = [page.get_size() for page in self._document]

    def __len__(self) -> int:
        return len(self.sizes)

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def picture(self, number: int, scale: float) -> QImage:
        """Page `number` (from 0) with `scale` pixels for each point."""
        bitmap = self._document[number].render(scale=scale, rev_byteorder=True)
        plain = bitmap.n_channels == 3
        form = QImage.Format.Format_RGB888 if plain else QImage.Format.Format_RGBX8888
        # Copied, because the bitmap's memory goes with it.
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()

    def text(self, number: int) -> str:
        """What stands on page `number`, for screen readers."""
        return str(self._document[number].get_textpage().get_text_range())


class PdfView(QScrollArea):
    """Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom, Page Up and Down turn pages.

    Signal `page_changed(number, of)` when another page comes to the top.
    """

    page_changed = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._pages: PdfPages | None = None
        self._labels: list[QLabel] = []
        self._zoom = 1.0
        self._fitted = True
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    def show_pdf(self, content: bytes) -> None:
        """Show a document from its first page."""
        self._pages = PdfPages(content)
        inside = QWidget(self)
        inside.setProperty("role", "sunken")
        self._labels = []
        for number in range(len(self._pages)):
            page = QLabel(inside)
            page.setAccessibleName(self.tr("Seite {n}").format(n=number + 1))
            page.setAccessibleDescription(self._pages.text(number))
            self._labels.append(page)
        self.setWidget(inside)
        self._draw()
        self._tell_page()

    def forget(self) -> None:
        """Let go of the document and its pictures."""
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        for page in self._labels:
            page.clear()

    @property
    def pages(self) -> PdfPages | None:
        """The pages shown."""
        return self._pages

    def page(self) -> int:
        """The page at the top, from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        below = [at for at, page in enumerate(self._labels) if page.y() <= top]
        return below[-1] if below else 0

    def turn(self, by: int) -> None:
        """Go `by` pages further."""
        if self._labels:
            wanted = max(0, min(len(self._labels) - 1, self.page() + by))
            self.verticalScrollBar().setValue(self._labels[wanted].y() - metrics.M)

    def zoom(self, factor: float) -> None:
        """Larger or smaller; 0 fits the width again."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._fitted = not factor
        if factor:
            self._zoom = max(LEAST, min(MOST, self._zoom * factor))
        self._draw()
        bar.setValue(round(place * bar.maximum()))
        self._tell_page()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(40 * line, 36 * line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turned = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zoomed = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Minus: 1 / STEP, Qt.Key.Key_0: 0.0}
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in turned:
            self.turn(turned[Qt.Key(event.key())])
        elif held and event.key() in zoomed:
            self.zoom(zoomed[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()

    def _draw(self) -> None:
        if self._pages is None:
            return
        if self._fitted:
            room = self.viewport().width() - 4 * metrics.L
            widest = max(width for width, _ in self._pages.sizes)
            self._zoom = max(LEAST, min(MOST, room / widest))
        ratio = self.devicePixelRatioF()
        for number, page in enumerate(self._labels):
            picture = QPixmap.fromImage(self._pages.picture(number, self._zoom * ratio))
            picture.setDevicePixelRatio(ratio)
            page.setPixmap(picture)
            page.resize(picture.deviceIndependentSize().toSize())
        self._place()

    def _place(self) -> None:
        """The pages in the middle, below each other."""
        widest = max(page.width() for page in self._labels) + 2 * metrics.M
        width = max(widest, self.viewport().width())
        y = metrics.M
        for page in self._labels:
            page.move((width - page.width()) // 2, y)
            y += page.height() + metrics.M
        if (paper := self.widget()) is not None:
            paper.resize(width, y)

    def _tell_page(self) -> None:
        if self._labels:
            self.page_changed.emit(self.page() + 1, len(self._labels))
