"""The total of a table over the last quarters as columns, with the same in words below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.statistics.quarters import Quarter

_LINES = 7
_COLUMN = 0.5


class TrendChart(QWidget):
    """Each column has its number above and its quarter below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: tuple[tuple[Quarter, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Verlauf über die letzten Quartale"))

    def show_values(self, values: Sequence[tuple[Quarter, int]]) -> None:
        """Show these totals, the oldest first; the last one is marked."""
        self._values = tuple(values)
        said = ", ".join(f"{short(quarter)}: {number}" for quarter, number in values)
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(20 * line, _LINES * line)

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        painter = QPainter(self)
        colours = theme.colours()
        line = self.fontMetrics().height()
        most = max(number for _, number in self._values) or 1
        step = self.width() / len(self._values)
        room = self.height() - 2 * line - 2 * metrics.XS
        for at, (quarter, number) in enumerate(self._values):
            left, wide = round(at * step), round(step)
            high = max(round(room * number / most), 1)
            top = line + metrics.XS + room - high
            column = round(wide * _COLUMN)
            last = at == len(self._values) - 1
            bar = QRect(left + (wide - column) // 2, top, column, high)
            painter.fillRect(bar, QColor(colours.accent if last else colours.control))
            painter.setPen(QColor(colours.text))
            above = QRect(left, top - line - metrics.XS, wide, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setPen(QColor(colours.text if last else colours.muted))
            below = QRect(left, self.height() - line, wide, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short(quarter))
        painter.end()


def short(quarter: Quarter) -> str:
    """The quarter as it stands below a column: "Q3 26"."""
    return f"Q{quarter.number} {quarter.year % 100:02d}"
