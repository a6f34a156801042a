"""Telephone numbers, e-mail addresses and messenger names, and whether each is safe."""

from collections.abc import Iterable, Mapping
from typing import Any

from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import ContactWay
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_card import RecordCard
from kimdesk.desktop.files.record_line import RecordLine


class ContactWayCard(RecordCard):
    """The card of the contact ways of a person."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(ContactWay, edits, "", "")
        self.set_heading(self.tr("Kontaktwege"))
        self.add_button.setText(self.tr("Kontaktweg hinzufügen"))

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return file.contact_ways

    def line_of(self, record: ContactWay) -> tuple[str, str]:
        kind = self.session.label("CL_CONTACT_WAY", record.kind)
        whose = self.tr("gehört: {who}").format(who=record.belongs_to) if record.belongs_to else ""
        return record.value, " · ".join(part for part in (kind, whose, record.note) if part)

    def dress(self, line: RecordLine, record: ContactWay) -> None:
        if record.safe == "N":
            line.add_chip(self.tr("nicht sicher"), "error")
        elif record.safe == "J":
            line.add_chip(self.tr("sicher"), "success")

    def new_values(self) -> Mapping[str, object]:
        return {"kind": "MOBIL"}

    def empty_text(self) -> str:
        return self.tr("Noch kein Kontaktweg eingetragen.")

    def removed_text(self) -> str:
        return self.tr("Kontaktweg gelöscht.")
