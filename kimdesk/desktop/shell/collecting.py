"""Keeps the search for unused objects in the window's thread, and from stopping the window.

The interpreter searches in whichever thread makes an object. A widget found in the store's
thread would be destroyed there, and the toolkit ends the program for that. So it searches
here only, in small portions.

Whatever was loaded and made until the window stands stays until the program ends: modules,
classes, code lists. Looking through all of it took a seventh of a second, again and again.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# So often somebody looks whether there is enough to search through, in milliseconds.
PAUSE = 250
# The oldest objects are looked through less often than the interpreter would: it takes longest.
OLDEST = 25
_settled: list[bool] = []


class Collector(QObject):
    """Belongs to the application; from now on nothing is searched for by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search through the generation that has grown enough, the oldest first."""
        young, middle, _ = gc.get_threshold()
        for generation, most in ((2, OLDEST), (1, middle), (0, young)):
            if gc.get_count()[generation] > most:
                gc.collect(generation)
                return


def settle_long_lived() -> None:
    """Take what exists now out of later searches; only the first window of a run does."""
    if not _settled:
        _settled.append(True)
        # What unlocking left behind shall not stay with it.
        gc.collect(1)
        gc.freeze()
