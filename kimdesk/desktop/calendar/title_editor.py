"""The line in which the title of a new appointment is typed, right where it will stand."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class TitleEditor(QLineEdit):
    """Enter takes the title, an empty one too; Esc or leaving an empty line gives it up.

    Signals: `titled(text)` and `given_up`.
    """

    titled = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self.setAccessibleName(self.tr("Titel des neuen Termins"))
        self.setPlaceholderText(self.tr("Titel, dann Eingabe"))
        self.setMaxLength(300)
        self._open = False
        self.hide()

    def begin(self, area: QRect, text: str = "") -> None:
        """Show it at `area` with what was typed already."""
        high = max(self.sizeHint().height(), min(area.height(), self.sizeHint().height()))
        wide = max(area.width(), 14 * self.fontMetrics().averageCharWidth())
        left = min(area.left(), max(self._host.width() - wide, 0))
        self.setGeometry(left, area.top(), wide, high)
        self.setText(text)
        self._open = True
        self.show()
        self.raise_()
        self.setFocus()

    @property
    def is_open(self) -> bool:
        """Whether a title is being typed."""
        return self._open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close()
            self.titled.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self._open or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self._close()
        if text := self.text().strip():
            self.titled.emit(text)
        else:
            self.given_up.emit()

    def _close(self) -> None:
        self._open = False
        self.hide()
