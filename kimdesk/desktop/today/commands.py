"""The first page in the window."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.calendar.commands import CalendarCommands
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Page "today" for those who see cases."""
    if window.session.store.identity.sees_cases:
        text = QCoreApplication.translate("Window", "Heute")
        window.register("today", partial(make_today, window), text, "home")


def make_today(window: Window, session: Session) -> Page:
    """The page, imported when it is first wanted."""
    from kimdesk.desktop.today.today_page import TodayPage

    page = TodayPage(session)
    calendar = window.findChild(CalendarCommands)
    if calendar is not None:
        page.contact_offered.connect(calendar.offer_contact)
    return page
