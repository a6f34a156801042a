"""The step from the command line into the window."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.base.errors import EnvironmentProblem
from kimdesk.base.text import translate

if TYPE_CHECKING:
    from kimdesk.desktop.shell.verbs import DemoOffer

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(folder: Path | None) -> int:
    """Show the window on a store; the exit code. Raises EnvironmentProblem without a screen."""
    require_screen()
    try:
        from kimdesk.app import run
    except ImportError:
        raise no_window() from None
    return run(folder, _demo_offer)


def require_screen() -> None:
    """Raises EnvironmentProblem without a screen."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        # The toolkit would end the whole process.
        raise EnvironmentProblem(
            translate("Command", "Hier gibt es keinen Bildschirm für das Fenster.")
        )


def no_window() -> EnvironmentProblem:
    """What is said where the toolkit is not complete."""
    return EnvironmentProblem(
        translate(
            "Command",
            "Das Fenster kann hier nicht gezeigt werden. „kimdesk selftest“ sagt, was fehlt.",
        )
    )


def _demo_offer() -> "DemoOffer":
    from kimdesk.demo.offer import demo_offer

    return demo_offer()
