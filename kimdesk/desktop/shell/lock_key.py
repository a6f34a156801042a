"""The key that locks, for dialogs too: a modal dialog would keep it from the window."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_NAME = "lock_key"


class LockKey(QObject):
    """Gives every dialog the shortcut of `action` as soon as the focus is in it."""

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        dialog = new.window() if new is not None else None
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, _NAME) is None:
            key = QShortcut(self._action.shortcut(), dialog)
            key.setObjectName(_NAME)
            key.activated.connect(self._action.trigger)
