"""The first page in the window."""

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Page "today" for those who see cases."""
    if window.session.store.identity.sees_cases:
        text = QCoreApplication.translate("Window", "Heute")
        window.register("today", make_today, text, "home")


def make_today(session: Session) -> Page:
    """The page, imported when it is first wanted."""
    from kimdesk.desktop.today.today_page import TodayPage

    return TodayPage(session)
