"""The lower edge of the assistant: back and on, or what is running with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import Separator, label


class Footer(QFrame):
    """Signal `cancelled`: what is running should stop."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = QPushButton(self.tr("&Zurück"), self)
        self.next_button = QPushButton(self)
        self.next_button.setProperty("kind", "primary")
        self.text = label("", "muted", self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Fortschritt"))
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton(self.tr("Abbre&chen"), self)
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setContentsMargins(metrics.XL, metrics.S, metrics.XL, metrics.M)
        row.setSpacing(metrics.M)
        for widget, stretch in (
            (self.back_button, 0),
            (self.text, 0),
            (self.bar, 1),
            (self.cancel_button, 0),
        ):
            row.addWidget(widget, stretch)
        row.addStretch(1)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Separator(self))
        column.addLayout(row)
        self._steps = (False, "", True)
        self._running = False
        self._follow()

    def set_steps(self, *, back: bool, forward: str, enabled: bool) -> None:
        """Which ways there are; `forward` is the text of the main button, "" for none."""
        self._steps = (back, forward, enabled)
        self._follow()

    def start(self, text: str) -> None:
        """Show that something is running."""
        self._running = True
        self.text.setText(text)
        self.bar.setRange(0, 0)
        self._follow()
        self.cancel_button.setFocus()
        theme.announce(self, text)

    def progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def stop(self) -> None:
        """Nothing is running any more."""
        self._running = False
        self._follow()

    def stand_on_next(self) -> None:
        """Put the keyboard on the main button."""
        self.next_button.setFocus()

    def _follow(self) -> None:
        back, forward, enabled = self._steps
        for widget in (self.text, self.bar, self.cancel_button):
            widget.setVisible(self._running)
        self.back_button.setVisible(back and not self._running)
        self.next_button.setVisible(bool(forward) and not self._running)
        self.next_button.setText(forward)
        self.next_button.setEnabled(enabled)
        self.setVisible(self._running or back or bool(forward))
