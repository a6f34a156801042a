"""What stands in the window: its pages, commands and menus."""

from kimdesk.desktop.shell.window import Window


def furnish(window: Window) -> None:
    """Register all pages, fill the menus."""
