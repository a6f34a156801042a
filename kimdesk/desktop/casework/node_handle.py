"""What can be grasped on the network map: one node, for mouse, keyboard and screen reader."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.desktop.theme import metrics

_ARROWS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}


class NodeHandle(QWidget):
    """Transparent: the map draws the symbol below it.

    Signals: `nudged(around, outwards)` by arrows, `stepped(by)` and `ended(at)` to other nodes,
    `stood_on`, `opened`, `removed`, `dragged(point)` and `dropped(point)` in the map's points.
    """

    nudged = Signal(int, int)
    stepped = Signal(int)
    ended = Signal(int)
    stood_on = Signal()
    opened = Signal()
    removed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.movable = True
        self._grasped: QPoint | None = None
        self._moving = False

    def place(self, x: float, y: float, radius: float) -> None:
        """Stand around a symbol, large enough to be hit."""
        side = max(round(2 * radius) + metrics.S, metrics.TARGET)
        self.setGeometry(round(x - side / 2), round(y - side / 2), side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS and self.movable:
            self.nudged.emit(*_ARROWS[Qt.Key(key)])
        elif key in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(key)])
        elif key in _ENDS:
            self.ended.emit(_ENDS[Qt.Key(key)])
        elif key in _OPENING:
            self.opened.emit()
        elif key == Qt.Key.Key_Delete and self.movable:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape and self._moving:
            self._let_go()
            self.dragged.emit(QPoint())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.stood_on.emit()
            self._grasped = event.position().toPoint() if self.movable else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grasped is None:
            return
        way = event.position().toPoint() - self._grasped
        if self._moving or way.manhattanLength() >= QApplication.startDragDistance():
            self._moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        moving = self._moving
        self._let_go()
        if moving:
            self.dropped.emit(self.mapToParent(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def _let_go(self) -> None:
        self._grasped, self._moving = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
