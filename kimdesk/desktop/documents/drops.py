"""Files dropped anywhere on an open client file go to its documents."""

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from kimdesk.desktop.documents.paths import paths_in
from kimdesk.desktop.documents.tab import DocumentsTab


class PageOfTabs(Protocol):
    """What of the page of a file is used here."""

    tab: object

    def show_tab(self, key: str, field: str = "") -> None: ...


class FileDrops(QObject):
    """Lets the page of a file take files, whichever tab is in front."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = cast("PageOfTabs", page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and paths_in(event):
            if event.type() == QEvent.Type.Drop:
                self._take(event)
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> None:
        self._page.show_tab(DocumentsTab.key)
        if isinstance(self._page.tab, DocumentsTab):
            self._page.tab.add_paths(paths_in(event))
