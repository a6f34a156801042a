"""The views of the statistics as pages of the window of people who see cases."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.casework.jumping import Jump
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.statistics.desk import StatisticsDesk
from kimdesk.desktop.statistics.figures_view import FiguresView
from kimdesk.desktop.statistics.quarters_view import QuartersView


class QuartersPage(Page):
    """The page "quarters"; its argument may be a quarter ("2026Q3")."""

    def __init__(
        self, session: Session, desk: StatisticsDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.view = QuartersView(desk, self)
        self.jump = Jump(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.jump_wanted.connect(self.jump.to)
        desk.refused.connect(self.refused)

    def open(self, argument: object) -> None:
        self.view.read()
        if isinstance(argument, str) and argument:
            self.view.stand_on(argument)

    def focus_first(self) -> None:
        self.view.focus_first()


class FiguresPage(Page):
    """The page "figures"."""

    def __init__(
        self, session: Session, desk: StatisticsDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, parent)
        self.view = FiguresView(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.case_wanted.connect(self._open_file)
        desk.refused.connect(self.refused)

    def open(self, argument: object) -> None:
        self.view.read()

    def focus_first(self) -> None:
        self.view.focus_first()

    def _open_file(self, case_id: int) -> None:
        self.session.ask("file", case_id)
