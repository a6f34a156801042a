"""The people of a store: who may open it, as what; adding, confirming, locking out.

Works on the vault alone, so that an administrator without the keys of the files has it too.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError
from kimdesk.desktop.jobs import Jobs
from kimdesk.desktop.office.section import button, paragraph, row
from kimdesk.desktop.office.user_dialogs import (
    AddUserDialog,
    OwnPassphraseDialog,
    ResetDialog,
    RolesDialog,
)
from kimdesk.desktop.office.user_rows import UserRow, shown_user, user_model
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.row_table import RowTable
from kimdesk.reference import Catalogue
from kimdesk.vault import users
from kimdesk.vault.credentials import new_recovery
from kimdesk.vault.opened import OpenVault
from kimdesk.vault.recovery import RecoveryCode
from kimdesk.vault.roles import ADMINISTRATOR, LEAD
from kimdesk.vault.users import User


class UsersPanel(QWidget):
    """Signals: `refused(text)`, `said(text)` for banners; `changed` after each act."""

    refused = Signal(str)
    said = Signal(str)
    changed = Signal()

    def __init__(
        self, opened: OpenVault, jobs: Jobs, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.opened = opened
        self.jobs = jobs
        self.catalogue = catalogue
        self.rows = user_model(self)
        self.table = RowTable(self.tr("Benutzer:innen"), self.rows, self)
        self.table.setMinimumHeight(8 * metrics.TARGET)
        self._buttons()
        self._lay_out()
        self.table.stood_on.connect(self._follow)

    def read(self) -> None:
        """Read everybody again."""
        self.jobs.run(self, users.users, self.opened, done=self._show, failed=self._refuse)

    # Acts -------------------------------------------------------------------------------------

    def add(self) -> None:
        """Take somebody in."""
        self._open(AddUserDialog(self.jobs, self.opened, self.catalogue, self))

    def confirm(self) -> None:
        """Let a prepared person in."""
        self._act(users.confirm_user)

    def change_roles(self) -> None:
        """Give the person stood on other roles."""
        current = self.table.current_row()
        if current is not None:
            self._open(RolesDialog(self.jobs, self.opened, self.catalogue, current.user, self))

    def lock_out(self) -> None:
        """Lock the person stood on out, after a question."""
        current = self.table.current_row()
        if current is None:
            return
        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Aussperren"))
        question.setText(self.tr("{name} aussperren?").format(name=current.user.name))
        question.setInformativeText(
            self.tr(
                "Die Person kann die Ablage sofort nicht mehr öffnen. Wieder hereinlassen geht "
                "mit einem neuen Startpasswort. Wer eine Kopie der Ablage hat, kommt mit dem "
                "alten Passwort noch an deren Inhalt."
            )
        )
        do_it = question.addButton(self.tr("Aussperren"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.accepted.connect(self._lock_out)
        question.finished.connect(question.deleteLater)
        question.setDefaultButton(do_it)
        question.open()

    def reset(self) -> None:
        """A new one-time passphrase for the person stood on."""
        current = self.table.current_row()
        if current is not None:
            self._open(ResetDialog(self.jobs, self.opened, current.user, self))

    def own_passphrase(self) -> None:
        """Change one's own passphrase."""
        self._open(OwnPassphraseDialog(self.jobs, self.opened, self))

    def recovery(self) -> None:
        """A new recovery sheet, after a question."""
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Neuer Wiederherstellungsbogen"))
        question.setText(self.tr("Einen neuen Wiederherstellungsbogen ausgeben?"))
        question.setInformativeText(
            self.tr("Der bisherige Bogen öffnet danach nichts mehr. Bitte vernichten Sie ihn.")
        )
        do_it = question.addButton(self.tr("Neuer Bogen"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.accepted.connect(self._recovery)
        question.finished.connect(question.deleteLater)
        question.setDefaultButton(do_it)
        question.open()

    def _lock_out(self) -> None:
        self._act(users.lock_user)

    def _recovery(self) -> None:
        self.jobs.run(self, new_recovery, self.opened, done=self._show_sheet, failed=self._refuse)

    def _show_sheet(self, code: RecoveryCode) -> None:
        from kimdesk.desktop.shell.sheet_preview import SheetPreview

        SheetPreview(self, self.jobs, self.opened.clock, self.opened.folder, code).show()
        self.changed.emit()

    def _act(self, act: object) -> None:
        current = self.table.current_row()
        if current is not None and callable(act):
            login = current.user.login
            self.jobs.run(self, act, self.opened, login, done=self._acted, failed=self._refuse)

    def _acted(self, _: object) -> None:
        self.changed.emit()
        self.read()

    def _open(
        self, dialog: AddUserDialog | RolesDialog | ResetDialog | OwnPassphraseDialog
    ) -> None:
        dialog.accepted.connect(self._after_dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _after_dialog(self) -> None:
        dialog = self.sender()
        text = getattr(dialog, "success", "")
        if text:
            self.said.emit(text)
        self._acted(None)

    # Showing ----------------------------------------------------------------------------------

    def _show(self, found: tuple[User, ...]) -> None:
        made = [shown_user(user, self.catalogue) for user in found]
        self.rows.show(made)
        if made and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.rows.index(0, 0))
        self._follow(self.table.current_row())

    def _follow(self, current: UserRow | None) -> None:
        """Offer what this person may do with the one stood on."""
        roles = self.opened.identity.roles
        may, leads = bool(roles & {LEAD, ADMINISTRATOR}), LEAD in roles
        user = current.user if current else None
        self.add_button.setEnabled(may)
        self.confirm_button.setEnabled(leads and user is not None and user.state == "pending")
        self.roles_button.setEnabled(leads and user is not None and user.state != "locked")
        own = user is not None and user.uid == self.opened.identity.uid
        self.lock_button.setEnabled(may and user is not None and user.state != "locked" and not own)
        self.reset_button.setEnabled(may and user is not None and not own)
        self.sheet_button.setEnabled(leads)

    def _refuse(self, error: KimdeskError) -> None:
        self.refused.emit(error.text)

    def _buttons(self) -> None:
        self.add_button = button(self.tr("Hin&zufügen …"), "add", self.add, self)
        self.add_button.setProperty("kind", "primary")
        self.confirm_button = button(self.tr("Bes&tätigen"), "check", self.confirm, self)
        self.roles_button = button(self.tr("&Rollen …"), "key", self.change_roles, self)
        self.reset_button = button(self.tr("Neues &Startpasswort …"), "refresh", self.reset, self)
        self.lock_button = button(self.tr("A&ussperren …"), "lock", self.lock_out, self)
        self.own_button = button(
            self.tr("Mein &Passwort ändern …"), "edit", self.own_passphrase, self
        )
        self.sheet_button = button(
            self.tr("Neuer &Wiederherstellungsbogen …"), "qr-code", self.recovery, self
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.M)
        column.addWidget(self.table, 1)
        column.addWidget(
            row(
                *(self.add_button, self.confirm_button, self.roles_button),
                *(self.reset_button, self.lock_button),
            )
        )
        column.addWidget(
            paragraph(
                self.tr(
                    "Administration bereitet Zugänge vor, die Teamleitung bestätigt sie. Ein "
                    "Startpasswort gilt nur für die erste Anmeldung."
                )
            )
        )
        column.addWidget(row(self.own_button, self.sheet_button))
