"""The menu bar: five menus by name, filled in the order in which commands are added."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from kimdesk.desktop.shell.actions import Actions

Shortcut = str | QKeySequence.StandardKey


class Menus:
    """`file`, `edit`, `view`, `tools`, `help`; every command stands in one of them."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._actions = actions
        bar = window.menuBar()
        self._menus = {
            "file": bar.addMenu(QCoreApplication.translate("Window", "&Ablage")),
            "edit": bar.addMenu(QCoreApplication.translate("Window", "&Bearbeiten")),
            "view": bar.addMenu(QCoreApplication.translate("Window", "A&nsicht")),
            "tools": bar.addMenu(QCoreApplication.translate("Window", "E&xtras")),
            "help": bar.addMenu(QCoreApplication.translate("Window", "&Hilfe")),
        }

    def __getitem__(self, name: str) -> QMenu:
        return self._menus[name]

    def add(
        self,
        menu: str,
        name: str,
        text: str,
        run: Callable[[], object],
        shortcut: Shortcut = "",
        icon: str = "",
    ) -> QAction:
        """One more command: in the menu, under its shortcut and in the palette."""
        action = self._actions.add(name, text, run, shortcut, icon)
        action.setProperty("menu", self._menus[menu].title())
        self._menus[menu].addAction(action)
        return action

    def separate(self, menu: str) -> None:
        """A line below what the menu holds so far."""
        self._menus[menu].addSeparator()
