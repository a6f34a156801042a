"""What a withdrawal does, said before anybody confirms it.

Rooms above know what else rests on a consent (referrals, conferences); whoever asks hands
their functions in, so that this room knows none of them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import func, select

from kimdesk.base.dates import format_day
from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.clients.access import require_case
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.health import filled_fields, health_kinds
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Case, Consent, Document, Person
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

YEARS_KEPT = 3


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that follows. `tab` and `field` say where it is seen to, "" for nowhere.

    Level: error for what must be done or is blocked at once, warning for what must be thought
    of, info for what is good to know.
    """

    level: Literal["error", "warning", "info"]
    text: str
    tab: str = ""
    field: str = ""


# Gets the consent before it is withdrawn; access is checked already.
Further = Callable[[UnitOfWork, Consent], Iterable[Consequence]]


def consequences(
    store: Store, catalogue: Catalogue, consent_id: int, further: Iterable[Further] = ()
) -> tuple[Consequence, ...]:
    """What would follow if this consent were withdrawn today, the gravest first.

    Nothing is written. Raises UserError when it is gone, NotAllowed for a foreign case.
    """
    with store.unit() as unit:
        consent = unit.session.get(Consent, consent_id)
        if consent is None:
            raise UserError(translate("Consents", "Diese Einwilligung gibt es nicht mehr."))
        require_case(unit, consent.case_id)
        found = [*_OF_KIND.get(consent.kind, _nothing)(unit, consent, catalogue)]
        for room in further:
            found += room(unit, consent)
    found.append(_kept(store.clock.today()))
    order = ("error", "warning", "info")
    return tuple(sorted(found, key=lambda each: order.index(each.level)))


def kept_until(withdrawn_on: date) -> date:
    """How long a withdrawn consent stays provable: three years (LK5)."""
    try:
        return withdrawn_on.replace(year=withdrawn_on.year + YEARS_KEPT)
    except ValueError:  # 29 February
        return withdrawn_on.replace(year=withdrawn_on.year + YEARS_KEPT, day=28)


def _kept(today: date) -> Consequence:
    text = translate(
        "Consents",
        "Einwilligung und Widerruf bleiben als Nachweis bis {day} gespeichert (Art. 7 DSGVO).",
    )
    return Consequence("info", text.format(day=format_day(kept_until(today))))


def _nothing(_: UnitOfWork, __: Consent, ___: Catalogue) -> Iterator[Consequence]:
    yield from ()


def _data(unit: UnitOfWork, consent: Consent, _: Catalogue) -> Iterator[Consequence]:
    case = unit.session.get_one(Case, consent.case_id)
    yield Consequence(
        "error",
        translate(
            "Consents",
            "Die Begleitung endet: Ab jetzt wird nichts Neues mehr erhoben. Was bis heute "
            "geschah, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).",
        ),
    )
    if case.phase not in ENDED_PHASES:
        text = translate(
            "Consents",
            "Die Akte ist abzuschließen, mit dem Grund „Widerruf der Einwilligung“. Die "
            "Teamleitung prüft, was zu löschen ist.",
        )
        yield Consequence("error", text, "closure", "reason")
    today = unit.store.clock.today()
    counting = standing.deciding(consents_of(unit, consent.case_id))
    others = [each for each in counting if each.id != consent.id and standing.holds(each, today)]
    releases = [each.recipient for each in others if each.kind == standing.RELEASE]
    if releases:
        text = translate(
            "Consents",
            "Entbindungen gelten weiter, bis sie selbst widerrufen sind: {names}.",
        )
        yield Consequence("warning", text.format(names=", ".join(releases)), "consents", "releases")
    if any(each.kind == standing.HEALTH for each in others):
        text = translate(
            "Consents",
            "Die Einwilligung in Gesundheitsangaben besteht weiter. Bitte fragen, ob auch sie "
            "widerrufen wird.",
        )
        yield Consequence("warning", text, "consents", standing.HEALTH)


