"""Takes pictures of windows while something drives them: for the tour, and for looking at."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

from kimdesk.desktop import theme

PATIENCE = 20.0
TICK = 60


class Camera(QObject):
    """Numbers its pictures: `01-willkommen.png`, `02-…`. They go into `folder`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._folder = folder
        self.taken: list[Path] = []
        self.suffix = ""
        self._name = ""
        self._seen: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._look)

    def look(self, scheme: str, zoom: float = 1.0, suffix: str = "") -> None:
        """Change colours and size of text; `suffix` marks the pictures that follow."""
        self.suffix = suffix
        theme.apply(self._app, theme.Appearance(scheme, zoom))
        self.rest()

    def rest(self, seconds: float = 0.15) -> None:
        """Let the program draw and answer for a moment."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.005)

    def wait(self, until: Callable[[], object]) -> bool:
        """Let the program work until something is so; False when it takes too long."""
        end = time.monotonic() + PATIENCE
        while not until() and time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.005)
        self.rest()
        return bool(until())

    def shoot(self, widget: QWidget, name: str) -> Path:
        """Take a picture of `widget`."""
        path = self._folder / f"{len(self.taken) + 1:02}-{name}{self.suffix}.png"
        widget.grab().save(str(path))
        self.taken.append(path)
        return path

    def shoot_dialog(self, action: QAction, name: str, busy: Callable[[], bool]) -> bool:
        """Run a command, take a picture of the dialog it opens and close it again.

        False when no dialog came. Choosing files and questions are closed without a picture.
        `busy` says whether the program still works on it.
        """
        self._name, self._seen = name, []
        before = len(self.taken)
        self._timer.start()
        action.trigger()
        self.rest(6 * TICK / 1000)
        end = time.monotonic() + PATIENCE
        while self._timer.isActive() and (busy() or self._dialog()) and time.monotonic() < end:
            self.rest(TICK / 1000)
        self._timer.stop()
        self.close_dialogs()
        return len(self.taken) > before

    def close_dialogs(self) -> None:
        """Close whatever is still open, as Esc would."""
        for widget in self._app.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        self.rest(0.05)

    def _look(self) -> None:
        # Runs in nested loops too, so a dialog that blocks is seen and closed all the same.
        dialog = self._dialog()
        if dialog is None:
            return
        self._seen.append(dialog)
        if isinstance(dialog, QFileDialog | QMessageBox):
            dialog.reject()
        elif self._seen.count(dialog) >= 4:
            self.shoot(dialog, self._name)
            self._timer.stop()
            dialog.reject()

    def _dialog(self) -> QDialog | None:
        """The dialog in front, if there is one."""
        modal = self._app.activeModalWidget()
        if isinstance(modal, QDialog):
            return modal
        known = self._app.topLevelWidgets()
        return next((w for w in known if isinstance(w, QDialog) and w.isVisible()), None)
