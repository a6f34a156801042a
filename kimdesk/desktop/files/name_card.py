"""Further spellings of a person's name: other scripts, birth name, aliases."""

from collections.abc import Iterable, Mapping
from typing import Any

from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import PersonName
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_card import RecordCard


class NameCard(RecordCard):
    """The card of the names of a person; Arabic and Hebrew ones stand right."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(PersonName, edits, "", "")
        self.set_heading(self.tr("Weitere Schreibweisen"))
        self.add_button.setText(self.tr("Schreibweise hinzufügen"))

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return file.names

    def line_of(self, record: PersonName) -> tuple[str, str]:
        name = " ".join(part for part in (record.given_name, record.family_name) if part)
        return name or "–", self.session.label("CL_NAME_KIND", record.kind)

    def new_values(self) -> Mapping[str, object]:
        return {"kind": "ORIGINAL"}

    def empty_text(self) -> str:
        return self.tr("Zum Beispiel der Name in seiner eigenen Schrift oder ein Geburtsname.")

    def removed_text(self) -> str:
        return self.tr("Schreibweise gelöscht.")
