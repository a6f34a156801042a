"""The window: navigation left, the page in the middle, what was saved below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.actions import Actions
from kimdesk.desktop.shell.header_bar import HeaderBar
from kimdesk.desktop.shell.menus import Menus
from kimdesk.desktop.shell.navigation import Navigation
from kimdesk.desktop.shell.page import Page
from kimdesk.desktop.shell.status_line import StatusLine
from kimdesk.desktop.widgets.notice import Banner
from kimdesk.desktop.widgets.undo_bar import UndoBar
from kimdesk.vault.work import Changes

MakePage = Callable[[Session], Page]
MAX_OPEN_FILES = 12


class Window(QMainWindow):
    """One person's window on one store.

    Pages are made when they are first asked for. Signals: `lock_wanted`, `change_user_wanted`;
    `page_shown` when another page is in front; `closed` when the person has closed the window.
    """

    lock_wanted = Signal()
    change_user_wanted = Signal()
    page_shown = Signal()
    closed = Signal()

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.first_page = ""
        self._front_actions: list[QAction] = []
        self._sections: list[tuple[str, str, str]] = []
        self._makers: dict[str, MakePage] = {}
        self._pages: dict[str, Page] = {}
        self._files: dict[int, Page] = {}
        self._titles: dict[int, str] = {}
        # What changed while a page was at the back.
        self._missed: dict[Page, dict[str, frozenset[int]]] = {}
        self.actions_ = Actions(self)
        self.menus = Menus(self, self.actions_)
        # Never a client's name here: it shows in the task bar and in screen sharing.
        self.setWindowTitle("KIMdesk")
        self.header = HeaderBar(self)
        self.navigation = Navigation(self)
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        self.undo_bar = UndoBar(self.pages, shortcut=False)
        self.status = StatusLine(session, self)
        self._lay_out()
        self._connect()

    def register(self, name: str, make: MakePage, text: str = "", icon: str = "") -> None:
        """A page by name; with `text` it stands in the navigation."""
        self._makers[name] = make
        if text:
            self._sections.append((name, text, icon))
            self.first_page = self.first_page or name
            self.navigation.sections.blockSignals(True)
            self.navigation.sections.add(name, text, icon)
            self.navigation.sections.setCurrentRow(-1)
            self.navigation.sections.blockSignals(False)

    def show_page(self, name: str, argument: object = None) -> Page | None:
        """Bring a page to the front, with what it should show; a command's name runs that."""
        if name in self.actions_ and name not in self._makers:
            self.actions_[name].trigger()
            return self.page
        if name not in self._makers:
            return self.page
        if name == "file":
            return self._show_file(int(str(argument)))
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._made(name)
        self.navigation.stand_on_section(name)
        self._bring_forward(page, argument)
        return page

    def sections(self) -> list[tuple[str, str, str]]:
        """Name, text and icon of the pages in the navigation."""
        return list(self._sections)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        found = self.pages.currentWidget()
        return found if isinstance(found, Page) else None

    def front_file(self) -> int | None:
        """The case id of the file in front, None when another page is."""
        return next((i for i, page in self._files.items() if page is self.page), None)

    def front_name(self) -> str:
        """The name of the page in front, "" for a file."""
        return next((name for name, page in self._pages.items() if page is self.page), "")

    def place(self) -> str:
        """Where in the page in front the person is."""
        return self.page.place() if self.page is not None else ""

    def open_files(self) -> list[int]:
        """The case ids of the open files."""
        return list(self._files)

    def close_file(self, case_id: int | None = None) -> None:
        """Close one open file, by default the one in front, and go back to the list."""
        page = self._files.get(case_id) if case_id is not None else self.page
        found = next((i for i, p in self._files.items() if p is page), None)
        if page is None or found is None:
            return
        page.leave()
        del self._files[found]
        self._titles.pop(found, None)
        self._show_titles()
        self._drop(page)
        self.show_page("list")

    def leave_all(self) -> None:
        """Have every page commit or keep drafts; before locking and closing."""
        for page in (*self._pages.values(), *self._files.values()):
            page.leave()

    def tell(self, level: str, text: str) -> None:
        """Say a sentence above the page."""
        self.banner.say(level, text)

    def warn_of_lock(self, seconds: int) -> None:
        """Say that the store is about to lock; any key goes on working."""
        text = self.tr("Die Ablage sperrt sich in {n} Sekunden. Jede Taste hält sie offen.")
        self.banner.say("warning", text.format(n=seconds), offer=self.tr("&Weiterarbeiten"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_navigation)

    def _fit_navigation(self) -> None:
        """As wide as its texts, at any size of text."""
        wanted = min(self.navigation.sizeHint().width(), self.width() // 3)
        self._splitter.setSizes([wanted, self.width() - wanted])

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.session.closed:  # else the store is locked, and everything was kept before
            self.leave_all()
        self.settings.setValue("window/geometry", self.saveGeometry())
        self.settings.setValue("window/state", self._splitter.saveState())
        self.closed.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.navigation)
        self._splitter.addWidget(centre)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self._splitter, 1)
        self.setCentralWidget(whole)
        self.statusBar().addPermanentWidget(self.status)
        geometry = self.settings.value("window/geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 720)
        state = self.settings.value("window/state")
        if state is not None:
            self._splitter.restoreState(state)

    def _connect(self) -> None:
        self.navigation.section_chosen.connect(self.show_page)
        self.navigation.file_chosen.connect(self._show_file)
        self.session.asked.connect(self.show_page)
        self.session.changed.connect(self._refresh)
        self.session.jobs.failed.connect(self._show_error)
        self.banner.acted.connect(self.banner.hide)

    def _made(self, name: str) -> Page:
        page = self._makers[name](self.session)
        page.saved.connect(self._show_saved)
        page.refused.connect(self._show_refusal)
        self.pages.addWidget(page)
        return page

    def _show_file(self, case_id: int) -> Page:
        page = self._files.get(case_id)
        if page is None:
            page = self._files[case_id] = self._made("file")
            page.titled.connect(self._keep_title)
            self._show_titles()
            self._close_oldest()
        self.navigation.stand_on_file(case_id)
        self._bring_forward(page, case_id)
        return page

    def _bring_forward(self, page: Page, argument: object) -> None:
        before = self.page
        if before is not None and before is not page:
            before.leave()
        self.banner.hide()
        self.pages.setCurrentWidget(page)
        page.open(argument)
        if missed := self._missed.pop(page, None):
            page.refresh(missed)
        page.focus_first()
        self._show_actions(page)
        self.page_shown.emit()

    def _show_actions(self, page: Page) -> None:
        """Put what can be done on the page in front into the menu "Bearbeiten"."""
        menu = self.menus["edit"]
        for action in self._front_actions:
            menu.removeAction(action)
        self._front_actions = page.page_actions()
        first = next(iter(menu.actions()), None)
        for action in self._front_actions:
            if first is None:
                menu.addAction(action)
            else:
                menu.insertAction(first, action)

    def _keep_title(self, title: str) -> None:
        page = self.sender()
        case_id = next((i for i, found in self._files.items() if found is page), None)
        if case_id is not None and self._titles.get(case_id) != title:
            self._titles[case_id] = title
            self._show_titles()

    def _show_titles(self) -> None:
        self.navigation.show_files([(i, self._titles.get(i, "…")) for i in self._files])
        for case_id, page in self._files.items():
            if page is self.page:
                self.navigation.stand_on_file(case_id)

    def _close_oldest(self) -> None:
        if len(self._files) > MAX_OPEN_FILES:
            oldest = next(iter(self._files))
            page = self._files.pop(oldest)
            page.leave()
            self._titles.pop(oldest, None)
            self._drop(page)
            self._show_titles()

    def _drop(self, page: Page) -> None:
        self._missed.pop(page, None)
        self.pages.removeWidget(page)
        page.deleteLater()

    def _refresh(self, changes: Changes) -> None:
        """Tell the page in front now, the others when they come to the front."""
        for page in (*self._pages.values(), *self._files.values()):
            if page is self.page:
                page.refresh(changes)
                continue
            missed = self._missed.setdefault(page, {})
            for kind, ids in changes.items():
                missed[kind] = missed.get(kind, frozenset()) | ids

    def _show_saved(self) -> None:
        self.status.show_saved()

    def _show_error(self, error: KimdeskError) -> None:
        self._show_refusal(error.text)

    def _show_refusal(self, text: str) -> None:
        self.banner.say("error", text)
        theme.announce(self, text)
