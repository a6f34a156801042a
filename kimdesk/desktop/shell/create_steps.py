"""The steps of making a store that ask something: place, office, first person."""

import re
import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kimdesk.base.errors import UserError
from kimdesk.desktop import theme
from kimdesk.desktop.shell.new_passphrase import NewPassphrase
from kimdesk.desktop.theme import metrics
from kimdesk.desktop.widgets.card import label
from kimdesk.desktop.widgets.code_fields import CodeField
from kimdesk.desktop.widgets.field import Field
from kimdesk.desktop.widgets.text_fields import NameField, TextField
from kimdesk.desktop.widgets.tips import plain_tip
from kimdesk.vault.founding import Founding, checked
from kimdesk.vault.place import place_problem

FOLDER_NAME = "Ablage.kimdesk"
_SPELLED: dict[int, str] = {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue"}


class Step(QWidget):
    """One step: `title`, fields by the names under which the store refuses entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self.fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(metrics.M)
        self.about = label("", "muted", self)
        self.about.setWordWrap(True)
        self.column.addWidget(self.about)

    def head(self, title: str, text: str) -> None:
        """What the step asks, and what helps to answer."""
        self.title = title
        self.about.setText(text)

    def add(self, name: str, text: str, field: Field, *helpers: QWidget) -> None:
        """A field below its label, with buttons that help to fill it below."""
        above = QLabel(text, self)
        above.setProperty("role", "field")
        above.setBuddy(field)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(above)
        box.addWidget(field)
        self.column.addLayout(box)
        if helpers:
            row = QHBoxLayout()
            for helper in helpers:
                row.addWidget(helper)
            row.addStretch(1)
            self.column.addLayout(row)
        self.fields[name] = field

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self.fields.values())).setFocus()

    def check(self, founding: Founding) -> bool:
        """Whether the entries of this step can stand; says at the field why not."""
        try:
            checked(founding)
        except UserError as error:
            if error.field in self.fields:
                self.refuse(error)
                return False
        for field in self.fields.values():
            field.set_message("", "")
        return True

    def refuse(self, error: UserError) -> None:
        """Say an error at its field."""
        for name, field in self.fields.items():
            wrong = name == error.field
            field.set_message("error" if wrong else "", error.text if wrong else "")
        self.fields[error.field or ""].setFocus()


class PathField(TextField):
    """A path; where the line is too short it shows the end, which tells folders apart."""

    def show_text(self, text: str) -> None:
        super().show_text(text)
        self.line.end(False)
        self.line.setToolTip(plain_tip(text))


class PlaceStep(Step):
    """Where the store lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Wo soll die Ablage liegen?"),
            self.tr(
                "Ein eigener Ordner auf diesem Rechner, nicht im Netzwerk und nicht in einem "
                "Online-Speicher. Alle Daten darin sind verschlüsselt."
            ),
        )
        self.folder = PathField(self)
        self.folder.set_max_length(2000)
        self.choose = QPushButton(self.tr("O&rdner wählen …"), self)
        self.choose.setAutoDefault(False)
        theme.set_icon(self.choose, "folder")
        self.add("folder", self.tr("&Ordner der Ablage"), self.folder, self.choose)
        self.choose.clicked.connect(self._choose)
        self.folder.edited.connect(self._look)

    def value(self) -> Path:
        """The folder as typed."""
        return Path(self.folder.value()).expanduser()

    def check(self, founding: Founding) -> bool:
        return self._look()

    def _look(self) -> bool:
        problem = self._problem()
        self.folder.set_message("error" if problem else "", problem)
        if problem:
            self.folder.setFocus()
        return not problem

    def _problem(self) -> str:
        if not self.folder.value() or not self.value().is_absolute():
            return self.tr("Bitte geben Sie einen ganzen Pfad an.")
        return place_problem(self.value()) or _occupied(self.value())

    def _choose(self) -> None:
        start = self.value() if self.folder.value() else Path.home()
        found = QFileDialog.getExistingDirectory(
            self, self.tr("In welchem Ordner soll die Ablage liegen?"), str(start.parent)
        )
        if found:
            chosen = Path(found)
            empty = not any(chosen.iterdir())
            self.folder.set_value(str(chosen if empty else chosen / FOLDER_NAME))
            self._look()


class OfficeStep(Step):
    """Whose store it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Welche Beratungsstelle?"),
            self.tr("Das Kürzel steht in jeder Fallnummer, zum Beispiel AWO1-2026-0001."),
        )
        self.office = TextField(self)
        self.provider = CodeField(self)
        self.provider.set_codes(
            [
                ("AWO", self.tr("AWO – Arbeiterwohlfahrt")),
                ("DRK", self.tr("DRK – Deutsches Rotes Kreuz")),
            ]
        )
        self.code = TextField(self)
        self.code.set_max_length(8)
        self.add("office", self.tr("Name der &Beratungsstelle"), self.office)
        self.add("provider", self.tr("&Träger"), self.provider)
        self.add("code", self.tr("&Kürzel der Stelle"), self.code)
        self.provider.edited.connect(self._propose)

    def _propose(self) -> None:
        provider = self.provider.value()
        if provider and not self.code.value():
            self.code.set_value(f"{provider}1")


class PersonStep(Step):
    """The first person, who is team lead and administrator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head(
            self.tr("Wer sind Sie?"),
            self.tr(
                "Sie werden Teamleitung und Administration in einem. Weitere Personen nehmen "
                "Sie später auf."
            ),
        )
        self.display_name = NameField(self)
        self.login = TextField(self)
        self.add("display_name", self.tr("Ihr Na&me"), self.display_name)
        self.add("login", self.tr("&Anmeldename"), self.login)
        self.office = ""
        self.passphrase = NewPassphrase(self, known=self._known)
        self.column.addWidget(self.passphrase)
        self.display_name.edited.connect(self._propose)

    def check(self, founding: Founding) -> bool:
        ok = bool(self.display_name.value())
        if not ok:
            text = self.tr("Bitte geben Sie Ihren Namen ein.")
            self.display_name.set_message("error", text)
            self.display_name.setFocus()
        return ok and super().check(founding) and self.passphrase.check()

    def refuse(self, error: UserError) -> None:
        if error.field == "passphrase":
            self.passphrase.refuse(error.text)
        else:
            super().refuse(error)

    def _propose(self) -> None:
        if not self.login.value():
            self.login.set_value(login_from(str(self.display_name.value())))

    def _known(self) -> tuple[str, ...]:
        return (str(self.display_name.value()), str(self.login.value()), self.office)


def login_from(name: str) -> str:
    """A login like "erika.mustermann" from a name; "" where no Latin letters are."""
    spelled = name.casefold().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return ".".join(re.findall(r"[a-z0-9]+", plain))[:64]


def default_place() -> Path:
    """A folder that is good for a store: under the documents, else where programs keep data."""
    places = QStandardPaths.StandardLocation
    folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation)) / "KIMdesk"
    if place_problem(folder):
        folder = Path(QStandardPaths.writableLocation(places.GenericDataLocation)) / "KIMdesk"
    number, free = 1, folder / FOLDER_NAME
    while free.exists():
        number += 1
        free = folder / f"Ablage {number}.kimdesk"
    return free


def _occupied(folder: Path) -> str:
    try:
        taken = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError:
        taken = True
    if not taken:
        return ""
    return QCoreApplication.translate(
        "PlaceStep", "Dort liegt schon etwas. Bitte wählen Sie einen leeren oder neuen Ordner."
    )
