"""A row that breaks into further rows where the width ends, as words in a line do."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from kimdesk.desktop.theme import metrics


class FlowLayout(QLayout):
    """Items from left to right; those that may grow share what is left in their line."""

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._right = right
        self.setContentsMargins(QMargins())
        self.setSpacing(metrics.S)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += self.spacing() * max(len(shown) - 1, 0)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        widths = (item.minimumSize().width() for item in self._shown())
        return QSize(max(widths, default=0), self.sizeHint().height() if self._items else 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines[-1] and used + self.spacing() + wanted > width:
                lines.append([])
                used = 0
            used += wanted + (self.spacing() if lines[-1] else 0)
            lines[-1].append(item)
        return [line for line in lines if line]

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        """Put the items into `rect`; the height they need."""
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            if not only_measure:
                self._place_line(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()
        return max(top - self.spacing() - rect.top(), 0)

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        spare = rect.width() - sum(item.sizeHint().width() for item in line)
        spare = max(spare - self.spacing() * (len(line) - 1), 0)
        growing = [item for item in line if _grows(item)]
        left = rect.left() + (spare if self._right and not growing else 0)
        for item in line:
            width = min(item.sizeHint().width(), rect.width())
            if item in growing:
                width += spare // len(growing)
            height = item.sizeHint().height()
            corner = QPoint(left, rect.top() + (rect.height() - height) // 2)
            item.setGeometry(QRect(corner, QSize(width, height)))
            left += width + self.spacing()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


class FlowRow(QWidget):
    """A bar of buttons, filters or chips that breaks where the width ends."""

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, right=right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put `widget` to the end."""
        self._flow.addWidget(widget)
