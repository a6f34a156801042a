"""The commands of referrals and conferences, for the palette; they work on the file in front."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.casework.work_card import NEW
from kimdesk.desktop.files.file_page import FilePage
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Put the commands "new_referral" and "new_conference" into the palette."""
    translate = QCoreApplication.translate
    for table, name, text, icon in (
        ("referral", "new_referral", translate("Window", "An eine Stelle vermitteln"), "referral"),
        ("case_conference", "new_conference", translate("Window", "Fallkonferenz planen"), "date"),
    ):
        window.actions_.add(name, text, partial(_begin, window, table), icon=icon)


def _begin(window: Window, table: str) -> None:
    page = window.page
    if isinstance(page, FilePage) and page.file is not None:
        page.show_tab("linking", f"{NEW}{table}")
    else:
        window.tell("info", QCoreApplication.translate("Window", "Öffnen Sie zuerst eine Akte."))
