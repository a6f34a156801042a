"""A new passphrase with the recovery sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kimdesk.base.errors import UserError
from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.shell.start_card import StartCard
from kimdesk.desktop.widgets.text_fields import TextField
from kimdesk.vault.recovery import RecoveryCode


class RecoverCard(StartCard):
    """Signals: `wanted(login, code, passphrase)`; `left` to go back to the passphrase."""

    wanted = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_title(self.tr("Neues Passwort mit dem Wiederherstellungsbogen"))
        self.add_text(
            self.tr(
                "Geben Sie die 14 Gruppen vom Bogen ein. Groß- und Kleinschreibung, "
                "Leerzeichen und Striche sind egal; ein Lesegerät für QR-Codes geht auch."
            )
        )
        self.login = TextField(self.card)
        self.code = TextField(self.card)
        self.passphrase = NewPassphrase(self.card, known=self._known)
        self.add_field(self.tr("&Anmeldename"), self.login)
        self.add_field(self.tr("&Gruppen vom Bogen"), self.code)
        self.column.addWidget(self.passphrase)
        self.button = self.primary(self.tr("Passwort &setzen"))
        self.back = QPushButton(self.tr("&Zurück"), self.card)
        self.add_row(self.back, self.button)
        self.button.clicked.connect(self._ask)
        self.passphrase.returned.connect(self._ask)
        self.back.clicked.connect(self._leave)
        self.code.edited.connect(self._check_code)
        self.login.line.returnPressed.connect(self.code.setFocus)
        self.code.line.returnPressed.connect(self.passphrase.setFocus)

    def start(self, login: str) -> None:
        """Begin anew, for somebody whose login is known or not."""
        self.login.set_value(login)
        self.forget()

    def forget(self) -> None:
        """Empty code and passphrases."""
        self.code.set_value("")
        self.code.set_message("", "")
        self.passphrase.forget()

    def focus_first(self) -> None:
        (self.code if self.login.value() else self.login).setFocus()

    def refuse(self, error: UserError) -> None:
        """Say at the right field what the store refused."""
        if error.field == "recovery_code":
            self.code.set_message("error", error.text)
            self.code.setFocus()
        elif error.field == "login":
            self.login.set_message("error", error.text)
            self.login.setFocus()
        else:
            self.passphrase.refuse(error.text)

    def _ask(self) -> None:
        login = self.login.value()
        self.login.set_message(
            "" if login else "error",
            "" if login else self.tr("Bitte geben Sie Ihren Anmeldenamen ein."),
        )
        if self._check_code() and self.passphrase.check() and login:
            self.wanted.emit(login, self.code.value(), self.passphrase.value())

    def _check_code(self) -> bool:
        """Whether the code can be one; slips are found before anything is computed."""
        try:
            RecoveryCode.read(self.code.value())
        except UserError as error:
            self.code.set_message("error", error.text)
            return False
        self.code.set_message("success", self.tr("Die Prüfzeichen stimmen."))
        return True

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _known(self) -> tuple[str, ...]:
        return (self.login.value(),)
