"""Consents per recipient and for further purposes: releases, channels, interpreters."""

from collections.abc import Iterable, Mapping
from typing import Any

from kimdesk.base.dates import format_day
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import Consent
from kimdesk.desktop.files.edits import Edits
from kimdesk.desktop.files.record_card import RecordCard
from kimdesk.desktop.files.record_form import RecordForm
from kimdesk.desktop.files.record_line import RecordLine

MAIN = ("EW_DATEN", "EW_ART9")
_LEVELS = {"ES_ERTEILT": "success", "ES_VERWEIGERT": "error", "ES_WIDERRUFEN": "error"}


class OtherConsentsCard(RecordCard):
    """All consents but the two that have cards of their own."""

    def __init__(self, edits: Edits) -> None:
        super().__init__(Consent, edits, "", "")
        self.set_heading(self.tr("Weitere Einwilligungen und Schweigepflichtentbindungen"))
        self.add_button.setText(self.tr("Hinzufügen"))
        self.add_button.setAccessibleName(self.tr("Weitere Einwilligung hinzufügen"))

    def records_of(self, file: ClientFile) -> Iterable[Any]:
        return (consent for consent in file.consents if consent.kind not in MAIN)

    def owner(self, file: ClientFile) -> Mapping[str, object]:
        return {"case_id": file.case.id}

    def line_of(self, record: Consent) -> tuple[str, str]:
        kind = self.session.label("CL40", record.kind)
        given = self.tr("erteilt am {day}").format(day=format_day(record.given_on))
        until = self.tr("gültig bis {day}").format(day=format_day(record.expires_on))
        parts = (
            record.recipient,
            given if record.given_on else "",
            until if record.expires_on else "",
            record.note,
        )
        return kind, " · ".join(part for part in parts if part)

    def dress(self, line: RecordLine, record: Consent) -> None:
        text = self.session.label("CL41", record.state)
        line.add_chip(text, _LEVELS.get(record.state, "neutral"))

    def entry_forms(self) -> list[RecordForm]:
        names = (
            "kind", "recipient", "state", "given_on", "expires_on",
            "language", "interpreted", "on_paper", "note",
        )  # fmt: skip
        return [RecordForm(Consent, names, self.session)]

    def new_values(self) -> Mapping[str, object]:
        today = self.session.store.clock.today()
        return {"kind": "EW_SPE", "state": "ES_ERTEILT", "given_on": today}

    def empty_text(self) -> str:
        return self.tr("Zum Beispiel eine Schweigepflichtentbindung gegenüber dem Jobcenter.")

    def removed_text(self) -> str:
        return self.tr("Einwilligung gelöscht.")
