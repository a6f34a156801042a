"""Changing one's own passphrase."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import KimdeskError, UserError
from kimdesk.desktop.session import Session
from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.scroll import ScrollColumn
from kimdesk.desktop.widgets.text_fields import PassphraseField
from kimdesk.vault.credentials import change_passphrase


class PassphraseDialog(QDialog):
    """The present passphrase, the new one twice."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Passwort ändern"))
        self._session = session
        self.old = PassphraseField(self)
        above = QLabel(self.tr("&Bisheriges Passwort"), self)
        above.setProperty("role", "field")
        above.setBuddy(self.old)
        self.new = NewPassphrase(self, known=self._known)
        buttons = QDialogButtonBox(self)
        self.set_button = QPushButton(self.tr("Passwort &setzen"), self)
        self.set_button.setProperty("kind", "primary")
        self.cancel_button = QPushButton(self.tr("&Abbrechen"), self)
        self.cancel_button.setAutoDefault(False)
        buttons.addButton(self.set_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.set_button.setDefault(True)
        self.set_button.clicked.connect(self._set)
        buttons.rejected.connect(self.reject)
        inside = ScrollColumn(self)
        inside.body.setContentsMargins(0, 0, 0, 0)
        inside.body.setSpacing(metrics.S)
        for widget in (above, self.old, self.new):
            inside.add(widget)
        inside.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(metrics.M)
        column.addWidget(inside, 1)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(28 * line, 20 * line)
        self.old.setFocus()

    def done(self, result: int) -> None:
        self.old.set_value("")
        self.new.forget()
        super().done(result)

    def _set(self) -> None:
        opened = self._session.opened
        if opened is None or not self.new.check():
            return
        self._set_busy(True)
        self._session.jobs.run(
            self,
            change_passphrase,
            opened,
            self.old.value(),
            self.new.value(),
            done=self._changed,
            failed=self._refused,
        )

    def _changed(self, _: None) -> None:
        self._session.asked.emit("passphrase_changed", None)
        self.accept()

    def _refused(self, error: KimdeskError) -> None:
        self._set_busy(False)
        if isinstance(error, UserError):
            self.new.refuse(error.text)
        else:
            self.old.set_message("error", error.text)
            self.old.setFocus()

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.old, self.new, self.set_button):
            widget.setEnabled(not busy)

    def _known(self) -> tuple[str, ...]:
        identity = self._session.store.identity
        return (identity.login, identity.name)
