"""The accessibility audit: run on every window and dialog, in light and dark, at every size.

    assert audit(window) == []

It judges what is visible; whoever has tabs or steps shows each of them and audits again.
Checks and their sources: EN 301 549 chapter 11, WCAG 2.2 AA.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from kimdesk.desktop import theme
from tests.desktop.audit.finding import Finding
from tests.desktop.audit.focus import focus_walk
from tests.desktop.audit.keys import menu_letters, mnemonics, shortcuts
from tests.desktop.audit.names import labels, names
from tests.desktop.audit.pixels import contrast
from tests.desktop.audit.sizes import clipped, targets

__all__ = ["Finding", "audit"]

SCHEMES = ("light", "dark")
ZOOMS = (1.0, 1.5, 2.0)
ROUNDS = 15


def audit(window: QWidget) -> list[Finding]:
    """Everything that is wrong with `window`, each thing once; look and size are put back."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, size = theme.appearance(), window.size()
    found: list[Finding] = []
    _show(window)
    try:
        found += names(window) + labels(window) + mnemonics(window) + shortcuts(window)
        found += menu_letters(window)
        for scheme in SCHEMES:
            theme.apply(app, theme.Appearance(scheme))
            _settle(app)
            found += contrast(window) + focus_walk(window)
        found += targets(window)
        for zoom in ZOOMS:
            theme.apply(app, theme.Appearance("light", zoom))
            _fit(window, size)
            _settle(app)
            found += _new(clipped(window, zoom), found)
    finally:
        theme.apply(app, before)
        window.resize(size)
        _settle(app)
    return list(dict.fromkeys(found))


def _show(window: QWidget) -> None:
    window.show()
    window.activateWindow()
    _settle(QApplication.instance())


def _settle(app: object) -> None:
    """Let pending layouts happen; wrapped texts need several rounds to find their height."""
    assert isinstance(app, QApplication)
    for _ in range(ROUNDS):
        app.processEvents()


def _new(found: list[Finding], known: list[Finding]) -> list[Finding]:
    """What was not found before at a smaller size of text."""
    seen = {(each.check, each.where) for each in known}
    return [each for each in found if (each.check, each.where) not in seen]


def _fit(window: QWidget, size: QSize) -> None:
    """The size a person would give the window: the screen for main windows, else its wish."""
    room = window.screen().availableSize()
    wish = room if isinstance(window, QMainWindow) else window.sizeHint().expandedTo(size)
    window.resize(wish.boundedTo(room).expandedTo(window.minimumSizeHint()))
