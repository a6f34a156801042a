"""Puts the pages of the statistics into a window."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from kimdesk.desktop.statistics.desk import StatisticsDesk


def install(window: Window) -> None:
    """Pages "figures" and "quarters", for who holds the key of the statistics."""
    session = window.session
    if session.statistics is None or session.opened is None:
        return
    desk = StatisticsDesk(
        session.statistics,
        session.opened,
        session.jobs,
        session.catalogue,
        session.store,
        window,
    )
    desk.asked.connect(session.asked)
    desk.said.connect(partial(window.tell, "success"))
    if desk.sees_cases:
        figures = QCoreApplication.translate("Window", "Zahlen")
        window.register("figures", partial(_figures, desk), figures, "statistics")
    text = QCoreApplication.translate("Window", "Quartale")
    window.register("quarters", partial(_quarters, desk), text, "archive")


def _quarters(desk: StatisticsDesk, session: Session) -> Page:
    from kimdesk.desktop.statistics.pages import QuartersPage

    return QuartersPage(session, desk)


def _figures(desk: StatisticsDesk, session: Session) -> Page:
    from kimdesk.desktop.statistics.pages import FiguresPage

    return FiguresPage(session, desk)
