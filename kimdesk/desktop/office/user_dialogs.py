"""Dialogs about people of the store: taking in, roles, a new start, one's own passphrase."""

from PySide6.QtWidgets import QWidget

from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.office.office_dialog import OfficeDialog
from kimdesk.desktop.office.roles_box import RolesBox
from kimdesk.desktop.office.start_passphrase import StartDialog, StartPassphrase
from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.fields import NameField, PassphraseField, TextField
from kimdesk.desktop.widgets.form import FormGrid
from kimdesk.reference import Catalogue
from kimdesk.vault import credentials, users
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.users import User


class AddUserDialog(StartDialog):
    """Takes somebody in: name, login, roles, start passphrase."""

    def __init__(
        self,
        jobs: Jobs,
        opened: OpenVault,
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Person hinzufügen"))
        self.main_button.setText(self.tr("&Hinzufügen"))
        self._opened = opened
        self.name = NameField(self)
        self.login = TextField(self)
        self.login.set_max_length(64)
        self.roles = RolesBox(catalogue, {"R_CM"}, self)
        self.start_passphrase = StartPassphrase(self)
        grid = FormGrid(2, self)
        grid.add(self.tr("&Name"), self.name)
        grid.add(self.tr("&Anmeldename"), self.login)
        self.body.addWidget(grid)
        self.body.addWidget(self.roles)
        self.body.addWidget(self.start_passphrase)
        self.body.addStretch(1)
        self.success = ""
        self.fit()
        self.name.setFocus()

    def start(self) -> None:
        for field in (self.name, self.login):
            field.set_message("", "")
        self.roles.say("")
        if self.start_passphrase.lines.check():
            self.work(
                users.add_user,
                self._opened,
                self.login.value(),
                self.name.value(),
                tuple(self.roles.value()),
                self.start_passphrase.lines.value(),
            )

    def finish(self, result: User) -> None:
        text = (
            self.tr("{name} ist vorbereitet; eine Teamleitung muss den Zugang bestätigen.")
            if result.state == "pending"
            else self.tr("{name} kann sich jetzt anmelden.")
        )
        self.success = text.format(name=result.name)
        self.hand_over(result)

    def refuse_at(self, field: str, text: str) -> bool:
        if field == "roles":
            self.roles.say(text)
        elif field in {"login", "display_name"}:
            at = self.login if field == "login" else self.name
            at.set_message("error", text)
            at.setFocus()
        elif field == "passphrase":
            self.start_passphrase.lines.refuse(text)
        else:
            return False
        return True


class RolesDialog(OfficeDialog):
    """Other roles for somebody."""

    def __init__(
        self,
        jobs: Jobs,
        opened: OpenVault,
        catalogue: Catalogue,
        user: User,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Rollen ändern"))
        self.main_button.setText(self.tr("&Ändern"))
        self._opened, self._user = opened, user
        self.body.addWidget(label(user.name, "heading", self))
        self.roles = RolesBox(catalogue, user.roles, self)
        self.body.addWidget(self.roles)
        about = label(
            self.tr(
                "Wer eine Rolle verliert, kann Schlüssel behalten haben, die dazu gehörten. "
                "Ganz ausgeschlossen ist das erst mit neuen Schlüsseln der Ablage."
            ),
            "muted",
            self,
        )
        about.setWordWrap(True)
        self.body.addWidget(about)
        self.body.addStretch(1)
        self.fit()
        self.roles.focus_first()

    def start(self) -> None:
        self.roles.say("")
        self.work(users.change_roles, self._opened, self._user.login, tuple(self.roles.value()))

    def refuse_at(self, field: str, text: str) -> bool:
        if field in {"roles", "login"}:
            self.roles.say(text)
        return field in {"roles", "login"}


class ResetDialog(StartDialog):
    """A new one-time passphrase for somebody who forgot theirs or was locked out."""

    def __init__(
        self, jobs: Jobs, opened: OpenVault, user: User, parent: QWidget | None = None
    ) -> None:
        super().__init__(jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Neues Startpasswort"))
        self.main_button.setText(self.tr("&Setzen"))
        self._opened, self._user = opened, user
        self.body.addWidget(label(user.name, "heading", self))
        self.start_passphrase = StartPassphrase(self)
        self.body.addWidget(self.start_passphrase)
        self.body.addStretch(1)
        self.success = ""
        self.fit()
        self.start_passphrase.lines.setFocus()

    def start(self) -> None:
        lines = self.start_passphrase.lines
        if lines.check():
            self.work(users.reset_user, self._opened, self._user.login, lines.value())

    def finish(self, result: User) -> None:
        text = self.tr("Das Startpasswort für {name} gilt.")
        if result.state == "pending":
            text = self.tr("{name} wartet jetzt auf die Bestätigung durch eine Teamleitung.")
        self.success = text.format(name=result.name)
        self.hand_over(result)

    def refuse_at(self, field: str, text: str) -> bool:
        if field == "passphrase":
            self.start_passphrase.lines.refuse(text)
        return field == "passphrase"


class OwnPassphraseDialog(OfficeDialog):
    """One's own passphrase."""

    def __init__(self, jobs: Jobs, opened: OpenVault, parent: QWidget | None = None) -> None:
        super().__init__(jobs, "", "", "", parent)
        self.setWindowTitle(self.tr("Mein Passwort ändern"))
        self.main_button.setText(self.tr("&Ändern"))
        self._opened = opened
        # Kept: the store may be locked while the strength is still being judged.
        self._words = (opened.identity.login, opened.identity.name, opened.office.name)
        self.old = PassphraseField(self)
        self.new = NewPassphrase(self, known=self._known)
        grid = FormGrid(1, self)
        grid.add(self.tr("&Bisheriges Passwort"), self.old)
        self.body.addWidget(grid)
        self.body.addWidget(self.new)
        self.body.addStretch(1)
        self.success = self.tr("Das neue Passwort gilt.")
        self.fit()
        self.old.setFocus()

    def start(self) -> None:
        self.old.set_message("", "")
        if self.new.check():
            self.work(
                credentials.change_passphrase, self._opened, self.old.value(), self.new.value()
            )

    def refuse_at(self, field: str, text: str) -> bool:
        if field == "new_passphrase":
            self.new.refuse(text)
        return field == "new_passphrase"

    def _known(self) -> tuple[str, ...]:
        return self._words
