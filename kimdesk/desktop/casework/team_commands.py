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
        window.register(
            TEAM, partial(make_team, reader=self.reader), self._team_title(), "household"
        )
        self.reader.changed.connect(self._count)
        self._add_commands()

    def _count(self) -> None:
        """How many errors and warnings wait, beside the name of the page."""
        if self.reader.complete:
            waiting = sum(1 for row in self.reader.rows if row.finding.severity != "hint")
            self._window.navigation.sections.set_count(WORK, self._work_title(), waiting)

    def _add_commands(self) -> None:
        add = self._window.menus.add
        self._window.menus.separate("tools")
        add("tools", "substitute", self.tr("&Vertretung einrichten …"), self.substitute,
            icon="hourglass")  # fmt: skip
        if self._window.session.store.identity.sees_all_cases:
            add("tools", "hand_over", self.tr("Akten ü&bergeben …"), self.hand_over,
                icon="export")  # fmt: skip

    def substitute(self) -> None:
        """Have a colleague stand in, from anywhere."""
        from kimdesk.desktop.casework.team_page import TeamPage

        page = self._window.show_page(TEAM)
        if isinstance(page, TeamPage):
            page.substitute()

    def hand_over(self) -> None:
        """Hand cases over, from anywhere."""
        from kimdesk.desktop.casework.team_page import TeamPage

        page = self._window.show_page(TEAM)
        if isinstance(page, TeamPage):
            page.hand_over()

    def _team_title(self) -> str:
        return QCoreApplication.translate("Window", "Team")

    def _work_title(self) -> str:
        return QCoreApplication.translate("Window", "Arbeitsliste")


def make_work(session: Session, reader: WorkReader) -> Page:
    """The work list, imported when it is first wanted."""
    from kimdesk.desktop.casework.work_page import WorkPage

    return WorkPage(session, reader)


def make_team(session: Session, reader: WorkReader) -> Page:
    """The page of the team."""
    from kimdesk.desktop.casework.team_page import TeamPage

    return TeamPage(session, reader)
