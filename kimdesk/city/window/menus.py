"""What the menus of the city's window offer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from kimdesk.desktop.shell.look import LookCommands

if TYPE_CHECKING:
    from kimdesk.city.window.window import CityWindow


def add_menus(window: "CityWindow") -> None:
    """Fill the menus that are of use here; the others are hidden."""
    add, tr = window.menus.add, QCoreApplication.translate
    add("file", "lock", tr("CityMenus", "&Sperren"), window.lock_wanted.emit, "Ctrl+L", "lock")
    change = window.change_user_wanted.emit
    add("file", "change_user", tr("CityMenus", "Person &wechseln"), change, icon="logout")
    window.menus.separate("file")
    add("file", "quit", tr("CityMenus", "Bee&nden"), window.close, QKeySequence.StandardKey.Quit)
    shown = (
        ("inbox", tr("CityMenus", "E&ingang"), window.show_inbox),
        ("figures", tr("CityMenus", "&Zahlen"), window.show_figures),
        ("kept", tr("CityMenus", "&Angenommen"), window.show_kept),
        ("keys", tr("CityMenus", "S&chlüssel"), window.show_keys),
    )
    for number, (name, text, run) in enumerate(shown, 1):
        add("view", f"show_{name}", text, run, f"Ctrl+{number}")
    add("view", "read", tr("CityMenus", "Neu &lesen"), window.read, "F5", "refresh")
    window.menus.separate("view")
    LookCommands(window)  # type: ignore[arg-type] # it needs settings, menus and actions only
    add("help", "help", tr("CityMenus", "&Hilfe zu dieser Seite"), window.help, "F1", "help")
    for unused in ("edit", "tools"):
        window.menus[unused].menuAction().setVisible(False)
