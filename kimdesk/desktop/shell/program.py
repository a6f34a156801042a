"""From start to end: welcome, unlocking, the window, locking, and back to the same place."""

import os
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from kimdesk.base.clock import Clock
from kimdesk.base.places import state_folder
from kimdesk.desktop.jobs import Done, Jobs
from kimdesk.desktop.shell.idle import IdleWatch
from kimdesk.desktop.shell.start import StartWindow
from kimdesk.desktop.shell.system_lock import SystemLock
from kimdesk.desktop.shell.unlocking import Unlocking
from kimdesk.desktop.shell.verbs import Opened, Verbs
from kimdesk.desktop.shell.warming import Warming

if TYPE_CHECKING:
    from kimdesk.desktop.shell.bug_report import BugCatcher
    from kimdesk.desktop.shell.creating import Creating
    from kimdesk.desktop.shell.fileless_window import FilelessWindow
    from kimdesk.desktop.shell.window import Window

__all__ = ["Opened", "Place", "Program", "Verbs"]


@dataclass(slots=True)
class Place:
    """Where the person was when the store was locked."""

    files: list[int]
    page: str
    case_id: int | None
    # Where in the page.
    inside: str = ""


class Program(QObject):
    """The state of the program: nothing open, at work, or locked.

    Signals: `window_made(window)` each time a store is unlocked; `ended`.
    """

    window_made = Signal(object)
    ended = Signal()

    def __init__(
        self,
        verbs: Verbs,
        settings: QSettings,
        clock: Clock,
        start: StartWindow | None = None,
    ) -> None:
        super().__init__()
        self._verbs = verbs
        self._settings = settings
        self._clock = clock
        self.jobs = Jobs(self)
        self.start = start or StartWindow()
        self.unlocking = Unlocking(self.start, self.jobs, verbs, self)
        self.window: Window | FilelessWindow | None = None
        self._opened: Opened | None = None
        self._place: Place | None = None
        self._creating: Creating | None = None
        self.idle = IdleWatch(self)
        self._warming = Warming(self.jobs, verbs.warm_up, self, verbs.warm_window)
        self._system = SystemLock(self)
        self.start.offer_demo(verbs.demo is not None)
        self._connect()

    @cached_property
    def bugs(self) -> "BugCatcher":
        """Keeps and shows reports; made when there is the first one."""
        from kimdesk.desktop.shell.bug_report import BugCatcher

        return BugCatcher(state_folder() / "reports", self)

    def catch_bugs(self) -> None:
        """From now on report what nobody catches, for example in a slot."""
        sys.excepthook = self._caught

    def begin(self, folder: Path | None) -> None:
        """Show the first window: the store asked for, the last one, or the welcome."""
        last = str(self._settings.value("store/last", "", str))
        if folder is None and last and os.path.isdir(last):  # noqa: PTH112 - never raises
            folder = Path(last)
        self.unlocking.ask(folder)
        self.start.show()
        # The heavy imports run while the person types the password.
        self._warming.begin()

    def lock(self) -> None:
        """Ctrl+L, idle, suspend: keep drafts, forget everything shown, ask for the password."""
        window, opened = self.window, self._opened
        if window is not None and opened is not None:
            front = (window.front_name(), window.front_file(), window.place())
            self._place = Place(window.open_files(), *front)
            self._leave_window()
            self._close_store(opened, self._locked)

    def change_user(self) -> None:
        """Close the store and let somebody else sign in."""
        opened, self._opened, self._place = self._opened, None, None
        if opened is not None:
            self._leave_window()
            self._close_store(opened, self._closed)

    def end(self) -> None:
        """Close the store and the program."""
        self._leave_window()
        opened, self._opened = self._opened, None
        if opened is None:
            self.ended.emit()
        else:
            self._close_store(opened, self._ended, ending=True)

    def shut_down(self) -> None:
        """End the store thread; called once, after `ended`."""
        self.idle.stop()
        self._warming.stop()
        self.jobs.stop()

    # At work ----------------------------------------------------------------------------------

    def _enter(self, opened: Opened) -> None:
        from kimdesk.desktop.session import Session
        from kimdesk.desktop.shell.window import Window

        self._opened = opened
        self._settings.setValue("store/last", str(opened.vault.folder))
        if opened.store is None:
            self._enter_without_files(opened)
            return
        session = Session(
            opened.store, opened.catalogue, self.jobs, opened.vault, self, opened.statistics
        )
        self.window = window = Window(session, self._settings)
        self._verbs.furnish(window)
        window.lock_wanted.connect(self.lock)
        window.change_user_wanted.connect(self.change_user)
        window.closed.connect(self._window_closed)
        self._return_to_place(window)
        window.show()
        self.start.hide()
        if opened.vault.older_copy_warning:
            window.tell("warning", opened.vault.older_copy_warning)
        self.idle.start(opened.lock_minutes * 60)
        self.window_made.emit(window)

    def _enter_without_files(self, opened: Opened) -> None:
        """A role without the key of the files has a small window of its own."""
        from kimdesk.desktop.shell.fileless_window import FilelessWindow

        window = FilelessWindow(opened.vault, self.jobs, opened.catalogue, opened.statistics)
        self.window, self._place = window, None
        window.lock_wanted.connect(self.lock)
        window.change_user_wanted.connect(self.change_user)
        window.closed.connect(self._window_closed)
        window.show()
        self.start.hide()
        self.idle.start(opened.lock_minutes * 60)
        self.window_made.emit(window)

    def _return_to_place(self, window: "Window") -> None:
        place, self._place = self._place, None
        if place is None:
            window.show_page(window.first_page)
            return
        for case_id in place.files:
            window.show_page("file", case_id)
        if place.case_id is not None:
            page = window.show_page("file", place.case_id)
        else:
            page = window.show_page(place.page or window.first_page)
        if page is not None:
            page.begin_at(place.inside)

    # Leaving ----------------------------------------------------------------------------------

    def _leave_window(self) -> None:
        self.idle.stop()
        if self.window is not None:
            from kimdesk.desktop.shell.leaving import leave

            leave(self.window)

    def _close_store(self, opened: Opened, done: Done, *, ending: bool = False) -> None:
        """What a timer of the window asks for from now on would find the store closed."""
        self.jobs.reopen()
        self.jobs.run(self, self._verbs.suspend, opened, ending, done=done, failed=done)
        self.jobs.shut()

    def _locked(self, _: object) -> None:
        self._drop_window()
        if self._opened is not None:
            self.unlocking.ask_again(self._opened)
            self.start.show()

    def _closed(self, _: object) -> None:
        self._drop_window()
        self.unlocking.ask()
        self.start.show()

    def _drop_window(self) -> None:
        self.jobs.reopen()
        window, self.window = self.window, None
        if window is not None:
            window.session.close()
            window.closed.disconnect(self._window_closed)
            window.close()
            window.deleteLater()
            window.session.deleteLater()

    def _window_closed(self) -> None:
        self.end()

    def _ended(self, _: object) -> None:
        self.jobs.reopen()
        self.ended.emit()

    def _start_closed(self) -> None:
        if self.window is None or not self.window.isVisible():
            self.end()

    # The rest ---------------------------------------------------------------------------------

    def _create(self) -> None:
        from kimdesk.desktop.shell.creating import Creating

        if self._creating is None:
            self._creating = Creating(self.start, self.jobs, self._clock, self._verbs.create)
            self._creating.created.connect(self.unlocking.open_new)
        self._creating.begin()

    def _make_demo(self) -> None:
        from kimdesk.desktop.shell.trying_out import TryingOut

        if self._verbs.demo is not None:
            trying = TryingOut(self.start, self.jobs, self._verbs.demo(), self)
            trying.made.connect(self.unlocking.ask)
            trying.begin()

    def _restore(self) -> None:
        from kimdesk.desktop.office.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self.jobs, self._clock, restore=True, parent=self.start)
        dialog.restored.connect(self.unlocking.ask)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _warn(self, seconds: int) -> None:
        if self.window is not None:
            self.window.warn_of_lock(seconds)

    def _go_on(self) -> None:
        if self.window is not None:
            self.window.banner.hide()

    def _caught(self, kind: type[BaseException], error: BaseException, at: object) -> None:
        self.bugs.caught(kind, error, at)

    def _show_bug(self, error: Exception) -> None:
        self.start.set_busy(False)
        self.bugs.catch(error)

    def _connect(self) -> None:
        self.unlocking.opened.connect(self._enter)
        self.idle.idle.connect(self.lock)
        self.idle.about_to_lock.connect(self._warn)
        self.idle.resumed.connect(self._go_on)
        self._system.locking.connect(self.lock)
        self.start.create_wanted.connect(self._create)
        self.start.demo_wanted.connect(self._make_demo)
        self.start.restore_wanted.connect(self._restore)
        self.start.other_person_wanted.connect(self.change_user)
        self.start.closed.connect(self._start_closed)
        self.jobs.bug.connect(self._show_bug)
