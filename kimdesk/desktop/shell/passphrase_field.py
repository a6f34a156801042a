"""A line for a passphrase: hidden, shown on request, with advice on its strength."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.field import MessageLine
from kimdesk.vault.passphrase import advise


class PassphraseField(QWidget):
    """Never keeps an undo history; pasting is allowed. Signal: `returned` on Enter.

    `known` gives the words an attacker would try first, at the moment of asking.
    """

    returned = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        advice: bool = False,
        known: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        super().__init__(parent)
        self._advice = advice
        self._known = known
        self.line = QLineEdit(self)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(500)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.setText(self.tr("Passwort zeigen"))
        self._eye.toggled.connect(self._show_text)
        theme.set_icon(self._eye, "show")
        self.line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._message = MessageLine(self)
        self._message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.XS)
        column.addWidget(self.line)
        column.addWidget(self._message)
        self.setFocusProxy(self.line)
        self.line.returnPressed.connect(self.returned)
        if advice:
            self.line.textChanged.connect(self._advise)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()
        self._eye.setChecked(False)
        self.set_message("", "")

    def set_message(self, level: str, text: str) -> None:
        """Say something under the line; "" clears."""
        self._message.say(level or "info", text)
        self._message.setVisible(bool(text))
        self.line.setAccessibleDescription(text)

    def accepted(self) -> bool:
        """Whether the passphrase is strong enough."""
        return advise(self.text(), self._known()).accepted

    def _advise(self, text: str) -> None:
        if not text:
            self.set_message("", "")
            return
        advice = advise(text, self._known())
        self.set_message("success" if advice.accepted else "warning", advice.text)

    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
