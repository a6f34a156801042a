"""Running text to read: notes, hits, help. Loads nothing, runs nothing, opens nothing."""

from html import escape

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from kimdesk.desktop.theme import metrics

__all__ = ["ReadingDocument", "ReadingView", "escape"]


class ReadingDocument(QTextDocument):
    """A document that answers every request for a picture or style sheet with nothing."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


class ReadingView(QTextBrowser):
    """Shows text that came from anywhere; what is put into markup goes through `escape`.

    Links are announced by `anchorClicked` and never followed.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(ReadingDocument(self))
        self.setProperty("role", "reading")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setViewportMargins(*[metrics.XS] * 4)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def show_text(self, text: str) -> None:
        """Show `text` as it is, without any markup."""
        self.setPlainText(text)
