"""The bar above everything: search, the most frequent command, lock."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics


class HeaderBar(QFrame):
    """Signal `search_wanted`. Buttons show commands of the registry, made by `offer`."""

    search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "navigation")
        self.search = QPushButton(self.tr("Suchen, öffnen, Befehl …   Strg+K"), self)
        self.search.setAccessibleName(self.tr("Suchen, öffnen oder Befehl ausführen"))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.clicked.connect(self.search_wanted)
        theme.set_icon(self.search, "search")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(metrics.M, metrics.S, metrics.M, metrics.S)
        self._row.setSpacing(metrics.S)
        self._row.addWidget(self.search, 2)
        self._row.addStretch(3)

    def offer(self, action: QAction, *, with_text: bool = True) -> None:
        """One more button at the right end."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if with_text else style.ToolButtonIconOnly
        button.setToolButtonStyle(wanted)
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        name = action.text().replace("&", "").rstrip(" …")
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.setAccessibleName(name)
        self._row.addWidget(button)
