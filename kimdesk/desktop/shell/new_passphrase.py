"""Two lines for a new passphrase, with a bar and advice while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from kimdesk.desktop.shell.caps_lock import CapsLockWatch
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.text_fields import PassphraseField
from kimdesk.vault.passphrase import advise

# A judgement takes up to ten milliseconds, so not at every key.
PAUSE = 150


class NewPassphrase(QWidget):
    """`known()` gives the words that would be guessed first. Signal: `returned` on Enter."""

    returned = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, known: Callable[[], tuple[str, ...]] = tuple
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.S)
        advice = self.tr("Gut sind vier Wörter, die nichts miteinander zu tun haben.")
        self.first = self._line(self.tr("Neues Pass&wort"))
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 4)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(metrics.S)
        self.bar.setAccessibleName(self.tr("Stärke des Passworts"))
        self._column.addWidget(self.bar)
        self.advice = label(advice, "muted", self)
        self.advice.setWordWrap(True)
        self._column.addWidget(self.advice)
        self.again = self._line(self.tr("Neues Passwort wie&derholen"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.judge)
        self.first.line.textChanged.connect(self._timer.start)
        self.first.line.returnPressed.connect(self.again.setFocus)
        self.again.line.returnPressed.connect(self.returned)
        self.setFocusProxy(self.first)
        CapsLockWatch(self.first.line).changed.connect(self._show_caps_lock)

    def value(self) -> str:
        """What is typed in the first line."""
        return self.first.value()

    def forget(self) -> None:
        """Empty both lines and hide what they show."""
        for field in (self.first, self.again):
            field.set_value("")
            field.reveal.setChecked(False)
            field.set_message("", "")
        self.bar.setValue(0)

    def check(self) -> bool:
        """Whether it may be used; says at the right line why not."""
        advice = advise(self.value(), self._known())
        same = self.value() == self.again.value()
        text = "" if same else self.tr("Die beiden Passwörter sind nicht gleich.")
        self.first.set_message("success" if advice.accepted else "error", advice.text)
        self.again.set_message("" if same else "error", text)
        if not (advice.accepted and same):
            (self.again if advice.accepted else self.first).setFocus()
        return advice.accepted and same

    def refuse(self, text: str) -> None:
        """Say why the store did not take it."""
        self.first.set_message("error", text)
        self.first.setFocus()

    def judge(self) -> None:
        """Show strength and advice for what is typed now."""
        self._timer.stop()
        if not self.value():
            self.bar.setValue(0)
            self.first.set_message("", "")
            return
        advice = advise(self.value(), self._known())
        self.bar.setValue(advice.score)
        self.first.set_message("success" if advice.accepted else "warning", advice.text)

    def _line(self, text: str) -> PassphraseField:
        above = QLabel(text, self)
        above.setProperty("role", "field")
        field = PassphraseField(self)
        above.setBuddy(field)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(above)
        box.addWidget(field)
        self._column.addLayout(box)
        return field

    def _show_caps_lock(self, on: bool) -> None:
        text = self.tr("Die Feststelltaste ist eingeschaltet.") if on else ""
        self.again.set_message("warning" if on else "", text)
