"""The line above running text: search in it, how many hits, to the next and the previous one."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.navigation import SearchField

_FIELD_CHARS = 26


class Searched(Protocol):
    """Entries that know the hits of their search; `found` tells of new ones."""

    found: Any
    query: str

    @property
    def hits(self) -> Sequence[Any]: ...
    def reach(self, key: Any, /) -> bool: ...  # noqa: ANN401 - the entry's own key


class HitBar(QWidget):
    """Signals: `wanted(text)` to search, `went_to(id)` for the hit to stand on."""

    wanted = Signal(str)
    went_to = Signal(int)
    left_downward = Signal()

    def __init__(self, name: str, log: Searched, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._at = -1
        self._fresh = False
        self.field = _HitField(name, self)
        self.field.setMinimumWidth(_FIELD_CHARS * self.fontMetrics().averageCharWidth())
        self.field.searched.connect(self._search)
        self.field.stepped.connect(self.step)
        self.field.left_downward.connect(self.left_downward)
        self.count = label("", "muted", self)
        self.back = self._button("chevron-up", self.tr("Vorheriger Treffer (Umschalt+Eingabe)"))
        self.back.clicked.connect(self._step_back)
        self.forward = self._button("chevron-down", self.tr("Nächster Treffer (Eingabe)"))
        self.forward.clicked.connect(self._step_forward)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.XS)
        row.addWidget(self.field)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.count)
        log.found.connect(self._show_hits)
        self._show_hits()

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) hit, from the last one to the first."""
        hits = self._log.hits
        if hits:
            self._at = (self._at + by) % len(hits)
            self._go()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        theme.set_icon(button, icon)
        return button

    def _search(self, text: str) -> None:
        if text != self._log.query:
            self._at, self._fresh = -1, True
            self.wanted.emit(text)

    def _step_back(self) -> None:
        self.step(-1)

    def _step_forward(self) -> None:
        self.step(1)

    def _show_hits(self) -> None:
        hits, query = self._log.hits, self._log.query
        for button in (self.back, self.forward):
            button.setEnabled(bool(hits))
            button.setVisible(bool(query))
        self.count.setVisible(bool(query))
        self._at = min(self._at, len(hits) - 1)
        if hits and self._fresh:
            self._fresh = False
            self._at = 0
        if hits and self._at >= 0:
            self._go()
        else:
            self.count.setText(self.tr("kein Treffer") if query else "")

    def _go(self) -> None:
        hits = self._log.hits
        self.count.setText(self.tr("{at} von {all}").format(at=self._at + 1, all=len(hits)))
        theme.announce(self, self.count.text())
        key = hits[self._at]
        if self._log.reach(key):
            self.went_to.emit(key[1])


class _HitField(SearchField):
    """Return goes to the next hit, Shift+Return to the previous one."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.searched.emit(self.text())
            self.stepped.emit(-1 if shift else 1)
        else:
            super().keyPressEvent(event)
