"""The pages of the office in the window, and their commands."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.desktop.office.machine import BACKUP
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from kimdesk.vault.roles import LEAD, OFFICER
from kimdesk.vault.work import Changes


def install(window: Window) -> None:
    """Register the pages and commands of the office."""
    window.register(
        "interpreters",
        make_interpreters,
        QCoreApplication.translate("Window", "Sprachmittlung"),
        "interpreter",
    )
    if window.session.store.identity.roles & {LEAD, OFFICER}:
        window.register(
            "log", make_log, QCoreApplication.translate("Window", "Zugriffsprotokoll"), "log"
        )
    window.register(
        "settings", make_settings, QCoreApplication.translate("Window", "Einstellungen"), "settings"
    )
    OfficeCommands(window)
    add, show = window.menus.add, window.show_page
    window.menus.separate("tools")
    for name, text, icon in (
        ("backup", QCoreApplication.translate("Window", "&Sicherung …"), "backup"),
        ("check", QCoreApplication.translate("Window", "Ablage &prüfen …"), "check"),
        ("lists", QCoreApplication.translate("Window", "Auswahl&listen …"), "list"),
        ("users", QCoreApplication.translate("Window", "Be&nutzer:innen …"), "clients"),
        ("office", QCoreApplication.translate("Window", "B&eratungsstelle …"), "home"),
    ):
        if name == "lists":
            window.menus.separate("tools")
        add("tools", name, text, partial(show, "settings", name), icon=icon)


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
        window.session.changed.connect(self.follow)

    def follow(self, changes: Changes) -> None:
        """After a backup the line at the bottom looks for it again."""
        if BACKUP in changes:
            self._window.status.read()
