"""The passphrase for somebody's first sign-in: entered or proposed, and shown until it is noted."""

import secrets

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.desktop.office.office_dialog import OfficeDialog
from kimdesk.desktop.office.section import button, paragraph, row
from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.vault.recovery import ALPHABET
from kimdesk.vault.users import User

GROUPS, GROUP = 4, 4


class StartPassphrase(QWidget):
    """A one-time passphrase: typed, or proposed by the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = NewPassphrase(self)
        self.shown = label("", "heading", self)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shown.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.S, 0, 0)
        column.setSpacing(metrics.S)
        column.addWidget(label(self.tr("Startpasswort, gilt für die erste Anmeldung"), "heading"))
        column.addWidget(self.lines)
        column.addWidget(row(button(self.tr("&Vorschlag einsetzen"), "key", self.propose, self)))
        column.addWidget(self.shown)

    def propose(self) -> None:
        """Put in a random passphrase that is easy to read out."""
        groups = ["".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS)]
        text = "-".join(groups)
        for field in (self.lines.first, self.lines.again):
            field.set_value(text)
        self.lines.judge()
        self.shown.setText(self.tr("Bitte persönlich weitergeben: {text}").format(text=text))
        self.shown.setWordWrap(True)
        self.shown.show()


class StartDialog(OfficeDialog):
    """A dialog that gives a start passphrase and shows it until it was noted.

    Subclasses put their form and `start_passphrase` into the body and call `hand_over`.
    """

    start_passphrase: StartPassphrase
    success = ""

    def hand_over(self, user: User) -> None:
        """It is done: in place of the form show what to pass on."""
        self.result_ = user
        passphrase = self.start_passphrase.lines.value()
        self._take_away_form()
        self.start_passphrase.lines.forget()
        self.body.addWidget(label(self.tr("Bitte jetzt notieren"), "title", self))
        self.body.addWidget(paragraph(self.success))
        for name, text in (
            (self.tr("Anmeldename"), user.login),
            (self.tr("Startpasswort"), passphrase),
        ):
            self.body.addWidget(label(name, "muted", self))
            self.body.addWidget(self._to_note(name, text))
        said = self.tr(
            "Geben Sie beides persönlich weiter. Das Startpasswort wird nicht noch einmal gezeigt "
            "und gilt nur für die erste Anmeldung; danach wählt {name} ein eigenes."
        )
        self.body.addWidget(paragraph(said.format(name=user.name)))
        self.body.addStretch(1)
        self.main_button.setText(self.tr("Ich habe es &notiert"))
        self.cancel_button.hide()
        # What was added is laid out a moment later.
        QTimer.singleShot(0, self, self.fit)
        self.main_button.setFocus()

    @property
    def handed_over(self) -> bool:
        """Whether the passphrase stands there to be noted."""
        return self.result_ is not None

    def reject(self) -> None:
        # Esc out of habit must not take away what nobody can show again.
        if self.handed_over and not self._locking:
            self.main_button.setFocus()
        else:
            super().reject()

    def leave(self) -> None:
        self._locking = True
        super().leave()

    _locking = False

    def _accept(self) -> None:
        if self.handed_over:
            self.accept()
        else:
            super()._accept()

    def _take_away_form(self) -> None:
        for at in reversed(range(self.body.count())):
            item = self.body.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is None:
                self.body.takeAt(at)
            else:
                widget.hide()

    def _to_note(self, name: str, text: str) -> QWidget:
        shown = label(text, "heading", self)
        shown.setAccessibleName(f"{name}: {text}")
        shown.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        shown.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        return shown
