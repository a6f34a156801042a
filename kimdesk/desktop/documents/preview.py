"""Looking at a document inside the program: page by page, larger and smaller, by keyboard too."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.clients.documents import DocumentRow, read_document
from kimdesk.desktop.documents.preview_bar import PreviewBar
from kimdesk.desktop.documents.rendering import Shown, render
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.reading import ReadingView

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FITS = 2
_PAUSE = 200


class Preview(QWidget):
    """Page keys turn pages, + and − change the size, 0 fits the width again.

    Signals: `save_wanted(row)`, `closed` on Esc.
    """

    save_wanted = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.row: DocumentRow | None = None
        self._content = b""
        self._shown: Shown | None = None
        self._zoom = _FITS
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._read)
        self._sharper = QTimer(self)
        self._sharper.setSingleShot(True)
        self._sharper.setInterval(_PAUSE)
        self._sharper.timeout.connect(self._render)
        self._lay_out()
        self.show_document(None)

    def show_document(self, row: DocumentRow | None) -> None:
        """Show a document from its first page; None shows nothing."""
        if row is not None and self.row is not None and row.id == self.row.id:
            same = row.locked == self.row.locked
            self.row = row
            if same:
                return
        self.row, self._content, self._shown = row, b"", None
        self.picture.clear()
        self.text.clear()
        self._show_state()
        self._say("" if row else self.tr("Wählen Sie ein Dokument, um es anzusehen."))
        if row is not None:
            self._later.start()

    def forget(self) -> None:
        """Drop what was read; before locking."""
        self._later.stop()
        self.show_document(None)

    def turn(self, by: int) -> None:
        """To another page."""
        if self._shown is not None and 0 <= self._shown.page + by < self._shown.pages:
            self._render(self._shown.page + by)

    def zoom(self, by: int) -> None:
        """Larger (1), smaller (-1), or to the width of the view (0)."""
        self._zoom = max(0, min(self._zoom + by, len(ZOOMS) - 1)) if by else _FITS
        self._show_state()
        self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        key = Qt.Key(event.key())
        if key in turns:
            self.turn(turns[key])
        elif key in zooms:
            self.zoom(zooms[key])
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The scroll area would take the page keys for itself.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            turns = event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
            if turns and self._shown is not None and self._shown.pages > 1:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content:
            self._sharper.start()

    def _read(self) -> None:
        if self.row is not None:
            self._say(self.tr("Wird geladen …"))
            self._session.jobs.run(
                self,
                read_document,
                self._session.store,
                self.row.id,
                done=self._take_content,
                failed=self._fail,
                replaces=("document", id(self)),
            )

    def _take_content(self, content: bytes) -> None:
        self._content = content
        self._render(0)

    def _render(self, page: int | None = None) -> None:
        if self.row is None or not self._content:
            return
        at = page if page is not None else (self._shown.page if self._shown else 0)
        ratio = self.devicePixelRatioF()
        room = self.pages.width() - 2 * metrics.XL
        self._session.jobs.run(
            self,
            render,
            self._content,
            self.row.media_type,
            at,
            round(max(room, 100) * ZOOMS[self._zoom] * ratio),
            done=self._take,
            failed=self._fail,
            replaces=("page", id(self)),
        )

    def _take(self, shown: Shown) -> None:
        turned = self._shown is not None and shown.page != self._shown.page
        self._shown = shown
        if shown.image is None:
            self.text.show_text(shown.text)
            self.pages.setCurrentWidget(self.text)
        else:
            pixmap = QPixmap.fromImage(shown.image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.picture.setPixmap(pixmap)
            self.pages.setCurrentWidget(self.area)
            if turned:
                self.area.verticalScrollBar().setValue(0)
        self._show_state()

    def _fail(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self._say(error.text)
            self._show_state()

    def _say(self, text: str) -> None:
        self.words.setText(text)
        self.pages.setCurrentWidget(self.words)

    def _show_state(self) -> None:
        self.tools.show_state(self.row is not None and not self.row.locked, self._shown)
        if self._shown is not None and self.row is not None:
            several = self._shown.pages > 1
            place = self.tools.place.text()
            title = self.row.title
            self.area.setAccessibleName(f"{title}, {place}" if several else title)

    # Making -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tools = PreviewBar(self)
        self.tools.turned.connect(self.turn)
        self.tools.zoomed.connect(self.zoom)
        self.tools.save_wanted.connect(self._save)
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.picture)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("Vorschau"))
        self.area.installEventFilter(self)
        self.text = ReadingView(self.tr("Vorschau als Text"), self)
        self.words = label("", "muted", self)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget(self)
        for page in (self.words, self.area, self.text):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.S, 0, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(self.tools)
        column.addWidget(self.pages, 1)

    def _save(self) -> None:
        if self.row is not None:
            self.save_wanted.emit(self.row)
