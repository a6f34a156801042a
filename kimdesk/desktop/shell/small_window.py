"""A window over a few views without any file: what stewards, administrators and cities have.

It looks to the program like the window of people with files; subclasses put their views in.
"""

from typing import Protocol, cast

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.navigation import Navigation
from kimdesk.desktop.widgets.notice import Banner

_LEAST = QSize(640, 420)


class View(Protocol):
    """What stands in such a window."""

    def read(self) -> None:
        """Read what is shown."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""


class _Nothing(QObject):
    """Stands where a window has its session: there are no files behind this one."""

    def close(self) -> None:
        """Nothing is listened to."""


class SmallWindow(QMainWindow):
    """Navigation left, a view in the middle, a banner above it.

    Signals: `lock_wanted`, `change_user_wanted`; `closed` when the person has closed it.
    """

    lock_wanted = Signal()
    change_user_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.session = _Nothing(self)
        self.actions_ = Actions(self)
        self.navigation = Navigation(self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self.navigation.section_chosen.connect(self.show_view)
        self.resize(1280, 720)

    def view_of(self, name: str) -> QWidget:
        """The view of this name, made if it was not shown yet."""
        raise NotImplementedError

    def show_view(self, name: str) -> None:
        """Bring a view to the front and have it read."""
        view = self.view_of(name)
        self.banner.hide()
        self.navigation.stand_on_section(name)
        self.stack.setCurrentWidget(view)
        shown = cast("View", view)
        shown.read()
        shown.focus_first()

    def add_section(self, name: str, text: str, icon: str) -> None:
        """One more entry in the navigation."""
        sections = self.navigation.sections
        sections.blockSignals(True)
        sections.add(name, text, icon)
        sections.setCurrentRow(-1)
        sections.blockSignals(False)

    # What the program asks of its window ------------------------------------------------------

    def place(self) -> str:
        """Where to come back to: the view in front."""
        return self.front_name()

    def open_files(self) -> list[int]:
        """There are none."""
        return []

    def front_name(self) -> str:
        """The name of the view in front, "" where none is come back to."""
        return ""

    def front_file(self) -> int | None:
        """There are none."""
        return None

    def leave_all(self) -> None:
        """Nothing is typed here that would have to be kept."""

    def warn_of_lock(self, seconds: int) -> None:
        """Say that what is open is about to lock."""
        text = self.tr("In {n} Sekunden sperrt sich KIMdesk. Jede Taste verhindert das.").format(
            n=seconds
        )
        self.banner.say("info", text)

    def tell(self, level: str, text: str) -> None:
        """Say a sentence above the view."""
        self.banner.say(level, text)

    def say(self, text: str) -> None:
        """Say that something worked."""
        self.banner.say("success", text)

    def say_error(self, text: str) -> None:
        """Say what did not work."""
        self.banner.say("error", text)
        theme.announce(self, text)

    def say_failure(self, error: object) -> None:
        """Say an error that nobody took."""
        self.say_error(str(getattr(error, "text", "")))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return _LEAST

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
