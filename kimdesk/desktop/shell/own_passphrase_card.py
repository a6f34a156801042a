"""Somebody signed in with a one-time passphrase: an own one comes first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.shell.start_card import StartCard


class OwnPassphraseCard(StartCard):
    """Signals: `wanted(passphrase)`; `left` to lock again without choosing one."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.add_title(self.tr("Bitte wählen Sie Ihr eigenes Passwort"))
        self.add_text(
            self.tr(
                "Ihr Startpasswort kennt noch jemand anderes. Es gilt nur für diese Anmeldung; "
                "danach öffnet nur noch Ihr eigenes."
            )
        )
        self.passphrase = NewPassphrase(self.card, known=self._known)
        self.column.addWidget(self.passphrase)
        self.button = self.primary(self.tr("Passwort &setzen"))
        self.back = QPushButton(self.tr("&Abbrechen"), self.card)
        self.add_row(self.back, self.button)
        self.button.clicked.connect(self._ask)
        self.passphrase.returned.connect(self._ask)
        self.back.clicked.connect(self._leave)

    def start(self, *known: str) -> None:
        """Begin; `known` are name, login and office."""
        self._words = known
        self.passphrase.forget()

    def focus_first(self) -> None:
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self.passphrase.check():
            self.wanted.emit(self.passphrase.value())

    def _leave(self) -> None:
        self.passphrase.forget()
        self.left.emit()

    def _known(self) -> tuple[str, ...]:
        return self._words
