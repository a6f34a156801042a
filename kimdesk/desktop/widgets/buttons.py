"""Buttons with an icon before their words."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.desktop import theme


def icon_button(
    text: str, icon: str, parent: QWidget, run: Callable[..., Any] | None = None
) -> QPushButton:
    """A button; `icon` names one of `resources/icons`, "" for none."""
    button = QPushButton(text, parent)
    if icon:
        theme.set_icon(button, icon)
    if run is not None:
        button.clicked.connect(run)
    return button
