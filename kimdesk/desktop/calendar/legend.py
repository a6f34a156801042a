"""What the colours and signs of appointments mean: below the small month, as far as there is room.

The words stand on the appointments as well; nobody needs it to read the calendar.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.calendar.event_painter import EDGE
from kimdesk.desktop.theme.calendar import event_tone

_GAP = 5
_SWATCH = 18


class CalendarLegend(QWidget):
    """Draws whole blocks only: heading and colours, then the signs; nothing where none fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.colours = {
            "talk": self.tr("Gespräch"),
            "plan": self.tr("Plan, Fallkonferenz"),
            "outside": self.tr("Hausbesuch, Begleitung"),
            "remote": self.tr("Telefon, Video"),
            "office": self.tr("Sprechstunde, Team"),
            "elsewhere": self.tr("bei anderer Stelle"),
            "absent": self.tr("Abwesenheit"),
            "other": self.tr("Sonstiges"),
        }
        self.signs = {
            "check": self.tr("bestätigt"),
            "success": self.tr("fand statt"),
            "warning": self.tr("versäumt"),
            "close": self.tr("abgesagt"),
            "redo": self.tr("verschoben"),
            "refresh": self.tr("Serie"),
            "interpreter": self.tr("Sprachmittlung (? noch offen)"),
        }
        self._title = self.tr("Farben und Zeichen")
        self.setAccessibleName(self._title)
        said = ", ".join((*self.colours.values(), *self.signs.values()))
        self.setAccessibleDescription(said)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, self._high_colours + _GAP + self._high_signs)

    @property
    def blocks(self) -> int:
        """How many of the two blocks have room."""
        if self.height() >= self.sizeHint().height():
            return 2
        return int(self.height() >= self._high_colours)

    def paintEvent(self, _event: QPaintEvent) -> None:
        blocks = self.blocks
        if not blocks:
            return
        painter = QPainter(self)
        painter.setPen(QColor(theme.colours().text))
        painter.setFont(self.font())
        painter.drawText(QPoint(0, self.fontMetrics().ascent()), self._title)
        painter.setFont(theme.caption_font(self.font()))
        self._draw_colours(painter, self._line + _GAP)
        if blocks > 1:
            self._draw_signs(painter, self._high_colours + _GAP)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _draw_colours(self, painter: QPainter, top: int) -> None:
        line, measure = self._row, self._small
        for at, (group, text) in enumerate(self.colours.items()):
            tone, y = event_tone(group), top + at * line
            box = QRect(0, y + 1, _SWATCH, line - 3)
            painter.fillRect(box, QColor(tone.ground))
            painter.fillRect(QRect(box.topLeft(), QSize(EDGE, box.height())), QColor(tone.edge))
            left = _SWATCH + _GAP
            short = measure.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - left)
            painter.drawText(
                QPoint(left, y + (line - measure.height()) // 2 + measure.ascent()), short
            )

    def _draw_signs(self, painter: QPainter, top: int) -> None:
        measure, side = self._small, self._side
        colour, ratio = theme.colours().muted, self.devicePixelRatioF()
        for name, text, at in self._placed():
            y = top + at.y()
            painter.drawPixmap(
                at.x(), y + (self._row - side) // 2, theme.pixmap(name, colour, side, ratio)
            )
            base = y + (self._row - measure.height()) // 2 + measure.ascent()
            painter.drawText(QPoint(at.x() + side + 4, base), text)

    def _placed(self) -> Iterator[tuple[str, str, QPoint]]:
        """The signs beside each other, in lines that fit."""
        x = y = 0
        for name, text in self.signs.items():
            wide = self._side + 4 + self._small.horizontalAdvance(text)
            if x and x + wide > self.width():
                x, y = 0, y + self._row
            yield name, text, QPoint(x, y)
            x += wide + 2 * _GAP

    @property
    def _small(self) -> QFontMetrics:
        return QFontMetrics(theme.caption_font(self.font()))

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    @property
    def _row(self) -> int:
        return self._small.height() + 1

    @property
    def _side(self) -> int:
        return max(round(self._small.height() * 0.8), 10)

    @property
    def _high_colours(self) -> int:
        return self._line + _GAP + len(self.colours) * self._row

    @property
    def _high_signs(self) -> int:
        return max(place.y() for _, _, place in self._placed()) + self._row
