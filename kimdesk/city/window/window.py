"""The city's window: inbox, what was accepted, numbers, keys."""

from functools import cached_property
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.city.archive.archive import Archive
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.figures_view import FiguresView
from kimdesk.city.window.inbox_view import InboxView
from kimdesk.city.window.kept_view import KeptView
from kimdesk.city.window.keys_view import KeysView
from kimdesk.city.window.menus import add_menus
from kimdesk.desktop import theme
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.menus import Menus
from kimdesk.desktop.shell.navigation import Navigation
from kimdesk.desktop.widgets.notice import Banner

NAMES = ("inbox", "figures", "kept", "keys")
V = TypeVar("V", bound=QWidget)


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


class CityWindow(QMainWindow):
    """Looks to the program like an office's window. Signals as there."""

    lock_wanted = Signal()
    change_user_wanted = Signal()
    closed = Signal()

    def __init__(self, archive: Archive, jobs: Jobs, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("KIMdesk für die Stadt"))
        self.settings = settings
        self.session = _Nothing(self)
        self.desk = CityDesk(archive, jobs, self)
        self.actions_ = Actions(self)
        self.menus = Menus(self, self.actions_)
        self.navigation = Navigation(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        add_menus(self)
        self.navigation.section_chosen.connect(self.show_view)
        self.desk.said.connect(self._say)
        self.desk.refused.connect(self._say_error)
        jobs.failed.connect(self._say_failure)
        self.resize(1280, 720)

    # A view is made when it is first shown: the window must not wait for all of them.

    @cached_property
    def inbox(self) -> InboxView:
        """What came in."""
        view = self._placed(InboxView(self.desk, self))
        view.keys_wanted.connect(self.show_keys)
        return view

    @cached_property
    def figures(self) -> FiguresView:
        """All offices together."""
        return self._placed(FiguresView(self.desk, self))

    @cached_property
    def kept(self) -> KeptView:
        """What was accepted."""
        return self._placed(KeptView(self.desk, self))

    @cached_property
    def keys(self) -> KeysView:
        """The city's key and those of the offices."""
        return self._placed(KeysView(self.desk, self))

    def show_view(self, name: str) -> None:
        """Bring a view to the front and have it read."""
        view: QWidget = getattr(self, name)
        self.banner.hide()
        self.navigation.stand_on_section(name)
        self.stack.setCurrentWidget(view)
        shown = cast("_View", view)
        shown.read()
        shown.focus_first()

    def read(self) -> None:
        """F5: look at the inbox again, or whatever is in front."""
        cast("_View", self.stack.currentWidget()).read()

    def help(self) -> None:
        """F1: the chapter about the city's side."""
        from kimdesk.desktop.shell.chapter_dialog import ChapterDialog

        dialog = ChapterDialog("city", self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # What the program asks of its window ------------------------------------------------------

    def place(self) -> str:
        """The view in front."""
        return self.front_name()

    def open_files(self) -> list[int]:
        """There are none."""
        return []

    def front_name(self) -> str:
        """The name of the view in front."""
        front = self.stack.currentWidget()
        return next((name for name in NAMES if vars(self).get(name) is front), "")

    def front_file(self) -> int | None:
        """There are none."""
        return None

    def leave_all(self) -> None:
        """Nothing is typed here that would have to be kept."""

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the archive is about to lock."""
        text = self.tr("Das Archiv sperrt sich in {n} Sekunden.").format(n=seconds)
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

    def _lay_out(self) -> None:
        self._add("inbox", self.tr("Eingang"), "download")
        self._add("figures", self.tr("Zahlen"), "statistics")
        self._add("kept", self.tr("Angenommen"), "archive")
        self._add("keys", self.tr("Schlüssel"), "key")
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

    def _placed(self, view: V) -> V:
        self.stack.addWidget(view)
        return view

    def _add(self, name: str, text: str, icon: str) -> None:
        sections = self.navigation.sections
        sections.blockSignals(True)
        sections.add(name, text, icon)
        sections.setCurrentRow(-1)
        sections.blockSignals(False)

    def show_inbox(self) -> None:
        """Go to the view."""
        self.show_view("inbox")

    def show_figures(self) -> None:
        """Go to the view."""
        self.show_view("figures")

    def show_kept(self) -> None:
        """Go to the view."""
        self.show_view("kept")

    def show_keys(self) -> None:
        """Go to the view."""
        self.show_view("keys")

    def _say(self, text: str) -> None:
        self.banner.say("success", text)

    def _say_error(self, text: str) -> None:
        self.banner.say("error", text)
        theme.announce(self, text)

    def _say_failure(self, error: object) -> None:
        self._say_error(str(getattr(error, "text", "")))
