"""Puts the pages of the statistics into a window."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.statistics.quarters import Quarter


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
    desk.warned.connect(partial(window.tell, "warning"))
    if desk.sees_cases:
        figures = QCoreApplication.translate("Window", "Zahlen")
        window.register("figures", partial(_figures, desk), figures, "statistics")
    text = QCoreApplication.translate("Window", "Quartale")
    window.register("quarters", partial(_quarters, desk), text, "archive")
    if desk.is_lead:
        LateReceipts(desk, window).look()


def _quarters(desk: StatisticsDesk, session: Session) -> Page:
    from kimdesk.desktop.statistics.pages import QuartersPage

    return QuartersPage(session, desk)


def _figures(desk: StatisticsDesk, session: Session) -> Page:
    from kimdesk.desktop.statistics.pages import FiguresPage

    return FiguresPage(session, desk)


class LateReceipts(QObject):
    """Says once after unlocking which bundles the city has not answered for four weeks."""

    def __init__(self, desk: StatisticsDesk, window: Window) -> None:
        super().__init__(window)
        self._desk = desk

    def look(self) -> None:
        """Ask in the store thread."""
        self._desk.jobs.run(self, _late, self._desk.statistics, done=self._say)

    def _say(self, late: tuple[str, ...]) -> None:
        if late:
            text = self.tr("Seit vier Wochen keine Quittung: {quarters}. Bitte fragen Sie nach.")
            self._desk.warned.emit(text.format(quarters=", ".join(late)))


def _late(statistics: StatisticsStore) -> tuple[str, ...]:
    """The quarters that wait for an answer too long, by name."""
    # Only now: the start waits for nothing that belongs to bundles.
    from kimdesk.bundles.office.releasing import unanswered

    return tuple(Quarter.parse(each.quarter).label for each in unanswered(statistics))
