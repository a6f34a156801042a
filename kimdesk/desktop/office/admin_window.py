"""The window of roles without the key of the files: the people of the store, nothing else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow

from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.office.users_panel import UsersPanel
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.widgets.card import PageHeader, SectionCard
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.reference import Catalogue
from kimdesk.vault.opened import OpenVault


class _Nothing(QObject):
    """Stands where a window has its session: there is no store behind this one."""

    def close(self) -> None:
        """Nothing is listened to."""


class AdminWindow(QMainWindow):
    """Looks to the program like its other window. Signals as there."""

    lock_wanted = Signal()
    change_user_wanted = Signal()
    closed = Signal()

    def __init__(self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue) -> None:
        super().__init__()
        self.setWindowTitle("KIMdesk")
        self.session = _Nothing(self)
        self.column = ScrollColumn(self)
        self.setCentralWidget(self.column)
        self.banner = Banner(self.column)
        header = PageHeader(self.tr("Benutzer:innen"), self.column)
        header.say(self.tr("Ihre Rolle öffnet keine Akten. Hier verwalten Sie die Zugänge."))
        card = SectionCard("", self.column)
        self.panel = UsersPanel(opened, jobs, catalogue, card)
        card.add(self.panel)
        for widget in (header, self.banner, card):
            self.column.add(widget)
        self.column.body.addStretch(1)
        self.panel.refused.connect(self._say_error)
        self.panel.said.connect(self._say)
        jobs.failed.connect(self._say_failure)
        self._add_menu()
        self.resize(1000, 640)
        self.panel.read()
        self.panel.table.setFocus()

    # What the program asks of its window ------------------------------------------------------

    def place(self) -> str:
        """There is one page only."""
        return ""

    def open_files(self) -> list[int]:
        """There are none."""
        return []

    def front_name(self) -> str:
        """The page has no name to come back to."""
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
        """Say a sentence above the list."""
        self.banner.say(level, text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _add_menu(self) -> None:
        actions = Actions(self)
        menu = self.menuBar().addMenu(self.tr("&Ablage"))
        lock, change = self.lock_wanted.emit, self.change_user_wanted.emit
        actions.add("lock", self.tr("&Sperren"), lock, "Ctrl+L", "lock")
        actions.add("change_user", self.tr("Person &wechseln"), change, icon="logout")
        quit_key = QKeySequence.StandardKey.Quit
        actions.add("quit", self.tr("Bee&nden"), self.close, quit_key)
        actions.fill(menu, "lock", "change_user", "-", "quit")

    def _say(self, text: str) -> None:
        self.banner.say("success", text)

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)
        theme.announce(self, text)

    def _say_failure(self, error: object) -> None:
        self._say_error(str(getattr(error, "text", "")))
