"""The window while nothing is open: welcome, unlocking, a new store, a new passphrase."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.desktop.shell.start_card import StartCard
from kimdesk.desktop.shell.unlock_card import UnlockCard
from kimdesk.desktop.shell.welcome_card import WelcomeCard
from kimdesk.desktop.widgets.notice import Banner

if TYPE_CHECKING:
    from kimdesk.desktop.shell.create_card import CreateCard
    from kimdesk.desktop.shell.own_passphrase_card import OwnPassphraseCard
    from kimdesk.desktop.shell.recover_card import RecoverCard


class StartWindow(QWidget):
    """Shows one card; those that are rarely needed are made when they are.

    Signals: `unlock_wanted(login, passphrase)`, `recover_wanted(login, code, passphrase)`,
    `own_passphrase_wanted(passphrase)`, `own_passphrase_refused`, `create_wanted`,
    `demo_wanted`, `restore_wanted`, `store_chosen(folder)`, `closed`; `other_person_wanted`
    from the card of a locked store.
    """

    unlock_wanted = Signal(str, str)
    recover_wanted = Signal(str, str, str)
    own_passphrase_wanted = Signal(str)
    own_passphrase_refused = Signal()
    create_wanted = Signal()
    demo_wanted = Signal()
    restore_wanted = Signal()
    store_chosen = Signal(object)
    other_person_wanted = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("KIMdesk")
        self.setProperty("role", "page")
        self.banner = Banner(self)
        self.pages = QStackedWidget(self)
        self._demo = False
        self._recover: RecoverCard | None = None
        self._own: OwnPassphraseCard | None = None
        self._create: CreateCard | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self.resize(860, 680)

    # The first window shows one of the two; the other is made when it is asked for.

    @cached_property
    def welcome(self) -> WelcomeCard:
        """The card with the ways to begin."""
        card = WelcomeCard(self)
        card.create_button.clicked.connect(self.create_wanted)
        card.open_button.clicked.connect(self.choose_store)
        card.demo_button.clicked.connect(self.demo_wanted)
        card.demo_button.setVisible(self._demo)
        card.restore_button.clicked.connect(self.restore_wanted)
        self.pages.addWidget(card)
        return card

    @cached_property
    def unlock(self) -> UnlockCard:
        """The card that asks for the password."""
        card = UnlockCard(self)
        card.other.clicked.connect(self.choose_store)
        card.person.clicked.connect(self.other_person_wanted)
        card.forgotten.clicked.connect(self.show_recover)
        card.wanted.connect(self.unlock_wanted)
        self.pages.addWidget(card)
        return card

    @property
    def card(self) -> StartCard:
        """The card in front."""
        found = self.pages.currentWidget()
        return found if isinstance(found, StartCard) else self.welcome

    def offer_demo(self, offered: bool) -> None:
        """Whether a store of invented people can be made."""
        self._demo = offered
        if "welcome" in vars(self):
            self.welcome.demo_button.setVisible(offered)

    def show_welcome(self) -> None:
        """Nothing to open yet: offer what can be done."""
        self.bring(self.welcome)

    def show_unlock(self, folder: Path, office: str, logins: tuple[str, ...], login: str) -> None:
        """Ask for the password of the store in `folder`; `login` is fixed while locked."""
        self.unlock.show_store(folder, office, logins, login)
        self.bring(self.unlock)

    def show_recover(self) -> None:
        """Ask for the recovery sheet and a new passphrase."""
        self.banner.hide()
        card = self.recover_card()
        card.start(str(self.unlock.login.value()))
        self.bring(card)

    def show_own_passphrase(self, *known: str) -> None:
        """Ask for an own passphrase in place of the one-time one."""
        card = self.own_passphrase_card()
        card.start(*known)
        self.bring(card)

    def show_create(self) -> None:
        """Begin a new store."""
        self.banner.hide()
        card = self.create_card()
        card.start()
        self.bring(card)

    def create_card(self) -> "CreateCard":
        """The card that makes a store."""
        if self._create is None:
            from kimdesk.desktop.shell.create_card import CreateCard

            self._create = CreateCard(self)
            self._create.left.connect(self.show_welcome)
            self.pages.addWidget(self._create)
        return self._create

    def recover_card(self) -> "RecoverCard":
        """The card for the recovery sheet."""
        if self._recover is None:
            from kimdesk.desktop.shell.recover_card import RecoverCard

            self._recover = RecoverCard(self)
            self._recover.wanted.connect(self.recover_wanted)
            self._recover.left.connect(self._back_to_unlock)
            self.pages.addWidget(self._recover)
        return self._recover

    def own_passphrase_card(self) -> "OwnPassphraseCard":
        """The card for the first own passphrase."""
        if self._own is None:
            from kimdesk.desktop.shell.own_passphrase_card import OwnPassphraseCard

            self._own = OwnPassphraseCard(self)
            self._own.wanted.connect(self.own_passphrase_wanted)
            self._own.left.connect(self.own_passphrase_refused)
            self.pages.addWidget(self._own)
        return self._own

    def set_busy(self, busy: bool) -> None:
        """While keys are computed nothing can be pressed twice."""
        self.pages.setEnabled(not busy)
        if "unlock" in vars(self):
            self.unlock.set_busy(busy)
        if self._create is not None:
            self._create.set_busy(busy)
        if busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def say(self, level: str, text: str) -> None:
        """Say what went wrong or well."""
        self.banner.say(level, text)

    def refuse(self, error: KimdeskError) -> bool:
        """Say an error at the field it belongs to; False where the card has none for it."""
        # Brings all of cryptography with it, which the first window must not wait for.
        from kimdesk.vault.unlocking import WrongPassphrase

        if isinstance(error, WrongPassphrase) and self.card is self.unlock:
            self.unlock.refuse(error.text)
            return True
        if isinstance(error, UserError) and error.field:
            if self.card is self._recover:
                self._recover.refuse(error)
                return True
            if self.card is self._own:
                self._own.passphrase.refuse(error.text)
                return True
        return False

    def choose_store(self) -> None:
        """Let the person point at a store's folder."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Ablage öffnen"))
        if folder:
            self.store_chosen.emit(Path(folder))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()

    def bring(self, card: StartCard) -> None:
        """Bring a card to the front and the keyboard into it."""
        self.pages.setCurrentWidget(card)
        card.focus_first()

    def _back_to_unlock(self) -> None:
        self.banner.hide()
        self.bring(self.unlock)
