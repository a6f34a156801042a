"""Shows a PDF that exists in memory only: its pages below each other, to zoom, search and copy.

Pages are drawn by the jobs, one at a time and only those in sight, so that a document of any
length stops nobody.
"""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.page_picture import PagePicture
from kimdesk.desktop.widgets.pdf_pages import POINTS_PER_INCH, PdfPages, Place

# Sizes offered, in shares of the paper's own; 0 and -1 are the width and the whole page.
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
WIDTH, WHOLE = 0.0, -1.0
_PIXELS_PER_INCH = 96
# Pages that keep their pictures beside those in sight.
_KEPT = 4


class PdfView(QScrollArea):
    """Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom, Page Up and Down turn pages, Ctrl+C copies.

    Signals: `opened` when the pages are known; `page_changed(number, of)` when another page
    comes to the top; `zoomed(size)` in shares, `WIDTH` or `WHOLE`; `found(at, of)` after
    searching, from 1, 0 for nothing.
    """

    opened = Signal()
    page_changed = Signal(int, int)
    zoomed = Signal(float)
    found = Signal(int, int)

    def __init__(self, jobs: Jobs, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        # Coming and going it would change the width that the pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._jobs = jobs
        self._pages: PdfPages | None = None
        self._papers: list[PagePicture] = []
        self._size = WIDTH
        self._drawing = -1
        self._unread: list[int] = []
        self._hits: tuple[Place, ...] = ()
        self._hit = -1
        self._chosen: Place | None = None
        self._begun: tuple[PagePicture, QPoint] | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # Documents --------------------------------------------------------------------------------

    def show_pdf(self, content: bytes) -> None:
        """Show a document from its first page."""
        self._jobs.run(self, PdfPages, content, done=self._show)

    def forget(self) -> None:
        """Let go of the document and its pictures."""
        pages, self._pages = self._pages, None
        if pages is not None:
            self._jobs.run(self, pages.close)
        for paper in self._papers:
            paper.forget()
        self._hits, self._hit, self._chosen = (), -1, None

    @property
    def pages(self) -> PdfPages | None:
        """The pages shown, None before they are there."""
        return self._pages

    @property
    def papers(self) -> list[PagePicture]:
        """The pages as they stand on the screen."""
        return self._papers

    def _show(self, pages: PdfPages) -> None:
        self._pages = pages
        inside = QWidget(self)
        inside.setProperty("role", "sunken")
        self._papers = [PagePicture(at, size, inside) for at, size in enumerate(pages.sizes)]
        self._unread = list(range(len(pages)))
        self.setWidget(inside)
        self._place()
        self.opened.emit()
        self._tell_page()
        self._draw_next()

    # Pages ------------------------------------------------------------------------------------

    def page(self) -> int:
        """The page at the top, from 0."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        below = [at for at, paper in enumerate(self._papers) if paper.y() <= top]
        return below[-1] if below else 0

    def turn(self, by: int) -> None:
        """Go `by` pages further."""
        self.go_to(self.page() + by)

    def go_to(self, number: int) -> None:
        """Bring a page to the top."""
        if self._papers:
            wanted = self._papers[max(0, min(len(self._papers) - 1, number))]
            self.verticalScrollBar().setValue(wanted.y() - metrics.M)

    # Size -------------------------------------------------------------------------------------

    @property
    def size_shown(self) -> float:
        """The size that was chosen: a share of the paper's own, `WIDTH` or `WHOLE`."""
        return self._size

    def set_size(self, size: float) -> None:
        """Another size; the place in the document stays."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        self._size = size
        self._place()
        bar.setValue(round(place * bar.maximum()))
        self.zoomed.emit(size)
        self._tell_page()
        self._draw_next()

    def zoom(self, by: int) -> None:
        """Larger (1) or smaller (-1) by a step, 0 fits the width again."""
        if not by:
            self.set_size(WIDTH)
            return
        shown = self._scale() / self._natural()
        further = [step for step in STEPS if (step - shown) * by > 0.01]
        if further:
            self.set_size(further[0] if by > 0 else further[-1])

    # Words ------------------------------------------------------------------------------------

    def search(self, text: str) -> None:
        """Mark `text` wherever it stands and go to the first place from here on."""
        if self._pages is None:
            return
        self._jobs.run(
            self, self._pages.find, text, done=self._show_hits, failed=self._ignore,
            replaces=("find", id(self)),
        )  # fmt: skip

    def step_hit(self, by: int) -> None:
        """Go to the next (1) or previous (-1) place that was found."""
        if self._hits:
            self._stand_on_hit((self._hit + by) % len(self._hits))

    def copy(self) -> None:
        """Copy what is selected, without that the whole page in front."""
        if self._chosen is not None:
            self._to_clipboard(self._chosen)
        elif self._pages is not None:
            self._jobs.run(self, self._pages.whole, self.page(), done=self._to_clipboard)

    def select_page(self) -> None:
        """Select all text of the page in front."""
        if self._pages is not None:
            self._jobs.run(self, self._pages.whole, self.page(), done=self._show_chosen)

    def selected(self) -> str:
        """The text that is selected."""
        return self._chosen.text if self._chosen is not None else ""

    def _show_hits(self, hits: tuple[Place, ...]) -> None:
        self._hits, self._hit = hits, -1
        here = self.page()
        if hits:
            after = (at for at, hit in enumerate(hits) if hit.page >= here)
            self._stand_on_hit(next(after, 0))
        else:
            self._mark()
            self.found.emit(0, 0)

    def _stand_on_hit(self, at: int) -> None:
        self._hit = at
        hit = self._hits[at]
        self._mark()
        paper = self._papers[hit.page]
        if hit.rectangles:
            spot = hit.rectangles[0].center() * paper.scale
            x, y = paper.x() + round(spot.x()), paper.y() + round(spot.y())
            self.ensureVisible(x, y, 8 * metrics.L, 0)
            self.verticalScrollBar().setValue(y - self.viewport().height() // 4)
        self.found.emit(at + 1, len(self._hits))

    def _show_chosen(self, place: Place | None) -> None:
        self._chosen = place
        self._mark()

    def _mark(self) -> None:
        current = self._hits[self._hit] if self._hit >= 0 else None
        for paper in self._papers:
            paper.mark(self._hits, current, self._chosen)

    def _to_clipboard(self, place: Place | None) -> None:
        if place is not None:
            QGuiApplication.clipboard().setText(place.text)

    def _ignore(self, _: KimdeskError) -> None:
        """A newer request took its place."""

    # Keys and mouse ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        turned = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zoomed = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        if key in turned:
            self.turn(turned[Qt.Key(key)])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else len(self._papers) - 1)
        elif held and key in zoomed:
            self.zoom(zoomed[Qt.Key(key)])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_page()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        paper = self._paper_at(event.position().toPoint())
        self._show_chosen(None)
        self._begun = (paper, self._on(paper, event)) if paper is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begun is None or self._pages is None:
            return
        paper, begin = self._begun
        end = self._on(paper, event)
        self._jobs.run(
            self,
            self._pages.between,
            paper.number,
            paper.point(begin.x(), begin.y()),
            paper.point(end.x(), end.y()),
            done=self._show_chosen,
            failed=self._ignore,
            replaces=("selection", id(self)),
        )

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._begun = None

    def _paper_at(self, spot: QPoint) -> PagePicture | None:
        found = self.viewport().childAt(spot)
        return found if isinstance(found, PagePicture) else None

    def _on(self, paper: PagePicture, event: QMouseEvent) -> QPoint:
        return paper.mapFrom(self.viewport(), event.position().toPoint())

    # Drawing ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(40 * line, 36 * line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._draw_next()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_next()

    def _natural(self) -> float:
        return _PIXELS_PER_INCH / POINTS_PER_INCH

    def _scale(self) -> float:
        """Pixels for a point of the size that was chosen."""
        if self._size > 0 or self._pages is None:
            return max(self._size, 0.25) * self._natural()
        room = self.viewport().size()
        widest = max(width for width, _ in self._pages.sizes)
        wide = (room.width() - 2 * metrics.M) / widest
        if self._size == WIDTH:
            # A page wider than a hand is tall is no pleasure to read.
            return max(0.2, min(wide, 2 * self._natural()))
        highest = max(height for _, height in self._pages.sizes)
        return max(0.2, min(wide, (room.height() - 2 * metrics.M) / highest))

    def _place(self) -> None:
        """The pages in the middle, below each other."""
        inside = self.widget()
        if inside is None or not self._papers:
            return
        scale = self._scale()
        for paper in self._papers:
            paper.set_scale(scale)
        widest = max(paper.width() for paper in self._papers) + 2 * metrics.M
        width = max(widest, self.viewport().width())
        y = metrics.M
        for paper in self._papers:
            paper.move((width - paper.width()) // 2, y)
            y += paper.height() + metrics.M
        inside.resize(width, y)

    def _scrolled(self) -> None:
        self._tell_page()
        self._draw_next()

    def _tell_page(self) -> None:
        if self._papers:
            self.page_changed.emit(self.page() + 1, len(self._papers))

    def _wanted(self) -> int:
        """The page to draw next: those in sight first, then the one after; -1 for none."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        sight = [
            paper.number
            for paper in self._papers
            if paper.y() <= bottom and paper.y() + paper.height() >= top
        ]
        if sight and sight[-1] + 1 < len(self._papers):
            sight.append(sight[-1] + 1)
        self._forget_far(sight)
        sharp = self._sharp()
        blurred = (at for at in sight if abs(self._papers[at].drawn_for - sharp) > 0.001)
        return next(blurred, -1)

    def _forget_far(self, sight: list[int]) -> None:
        if sight:
            for paper in self._papers:
                if not sight[0] - _KEPT <= paper.number <= sight[-1] + _KEPT:
                    paper.forget()

    def _sharp(self) -> float:
        return self._scale() * self.devicePixelRatioF()

    def _draw_next(self) -> None:
        """Have one page drawn, or read for screen readers when all in sight are drawn."""
        if self._pages is None or self._drawing >= 0 or not self.isVisible():
            return
        wanted = self._wanted()
        if wanted >= 0:
            self._drawing = wanted
            sharp = self._sharp()
            done = partial(self._take, self._pages, wanted, sharp)
            self._jobs.run(self, self._pages.picture, wanted, sharp, done=done, failed=self._fail)
        elif self._unread:
            self._drawing = self._unread.pop(0)
            done_ = partial(self._take_text, self._pages, self._drawing)
            self._jobs.run(self, self._pages.text, self._drawing, done=done_, failed=self._fail)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_next()

    def _take(self, of: PdfPages, number: int, scale: float, image: QImage) -> None:
        self._drawing = -1
        if of is self._pages:
            self._papers[number].show_picture(image, scale)
            self._draw_next()

    def _take_text(self, of: PdfPages, number: int, text: str) -> None:
        self._drawing = -1
        if of is self._pages:
            self._papers[number].setAccessibleDescription(text)
            self._draw_next()

    def _fail(self, _: KimdeskError) -> None:
        self._drawing = -1
