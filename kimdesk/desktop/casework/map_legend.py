"""What the lines and signs of the network map mean; breaks into rows where the width ends."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kimdesk.casework.network_marks import mark_of
from kimdesk.desktop import theme
from kimdesk.desktop.casework.map_painter import draw_symbol
from kimdesk.desktop.session import Session
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow


class MapLegend(FlowRow):
    """A sample and a word for each quality."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in session.catalogue["CL_NETQ"].codes:
            self._add(code.code, code.label())
        self._add("", self.tr("noch nicht eingeschätzt"))

    def _add(self, quality: str, text: str) -> None:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, metrics.S, 0)
        row.setSpacing(metrics.XS)
        row.addWidget(_Sample(quality, entry))
        row.addWidget(label(text, "caption", entry))
        self.add(entry)


class _Sample(QWidget):
    """A short line with the sign at its end."""

    def __init__(self, quality: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._mark = mark_of(quality)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(round(2.2 * line), line)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, size = theme.colours().tone(self._mark.tone), self.height() * 0.42
        middle = QPointF(self.width() - size - 2, self.height() / 2)
        pen = QPen(QColor(tone.text), self._mark.width)
        if self._mark.dashes:
            pen.setDashPattern(list(self._mark.dashes))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, middle.y()), QPointF(middle.x() - size, middle.y()))
        draw_symbol(painter, self._mark, middle, size)
