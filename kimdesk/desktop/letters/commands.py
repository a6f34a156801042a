"""The commands of letters: one from the file in front, and the templates of the office."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.actions import say_keywords
from kimdesk.desktop.shell.window import Window

if TYPE_CHECKING:
    from kimdesk.desktop.letters.letter_dialog import LetterDialog


def install(window: Window) -> None:
    """Put them into menu and palette."""
    translate = QCoreApplication.translate
    if window.session.store.identity.sees_cases:
        action = window.menus.add(
            "file",
            "write_letter",
            translate("Window", "&Brief schreiben …"),
            partial(_write, window),
            icon="mail",
        )
        say_keywords(action, translate("Window", "Anschreiben Word DOCX Vorlage Bescheinigung"))
    window.menus.add(
        "tools",
        "letters",
        translate("Window", "Brie&fvorlagen …"),
        partial(window.show_page, "settings", "letters"),
        icon="mail",
    )


def write_letter(session: Session, case_id: int, parent: QWidget) -> "LetterDialog":
    """Ask what letter, over the window of `parent`."""
    from kimdesk.desktop.letters.letter_dialog import LetterDialog

    dialog = LetterDialog(session, case_id, parent.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.begin()
    return dialog


def _write(window: Window) -> None:
    page = window.page
    if not isinstance(page, FilePage) or page.file is None:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
        return
    page.leave()
    dialog = write_letter(page.session, page.case_id, window)
    dialog.written.connect(partial(_said, window))


def _said(window: Window, _: object) -> None:
    window.tell(
        "success",
        QCoreApplication.translate(
            "Window", "Der Brief ist gespeichert und liegt unverändert bei den Dokumenten der Akte."
        ),
    )
