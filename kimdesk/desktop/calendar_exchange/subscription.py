"""The file to subscribe to: where it lies on this machine, and what keeps it up to date."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kimdesk.base.errors import KimdeskError
from kimdesk.calendar.ics.subscription import write_subscription
from kimdesk.desktop.office.machine import machine_settings
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.window import Window
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Changes, Store

# What is changed in a row is written once.
PAUSE = 3000
CONCERNED = frozenset({"appointment", "appointment_case", "appointment_staff"})


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where the file lies and whether names are in it."""

    path: Path
    names: bool


def kept(session: Session) -> Subscription | None:
    """What this person chose on this machine for this store."""
    settings, key = machine_settings(), _key(session)
    path = str(settings.value(f"{key}/path", "", str))
    if not path:
        return None
    return Subscription(Path(path), bool(settings.value(f"{key}/names", False, bool)))


def keep(session: Session, chosen: Subscription | None) -> None:
    """Remember it; None to forget."""
    settings, key = machine_settings(), _key(session)
    settings.setValue(f"{key}/path", str(chosen.path) if chosen else "")
    settings.setValue(f"{key}/names", bool(chosen and chosen.names))


def begin(store: Store, catalogue: Catalogue, chosen: Subscription) -> None:
    """Write the file for the first time."""
    write_subscription(store, catalogue, chosen.path, names=chosen.names, first_time=True)


def renew(store: Store, catalogue: Catalogue, chosen: Subscription) -> bool:
    """Write the file again if anything changed."""
    return write_subscription(store, catalogue, chosen.path, names=chosen.names)


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
        chosen, session = kept(self._session), self._session
        if chosen is not None:
            session.jobs.run(
                self, renew, session.store, session.catalogue, chosen, failed=self._failed
            )

    def _failed(self, error: KimdeskError) -> None:
        text = self.tr("Die Kalenderdatei zum Abonnieren wurde nicht erneuert. {why}")
        self._window.tell("warning", text.format(why=error.text))


def _key(session: Session) -> str:
    opened = session.opened
    store = opened.vault_id if opened is not None else "store"
    return f"calendar/{store}/{session.store.identity.uid}"
