"""A card of the overview: heading, what is known, and the way to where it is entered."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.files.facts import Facts
from kimdesk.desktop.theme import metrics


class FactsCard(Facts):
    """Looks like a `SectionCard`, but all of it is one painted label with a button."""

    def __init__(
        self, heading: str, button: QPushButton, columns: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._heading = heading
        self._button = button
        self._head = 0
        button.setParent(self)
        self.setProperty("role", "card")
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def set_heading(self, text: str) -> None:
        """Another heading."""
        self._heading = text
        self.setText(self._said())
        self.update()

    def area(self, width: int) -> QRect:
        edge = self.frameWidth() + metrics.L
        top = self.frameWidth() + metrics.M + self._head_height() + metrics.S
        return QRect(edge, top, width - 2 * edge, 0)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) + metrics.L + self.frameWidth()

    def sizeHint(self) -> QSize:
        facts = super().sizeHint()
        above = self.area(facts.width()).y()
        return QSize(facts.width() + self._edges(), above + facts.height() + metrics.L)

    def minimumSizeHint(self) -> QSize:
        heading = QFontMetrics(theme.role_font(self.font(), "heading"))
        head = heading.horizontalAdvance(self._heading) + self._button.sizeHint().width()
        facts = super().minimumSizeHint().width()
        return QSize(max(facts, head + metrics.S) + self._edges(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setFont(theme.role_font(self.font(), "heading"))
        area = self.area(self.width())
        head = QRect(area.x(), area.y() - metrics.S - self._head, area.width(), self._head)
        centre = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(head, centre, self._heading)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._head = 0
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place_button()

    def _place_button(self) -> None:
        size, area = self._button.sizeHint(), self.area(self.width())
        left = area.x() + area.width() - size.width()
        self._button.setGeometry(QRect(left, area.y() - metrics.S - self._head, *size.toTuple()))

    def _head_height(self) -> int:
        if not self._head:
            heading = QFontMetrics(theme.role_font(self.font(), "heading"))
            self._head = max(heading.height(), self._button.sizeHint().height())
        return self._head

    def _edges(self) -> int:
        return 2 * (self.frameWidth() + metrics.L)

    def _said(self) -> str:
        return f"{self._heading}\n{super()._said()}"
