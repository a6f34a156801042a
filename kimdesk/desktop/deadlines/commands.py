"""The page of deadlines in the window, and what keeps them in step."""

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.deadlines.keeper import DeadlineKeeper
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window


def install(window: Window) -> None:
    """Page "deadlines" for those who see cases."""
    if not window.session.store.identity.sees_cases:
        return
    text = QCoreApplication.translate("Window", "Fristen")
    window.register("deadlines", make_radar, text, "deadline")
    DeadlineKeeper(window.session, window)


def make_radar(session: Session) -> Page:
    """The radar, imported when it is first wanted."""
    from kimdesk.desktop.deadlines.radar_page import RadarPage

    return RadarPage(session)
