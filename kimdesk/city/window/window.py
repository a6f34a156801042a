"""The city's window: inbox, what was accepted, numbers, keys."""

from functools import cached_property
from typing import TypeVar, cast

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from kimdesk.city.archive.archive import Archive
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.figures_view import FiguresView
from kimdesk.city.window.inbox_view import InboxView
from kimdesk.city.window.kept_view import KeptView
from kimdesk.city.window.keys_view import KeysView
from kimdesk.city.window.menus import add_menus
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.shell.menus import Menus
from kimdesk.desktop.shell.small_window import SmallWindow, View

NAMES = ("inbox", "figures", "kept", "keys")
V = TypeVar("V", bound=QWidget)


class CityWindow(SmallWindow):
    """Looks to the program like an office's window."""

    def __init__(self, archive: Archive, jobs: Jobs, settings: QSettings) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("KIMdesk für die Stadt"))
        self.settings = settings
        self.desk = CityDesk(archive, jobs, self)
        self.menus = Menus(self, self.actions_)
        self._add_sections()
        add_menus(self)
        self.desk.said.connect(self.say)
        self.desk.refused.connect(self.say_error)
        jobs.failed.connect(self.say_failure)

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

    def view_of(self, name: str) -> QWidget:
        """The view of this name, made if it was not shown yet."""
        view: QWidget = getattr(self, name)
        return view

    def read(self) -> None:
        """F5: look at the inbox again, or whatever is in front."""
        cast("View", self.stack.currentWidget()).read()

    def help(self) -> None:
        """F1: the chapter about the city's side."""
        from kimdesk.desktop.shell.chapter_dialog import ChapterDialog

        dialog = ChapterDialog("city", self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def front_name(self) -> str:
        """The name of the view in front."""
        front = self.stack.currentWidget()
        return next((name for name in NAMES if vars(self).get(name) is front), "")

    # Making -----------------------------------------------------------------------------------

    def _add_sections(self) -> None:
        self.add_section("inbox", self.tr("Eingang"), "download")
        self.add_section("figures", self.tr("Zahlen"), "statistics")
        self.add_section("kept", self.tr("Angenommen"), "archive")
        self.add_section("keys", self.tr("Schlüssel"), "key")

    def _placed(self, view: V) -> V:
        self.stack.addWidget(view)
        return view

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
