"""One chapter of the help in a window of its own."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kimdesk.desktop.shell.help_page import chapters, title_of
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.reading import ReadingView

_CHARS, _LINES = 90, 36


class ChapterDialog(QDialog):
    """`name` as the file of the chapter is called, without its number."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        path = chapters()[name]
        self.setWindowTitle(title_of(path))
        self.text = ReadingView(self.tr("Hilfetext"), self)
        self.text.document().setDocumentMargin(metrics.L)
        self.text.setMarkdown(path.read_text(encoding="utf-8"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * _CHARS, letters.height() * _LINES)
