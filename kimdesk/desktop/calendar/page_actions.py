"""The commands of the calendar page: for menu, palette and keys.

Ctrl+Plus and Ctrl+Minus are the grid's own while the keyboard is in it; elsewhere they change
the size of text.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from kimdesk.desktop import theme
from kimdesk.desktop.calendar.period import AGENDA, DAY, MONTH, WEEK, WORKWEEK

if TYPE_CHECKING:
    from kimdesk.desktop.calendar.page import CalendarPage


class PageActions(QObject):
    """Belongs to one page; `actions` in the order of the menu."""

    def __init__(self, page: "CalendarPage") -> None:
        super().__init__(page)
        self._page = page
        self.actions: list[QAction] = []
        views = {
            DAY: self.tr("Ansicht &Tag"),
            WORKWEEK: self.tr("Ansicht &Arbeitswoche"),
            WEEK: self.tr("Ansicht &Woche"),
            MONTH: self.tr("Ansicht &Monat"),
            AGENDA: self.tr("Ansicht &Liste"),
        }
        for at, (mode, text) in enumerate(views.items()):
            self._add(text, f"Alt+{at + 1}", partial(page.show_mode, mode), "calendar")
        self._add(self.tr("Kalender: &heute"), "Ctrl+Home", page.go_today, "date")
        self._add(self.tr("Vorheriger &Zeitraum"), "Ctrl+Left", self._back, "chevron-left")
        self._add(self.tr("&Nächster Zeitraum"), "Ctrl+Right", self._forth, "chevron-right")
        self._add(self.tr("&Springen zu …"), "Ctrl+G", self._jump, "search")
        self._add(self.tr("Stunden &höher"), "", self._zoom_in, "add")
        self._add(self.tr("Stunden nie&driger"), "", self._zoom_out, "minus")

    def _add(self, text: str, keys: str, run: object, icon: str) -> None:
        action = QAction(text, self._page)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        theme.set_icon(action, icon)
        action.triggered.connect(_Plain(run, action).run)
        self._page.addAction(action)
        self.actions.append(action)

    def _back(self) -> None:
        self._page.step(-1)

    def _forth(self) -> None:
        self._page.step(1)

    def _jump(self) -> None:
        self._page.show_side(True)
        self._page.side.jump.setFocus()
        self._page.side.jump.selectAll()

    def _zoom_in(self) -> None:
        grid = self._page.view.grid
        grid.set_zoom(grid.zoom + 1)

    def _zoom_out(self) -> None:
        grid = self._page.view.grid
        grid.set_zoom(grid.zoom - 1)


class _Plain(QObject):
    """Takes the toolkit's `checked` away."""

    def __init__(self, run: object, parent: QObject) -> None:
        super().__init__(parent)
        self._run = run

    def run(self, _checked: bool = False) -> None:
        if callable(self._run):
            self._run()
