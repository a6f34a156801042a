"""What everybody who opens a file has to mind: blocks, unsafe contact ways, missing consent."""

from collections.abc import Iterator

from kimdesk.base.text import translate
from kimdesk.clients.files import ClientFile
from kimdesk.desktop.session import Session

Warning_ = tuple[str, str, str]
GIVEN = "ES_ERTEILT"


def warnings_of(file: ClientFile, session: Session) -> Iterator[Warning_]:
    """Level, text and icon of each warning, the gravest first."""
    person = file.person
    if person.restricted:
        yield "error", translate("FileWarnings", "Eingeschränkt: nur lesen"), "restricted"
    if person.information_block:
        yield "error", translate("FileWarnings", "Auskunftssperre"), "shield"
    if person.call_allowed == "N":
        yield "error", translate("FileWarnings", "Nicht anrufen"), "phone"
    if person.post_allowed == "N":
        yield "error", translate("FileWarnings", "Keine Post"), "mail"
    if person.neutral_messages == "J":
        yield "warning", translate("FileWarnings", "Nachrichten nur neutral"), "message"
    if any(way.safe == "N" for way in file.contact_ways):
        yield "warning", translate("FileWarnings", "Unsicherer Kontaktweg"), "warning"
    if not has_consent(file, "EW_DATEN", session):
        yield "warning", translate("FileWarnings", "Einwilligung fehlt"), "consent"


def has_consent(file: ClientFile, kind: str, session: Session) -> bool:
    """Whether a consent of this kind is given and still holds."""
    today = session.store.clock.today()
    return any(
        consent.kind == kind
        and consent.state == GIVEN
        and (consent.expires_on is None or consent.expires_on >= today)
        for consent in file.consents
    )
