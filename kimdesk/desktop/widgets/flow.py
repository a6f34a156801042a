"""A row that breaks into further rows where the width ends, as words in a line do."""

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from kimdesk.desktop.theme import metrics


class FlowLayout(QLayout):
    """Items from left to right; those that may grow share what is left in their line."""

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        # Asked for many times in one pass; forgotten whenever an item changes.
        self._known: list[_Part] | None = None
        self._heights: dict[int, int] = {}
        self._right = right
        self.setContentsMargins(QMargins())
        self.setSpacing(metrics.S)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def invalidate(self) -> None:
        self._known = None
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            lines = self._lines(width)
            found = sum(max(part.height for part in line) for line in lines)
            found += self.spacing() * max(len(lines) - 1, 0)
            self._heights[width] = found
        return found

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(part.height for part in line)
            self._place_line(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()

    def sizeHint(self) -> QSize:
        parts = self._parts()
        width = sum(part.width for part in parts) + self.spacing() * max(len(parts) - 1, 0)
        return QSize(width, max((part.height for part in parts), default=0))

    def minimumSize(self) -> QSize:
        widths = (part.item.minimumSize().width() for part in self._parts())
        return QSize(max(widths, default=0), self.sizeHint().height())

    def _parts(self) -> "list[_Part]":
        """The items that are shown, with what they want."""
        if self._known is None:
            shown = (item for item in self._items if not item.isEmpty())
            self._known = [_part(item) for item in shown]
        return self._known

    def _lines(self, width: int) -> "list[list[_Part]]":
        lines: list[list[_Part]] = []
        used, spacing = 0, self.spacing()
        for part in self._parts():
            if not lines or used + spacing + part.width > width:
                lines.append([])
                used = -spacing
            used += part.width + spacing
            lines[-1].append(part)
        return lines

    def _place_line(self, line: "list[_Part]", rect: QRect) -> None:
        spacing = self.spacing()
        spare = rect.width() - sum(part.width for part in line) - spacing * (len(line) - 1)
        spare = max(spare, 0)
        growing = sum(part.grows for part in line)
        left = rect.left() + (spare if self._right and not growing else 0)
        for part in line:
            width = min(part.width, rect.width()) + (spare // growing if part.grows else 0)
            corner = QPoint(left, rect.top() + (rect.height() - part.height) // 2)
            part.item.setGeometry(QRect(corner, QSize(width, part.height)))
            left += width + spacing


@dataclass(frozen=True, slots=True)
class _Part:
    """An item with its wishes."""

    item: QLayoutItem
    width: int
    height: int
    grows: bool


def _part(item: QLayoutItem) -> _Part:
    size = item.sizeHint()
    grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
    return _Part(item, size.width(), size.height(), grows)


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
