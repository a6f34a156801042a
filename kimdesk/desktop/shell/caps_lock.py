"""Notices the caps lock key while somebody types a passphrase they cannot see."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class CapsLockWatch(QObject):
    """Watches the keys of `editor`. Signal `changed(on)`.

    The toolkit does not tell the state of the key, but a capital without Shift does.
    """

    changed = Signal(bool)

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self._on = False
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look(event)
        return False

    def _look(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._say(False)
        elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._say(text.isupper() != shifted)

    def _say(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit(on)
