"""The first thing a person sees: welcome, unlocking, and a new password with the sheet."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kimdesk.desktop import theme
from kimdesk.desktop.shell.passphrase_field import PassphraseField
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.notice import Banner

CARD_WIDTH = 460


class StartWindow(QWidget):
    """Welcome or unlocking; no store is open.

    Signals: `unlock_wanted(login, passphrase)`, `recover_wanted(login, code, passphrase)`,
    `create_wanted`, `demo_wanted`, `store_chosen(folder)`.
    """

    unlock_wanted = Signal(str, str)
    recover_wanted = Signal(str, str, str)
    create_wanted = Signal()
    demo_wanted = Signal()
    store_chosen = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("KIMdesk")
        self.setProperty("role", "window")
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        self.welcome = _Welcome(self)
        self.unlock = _Unlock(self)
        self.recover = _Recover(self)
        for page in (self.welcome, self.unlock, self.recover):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self.resize(760, 560)
        self.unlock.other.clicked.connect(self.choose_store)
        self.unlock.forgotten.clicked.connect(self._show_recover)
        self.unlock.wanted.connect(self.unlock_wanted)
        self.recover.back.clicked.connect(self._show_unlock)
        self.recover.wanted.connect(self.recover_wanted)
        self.welcome.create_button.clicked.connect(self.create_wanted)
        self.welcome.open_button.clicked.connect(self.choose_store)
        self.welcome.demo_button.clicked.connect(self.demo_wanted)

    def show_welcome(self) -> None:
        """Nothing to open yet: offer what can be done."""
        self.pages.setCurrentWidget(self.welcome)
        self.welcome.create_button.setFocus()

    def show_unlock(self, folder: Path, office: str, logins: tuple[str, ...], login: str) -> None:
        """Ask for the password of the store in `folder`; `login` is fixed while locked."""
        self.unlock.show_store(folder, office, logins, login)
        self.pages.setCurrentWidget(self.unlock)
        self.unlock.focus_first()

    def set_busy(self, busy: bool) -> None:
        """While keys are computed nothing can be pressed twice."""
        self.pages.setEnabled(not busy)
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def say(self, level: str, text: str) -> None:
        """Say what went wrong or well."""
        self.banner.say(level, text)

    def choose_store(self) -> None:
        """Let the person point at a store's folder."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Ablage öffnen"))
        if folder:
            self.store_chosen.emit(Path(folder))

    def closeEvent(self, event: object) -> None:
        self.closed.emit()

    def _show_recover(self) -> None:
        self.banner.hide()
        self.recover.start(self.unlock.login.text())
        self.pages.setCurrentWidget(self.recover)

    def _show_unlock(self) -> None:
        self.banner.hide()
        self.pages.setCurrentWidget(self.unlock)
        self.unlock.focus_first()


class _Centred(QWidget):
    """A card in the middle of the window, as wide as a form needs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self.card.setMaximumWidth(CARD_WIDTH)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(*[metrics.XL] * 4)
        self.column.setSpacing(metrics.M)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 4)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def primary(self, text: str) -> QPushButton:
        """The main button of the card."""
        button = QPushButton(text, self.card)
        button.setProperty("kind", "primary")
        button.setDefault(True)
        return button


class _Welcome(_Centred):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = label(self.tr("Willkommen bei KIMdesk"), "title", self.card)
        text = label(
            self.tr(
                "Klientenakten, Termine und Hilfepläne des Kommunalen "
                "Integrationsmanagements – verschlüsselt auf diesem Gerät, ohne Netz."
            ),
            "muted",
            self.card,
        )
        text.setWordWrap(True)
        self.create_button = self.primary(self.tr("&Neue Ablage anlegen"))
        self.open_button = QPushButton(self.tr("&Vorhandene Ablage öffnen"), self.card)
        self.demo_button = QPushButton(self.tr("Mit &Beispieldaten ausprobieren"), self.card)
        for widget in (title, text, self.create_button, self.open_button, self.demo_button):
            self.column.addWidget(widget)


class _Unlock(_Centred):
    wanted = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = label("", "title", self.card)
        self.title.setWordWrap(True)
        self.place = label("", "muted", self.card)
        self.place.setWordWrap(True)
        self.login = QLineEdit(self.card)
        self.passphrase = PassphraseField(self.card)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(metrics.S)
        form.addRow(self.tr("&Anmeldename"), self.login)
        form.addRow(self.tr("&Passwort"), self.passphrase)
        self.button = self.primary(self.tr("Ö&ffnen"))
        self.forgotten = QPushButton(self.tr("Passwort &vergessen?"), self.card)
        self.other = QPushButton(self.tr("Andere Ab&lage …"), self.card)
        self.column.addWidget(self.title)
        self.column.addWidget(self.place)
        self.column.addLayout(form)
        self.column.addWidget(self.button)
        row = QHBoxLayout()
        row.addWidget(self.forgotten)
        row.addWidget(self.other)
        self.column.addLayout(row)
        self.button.clicked.connect(self._ask)
        self.login.returnPressed.connect(self.passphrase.setFocus)
        self.passphrase.returned.connect(self._ask)

    def show_store(self, folder: Path, office: str, logins: tuple[str, ...], login: str) -> None:
        self.title.setText(office or self.tr("Ablage öffnen"))
        self.place.setText(str(folder))
        self.login.setText(login or (logins[0] if len(logins) == 1 else ""))
        self.login.setReadOnly(bool(login))
        self.other.setVisible(not login)
        self.passphrase.clear()

    def focus_first(self) -> None:
        (self.passphrase if self.login.text() else self.login).setFocus()

    def _ask(self) -> None:
        self.wanted.emit(self.login.text().strip(), self.passphrase.text())
        self.passphrase.clear()


class _Recover(_Centred):
    wanted = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = label(self.tr("Neues Passwort mit dem Wiederherstellungsbogen"), "title", self.card)
        title.setWordWrap(True)
        text = label(
            self.tr(
                "Geben Sie die 14 Gruppen vom Bogen ein. Groß- und Kleinschreibung, "
                "Leerzeichen und Striche sind egal."
            ),
            "muted",
            self.card,
        )
        text.setWordWrap(True)
        self.login = QLineEdit(self.card)
        self.code = QLineEdit(self.card)
        self.passphrase = PassphraseField(self.card, advice=True)
        self.again = PassphraseField(self.card)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(metrics.S)
        form.addRow(self.tr("&Anmeldename"), self.login)
        form.addRow(self.tr("&Gruppen vom Bogen"), self.code)
        form.addRow(self.tr("&Neues Passwort"), self.passphrase)
        form.addRow(self.tr("Neues Passwort &wiederholen"), self.again)
        self.button = self.primary(self.tr("Passwort &setzen"))
        self.back = QPushButton(self.tr("&Zurück"), self.card)
        for widget in (title, text):
            self.column.addWidget(widget)
        self.column.addLayout(form)
        self.column.addWidget(self.button)
        self.column.addWidget(self.back)
        self.button.clicked.connect(self._ask)

    def start(self, login: str) -> None:
        self.login.setText(login)
        for field in (self.code, self.passphrase, self.again):
            field.clear()
        (self.code if login else self.login).setFocus()

    def _ask(self) -> None:
        if self.passphrase.text() != self.again.text():
            text = self.tr("Die beiden Passwörter sind nicht gleich.")
            self.again.set_message("error", text)
            theme.announce(self.again, text)
            return
        self.again.set_message("", "")
        self.wanted.emit(self.login.text().strip(), self.code.text(), self.passphrase.text())
