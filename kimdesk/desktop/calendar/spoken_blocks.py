"""A child for each appointment in the grid while a screen reader runs; nobody else pays for it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.time_grid import TimeGrid


class SpokenBlocks:
    """Transparent widgets over the blocks, with names; kept for reuse."""

    def __init__(self, grid: "TimeGrid") -> None:
        self._grid = grid
        self.children: list[QWidget] = []

    def follow(self) -> None:
        """Stand where the blocks are and say what they say."""
        wanted = self._grid.blocks if QAccessible.isActive() else []
        while len(self.children) < len(wanted):
            child = QWidget(self._grid.viewport())
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.children.append(child)
        for child, block in zip(self.children, wanted, strict=False):
            child.setGeometry(self._grid.in_view(block.area))
            child.setAccessibleName(self._grid.words.spoken(block.row))
            child.show()
        for child in self.children[len(wanted) :]:
            child.hide()
