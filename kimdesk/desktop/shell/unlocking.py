"""From the start window's entries to an open store: passphrase, sheet, first own passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.start import StartWindow
from kimdesk.desktop.shell.verbs import Opened, Verbs

if TYPE_CHECKING:
    from kimdesk.vault.vault import VaultInfo


class Unlocking(QObject):
    """Signal `opened(Opened)`: somebody has unlocked the store and may go in."""

    opened = Signal(object)

    def __init__(self, start: StartWindow, jobs: Jobs, verbs: Verbs, parent: QObject) -> None:
        super().__init__(parent)
        self._start = start
        self._jobs = jobs
        self._verbs = verbs
        self._folder: Path | None = None
        self._locked: Opened | None = None
        self._at_door: Opened | None = None
        self._typed = ""
        start.unlock_wanted.connect(self.unlock)
        start.recover_wanted.connect(self._recover)
        start.own_passphrase_wanted.connect(self._set_own_passphrase)
        start.own_passphrase_refused.connect(self._refuse_own_passphrase)
        start.store_chosen.connect(self.ask)

    def ask(self, folder: Path | None = None) -> None:
        """Offer to unlock the store in `folder` (the last one), or say why that cannot be."""
        folder = folder or self._folder
        self._locked = None
        if folder is None:
            self._start.show_welcome()
            return
        self._folder = folder
        self._start.banner.hide()
        self._start.show_unlock(folder, "", (), "")
        # Reading the header takes imports, so the window does not wait for it.
        self._jobs.run(
            self,
            self._verbs.describe,
            folder,
            done=self._described,
            failed=self._not_described,
            replaces="describe",
        )

    def _described(self, info: VaultInfo) -> None:
        self._start.unlock.show_office(info.office.name, info.logins)
        self._hint_at_demo(info.office.code)

    def _not_described(self, error: KimdeskError) -> None:
        if not isinstance(error, Cancelled):
            self._start.show_welcome()
            self._start.say("error", error.text)

    def ask_again(self, opened: Opened) -> None:
        """The store was locked: only the same person goes on, or somebody else begins anew."""
        self._locked, self._folder = opened, opened.vault.folder
        login = opened.vault.identity.login
        self._start.banner.hide()
        self._start.show_unlock(self._folder, self.tr("Gesperrt"), (login,), login)

    def open_new(self, folder: Path, login: str, passphrase: str) -> None:
        """Open a store that was just made."""
        self._folder, self._locked = folder, None
        self.unlock(login, passphrase)

    def unlock(self, login: str, passphrase: str) -> None:
        """Try a passphrase."""
        self._start.banner.hide()
        self._start.set_busy(True)
        self._typed = passphrase
        done, failed = self._let_in, self._refused
        if self._locked is not None:
            vault = self._locked.vault
            self._jobs.run(self, self._verbs.resume, vault, passphrase, done=done, failed=failed)
        elif self._folder is not None:
            words = (self._folder, login, passphrase)
            self._jobs.run(self, self._verbs.open, *words, done=done, failed=failed)

    def _let_in(self, opened: Opened) -> None:
        self._start.set_busy(False)
        typed, self._typed = self._typed, ""
        identity = opened.vault.identity
        if opened.vault.one_time:
            self._at_door, self._typed = opened, typed
            office = opened.vault.office.name
            self._start.show_own_passphrase(identity.name, identity.login, office)
        else:
            self.opened.emit(opened)

    def _set_own_passphrase(self, passphrase: str) -> None:
        if self._at_door is None:
            return
        self._start.set_busy(True)
        self._jobs.run(
            self,
            self._verbs.change_passphrase,
            self._at_door.vault,
            self._typed,
            passphrase,
            done=self._go_in,
            failed=self._refused,
        )

    def _go_in(self, _: None) -> None:
        self._start.set_busy(False)
        self._start.own_passphrase_card().passphrase.forget()
        opened, self._at_door, self._typed = self._at_door, None, ""
        if opened is not None:
            self.opened.emit(opened)

    def _refuse_own_passphrase(self) -> None:
        opened, self._at_door, self._typed = self._at_door, None, ""
        if opened is not None:
            done = self._shut
            self._jobs.run(self, self._verbs.suspend, opened, done=done, failed=done)

    def _shut(self, _: object) -> None:
        self.ask()

    def _recover(self, login: str, code: str, passphrase: str) -> None:
        if self._folder is None:
            return
        self._start.banner.hide()
        self._start.set_busy(True)
        self._jobs.run(
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
        self._start.set_busy(False)
        self._start.recover_card().forget()
        self.ask()
        text = self.tr("Das neue Passwort gilt. Bitte melden Sie sich damit an.")
        self._start.say("success", text)

    def _refused(self, error: KimdeskError) -> None:
        self._start.set_busy(False)
        if not self._start.refuse(error):
            self._start.say("error", error.text)
            self._start.card.focus_first()
        self._typed = self._typed if self._at_door else ""

    def _hint_at_demo(self, code: str) -> None:
        offer = self._verbs.demo
        if offer is not None and code == "DEMO":
            from kimdesk.desktop.shell.trying_out import accounts_text

            self._start.unlock.show_hint(accounts_text(offer()))
