"""What the program says unasked: banner, chip, empty state. Always an icon and words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label

_ICONS = {
    "neutral": "info",
    "info": "info",
    "success": "success",
    "warning": "warning",
    "error": "error",
}


_LOOK_CHANGES = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}


class IconLabel(QLabel):
    """An icon as tall as the text beside it, redrawn when look or text size change."""

    def __init__(self, parent: QWidget | None = None, *, factor: float = 1.0) -> None:
        super().__init__(parent)
        self._name = ""
        self._level = ""
        self._factor = factor

    def draw(self, name: str, level: str = "") -> None:
        """Show icon `name`, in the colour of a level or muted."""
        self._name, self._level = name, level
        colours = theme.colours()
        colour = colours.tone(level).text if level else colours.muted
        size = round(self.fontMetrics().height() * self._factor)
        self.setPixmap(theme.pixmap(name, colour, size, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOK_CHANGES and self._name:
            self.draw(self._name, self._level)


class Banner(QFrame):
    """A sentence across the page, with one offer and a way to close it.

    Signals: `acted` when the offer is taken, `closed` when it is put away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = IconLabel(self, factor=1.1)
        self.text = label("", parent=self)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.acted)
        self.close_button = QToolButton(self)
        self.close_button.setAccessibleName(self.tr("Hinweis schließen"))
        self.close_button.setToolTip(self.tr("Hinweis schließen"))
        self.close_button.clicked.connect(self._close)
        theme.set_icon(self.close_button, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.M, metrics.S, metrics.S, metrics.S)
        row.setSpacing(metrics.S)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, level: str, text: str, *, offer: str = "", closable: bool = True) -> None:
        """Show `text` as neutral, info, success, warning or error; `offer` is the button."""
        theme.mark(self, level=level)
        self._icon.draw(_ICONS[level], level)
        self.text.setText(text)
        self.button.setText(offer)
        self.button.setVisible(bool(offer))
        self.close_button.setVisible(closable)
        self.setVisible(True)
        theme.announce(self, text)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class StatusChip(QFrame):
    """A short status in a rounded box: words, a colour and, unless neutral, an icon."""

    def __init__(
        self, text: str = "", level: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "chip")
        self._icon = IconLabel(self, factor=0.85)
        self.text = label("", "caption", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.S, 1, metrics.S, 1)
        row.setSpacing(metrics.XS)
        row.addWidget(self._icon)
        row.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, level)

    def say(self, text: str, level: str = "neutral", icon: str = "") -> None:
        """Show `text`; `icon` replaces the level's own."""
        theme.mark(self, level=level)
        self.text.setText(text)
        self.setAccessibleName(text)
        self._icon.setVisible(bool(icon) or level != "neutral")
        self._icon.draw(icon or _ICONS[level], level)


class EmptyState(QWidget):
    """What a list shows while it is empty: an icon, one sentence, one main button."""

    acted = Signal()

    def __init__(
        self, icon: str, sentence: str, offer: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = IconLabel(self, factor=2.6)
        self._icon.draw(icon)
        self.sentence = label(sentence, "muted", self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(offer, self)
        self.button.setProperty("kind", "primary")
        self.button.setVisible(bool(offer))
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[metrics.XL] * 4)
        column.setSpacing(metrics.M)
        column.addStretch(2)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, sentence: str, offer: str = "") -> None:
        """Another sentence and button, for example while a filter hides everything."""
        self.sentence.setText(sentence)
        self.button.setText(offer)
        self.button.setVisible(bool(offer))
