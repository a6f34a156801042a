"""Imports what opening a store needs while the person types, in steps with pauses between.

Whatever brings classes of the toolkit is imported in the window's thread: the toolkit prepares
its types as they are first used, and two threads doing so at once can end the program.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from kimdesk.desktop.jobs import Jobs

# Between two imports the window gets time to draw and to take keys.
PAUSE = 15


Steps = tuple[Callable[[], object], ...]


class Warming(QObject):
    """Runs `steps` one after the other in the store thread, then `here` in the window's own."""

    def __init__(
        self, jobs: Jobs, steps: Steps, parent: QObject | None = None, here: Steps = ()
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._steps = list(steps)
        self._here = list(here)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Start after the window has been drawn."""
        self._timer.start()

    def _next(self) -> None:
        # Both belong to the program; which of them goes first is the toolkit's choice.
        if self._steps and isValid(self._jobs):
            self._jobs.run(self, self._steps.pop(0), done=self._pause)
        elif self._here:
            self._here.pop(0)()
            self._pause(None)

    def _pause(self, _: object) -> None:
        if self._steps or self._here:
            self._timer.start()

    def stop(self) -> None:
        """Begin no further step."""
        self._steps.clear()
        self._here.clear()
        self._timer.stop()
