"""What the menus of the city's window offer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from kimdesk.desktop.shell.look import LookCommands

if TYPE_CHECKING:
    from kimdesk.city.window.window import CityWindow


def add_menus(window: "CityWindow") -> None:
    """Fill the menus that are of use here; the others are hidden."""
    add, translate = window.menus.add, QCoreApplication.translate
    add(
        "file",
        "lock",
        translate("CityMenus", "&Sperren"),
        window.lock_wanted.emit,
        "Ctrl+L",
        "lock",
    )
    change = window.change_user_wanted.emit
    add("file", "change_user", translate("CityMenus", "Person &wechseln"), change, icon="logout")
    window.menus.separate("file")
    add(
        "file",
        "quit",
        translate("CityMenus", "Bee&nden"),
        window.close,
        QKeySequence.StandardKey.Quit,
    )
    shown = (
        ("inbox", translate("CityMenus", "E&ingang"), window.show_inbox),
        ("figures", translate("CityMenus", "&Zahlen"), window.show_figures),
        ("kept", translate("CityMenus", "&Angenommen"), window.show_kept),
        ("keys", translate("CityMenus", "S&chlüssel"), window.show_keys),
    )
    for number, (name, text, run) in enumerate(shown, 1):
        add("view", f"show_{name}", text, run, f"Ctrl+{number}")
    add("view", "read", translate("CityMenus", "Neu &lesen"), window.read, "F5", "refresh")
    window.menus.separate("view")
    LookCommands(window)  # type: ignore[arg-type] # it needs settings, menus and actions only
    add("help", "help", translate("CityMenus", "&Hilfe zu dieser Seite"), window.help, "F1", "help")
    for unused in ("edit", "tools"):
        window.menus[unused].menuAction().setVisible(False)
