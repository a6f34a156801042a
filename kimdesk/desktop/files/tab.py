"""One tab of an open client file, whatever it shows. Contacts and documents subclass it too."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.clients.files import ClientFile
from kimdesk.clients.findings import Finding
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.session import Session
from kimdesk.vault.work import Changes


class FileTab(QWidget):
    """A tab; made when it is first shown, then told of every newly read file.

    `key` names it (findings and links jump there), `icon` is the one in the list of tabs.

    Signals:
        saved: something was just committed; the window shows the time.
        refused: an error nobody showed at a field; the window shows it as a banner.
        asked: another tab is wanted: its key and the attribute to stand on, "" for none.
    """

    key = ""
    icon = "document"

    saved = Signal()
    refused = Signal(str)
    asked = Signal(str, str)

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.edits = edits

    @classmethod
    def title(cls) -> str:
        """The text in the list of tabs, in the language of the program."""
        raise NotImplementedError

    @classmethod
    def count(cls, file: ClientFile) -> int:  # noqa: ARG003 - for subclasses
        """A number beside the title, 0 for none."""
        return 0

    def show_file(self, file: ClientFile) -> None:
        """Show what was read; called when the tab is made and after each change of the file.

        What is being typed must stay as it is.
        """

    def refresh(self, changes: Changes) -> None:
        """Records changed (also of other files); the file itself comes by `show_file`."""

    def leave(self) -> None:
        """Another tab or page comes, the store is about to lock: commit or keep drafts."""

    def focus_first(self) -> None:
        """Put the keyboard where work on this tab begins."""
        self.setFocus()

    def focus_field(self, name: str) -> bool:
        """Stand on the field of attribute `name`; False where this tab has none."""
        return False

    def focus_finding(self, finding: Finding) -> bool:
        """Stand where a finding is mended; False where this tab cannot."""
        return bool(finding.field) and self.focus_field(finding.field)

    def show_findings(self) -> None:
        """What the rules found (`edits.findings`) has changed; `show_file` says so as well."""

    def tab_actions(self) -> list[QAction]:
        """The actions of this tab, for menus and palette."""
        return []

    def show_error(self, error: KimdeskError) -> None:
        """Say an error that belongs to no field."""
        self.refused.emit(error.text)
