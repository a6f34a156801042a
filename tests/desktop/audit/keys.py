"""Mnemonics and shortcuts: each means one thing, else the toolkit lets it die (WCAG 2.1.4)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QGroupBox,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from kimdesk.desktop.files.tab import FileTab
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.menus import Menus
from kimdesk.desktop.shell.page import Page
from tests.desktop.audit.finding import Finding, describe, visible

_WIDE = {Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut}


def mnemonics(window: QWidget) -> list[Finding]:
    """Letters given twice in the window or in one menu."""
    found = _twice("mnemonic", "window", _window_texts(window))
    for menu in _menus(window):
        texts = (action.text() for action in menu.actions() if action.isVisible())
        found += _twice("mnemonic", f"menu „{menu.title()}“", texts)
    return found


def menu_letters(window: QWidget) -> list[Finding]:
    """Letters of a page that the menu bar has, also of buttons that are hidden as yet."""
    taken = {QKeySequence.mnemonic(text).toString() for text in _menu_titles(window)}
    return [
        Finding("mnemonic", describe(widget), f"{text} has a letter of the menu bar")
        for page in [window, *window.findChildren(QWidget)]
        if isinstance(page, Page | FileTab)
        for widget in page.findChildren(QWidget)
        if widget.window() is page.window()
        for text in _texts(widget)
        if QKeySequence.mnemonic(text).toString() in taken
    ]


def shortcuts(window: QWidget) -> list[Finding]:
    """Keys given to two commands, and commands that take a mnemonic's key."""
    keys = [key.toString() for key in _shortcut_keys(window)]
    keys += {QKeySequence.mnemonic(text).toString() for text in _window_texts(window)}
    return [
        Finding("shortcut", "window", f"{key} is given {count} times")
        for key, count in Counter(keys).items()
        if key and count > 1
    ]


def _twice(check: str, where: str, texts: Iterable[str]) -> list[Finding]:
    by_key: dict[str, list[str]] = {}
    for text in texts:
        by_key.setdefault(QKeySequence.mnemonic(text).toString(), []).append(text)
    return [
        Finding(check, where, f"{key} is given to {', '.join(sorted(owners))}")
        for key, owners in by_key.items()
        if key and len(owners) > 1
    ]


def _window_texts(window: QWidget) -> Iterator[str]:
    for widget in visible(window):
        if not widget.isEnabled():
            continue
        if isinstance(widget, QMenuBar):
            yield from (action.text() for action in widget.actions() if action.isVisible())
        else:
            yield from _texts(widget)


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton) or _leads(widget):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))


def _menu_titles(window: QWidget) -> list[str]:
    """The menus that a page stands below, whether or not the window is there."""
    host = window.window()
    bar = host if isinstance(host, QMainWindow) else QMainWindow()
    if bar is not host:
        Menus(bar, Actions(bar))
    return [action.text() for action in bar.menuBar().actions()]


def _leads(widget: QWidget) -> TypeGuard[QLabel]:
    return isinstance(widget, QLabel) and widget.buddy() is not None


def _menus(window: QWidget) -> list[QMenu]:
    found = {id(menu): menu for menu in window.findChildren(QMenu)}
    if isinstance(window, QMainWindow):
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                found[id(menu)] = menu
    return list(found.values())


def _shortcut_keys(window: QWidget) -> Iterator[QKeySequence]:
    actions = {id(action): action for action in window.findChildren(QAction)}
    for widget in [window, *window.findChildren(QWidget)]:
        actions.update((id(action), action) for action in widget.actions())
    for action in actions.values():
        if action.isEnabled() and action.shortcutContext() in _WIDE:
            yield from action.shortcuts()
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and shortcut.context() in _WIDE:
            yield from shortcut.keys()
