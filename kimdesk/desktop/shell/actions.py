"""All commands of the program in one place: menus, shortcuts and palette read the same list."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from kimdesk.desktop import theme

KEYWORDS = "keywords"


class Actions(QObject):
    """The actions of a window by name, in the order they were added."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._by_name: dict[str, QAction] = {}

    def add(
        self,
        name: str,
        text: str,
        run: Callable[[], object],
        shortcut: str | QKeySequence.StandardKey = "",
        icon: str = "",
    ) -> QAction:
        """One more action; `run` is a bound method, `text` carries the mnemonic."""
        action = QAction(text, self.parent())
        action.setObjectName(name)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if icon:
            theme.set_icon(action, icon)
        action.triggered.connect(_Trigger(run, action).run)
        self._by_name[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._by_name.values())

    def fill(self, menu: QMenu, *names: str) -> None:
        """Put actions into a menu; "-" is a separator."""
        for name in names:
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self._by_name[name])


class _Trigger(QObject):
    """Takes the toolkit's `checked` away from commands that do not want it."""

    def __init__(self, run: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._run = run

    def run(self, _checked: bool = False) -> None:
        self._run()


def say_keywords(action: QAction, words: str) -> None:
    """Further words by which the palette finds `action`, parted by blanks."""
    action.setProperty(KEYWORDS, words)


def plain(text: str) -> str:
    """An action's text without mnemonic and dots, as the palette shows it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
