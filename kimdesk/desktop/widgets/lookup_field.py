"""A line that finds a record while it is typed; the keyboard stays in the line."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.text_fields import LineField
from kimdesk.desktop.widgets.tips import plain_tip

_ROWS = 8
_PAUSE = 100


class Choice(Protocol):
    """What can be chosen: the id of a record and what stands in the line for it."""

    @property
    def id(self) -> int: ...
    @property
    def text(self) -> str: ...


class LookupField(LineField):
    """A line with a list of what was found below it, `value()` the record's id or None.

    Down opens the list, Enter and Tab take the row in front, Esc closes. Signals:
    `asked(text)` to look for records ("" for the first ones), answered by `offer`.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Choice | None = None
        self._choices: Sequence[Choice] = ()
        self._take_next = False
        self.list = QListWidget(self)
        self.list.setProperty("role", "popup")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._clicked)
        self.list.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)

    def value(self) -> int | None:
        return self._chosen.id if self._chosen else None

    def show_choice(self, choice: Choice | None) -> None:
        """Show `choice` as what is chosen."""
        self._chosen = choice
        self.show_text(choice.text if choice else "")
        self.line.setToolTip(plain_tip(self.line.text()))

    def offer(self, choices: Sequence[Choice]) -> None:
        """Show what was found; takes the first at once where Enter or Tab came before it."""
        self._choices = choices
        self.list.clear()
        for choice in choices:
            QListWidgetItem(choice.text, self.list)
        if self._take_next:
            self._take_next = False
            if choices:
                self._choose(0)
            return
        if choices:
            self._stand_first()
            self._open()
        else:
            self.list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
        elif watched is self.line and event.type() == QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "list"):
            self.list.hide()

    def _on_typed(self) -> None:
        self._chosen = None
        self._timer.start()
        super()._on_typed()

    def _stand_first(self) -> None:
        """Put the first row in front."""
        self.list.setCurrentRow(0)

    def _key(self, event: QKeyEvent) -> bool:
        key, shown = Qt.Key(event.key()), self.list.isVisible()
        step = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }.get(key, 0)
        if step and shown:
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return True
        if key == Qt.Key.Key_Down:
            self._ask()
            return True
        if key == Qt.Key.Key_Escape and shown:
            self.list.hide()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._open_question():
            self._take()
            return True
        return False

    def _open_question(self) -> bool:
        return self.list.isVisible() or (self._chosen is None and bool(self.line.text().strip()))

    def _take(self) -> None:
        """The row in front, or the first one as soon as it is found."""
        if self.list.isVisible() and not self._timer.isActive():
            self._choose(max(self.list.currentRow(), 0))
        else:
            self._take_next = True
            self._ask()

    def _leave(self) -> None:
        if self._chosen is None and self.line.text().strip():
            self._take()
        self.list.hide()

    def _choose(self, row: int) -> None:
        self.list.hide()
        self.show_choice(self._choices[row])
        self.commit()

    def _clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def _ask(self) -> None:
        self._timer.stop()
        self.asked.emit(self.line.text().strip())

    def _open(self) -> None:
        """Over what stands below the line, inside the window, so that nothing moves."""
        window = self.window()
        self.list.setParent(window)
        corner = self.line.mapTo(window, QPoint(0, self.line.height() + 2))
        rows = min(self.list.count(), _ROWS)
        height = self.list.sizeHintForRow(0) * rows + 3 * metrics.XS
        height = min(height, window.height() - corner.y() - metrics.S)
        self.list.setGeometry(corner.x(), corner.y(), self.line.width(), height)
        self.list.show()
        self.list.raise_()
