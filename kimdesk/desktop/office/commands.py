"""The pages of the office in the window, their commands, and a word about an old backup."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.desktop.office.machine import backup_folder
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.backup import last_backup
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import LEAD, OFFICER
from kimdesk.vault.work import Store

OLD_DAYS = 7


def install(window: Window) -> None:
    """Register the pages and commands of the office."""
    window.register(
        "interpreters",
        make_interpreters,
        QCoreApplication.translate("Window", "Sprachmittelnde"),
        "interpreter",
    )
    if window.session.store.identity.roles & {LEAD, OFFICER}:
        window.register("log", make_log, QCoreApplication.translate("Window", "Protokoll"), "log")
    window.register(
        "settings", make_settings, QCoreApplication.translate("Window", "Einstellungen"), "settings"
    )
    commands = OfficeCommands(window)
    add, show = window.menus.add, window.show_page
    for name, text, icon in (
        ("backup", QCoreApplication.translate("Window", "&Sicherung …"), "backup"),
        ("check", QCoreApplication.translate("Window", "Ablage &prüfen …"), "check"),
        ("lists", QCoreApplication.translate("Window", "&Codelisten …"), "list"),
        ("users", QCoreApplication.translate("Window", "&Benutzer:innen …"), "clients"),
        ("office", QCoreApplication.translate("Window", "B&eratungsstelle …"), "home"),
    ):
        add("tools", name, text, partial(show, "settings", name), icon=icon)
    commands.look_at_backup()


def make_settings(session: Session) -> Page:
    """The settings, imported when they are first wanted."""
    from kimdesk.desktop.office.settings_page import SettingsPage

    return SettingsPage(session)


def make_interpreters(session: Session) -> Page:
    """The directory of interpreters."""
    from kimdesk.desktop.office.interpreters_page import InterpretersPage

    return InterpretersPage(session)


def make_log(session: Session) -> Page:
    """The access log."""
    from kimdesk.desktop.office.log_page import LogPage

    return LogPage(session)


class OfficeCommands(QObject):
    """Belongs to one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def look_at_backup(self) -> None:
        """Have it said when the last backup is old."""
        session = self._window.session
        if session.opened is not None and session.store.identity.sees_cases:
            session.jobs.run(
                self, backup_age, session.store, session.opened, done=self._tell, failed=_nothing
            )

    def _tell(self, days: int | None) -> None:
        if days is not None and days > OLD_DAYS:
            text = self.tr("Die letzte Sicherung ist {n} Tage alt. Bitte sichern (Extras).")
            self._window.tell("error", text.format(n=days))


def backup_age(store: Store, opened: OpenVault) -> int | None:
    """How many days the last backup is old, None where there is none yet."""
    last = last_backup(backup_folder(opened), opened.vault_id)
    return (store.clock.today() - last).days if last else None


def _nothing(_: object) -> None:
    """Where the folder cannot be looked at, the settings say so."""
