"""One record in a card: what it says in a line or two, with small buttons at its end."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.files.direction import runs_right_to_left
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.field import MessageLine
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.notice import StatusChip


class RecordLine(QWidget):
    """`title` above, `detail` muted below; a title in Arabic or Hebrew stands right."""

    def __init__(self, title: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = title
        self.title = label(title, parent=self)
        self.title.setWordWrap(True)
        self.chips: FlowRow | None = None
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addWidget(self.title)
        texts = [self.title]
        if detail:
            texts.append(label(detail, "caption", self))
            texts[-1].setWordWrap(True)
            self._texts.addWidget(texts[-1])
        if runs_right_to_left(title):
            for text in texts:
                text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, metrics.XS, 0, metrics.XS)
        self._row.setSpacing(metrics.XS)
        self._row.addLayout(self._texts, 1)

    def add_chip(self, text: str, level: str) -> None:
        """A status below the texts."""
        if self.chips is None:
            self.chips = FlowRow(self)
            self._texts.addWidget(self.chips)
        self.chips.add(StatusChip(text, level, self))

    def say(self, level: str, text: str) -> None:
        """A finding below the texts."""
        line = MessageLine(self)
        line.say(level, text)
        self._texts.addWidget(line)

    def add_below(self, widget: QWidget) -> None:
        """Anything else below the texts."""
        self._texts.addWidget(widget)

    def add_widget(self, widget: QWidget) -> None:
        """Anything else at the end of the line."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def add_button(self, icon: str, what: str, run: Callable[[], Any]) -> QToolButton:
        """A small button; its name says what it does to which record."""
        button = QToolButton(self)
        button.setAccessibleName(f"{what}: {self._name}")
        button.setToolTip(what)
        theme.set_icon(button, icon)
        button.clicked.connect(run)
        self.add_widget(button)
        return button
