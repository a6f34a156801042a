"""The pages of the team in the window: the work list for everybody, the board."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.desktop.casework.work_reader import WorkReader
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.window import Window

WORK, TEAM = "work", "team"


def install(window: Window) -> None:
    """Register both pages for those who see cases."""
    if window.session.store.identity.sees_cases:
        TeamCommands(window)


class TeamCommands(QObject):
    """Belongs to one window; both pages share what was read."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.reader = WorkReader(window.session, self)
        window.register(WORK, partial(make_work, reader=self.reader), self._work_title(), "list")
        self.reader.changed.connect(self._count)

    def _count(self) -> None:
        """How many errors and warnings wait, beside the name of the page."""
        if self.reader.complete:
            waiting = sum(1 for row in self.reader.rows if row.finding.severity != "hint")
            self._window.navigation.sections.set_count(WORK, self._work_title(), waiting)

    def _work_title(self) -> str:
        return QCoreApplication.translate("Window", "Arbeitsliste")


def make_work(session: Session, reader: WorkReader) -> Page:
    """The work list, imported when it is first wanted."""
    from kimdesk.desktop.casework.work_page import WorkPage

    return WorkPage(session, reader)
