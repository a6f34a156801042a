"""What the window expects of a page, whatever it shows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes


class Page(QWidget):
    """One page of the window. Subclasses override what they need.

    Signals:
        titled: the page has a new title for the navigation (may hold a client's name, so it
            never goes into the window's title bar).
        saved: something was just committed; the window shows the time.
        refused: an error nobody showed at a field; the window shows it as a banner.
    """

    titled = Signal(str)
    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def open(self, argument: object) -> None:
        """Show what was asked for; called each time the page is brought to the front."""

    def refresh(self, changes: Changes) -> None:
        """Something in the store changed; read again what concerns this page."""

    def leave(self) -> None:
        """The page goes to the back, the store is about to lock: commit or keep drafts."""

    def place(self) -> str:
        """Where in the page the person is, for `begin_at` after the store was locked."""
        return ""

    def begin_at(self, place: str) -> None:
        """Begin where `place` says, once the page has read what it shows."""

    def focus_first(self) -> None:
        """Put the keyboard where work on this page begins."""

    def page_actions(self) -> list[QAction]:
        """The actions of this page, for menus and palette; the window adds their shortcuts."""
        return []

    def palette_actions(self) -> list[QAction]:
        """What the palette offers while this page is in front: its actions, and its places."""
        return self.page_actions()

    def show_error(self, error: KimdeskError) -> None:
        """Say an error that belongs to no field."""
        self.refused.emit(error.text)
