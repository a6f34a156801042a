"""The window of roles without the key of the files: data stewards and administrators.

A steward has the quarters, an administrator the people of the store.
"""

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.small_window import SmallWindow
from kimdesk.reference import Catalogue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import ADMINISTRATOR, STEWARD


class FilelessWindow(SmallWindow):
    """What is in it follows from the roles of the person who opened the store."""

    def __init__(
        self,
        opened: OpenVault,
        jobs: Jobs,
        catalogue: Catalogue,
        statistics: StatisticsStore | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("KIMdesk")
        self.views: dict[str, QWidget] = {}
        self._add_menu()
        if statistics is not None and STEWARD in opened.identity.roles:
            self._add_statistics(opened, jobs, catalogue, statistics)
        if not self.views or ADMINISTRATOR in opened.identity.roles:
            self._add_users(opened, jobs, catalogue)
        self.navigation.setVisible(len(self.views) > 1)
        jobs.failed.connect(self.say_failure)
        self.show_view(next(iter(self.views)))

    def view_of(self, name: str) -> QWidget:
        """The view of this name."""
        return self.views[name]

    def help(self) -> None:
        """F1: the chapter about the view in front."""
        from kimdesk.desktop.shell.chapter_dialog import ChapterDialog

        users = self.stack.currentWidget() is self.views.get("users")
        dialog = ChapterDialog("office" if users else "quarters", self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, name: str, text: str, icon: str, view: QWidget) -> None:
        self.views[name] = view
        self.stack.addWidget(view)
        self.add_section(name, text, icon)

    def _add_statistics(
        self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue, statistics: StatisticsStore
    ) -> None:
        from kimdesk.desktop.statistics.desk import StatisticsDesk
        from kimdesk.desktop.statistics.quarters_view import QuartersView

        desk = StatisticsDesk(statistics, opened, jobs, catalogue, None, self)
        desk.said.connect(self.say)
        desk.warned.connect(partial(self.tell, "warning"))
        desk.refused.connect(self.say_error)
        self._add("quarters", self.tr("Quartale"), "archive", QuartersView(desk, self))

    def _add_users(self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue) -> None:
        from kimdesk.desktop.office.users_view import UsersView

        view = UsersView(opened, jobs, catalogue, self)
        view.said.connect(self.say)
        view.refused.connect(self.say_error)
        self._add("users", self.tr("Benutzer:innen"), "clients", view)

    def _add_menu(self) -> None:
        menu = self.menuBar().addMenu(self.tr("&Ablage"))
        lock, change = self.lock_wanted.emit, self.change_user_wanted.emit
        self.actions_.add("lock", self.tr("&Sperren"), lock, "Ctrl+L", "lock")
        self.actions_.add("change_user", self.tr("Person &wechseln"), change, icon="logout")
        quit_key = QKeySequence.StandardKey.Quit
        self.actions_.add("quit", self.tr("Bee&nden"), self.close, quit_key)
        self.actions_.fill(menu, "lock", "change_user", "-", "quit")
        about = self.menuBar().addMenu(self.tr("&Hilfe"))
        help_text = self.tr("&Hilfe zu dieser Seite")
        self.actions_.add("help", help_text, self.help, "F1", "help")
        self.actions_.fill(about, "help")
