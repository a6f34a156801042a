"""The key that offices seal for and that receipts are signed with."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keys import SECRET_SUFFIX, SUFFIX, PublicKey
from kimdesk.city.window import services
from kimdesk.city.window.desk import CityDesk
from kimdesk.city.window.questions import ask
from kimdesk.desktop.shell.preview import PreviewDialog
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import SectionCard, SelectableLabel, label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.save_place import ask_place


class OwnKeyCard(SectionCard):
    """Its words, its file for the offices, its sheet, and the secret half for the safe."""

    def __init__(self, desk: CityDesk, parent: QWidget) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Unser Schlüssel"))
        self._desk = desk
        self._key: PublicKey | None = None
        self.words = SelectableLabel("", "", self)
        self.words.setWordWrap(True)
        about = label(
            self.tr(
                "Geben Sie jeder Stelle die Datei. Ruft sie an, lesen Sie die zwölf Prüfwörter vor."
            ),
            "muted",
            self,
        )
        about.setWordWrap(True)
        buttons = FlowRow(self)
        self.save_button = icon_button(self.tr("Datei &speichern …"), "save", self, self.save)
        self.sheet_button = icon_button(self.tr("&Blatt drucken …"), "print", self, self.print)
        self.secret_button = icon_button(
            self.tr("Für den &Tresor sichern …"), "backup", self, self.save_secret
        )
        self.renew_button = icon_button(
            self.tr("Schlüssel we&chseln …"), "refresh", self, self.renew
        )
        for button in (
            *(self.save_button, self.sheet_button),
            *(self.secret_button, self.renew_button),
        ):
            buttons.add(button)
        for widget in (about, self.words, buttons):
            self.add(widget)

    def show_key(self, key: PublicKey) -> None:
        """Show the words of the present key."""
        self._key = key
        text = self.tr("Nummer {number}. Prüfwörter: {words}")
        self.words.setText(text.format(number=key.number, words=spoken(key)))

    def save(self) -> None:
        """Save the file that every office gets."""
        if self._key is None:
            return
        place = ask_place(
            self,
            self.tr("Schlüssel für die Stellen speichern"),
            Path.home() / self._key.file_name,
            self.tr("Schlüssel (*{ending})").format(ending=SUFFIX),
        )
        if place is not None:
            self._desk.run(self, services.save_public_key, place, done=self._saved)

    def print(self) -> None:
        """Show the sheet with words and QR code."""
        self._desk.run(self, services.key_sheet, done=self._show_sheet)

    def save_secret(self) -> None:
        """Explain, then save the secret half."""
        text = self.tr(
            "Wer diese Datei hat, kann alle Pakete öffnen und Quittungen unterschreiben. Speichern"
            " Sie sie nur auf einen Stick, der in den Tresor kommt."
        )
        ask(self, self.tr("Für den Tresor sichern"), text, self.tr("Speichern …"), self._secret)

    def renew(self) -> None:
        """Ask, then make a new key."""
        text = self.tr(
            "Ein neuer Schlüssel entsteht, der alte beglaubigt ihn. Geben Sie danach allen Stellen"
            " die neue Datei. Pakete für den alten lassen sich weiter öffnen."
        )
        ask(self, self.tr("Schlüssel wechseln"), text, self.tr("Wechseln"), self._renew)

    def _secret(self) -> None:
        if self._key is None:
            return
        place = ask_place(
            self,
            self.tr("Geheimen Schlüssel speichern"),
            Path.home() / self._key.file_name.replace(SUFFIX, SECRET_SUFFIX),
            self.tr("Geheimer Schlüssel (*{ending})").format(ending=SECRET_SUFFIX),
        )
        if place is not None:
            self._desk.run(self, services.save_secret_key, place, done=self._saved)

    def _renew(self) -> None:
        self._desk.run(self, services.renew, done=self._renewed)

    def _renewed(self, key: PublicKey) -> None:
        text = self.tr("Schlüssel {number} ist da. Geben Sie allen Stellen die neue Datei.")
        self._desk.said.emit(text.format(number=key.number))
        self._desk.changed.emit()

    def _saved(self, path: Path) -> None:
        self._desk.said.emit(self.tr("Gespeichert: {name}").format(name=path.name))

    def _show_sheet(self, content: bytes) -> None:
        title, name = self.tr("Schlüsselblatt"), self.tr("Schluesselblatt.pdf")
        dialog = PreviewDialog(self._desk.jobs, content, title, name, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
