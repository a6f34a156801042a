"""The city's program from start to end: making or unlocking the archive, the window, locking."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import Clock
from kimdesk.city.archive.archive import Archive, archive_in
from kimdesk.city.window.start import CityStart
from kimdesk.city.window.verbs import city_verbs
from kimdesk.city.window.window import CityWindow
from kimdesk.desktop.shell.program import Program
from kimdesk.desktop.shell.verbs import Opened

if TYPE_CHECKING:
    from kimdesk.desktop.shell.fileless_window import FilelessWindow


class CityProgram(Program):
    """As for an office, with one archive, its own window and no files."""

    def __init__(self, inbox: Path, settings: QSettings, clock: Clock) -> None:
        self._inbox = inbox
        start = CityStart(inbox)
        super().__init__(city_verbs(clock, start.key_path), settings, clock, start)
        start.gave_up.connect(self.end)

    def begin(self, folder: Path | None = None) -> None:
        """Ask for the password of the archive, or begin to make it."""
        archive = archive_in(folder or self._inbox)
        if archive.exists():
            self.unlocking.ask(archive)
        else:
            self._create()
        self.start.show()

    def _enter(self, opened: Opened) -> None:
        self._opened = opened
        window = CityWindow(Archive(opened.vault), self.jobs, self._settings)
        # What the program asks of a window is the same of this one.
        self.window = cast("FilelessWindow", window)
        window.lock_wanted.connect(self.lock)
        window.change_user_wanted.connect(self.change_user)
        window.closed.connect(self._window_closed)
        place, self._place = self._place, None
        window.show()
        window.show_view(place.page if place is not None and place.page else "inbox")
        self.start.hide()
        if opened.vault.older_copy_warning:
            window.tell("warning", opened.vault.older_copy_warning)
        self.idle.start(opened.lock_minutes * 60)
        self.window_made.emit(window)


def run(app: QApplication, inbox: Path, settings: QSettings, clock: Clock) -> int:
    """Show the program for the archive of an inbox; the exit code."""
    program = CityProgram(inbox, settings, clock)
    program.ended.connect(partial(app.exit, 0))
    program.catch_bugs()
    program.begin()
    code = app.exec()
    program.shut_down()
    return code
