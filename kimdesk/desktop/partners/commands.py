"""The page of the directory in the window, and the command that begins a new entry."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window

# What `open` of the page takes to begin a new entry.
NEW = "new"


def install(window: Window) -> None:
    """Register page "partners" and command "new_partner"."""
    text = QCoreApplication.translate("Window", "Netzwerkpartner")
    window.register("partners", partial(make_page, window), text, "partner")
    window.menus.add(
        "tools",
        "new_partner",
        QCoreApplication.translate("Window", "Neue S&telle im Verzeichnis …"),
        partial(window.show_page, "partners", NEW),
        icon="partner",
    )


def make_page(window: Window, session: Session) -> Page:
    """The page, imported when it is first wanted; the window offers to take back its acts."""
    from kimdesk.desktop.partners.page import PartnersPage

    page = PartnersPage(session)
    page.done.connect(window.undo_bar.offer)
    return page
