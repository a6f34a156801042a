"""What happens in the moment of locking: drafts kept, dialogs gone, clipboard empty."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from kimdesk.desktop.shell.fileless_window import FilelessWindow
    from kimdesk.desktop.shell.window import Window


def leave(window: "Window | FilelessWindow") -> None:
    """Keep what is typed and take everything off the screen.

    Dialogs that hold text offer `leave()` like pages do; then they are closed as by Esc.
    """
    window.leave_all()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            keep = getattr(dialog, "leave", None)
            if keep is not None:
                keep()
            dialog.reject()
    window.hide()
    clear_clipboard()


def clear_clipboard() -> None:
    """Forget what was copied, if it was copied here."""
    clipboard = QApplication.clipboard()
    # Without a screen the clipboard is the process's own, and the toolkit does not know it.
    if clipboard.ownsClipboard() or QApplication.platformName() == "offscreen":
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
