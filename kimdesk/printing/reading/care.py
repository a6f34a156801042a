"""What to mind before somebody calls, writes or passes a paper on: rules of contact, blocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.reading import health_is_open
from kimdesk.clients.files import ClientFile
from kimdesk.clients.model import ContactWay
from kimdesk.printing.reading.words import joined, label
from kimdesk.reference import Catalogue


@dataclass(frozen=True, slots=True)
class Way:
    """A contact way in words; `safe` is J, N or "" while nobody has asked."""

    text: str
    safe: str


def health_open(file: ClientFile, today: date) -> bool:
    """Whether health data (Art. 9 DSGVO) may be printed: a consent in any case of the person."""
    return health_is_open(file.person_consents, today)


def contact_ways(file: ClientFile, catalogue: Catalogue) -> tuple[Way, ...]:
    """All contact ways, the safe ones first and the unsafe ones last."""
    order = {"J": 0, "": 1, "N": 2}
    ways = sorted(file.contact_ways, key=lambda way: (order.get(way.safe, 1), way.id))
    return tuple(Way(_way(way, catalogue), way.safe) for way in ways)


def _way(way: ContactWay, catalogue: Catalogue) -> str:
    owner = ""
    if way.belongs_to:
        owner = translate("Care", "gehört {who}").format(who=way.belongs_to)
    about = joined(owner, way.note)
    kind = label(catalogue, "CL_CONTACT_WAY", way.kind)
    text = f"{kind}: {way.value}" if kind else way.value
    return f"{text} ({about})" if about else text


def care(file: ClientFile, today: date) -> Iterator[str]:
    """What everybody has to mind, a short sentence each, the gravest first."""
    person = file.person
    if person.restricted:
        yield translate("Care", "Eingeschränkte Verarbeitung (Art. 18 DSGVO): nur lesen.")
    if person.information_block:
        yield translate("Care", "Auskunftssperre: Anschrift niemandem nennen.")
    if person.call_allowed == "N":
        yield translate("Care", "Nicht anrufen.")
    if person.post_allowed == "N":
        yield translate("Care", "Keine Post.")
    if person.neutral_messages == "J":
        yield translate("Care", "Nachrichten nur neutral.")
    if any(way.safe == "N" for way in file.contact_ways):
        yield translate("Care", "Nicht alle Kontaktwege sind sicher.")
    yield from _consent(file, today)


def _consent(file: ClientFile, today: date) -> Iterator[str]:
    last = standing.last_word(file.consents, standing.DATA)
    if last is not None and last.state == standing.WITHDRAWN:
        text = translate("Care", "Einwilligung widerrufen am {day}.")
        yield text.format(day=format_day(last.withdrawn_on))
    elif last is not None and last.state == standing.REFUSED:
        yield translate("Care", "Einwilligung verweigert.")
    elif standing.valid(file.consents, standing.DATA, today) is None:
        yield translate("Care", "Keine gültige Einwilligung in die Verarbeitung.")


def interpreter_need(file: ClientFile, catalogue: Catalogue) -> str:
    """Language of the talks and which interpreting they need, "" while nobody has asked."""
    person = file.person
    language = label(catalogue, "CL08", person.counselling_language)
    return joined(language, label(catalogue, "CL09", person.interpreting))
