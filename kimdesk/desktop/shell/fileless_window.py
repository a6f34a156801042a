"""The window of roles without the key of the files: data stewards and administrators.

A steward has the numbers and the quarters, an administrator the people of the store.
"""

from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.navigation import Navigation
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.reference import Catalogue
from kimdesk.statistics.opening import StatisticsStore
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.roles import STEWARD


class _View(Protocol):
    """What stands in this window."""

    def read(self) -> None:
        """Read what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""


class _Nothing(QObject):
    """Stands where a window has its session: there are no files behind this one."""

    def close(self) -> None:
        """Nothing is listened to."""


class FilelessWindow(QMainWindow):
    """Looks to the program like its other window. Signals as there."""

    lock_wanted = Signal()
    change_user_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        opened: OpenVault,
        jobs: Jobs,
        catalogue: Catalogue,
        statistics: StatisticsStore | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("KIMdesk")
        self.session = _Nothing(self)
        self.actions_ = Actions(self)
        self.views: dict[str, QWidget] = {}
        self.navigation = Navigation(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._add_menu()
        if statistics is not None and STEWARD in opened.identity.roles:
            self._add_statistics(opened, jobs, catalogue, statistics)
        if not self.views or "R_ADMIN" in opened.identity.roles:
            self._add_users(opened, jobs, catalogue)
        self.navigation.setVisible(len(self.views) > 1)
        self.navigation.section_chosen.connect(self.show_view)
        jobs.failed.connect(self._say_failure)
        self.resize(1280, 720)
        self.show_view(next(iter(self.views)))

    def show_view(self, name: str) -> None:
        """Bring a view to the front and have it read."""
        view = self.views[name]
        self.navigation.stand_on_section(name)
        self.stack.setCurrentWidget(view)
        shown = cast("_View", view)
        shown.read()
        shown.focus_first()

    # What the program asks of its window ------------------------------------------------------

    def place(self) -> str:
        """Nothing to come back to inside of a view."""
        return ""

    def open_files(self) -> list[int]:
        """There are none."""
        return []

    def front_name(self) -> str:
        """The views have no name to come back to."""
        return ""

    def front_file(self) -> int | None:
        """There are none."""
        return None

    def leave_all(self) -> None:
        """Nothing is typed here that would have to be kept."""

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the store is about to lock."""
        text = self.tr("Die Ablage sperrt sich in {n} Sekunden.").format(n=seconds)
        self.banner.say("info", text)

    def tell(self, level: str, text: str) -> None:
        """Say a sentence above the view."""
        self.banner.say(level, text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 420)

    # Making -----------------------------------------------------------------------------------

    def _add(self, name: str, text: str, icon: str, view: QWidget) -> None:
        self.views[name] = view
        self.stack.addWidget(view)
        sections = self.navigation.sections
        sections.blockSignals(True)
        sections.add(name, text, icon)
        sections.setCurrentRow(-1)
        sections.blockSignals(False)

    def _add_statistics(
        self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue, statistics: StatisticsStore
    ) -> None:
        from kimdesk.desktop.statistics.desk import StatisticsDesk
        from kimdesk.desktop.statistics.quarters_view import QuartersView

        desk = StatisticsDesk(statistics, opened, jobs, catalogue, None, self)
        desk.said.connect(self._say)
        desk.warned.connect(partial(self.tell, "warning"))
        desk.refused.connect(self._say_error)
        self._add("quarters", self.tr("Quartale"), "archive", QuartersView(desk, self))

    def _add_users(self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue) -> None:
        from kimdesk.desktop.office.users_view import UsersView

        view = UsersView(opened, jobs, catalogue, self)
        view.said.connect(self._say)
        view.refused.connect(self._say_error)
        self._add("users", self.tr("Benutzer:innen"), "clients", view)

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)
        self.setCentralWidget(centre)

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

    def help(self) -> None:
        """F1: the chapter about the view in front."""
        from kimdesk.desktop.shell.chapter_dialog import ChapterDialog

        users = self.stack.currentWidget() is self.views.get("users")
        dialog = ChapterDialog("office" if users else "quarters", self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str) -> None:
        self.banner.say("success", text)

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)
        theme.announce(self, text)

    def _say_failure(self, error: object) -> None:
        self._say_error(str(getattr(error, "text", "")))
