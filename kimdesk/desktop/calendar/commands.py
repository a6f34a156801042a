"""The calendar in the window: its page, and the command for a new appointment."""

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window

CALENDAR = "calendar"


def install(window: Window) -> None:
    """Register page "calendar" for those who see cases."""
    if window.session.store.identity.sees_cases:
        text = QCoreApplication.translate("Window", "Kalender")
        window.register(CALENDAR, make_page, text, "calendar")


def make_page(session: Session) -> Page:
    """The page, imported when it is first wanted."""
    from kimdesk.desktop.calendar.page import CalendarPage

    return CalendarPage(session)