def _health(unit: UnitOfWork, consent: Consent, catalogue: Catalogue) -> Iterator[Consequence]:
    case = unit.session.get_one(Case, consent.case_id)
    filled = filled_fields(unit.session.get_one(Person, case.person_id))
    fields = ", ".join(field.label for field in filled)
    text = translate("Consents", "Die Seite „Gesundheit“ wird für alle gesperrt.")
    if fields:
        text = translate(
            "Consents", "Die Seite „Gesundheit“ wird für alle gesperrt. Betroffen: {fields}."
        ).format(fields=fields)
    yield Consequence("error", text, "health")
    documents = unit.session.scalar(
        select(func.count(Document.id))
        .join(Case, Case.id == Document.case_id)
        .where(Case.person_id == case.person_id, Document.kind.in_(health_kinds(catalogue)))
    )
    if documents:
        text = translate(
            "Consents", "Ärztliche Unterlagen lassen sich nicht mehr öffnen (Anzahl: {n})."
        )
        yield Consequence("error", text.format(n=documents), "documents")
    if fields or documents:
        text = translate(
            "Consents",
            "Gesundheitsangaben sind danach zu löschen (Löschklasse LK4). Das geschieht nicht von "
            "selbst: Die Seite „Gesundheit“ bietet es an.",
        )
        yield Consequence("warning", text, "health")
    today = unit.store.clock.today()
    naming = [
        each.recipient
        for each in standing.deciding(consents_of(unit, consent.case_id))
        if each.kind == standing.RELEASE
        and each.special_categories == "J"
        and standing.holds(each, today)
    ]
    if naming:
        text = translate(
            "Consents", "Diese Entbindungen nennen auch Gesundheitsangaben: {names}."
        ).format(names=", ".join(naming))
        yield Consequence("warning", text, "consents", "releases")


def _release(_: UnitOfWork, consent: Consent, __: Catalogue) -> Iterator[Consequence]:
    to, fro = consent.direction != "VON", consent.direction != "AN"
    if to:
        text = translate(
            "Consents",
            "An {name} darf nichts mehr weitergegeben werden: kein Brief, kein Anruf, keine "
            "Vermittlung mit Daten.",
        )
        yield Consequence("error", text.format(name=consent.recipient))
    if fro:
        text = translate("Consents", "Von {name} dürfen keine Auskünfte mehr eingeholt werden.")
        yield Consequence("error", text.format(name=consent.recipient))
    text = translate("Consents", "Bitte {name} den Widerruf mitteilen.")
    yield Consequence("warning", text.format(name=consent.recipient))


def _conference(_: UnitOfWork, __: Consent, ___: Catalogue) -> Iterator[Consequence]:
    yield Consequence(
        "error",
        translate(
            "Consents", "Fallkonferenzen sind nur noch als anonymisierte Fallbesprechung möglich."
        ),
    )


def _channel(_: UnitOfWork, __: Consent, ___: Catalogue) -> Iterator[Consequence]:
    text = translate(
        "Consents", "E-Mail, Messenger und SMS dürfen nicht mehr genutzt werden, auch nicht kurz."
    )
    yield Consequence("error", text, "reach")


def _handover(_: UnitOfWork, consent: Consent, __: Catalogue) -> Iterator[Consequence]:
    text = translate("Consents", "Die Akte darf nicht an {name} übergeben werden.")
    yield Consequence("error", text.format(name=consent.recipient))


def _interpreter(_: UnitOfWork, consent: Consent, __: Catalogue) -> Iterator[Consequence]:
    text = translate("Consents", "{name} darf in diesem Fall nicht mehr sprachmitteln.")
    yield Consequence("error", text.format(name=consent.recipient))


def _guardian(_: UnitOfWork, __: Consent, ___: Catalogue) -> Iterator[Consequence]:
    text = translate(
        "Consents",
        "Ohne Einwilligung der gesetzlichen Vertretung darf mit dem Kind nicht weitergearbeitet "
        "werden.",
    )
    yield Consequence("error", text)


def _survey(_: UnitOfWork, __: Consent, ___: Catalogue) -> Iterator[Consequence]:
    text = translate("Consents", "Nach dem Abschluss darf niemand mehr nachfragen.")
    yield Consequence("error", text)


def _attorney(_: UnitOfWork, consent: Consent, __: Catalogue) -> Iterator[Consequence]:
    text = translate(
        "Consents",
        "Gegenüber {name} darf nicht mehr gehandelt werden. Bitte die Vollmacht zurückgeben und "
        "der Stelle den Widerruf mitteilen.",
    )
    yield Consequence("error", text.format(name=consent.recipient))


_OF_KIND: dict[str, Callable[[UnitOfWork, Consent, Catalogue], Iterator[Consequence]]] = {
    standing.DATA: _data,
    standing.HEALTH: _health,
    standing.RELEASE: _release,
    standing.CONFERENCE: _conference,
    "EW_KANAL": _channel,
    "EW_UEBERGABE": _handover,
    "EW_DOLM": _interpreter,
    "EW_KIND": _guardian,
    "EW_NACHBEFR": _survey,
    "EW_VERTRETUNG": _attorney,
}
