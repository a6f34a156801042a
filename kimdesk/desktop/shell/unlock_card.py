"""Login and passphrase: what stands between people and a store."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from kimdesk.desktop import theme
from kimdesk.desktop.shell.caps_lock import CapsLockWatch
from kimdesk.desktop.shell.start_card import StartCard
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.text_fields import PassphraseField, TextField


class UnlockCard(StartCard):
    """Signal `wanted(login, passphrase)`. While locked the login is fixed."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_title("")
        self.place = self.add_text()
        self.hint = self.add_text(role="")
        self.login = TextField(self.card)
        self.passphrase = PassphraseField(self.card)
        self.add_field(self.tr("&Anmeldename"), self.login)
        self.add_field(self.tr("&Passwort"), self.passphrase)
        self.button = self.primary(self.tr("Ö&ffnen"))
        theme.set_icon(self.button, "unlock")
        self.column.addWidget(self.button)
        self.busy = QProgressBar(self.card)
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedHeight(metrics.S)
        self.busy.setAccessibleName(self.tr("Die Ablage wird geöffnet."))
        self.column.addWidget(self.busy)
        self.forgotten = QPushButton(self.tr("Passwort &vergessen?"), self.card)
        self.other = QPushButton(self.tr("Andere Ab&lage …"), self.card)
        self.person = QPushButton(self.tr("Andere Pe&rson anmelden"), self.card)
        for button in (self.forgotten, self.other, self.person):
            button.setProperty("kind", "flat")
        theme.set_icon(self.person, "logout")
        self.add_row(self.forgotten, self.other, self.person)
        self._offers_others = True
        self.set_busy(False)
        self.button.clicked.connect(self._ask)
        self.login.line.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.line.returnPressed.connect(self._ask)
        CapsLockWatch(self.passphrase.line).changed.connect(self._show_caps_lock)

    def offer_others(self, *, offered: bool) -> None:
        """Whether another store than this one may be chosen."""
        self._offers_others = offered
        self.other.setVisible(offered)

    def show_store(self, folder: Path, office: str, logins: tuple[str, ...], login: str) -> None:
        """Which store to open; `login` is fixed while it is locked, "" otherwise."""
        self.title.setText(office or self.tr("Ablage öffnen"))
        self.place.setText(str(folder))
        self.login.set_value(login or (logins[0] if len(logins) == 1 else ""))
        self.login.set_read_only(bool(login))
        self.other.setVisible(self._offers_others and not login)
        self.person.setVisible(bool(login))
        self.show_hint("")
        self.forget()

    def show_office(self, office: str, logins: tuple[str, ...]) -> None:
        """What the store says of itself, known a moment after the card is shown."""
        self.title.setText(office or self.tr("Ablage öffnen"))
        if len(logins) == 1 and not self.login.line.text():
            self.login.set_value(logins[0])
            # Not hasFocus(): the window may not be active yet when the store has answered.
            if self.window().focusWidget() is self.login.line:
                self.passphrase.setFocus()

    def show_hint(self, text: str) -> None:
        """A line under the place, for example the passphrases of the demo store."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def set_busy(self, busy: bool) -> None:
        """Whether the keys are being computed."""
        self.busy.setVisible(busy)
        self.button.setText(self.tr("Wird geöffnet …") if busy else self.tr("Ö&ffnen"))

    def forget(self) -> None:
        """Empty the passphrase and hide it again."""
        self.passphrase.set_value("")
        self.passphrase.reveal.setChecked(False)
        self.passphrase.set_message("", "")

    def refuse(self, text: str) -> None:
        """Say below the password that it did not open, and stand there for the next try."""
        self.passphrase.set_message("error", text)
        self.passphrase.setFocus()

    def focus_first(self) -> None:
        (self.passphrase if self.login.value() else self.login).setFocus()

    def _ask(self) -> None:
        if not self.passphrase.value():
            self.passphrase.set_message("error", self.tr("Bitte geben Sie Ihr Passwort ein."))
            self.passphrase.setFocus()
            return
        wanted = str(self.login.value()), self.passphrase.value()
        self.forget()
        self.wanted.emit(*wanted)

    def _show_caps_lock(self, on: bool) -> None:
        text = self.tr("Die Feststelltaste ist eingeschaltet.") if on else ""
        self.passphrase.set_message("warning" if on else "", text)
