"""One section of the settings page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import Cancelled, KimdeskError
from kimdesk.desktop import theme
from kimdesk.desktop.session import Session
from kimdesk.desktop.widgets.card import PageHeader, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.vault.work import Changes


class Section(QWidget):
    """Made when it is first chosen. Signals: `saved`; `refused(text)` for the window's banner."""

    saved = Signal()
    refused = Signal(str)

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.column = ScrollColumn(self)
        self.header = PageHeader(title, self.column)
        self.column.add(self.header)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.column)

    def open(self) -> None:
        """The section comes to the front: read what it shows."""

    def refresh(self, changes: Changes) -> None:
        """Something in the store changed."""

    def leave(self) -> None:
        """The section goes to the back: commit what is typed."""

    def focus_first(self) -> None:
        """Put the keyboard where the section begins."""
        self.setFocus()

    def refuse(self, error: KimdeskError) -> None:
        """Say an error that belongs to no field; what a newer question replaced is none."""
        if not isinstance(error, Cancelled):
            self.refused.emit(error.text)


def button(text: str, icon: str, run: object, parent: QWidget) -> QPushButton:
    """A button with an icon that runs a bound method."""
    made = QPushButton(text, parent)
    if icon:
        theme.set_icon(made, icon)
    made.clicked.connect(run)
    return made


def row(*buttons: QWidget) -> FlowRow:
    """Buttons side by side, broken where the width ends."""
    made = FlowRow()
    for each in buttons:
        made.add(each)
    return made


def paragraph(text: str, role: str = "muted") -> QWidget:
    """Some sentences of explanation."""
    made = label(text, role)
    made.setWordWrap(True)
    return made
