"""Making the city's archive, step by step: city, person, recovery sheet, proof of the sheet."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.bundles.keys import SECRET_SUFFIX
from kimdesk.desktop.shell.create_card import CreateCard
from kimdesk.desktop.shell.create_steps import Step
from kimdesk.desktop.widgets.buttons import icon_button
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.flow import FlowRow
from kimdesk.desktop.widgets.text_fields import TextField
from kimdesk.vault.founding import Founding
from kimdesk.vault.header import CITY

_PROPOSED = "STADT"


class CityStep(Step):
    """Whose archive it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Willkommen! Ein Archiv für die Stadt"),
            self.tr(
                "Hier sammeln Sie die Statistikpakete der Beratungsstellen: geprüft, verschlüsselt"
                " und ohne Netz. Das Archiv liegt im Ordner des Eingangs."
            ),
        )
        self.office = TextField(self)
        self.code = TextField(self)
        self.code.set_max_length(8)
        self.code.set_value(_PROPOSED)
        self.add("office", self.tr("Name der &Stadt oder des Amts"), self.office)
        self.add("code", self.tr("&Kürzel, zwei bis acht Großbuchstaben"), self.code)
        self.key_path: Path | None = None
        self.key_button = icon_button(
            self.tr("Schlüssel aus dem &Tresor …"), "key", self, self.choose_key
        )
        self.key_button.setAutoDefault(False)
        self.key_text = label(
            self.tr("Nur wenn ein früheres Archiv verloren ging: dessen geheimer Schlüssel."),
            "muted",
            self,
        )
        self.key_text.setWordWrap(True)
        row = FlowRow(self)
        row.add(self.key_button)
        self.column.addWidget(row)
        self.column.addWidget(self.key_text)

    def choose_key(self) -> None:
        """Point at the secret key that an archive had before; its bundles can be opened again."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Geheimen Schlüssel der Stadt wählen"),
            "",
            self.tr("Geheimer Schlüssel (*{ending})").format(ending=SECRET_SUFFIX),
        )
        if path:
            self.key_path = Path(path)
            text = self.tr("Das Archiv bekommt den Schlüssel aus {name}.")
            self.key_text.setText(text.format(name=self.key_path.name))

    def check(self, founding: Founding) -> bool:
        if not founding.office:
            text = self.tr("Bitte geben Sie einen Namen ein.")
            self.office.set_message("error", text)
            self.office.setFocus()
            return False
        return super().check(founding)


class CityCreateCard(CreateCard):
    """As for an office, but the place is fixed and there is no provider."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        for unused in (self.place, self.office):
            unused.hide()
        self.city = CityStep(self.card)
        self.column.insertWidget(self.column.indexOf(self.place), self.city)
        self.person.head(
            self.tr("Wer sind Sie?"),
            self.tr("Mit diesem Namen und Passwort öffnen Sie das Archiv."),
        )
        self.steps = (self.city, self.person, self.sheet, self.confirm)
        for field in (self.city.office, self.city.code):
            field.line.returnPressed.connect(self.go_on)

    @property
    def folder(self) -> Path:
        return self._folder

    def founding(self) -> Founding:
        return Founding(
            office=str(self.city.office.value()),
            provider=CITY,
            code=str(self.city.code.value()).upper(),
            login=str(self.person.login.value()),
            display_name=str(self.person.display_name.value()),
            passphrase=self.person.passphrase.value(),
        )

    def _where(self, number: int, of: int) -> str:
        return self.tr("Neues Archiv · Schritt {n} von {of}").format(n=number, of=of)

    def _offer(self, step: QWidget) -> str:
        return self.tr("Archiv an&legen") if step is self.person else super()._offer(step)
