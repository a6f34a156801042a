"""What keeps the file to subscribe to up to date while the window is open."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.ics.subscription import (
    Subscription,
    begin_subscription,
    kept_subscription,
    renew_subscription,
)
from kimdesk.desktop.office.machine import machine_settings
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.window import Window
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Changes, Store

# What is changed in a row is written once.
PAUSE = 3000
CONCERNED = frozenset({"appointment", "appointment_case", "appointment_staff", "person"})


class SubscriptionKeeper(QObject):
    """Rewrites the file after changes and when the store is opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.renew)
        self._session.changed.connect(self.follow)

    def follow(self, changes: Changes) -> None:
        """Something was committed."""
        if CONCERNED & changes.keys():
            self._timer.start()

    def renew(self) -> None:
        """Write the file now, where there is one."""
        session = self._session
        if session.closed or (session.opened is not None and session.opened.locked):
            return
        before = taken_out(session)
        session.jobs.run(
            self, _renew, session.store, session.catalogue, before, failed=self._failed
        )

    def _failed(self, error: KimdeskError) -> None:
        text = self.tr("Die Kalenderdatei zum Abonnieren wurde nicht erneuert. {why}")
        self._window.tell("warning", text.format(why=error.text))


def taken_out(session: Session) -> Subscription | None:
    """What an earlier version kept on this machine in the open; it is there no more."""
    settings = machine_settings()
    opened = session.opened
    store = opened.vault_id if opened is not None else "store"
    key = f"calendar/{store}/{session.store.identity.uid}"
    path = str(settings.value(f"{key}/path", "", str))
    names = bool(settings.value(f"{key}/names", False, bool))
    settings.remove(key)
    return Subscription(Path(path), names) if path else None


def _renew(store: Store, catalogue: Catalogue, before: Subscription | None) -> bool:
    """Runs in the store thread."""
    if before is not None and kept_subscription(store) is None:
        begin_subscription(store, catalogue, before)
        return True
    return renew_subscription(store, catalogue)
