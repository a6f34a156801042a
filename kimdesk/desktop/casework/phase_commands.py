"""The steps of the case in front as commands: next, others, back, a new case."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.casework.phase_area import PhaseArea
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Put the commands into menu and palette."""
    add = window.menus.add
    translate = QCoreApplication.translate
    window.menus.separate("edit")
    add(
        "edit",
        "next_step",
        translate("Window", "Nächster Schritt im Fall …"),
        partial(_with_phases, window, PhaseArea.next_step),
        "Ctrl+Shift+S",
        "chevron-right",
    )
    add(
        "edit",
        "other_steps",
        translate("Window", "Andere Schritte im Fall …"),
        partial(_with_phases, window, PhaseArea.other_steps),
        "Ctrl+Shift+D",
    )
    add(
        "edit",
        "step_back",
        translate("Window", "Letzten Schritt im Fall zurücknehmen"),
        partial(_with_phases, window, PhaseArea.take_back),
    )


def _with_phases(window: Window, act: Callable[[PhaseArea], None]) -> None:
    if isinstance(window.page, FilePage):
        act(window.page.phase)
    else:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
