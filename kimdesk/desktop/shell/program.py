"""From start to end: welcome, unlocking, the window, locking, and back to the same place."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from kimdesk.base.clock import Clock
from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.idle import IdleWatch
from kimdesk.desktop.shell.start import StartWindow
from kimdesk.desktop.shell.window import Window
from kimdesk.reference import Catalogue
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.vault import VaultInfo
from kimdesk.vault.work import Store


@dataclass(frozen=True, slots=True)
class Opened:
    """What unlocking brings: keys, store, code lists, and the office's minutes until lock."""

    vault: OpenVault
    store: Store | None
    catalogue: Catalogue
    lock_minutes: int


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the composition root gives the window to work with; all run in the store thread."""

    describe: Callable[[Path], VaultInfo]
    open: Callable[[Path, str, str], Opened]
    resume: Callable[[OpenVault, str], Opened]
    suspend: Callable[[Opened], None]
    recover: Callable[[Path, str, str, str], None]
    warm_up: Callable[[], None]
    furnish: Callable[[Window], None]


@dataclass(slots=True)
class Place:
    """Where the person was when the store was locked."""

    files: list[int]
    page: str
    case_id: int | None


class Program(QObject):
    """The state of the program: nothing open, at work, or locked.

    Signals: `window_made(window)` each time a store is unlocked; `ended`.
    """

    window_made = Signal(object)
    ended = Signal()
    create_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, verbs: Verbs, settings: QSettings, clock: Clock) -> None:
        super().__init__()
        self._verbs = verbs
        self._settings = settings
        self._clock = clock
        self.jobs = Jobs(self)
        self.start = StartWindow()
        self.window: Window | None = None
        self._opened: Opened | None = None
        self._folder: Path | None = None
        self._place: Place | None = None
        self._idle = IdleWatch(self)
        self._idle.idle.connect(self.lock)
        self._idle.about_to_lock.connect(self._warn)
        self.start.unlock_wanted.connect(self._unlock)
        self.start.recover_wanted.connect(self._recover)
        self.start.store_chosen.connect(self.show_store)
        self.start.create_wanted.connect(self.create_wanted)
        self.start.demo_wanted.connect(self.demo_wanted)
        self.start.closed.connect(self._start_closed)
        self.jobs.bug.connect(self._show_bug)

    def begin(self, folder: Path | None) -> None:
        """Show the first window: the store asked for, the last one, or the welcome."""
        last = self._settings.value("store/last", "", str)
        if folder is not None:
            self.show_store(folder)
        elif last and os.path.isdir(str(last)):  # noqa: PTH112 - before pathlib's exceptions
            self.show_store(Path(str(last)))
        else:
            self.start.show_welcome()
        self.start.show()
        # The heavy imports run while the person types the password.
        self.jobs.run(self, self._verbs.warm_up)

    def show_store(self, folder: Path) -> None:
        """Offer to unlock the store in `folder`, or say why that cannot be."""
        try:
            info = self._verbs.describe(folder)
        except KimdeskError as error:
            self.start.show_welcome()
            self.start.say("error", error.text)
            return
        self._folder = folder
        self.start.banner.hide()
        self.start.show_unlock(folder, info.office.name, info.logins, "")

    def lock(self) -> None:
        """Ctrl+L, idle, suspend: keep drafts, forget everything shown, ask for the password."""
        if self.window is None or self._opened is None:
            return
        self._idle.stop()
        window, opened = self.window, self._opened
        self._place = Place(window.open_files(), window.front_name(), window.front_file())
        window.leave_all()
        window.hide()
        QApplication.clipboard().clear()
        # Drafts and commits of the pages run first: there is one thread, in order.
        self.jobs.run(self, self._verbs.suspend, opened, done=self._locked)

    def shut_down(self) -> None:
        """Close the store and end the thread; called once at the end."""
        self._idle.stop()
        if self._opened is not None:
            self.jobs.run(self, self._verbs.suspend, self._opened)
        self.jobs.stop()

    # Unlocking --------------------------------------------------------------------------------

    def _unlock(self, login: str, passphrase: str) -> None:
        self.start.banner.hide()
        self.start.set_busy(True)
        if self._opened is not None:
            self.jobs.run(
                self,
                self._verbs.resume,
                self._opened.vault,
                passphrase,
                done=self._unlocked,
                failed=self._refused,
            )
        elif self._folder is not None:
            self.jobs.run(
                self,
                self._verbs.open,
                self._folder,
                login,
                passphrase,
                done=self._unlocked,
                failed=self._refused,
            )

    def _unlocked(self, opened: Opened) -> None:
        self.start.set_busy(False)
        self._opened = opened
        self._settings.setValue("store/last", str(opened.vault.folder))
        if opened.store is None:
            self._refused_text(self.tr("Ihre Rolle öffnet in diesem Fenster noch keinen Bereich."))
            return
        session = Session(opened.store, opened.catalogue, self.jobs, opened.vault, self)
        window = Window(session, self._settings)
        self.window = window
        self._verbs.furnish(window)
        window.lock_wanted.connect(self.lock)
        window.closed.connect(self._window_closed)
        self._return_to_place(window)
        window.show()
        self.start.hide()
        warning = opened.vault.older_copy_warning
        if warning:
            window.tell("warning", warning)
        self._idle.start(opened.lock_minutes * 60)
        self.window_made.emit(window)

    def _return_to_place(self, window: Window) -> None:
        place, self._place = self._place, None
        if place is None:
            window.show_page("list")
            return
        for case_id in place.files:
            window.show_page("file", case_id)
        if place.case_id is not None:
            window.show_page("file", place.case_id)
        else:
            window.show_page(place.page or "list")

    def _recover(self, login: str, code: str, passphrase: str) -> None:
        if self._folder is None:
            return
        self.start.set_busy(True)
        self.jobs.run(
            self,
            self._verbs.recover,
            self._folder,
            login,
            code,
            passphrase,
            done=self._recovered,
            failed=self._refused,
        )

    def _recovered(self, _: None) -> None:
        self.start.set_busy(False)
        if self._folder is not None:
            self.show_store(self._folder)
        self.start.say(
            "success", self.tr("Das neue Passwort gilt. Bitte melden Sie sich damit an.")
        )

    def _refused(self, error: KimdeskError) -> None:
        self._refused_text(error.text)

    def _refused_text(self, text: str) -> None:
        self.start.set_busy(False)
        self.start.say("error", text)
        if self.start.pages.currentWidget() is self.start.unlock:
            self.start.unlock.focus_first()

    # Locking and closing ----------------------------------------------------------------------

    def _locked(self, _: None) -> None:
        self._drop_window()
        opened = self._opened
        if opened is None:
            return
        identity = opened.vault.identity
        self._folder = opened.vault.folder
        self.start.banner.hide()
        self.start.show_unlock(
            opened.vault.folder, self.tr("Gesperrt"), (identity.login,), identity.login
        )
        self.start.show()

    def _drop_window(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            window.session.close()
            window.closed.disconnect(self._window_closed)
            window.close()
            window.deleteLater()
            window.session.deleteLater()

    def _window_closed(self) -> None:
        self._idle.stop()
        self.ended.emit()

    def _start_closed(self) -> None:
        if self.window is None or not self.window.isVisible():
            self.ended.emit()

    def _warn(self, seconds: int) -> None:
        if self.window is not None:
            self.window.tell(
                "info",
                self.tr("Die Ablage sperrt sich in {n} Sekunden.").format(n=seconds),
            )

    def _show_bug(self, error: Exception) -> None:
        # Type and place only: an error's text may quote somebody's data.
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{place.tb_frame.f_globals.get('__name__')}:{place.tb_lineno}" if place else ""
        text = QCoreApplication.translate(
            "Program",
            "Das hat leider nicht geklappt; Ihre Daten sind unverändert. "
            "Bitte melden Sie: {kind} in {where}.",
        ).format(kind=type(error).__name__, where=where)
        if self.window is not None and self.window.isVisible():
            self.window.tell("error", text)
        else:
            self._refused_text(text)
