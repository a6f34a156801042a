"""The page "import" in the window: its command, and lists that are dropped on the list page."""

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QDropEvent

from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.warming import Warming
from kimdesk.desktop.shell.window import Window

# Reading spreadsheets takes a library that is slow to import; nobody should wait for it.
_WARM = ("openpyxl", "kimdesk.clients.importing")
_WARM_HERE = ("kimdesk.desktop.importing.import_page",)
WARM_AFTER = 4000
SUFFIXES = {".csv", ".xlsx", ".xlsm", ".tsv", ".txt"}


def install(window: Window) -> None:
    """Register page, command and dropping."""
    window.register("import", make_page)
    if not window.session.store.identity.sees_cases:
        return
    add, opener = window.menus.add, Opener(window)
    add(
        "file",
        "import_list",
        QCoreApplication.translate("Window", "L&iste einlesen …"),
        opener.show,
        "Ctrl+I",
        "import",
    )
    ListDrop(window, opener)
    steps = tuple(partial(import_module, name) for name in _WARM)
    here = tuple(partial(import_module, name) for name in _WARM_HERE)
    warming = Warming(window.session.jobs, steps, window, here)
    timer = QTimer(warming)
    timer.setSingleShot(True)
    timer.timeout.connect(warming.begin)
    timer.start(WARM_AFTER)


def make_page(session: Session) -> Page:
    """The page, imported when it is first wanted."""
    from kimdesk.desktop.importing.import_page import ImportPage

    return ImportPage(session)


class Opener(QObject):
    """Shows the page as soon as what it needs is there."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def show(self, path: Path | None = None) -> None:
        """Bring the page to the front, with a list to read."""
        done = partial(self._show, path)
        self._window.session.jobs.run(self, import_module, _WARM[-1], done=done)

    def _show(self, path: Path | None, _: object) -> None:
        self._window.show_page("import", path)


class ListDrop(QObject):
    """Takes a list that is dropped on the window while the list of files is in front."""

    def __init__(self, window: Window, opener: Opener) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            path = self._list_in(event)
            if path is None:
                return False
            event.accept()
            if event.type() == QEvent.Type.Drop:
                self._opener.show(path)
            return True
        return False

    def _list_in(self, event: QEvent) -> Path | None:
        if not isinstance(event, QDropEvent) or self._window.front_name() != "list":
            return None
        urls = event.mimeData().urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.suffix.lower() in SUFFIXES else None
