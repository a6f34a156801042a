"""What pages are laid out with: page header, section card, separator."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.flow import FlowLayout


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label in one of the roles title, heading, caption, muted; plain text, never markup."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


class SelectableLabel(QLabel):
    """Plain text that can be selected and copied with the mouse.

    The means for that cost more than the text itself, so they come with the mouse.
    """

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)

    def enterEvent(self, event: QEnterEvent) -> None:
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        super().enterEvent(event)


class PageHeader(QWidget):
    """The title of a page, one line below it, its chips and main buttons beside or below."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "title", self)
        self.line = label("", "muted", self)
        self.line.setWordWrap(True)
        self.line.hide()
        texts = QWidget(self)
        texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addStretch(1)
        self._row = FlowLayout(self)
        self._row.setContentsMargins(0, 0, 0, metrics.S)
        self._row.addWidget(texts)

    def say(self, text: str) -> None:
        """The line below the title, "" for none."""
        self.line.setText(text)
        self.line.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put a button or chip to the right end."""
        self._row.addWidget(widget)


class SectionCard(QFrame):
    """A white card with a heading; `body` takes the content, `add_action` a small button."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = label(heading, "heading", self)
        if not heading:
            self.heading.hide()
        self._head = QHBoxLayout()
        self._head.setSpacing(metrics.S)
        self._head.addWidget(self.heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.L, metrics.M, metrics.L, metrics.L)
        column.setSpacing(metrics.S)
        column.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(metrics.S)
        column.addLayout(self.body, 1)

    def set_heading(self, text: str) -> None:
        """The heading, "" for none."""
        self.heading.setText(text)
        if self.heading.isHidden() == bool(text):
            self.heading.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Put `widget` below what is there."""
        self.body.addWidget(widget)

    def add_action(self, widget: QWidget) -> None:
        """Put a button beside the heading."""
        self._head.addWidget(widget)


class Separator(QFrame):
    """A thin line that carries no meaning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)
