"""One step of a quarter on its way: what it is, how it stands, and the buttons for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import IconLabel

DONE, NEXT, LATER, WRONG = "done", "next", "later", "wrong"
_ICONS = {
    DONE: ("success", "success"),
    NEXT: ("play", "info"),
    LATER: ("clock", ""),
    WRONG: ("error", "error"),
}


class QuarterStep(QWidget):
    """An icon, a heading, a sentence or two, and buttons that are there only when useful."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = label(heading, "heading", self)
        self._icon = IconLabel(self, factor=1.3)
        self.text = label("", "", self)
        self.text.setWordWrap(True)
        self.buttons = FlowRow(self)
        self.buttons.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, metrics.S)
        grid.setHorizontalSpacing(metrics.M)
        grid.setVerticalSpacing(metrics.XS)
        grid.addWidget(self._icon, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.heading, 0, 1)
        grid.addWidget(self.text, 1, 1)
        grid.addWidget(self.buttons, 2, 1)
        grid.setColumnStretch(1, 1)

    def offer(self, button: QPushButton) -> QPushButton:
        """One more button, hidden until `say` shows it."""
        self.buttons.add(button)
        button.hide()
        return button

    def say(self, state: str, text: str, *shown: QPushButton) -> None:
        """Show how the step stands and which of its buttons may be pressed now."""
        icon, level = _ICONS[state]
        self._icon.draw(icon, level)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        for button in self.buttons.findChildren(QPushButton):
            button.setVisible(button in shown)
        self.buttons.setVisible(bool(shown))
