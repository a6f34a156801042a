"""What everybody who opens a file has to mind: blocks, unsafe contact ways, missing consent."""

from collections.abc import Iterator

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.files import ClientFile
from kimdesk.clients.health import filled_fields
from kimdesk.desktop.session import Session

Warning_ = tuple[str, str, str]


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
    yield from _consents(file, session)
    if file.substituted_until is not None:
        text = translate("FileWarnings", "Vertretung bis {day}")
        yield "info", text.format(day=format_day(file.substituted_until)), "hourglass"


def _consents(file: ClientFile, session: Session) -> Iterator[Warning_]:
    last = standing.last_word(file.consents, standing.DATA)
    if last is not None and last.state == standing.WITHDRAWN:
        yield "error", translate("FileWarnings", "Einwilligung widerrufen"), "consent"
    elif last is not None and last.state == standing.REFUSED:
        yield "error", translate("FileWarnings", "Einwilligung verweigert"), "consent"
    elif not has_consent(file, standing.DATA, session):
        expired = last is not None and last.state == standing.GIVEN
        text = translate("FileWarnings", "Einwilligung fehlt")
        if expired:
            text = translate("FileWarnings", "Einwilligung abgelaufen")
        yield "warning", text, "consent"
    if filled_fields(file.person) and not has_consent(file, standing.HEALTH, session):
        yield "error", translate("FileWarnings", "Gesundheitsangaben gesperrt"), "lock"


def has_consent(file: ClientFile, kind: str, session: Session) -> bool:
    """Whether a consent of this kind is given and holds; about health in any case of the person."""
    known = file.person_consents if kind == standing.HEALTH else file.consents
    return standing.valid(known, kind, session.store.clock.today()) is not None
