"""The chart of an assessment on the screen: the drawing that is printed, in our colours."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFontInfo, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.casework.score_ways import Steps
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.pdf_pages import PdfPages

# Changes of a moment are drawn together.
_PAUSE = 300
_PRINT_SIZE = 8.0
_MOST_CHARS = 150

Values = tuple[str, Steps, Steps]


class ScorePicture(QLabel):
    """Draws itself anew when scores, width, size of text or colours change."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: tuple[Values, ...] = ()
        self._now = ""
        self._drawn: object = None
        self._pages: PdfPages | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)

    def show_rows(self, rows: Sequence[Values], now: str) -> None:
        """Show these ways; `now` names the last mark."""
        self._rows, self._now = tuple(rows), now
        self.setAccessibleDescription(". ".join(self._spoken(*row) for row in self._rows))
        self._soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and hasattr(
            self, "_timer"
        ):
            self._soon()

    def sizeHint(self) -> QSize:
        drawn = self.pixmap()
        return QSize(0, 0) if drawn.isNull() else drawn.deviceIndependentSize().toSize()

    def _soon(self) -> None:
        if self._wanted() != self._drawn:
            self._timer.start()

    def _scale(self) -> float:
        """Pixels for a point, so that the chart's text is as large as captions."""
        return QFontInfo(theme.caption_font(self.font())).pixelSize() / _PRINT_SIZE

    def _wanted(self) -> tuple[Any, ...]:
        most = _MOST_CHARS * self.fontMetrics().averageCharWidth()
        width = round(min(self.width(), most) / self._scale())
        return self._rows, self._now, width, theme.colours().name, self._scale()

    def _ask(self) -> None:
        wanted = self._wanted()
        if wanted == self._drawn or not self._rows or self.width() < 2:
            return
        self._drawn = wanted
        texts = (
            self.tr("Sicht der Klient:in"),
            self.tr("Sicht der Fachkraft"),
            (self.tr("zu Beginn"), self.tr("im Verlauf"), self._now),
        )
        found = theme.colours()
        colours = (found.surface, found.text, found.muted, found.line, found.accent)
        self._session.jobs.run(
            self,
            make_chart,
            self._rows,
            texts,
            colours,
            wanted[2],
            done=self._show,
            failed=self._ignore,
            replaces=("score picture", id(self)),
        )

    def _show(self, content: bytes) -> None:
        pages = PdfPages(content)
        ratio = self.devicePixelRatioF()
        picture = QPixmap.fromImage(pages.picture(0, self._scale() * ratio))
        pages.close()
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)
        self.setFixedHeight(self.sizeHint().height())

    def _ignore(self, _: KimdeskError) -> None:
        """A newer request took its place."""

    def _spoken(self, title: str, client: Steps, counsellor: Steps) -> str:
        return self.tr("{domain}: Klient:in {client}, Fachkraft {counsellor}").format(
            domain=title, client=_way(client), counsellor=_way(counsellor)
        )


def make_chart(
    rows: Sequence[Values],
    texts: tuple[str, str, tuple[str, str, str]],
    colours: tuple[str, str, str, str, str],
    width: float,
) -> bytes:
    """The chart as a PDF of its own size; away from the window, because it takes a moment."""
    import pypdfium2  # noqa: F401 - loaded here, where it stops nobody from typing

    from kimdesk.printing.score_chart import (
        ChartColours,
        ChartRow,
        ChartTexts,
        drawing_pdf,
        score_drawing,
    )

    drawing = score_drawing(
        [ChartRow(*row) for row in rows], ChartTexts(*texts), ChartColours(*colours), width
    )
    return drawing_pdf(drawing)


def _way(values: Steps) -> str:
    return " → ".join(str(value) for value in values if value) or "–"
