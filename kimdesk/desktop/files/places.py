"""The tabs of an open file as commands, so that the palette finds them by their names."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from kimdesk.desktop import theme
from kimdesk.desktop.files.file_tabs import GROUPS, group_title
from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.shell.actions import say_keywords

if TYPE_CHECKING:
    from kimdesk.desktop.files.file_page import FilePage


class Places(QObject):
    """Belongs to one file; `actions` in the order of its list of tabs."""

    def __init__(self, page: "FilePage") -> None:
        super().__init__(page)
        self._page = page
        self.actions = [
            self._action(kind, group_title(group)) for group, kinds in GROUPS for kind in kinds
        ]

    def _action(self, kind: type[FileTab], group: str) -> QAction:
        # An ampersand in a title is no mnemonic.
        action = QAction(kind.title().replace("&", "&&"), self)
        action.setProperty("menu", self.tr("Bereich dieser Akte"))
        say_keywords(action, group)
        theme.set_icon(action, kind.icon)
        action.triggered.connect(partial(self._go, kind.key))
        return action

    def _go(self, key: str, _checked: bool = False) -> None:
        self._page.show_tab(key)
        self._page.focus_first()
