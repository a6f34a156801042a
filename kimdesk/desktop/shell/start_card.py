"""A card in the middle of the start window: what its pages are built on."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.scroll import ScrollColumn

CHARACTERS = 56


class StartCard(ScrollColumn):
    """As wide as a form needs; scrolls where text is large and the screen small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(*[metrics.XL] * 4)
        self.column.setSpacing(metrics.M)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 20)
        row.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(2)
        self._widen()

    def focus_first(self) -> None:
        """Put the keyboard where the card begins."""

    def add_title(self, text: str) -> QLabel:
        """The card's title."""
        title = label(text, "title", self.card)
        title.setWordWrap(True)
        self.column.addWidget(title)
        return title

    def add_text(self, text: str = "", role: str = "muted") -> QLabel:
        """A sentence on the card."""
        made = label(text, role, self.card)
        made.setWordWrap(True)
        self.column.addWidget(made)
        return made

    def add_field(self, text: str, field: Field) -> QLabel:
        """A field below its label; `&` marks the mnemonic."""
        above = QLabel(text, self.card)
        above.setProperty("role", "field")
        above.setBuddy(field)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(above)
        box.addWidget(field)
        self.column.addLayout(box)
        return above

    def primary(self, text: str) -> QPushButton:
        """The card's main button."""
        button = QPushButton(text, self.card)
        button.setProperty("kind", "primary")
        button.setDefault(True)
        return button

    def add_row(self, *widgets: QWidget) -> None:
        """Buttons side by side, the last one at the right end."""
        row = QHBoxLayout()
        row.setSpacing(metrics.S)
        for number, widget in enumerate(widgets):
            if number and number == len(widgets) - 1:
                row.addStretch(1)
            row.addWidget(widget)
        self.column.addLayout(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        self.card.setMaximumWidth(CHARACTERS * self.fontMetrics().averageCharWidth())
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
