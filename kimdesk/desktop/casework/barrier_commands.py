"""The page of structural barriers in the window, and its commands."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Page "barriers"; command "new_barrier"."""
    window.register(
        "barriers", make_barriers, QCoreApplication.translate("Window", "Hürden"), "barrier"
    )
    window.menus.add(
        "edit",
        "new_barrier",
        QCoreApplication.translate("Window", "Neue strukturelle &Hürde"),
        partial(window.show_page, "barriers", "new"),
        icon="barrier",
    )


def make_barriers(session: Session) -> Page:
    """The register, imported when it is first wanted."""
    from kimdesk.desktop.casework.barriers_page import BarriersPage

    return BarriersPage(session)
