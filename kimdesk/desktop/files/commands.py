"""The commands of the client files that work from anywhere."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.files import consent_commands
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.files.front_commands import FrontCommands
from kimdesk.desktop.files.new_file_dialog import ask_for_new_file
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Put the commands into menus and palette."""
    add = window.menus.add
    add(
        "file",
        "new_file",
        QCoreApplication.translate("Window", "Neue Akt&e …"),
        partial(_new_file, window),
        "Ctrl+Shift+N",
        "client-new",
    )
    add(
        "edit",
        "undo",
        QCoreApplication.translate("Window", "&Rückgängig"),
        partial(_undo, window),
        "Ctrl+Z",
        "undo",
    )
    add(
        "edit",
        "redo",
        QCoreApplication.translate("Window", "&Wiederholen"),
        partial(_redo, window),
        "Ctrl+Y",
        "redo",
    )
    window.menus.separate("edit")
    add(
        "edit",
        "merge_persons",
        QCoreApplication.translate("Window", "Akten &zusammenführen …"),
        partial(_merge, window),
        icon="merge",
    )
    translate = QCoreApplication.translate
    for name, text, act, keys in (
        ("next_tab", translate("Window", "Nächster Bereich der Akte"), _next_tab, "Ctrl+PgDown"),
        ("last_tab", translate("Window", "Voriger Bereich der Akte"), _last_tab, "Ctrl+PgUp"),
        ("file_findings", translate("Window", "Hinweise der Akte"), _findings, "F8"),
    ):
        add("view", name, text, partial(act, window), keys)
    consent_commands.install(window)
    FrontCommands(window)


def _next_tab(window: Window) -> None:
    if isinstance(window.page, FilePage):
        window.page.step_tab(1)


def _last_tab(window: Window) -> None:
    if isinstance(window.page, FilePage):
        window.page.step_tab(-1)


def _findings(window: Window) -> None:
    if isinstance(window.page, FilePage) and window.page.edits.findings:
        window.page.header.open_findings()


def _new_file(window: Window) -> None:
    ask_for_new_file(window.session, window)


def _undo(window: Window) -> None:
    # What the window itself just offered to take back is what the person means.
    edits = getattr(window.page, "edits", None)
    if not window.undo_bar.take() and isinstance(edits, Edits):
        edits.undo()


def _redo(window: Window) -> None:
    edits = getattr(window.page, "edits", None)
    if isinstance(edits, Edits):
        edits.redo()


def _merge(window: Window) -> None:
    if isinstance(window.page, FilePage):
        window.page.merge()
    else:
        window.tell(
            "info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine der beiden Akten.")
        )
