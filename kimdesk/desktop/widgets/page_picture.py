"""One page of a PDF on the screen: white paper, its picture once it is drawn, marked words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.theme.colours import LIGHT
from kimdesk.desktop.widgets.pdf_pages import Place

# Pixels by which a picture may differ from its paper and still be drawn as it is.
_ROUNDING = 2


class PagePicture(QWidget):
    """Paper of page `number`; `scale` pixels stand for a point."""

    def __init__(self, number: int, points: tuple[float, float], parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.points = points
        self.scale = 1.0
        # The scale the picture was drawn for; 0 while there is none.
        self.drawn_for = 0.0
        self._picture = QPixmap()
        self._marks: tuple[QRectF, ...] = ()
        self._current: tuple[QRectF, ...] = ()
        self._chosen: tuple[QRectF, ...] = ()
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Seite {n}").format(n=number + 1))

    def set_scale(self, scale: float) -> None:
        """Another size; the picture is stretched until a sharp one comes."""
        self.scale = scale
        self.resize(round(self.points[0] * scale), round(self.points[1] * scale))
        self.update()

    def show_picture(self, image: QImage, scale: float) -> None:
        """The page, drawn for `scale`."""
        self._picture = QPixmap.fromImage(image)
        self.drawn_for = scale
        self.update()

    def forget(self) -> None:
        """Take the picture away; it can be drawn again."""
        self._picture = QPixmap()
        self.drawn_for = 0.0

    def mark(self, found: tuple[Place, ...], current: Place | None, chosen: Place | None) -> None:
        """Mark what was found, the place the person stands at, and what is selected."""
        mine = [place for place in found if place.page == self.number]
        self._marks = tuple(each for place in mine for each in place.rectangles)
        self._current = _here(current, self.number)
        self._chosen = _here(chosen, self.number)
        self.update()

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A place on the screen as a place on the page, in points."""
        return x / self.scale, y / self.scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._picture.isNull():
            self._draw_picture(painter)
        # Paper is white in the dark look, too, so its marks are always those of the light one.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for rectangle in self._marks:
            painter.fillRect(self._on_screen(rectangle), QColor(LIGHT.mark))
        for rectangle in self._chosen:
            painter.fillRect(self._on_screen(rectangle), QColor(LIGHT.soft))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        for rectangle in self._current:
            painter.drawRect(self._on_screen(rectangle))
        painter.end()

    def _draw_picture(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        if abs(self._picture.width() - self.width() * ratio) <= _ROUNDING * ratio:
            self._picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(0, 0, self._picture)
        else:
            painter.drawPixmap(self.rect(), self._picture)

    def _on_screen(self, part: QRectF) -> QRectF:
        grown = part.adjusted(-1, -1, 1, 1)
        return QRectF(
            grown.x() * self.scale,
            grown.y() * self.scale,
            grown.width() * self.scale,
            grown.height() * self.scale,
        )


def _here(place: Place | None, number: int) -> tuple[QRectF, ...]:
    return place.rectangles if place is not None and place.page == number else ()
