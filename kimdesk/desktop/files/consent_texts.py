"""What each kind of consent is for, and how one reads in a line."""

from collections.abc import Iterator
from datetime import date

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.consequences import kept_until
from kimdesk.clients.model import Consent
from kimdesk.desktop.session import Session

LEVELS = {
    standing.GIVEN: "success",
    standing.REFUSED: "error",
    standing.WITHDRAWN: "error",
    standing.EXPIRED: "warning",
}


def purpose(kind: str) -> str:
    """What a consent of this kind allows (Art. 6, 7 and 9 DSGVO; § 203 StGB)."""
    texts = {
        "EW_DATEN": translate(
            "Consents", "Damit Angaben zur Person in dieser Akte gespeichert werden dürfen."
        ),
        "EW_ART9": translate(
            "Consents",
            "Ausdrücklich für Gesundheit und besonderen Schutzbedarf (Art. 9 DSGVO). Erst damit "
            "öffnet sich die Seite „Gesundheit“.",
        ),
        "EW_SPE": translate(
            "Consents",
            "Für jede Stelle eine eigene: Ohne Entbindung dürfen wir dort nichts sagen und nichts "
            "fragen (§ 203 StGB).",
        ),
        "EW_FALLKONF": translate(
            "Consents", "Damit in einer Fallkonferenz mit Namen gesprochen werden darf."
        ),
        "EW_KANAL": translate(
            "Consents", "Für E-Mail, Messenger und SMS, die unterwegs mitgelesen werden können."
        ),
        "EW_UEBERGABE": translate(
            "Consents", "Damit die Akte an einen anderen Träger übergeben werden darf."
        ),
        "EW_DOLM": translate(
            "Consents", "Damit eine namentlich genannte Person sprachmitteln darf."
        ),
        "EW_KIND": translate(
            "Consents", "Die gesetzliche Vertretung stimmt für ein minderjähriges Kind zu."
        ),
        "EW_NACHBEFR": translate(
            "Consents", "Damit wir nach dem Abschluss noch einmal nachfragen dürfen."
        ),
        "EW_VERTRETUNG": translate(
            "Consents", "Damit wir gegenüber einer Stelle für die Klient:in handeln dürfen."
        ),
    }
    return texts.get(kind, "")


def heading(session: Session, kind: str) -> str:
    """The name of a kind, as a heading."""
    name = session.label("CL40", kind)
    return name[:1].upper() + name[1:]


def name_of(session: Session, consent: Consent) -> str:
    """Kind and recipient, for screen readers and the list of former ones."""
    who = recipient(consent)
    what = heading(session, consent.kind)
    return f"{what}: {who}" if who else what


def recipient(consent: Consent) -> str:
    """Body and person it is for."""
    return ", ".join(part for part in (consent.recipient, consent.recipient_person) if part)


def detail(session: Session, consent: Consent, today: date) -> str:
    """What there is to know of a consent, in one line; `today` decides on the tense."""
    return " · ".join(part for part in _parts(session, consent, today) if part)


def _parts(session: Session, consent: Consent, today: date) -> Iterator[str]:
    if consent.direction:
        yield session.label("CL_DIRECTION", consent.direction)
    yield consent.information
    if consent.purpose:
        yield translate("Consents", "wozu: {purpose}").format(purpose=consent.purpose)
    yield from _days(consent, today)
    if consent.language:
        language = session.label("CL08", consent.language)
        yield translate("Consents", "erklärt auf {language}").format(language=language)
    if consent.on_paper:
        yield translate("Consents", "Unterschrift liegt vor")
    if consent.form_version and consent.state != standing.DRAFT:
        text = translate("Consents", "Formular: Fassung {version}")
        yield text.format(version=consent.form_version)
    yield consent.note


def _days(consent: Consent, today: date) -> Iterator[str]:
    if consent.given_on is not None:
        text = translate("Consents", "erteilt am {day}")
        if consent.state == standing.REFUSED:
            text = translate("Consents", "verweigert am {day}")
        yield text.format(day=format_day(consent.given_on))
    if consent.withdrawn_on is not None:
        text = translate("Consents", "widerrufen am {day}")
        yield text.format(day=format_day(consent.withdrawn_on))
        yield consent.withdrawal_note
        text = translate("Consents", "Nachweis bis {day}")
        yield text.format(day=format_day(kept_until(consent.withdrawn_on)))
    elif consent.expires_on is not None:
        text = translate("Consents", "gültig bis {day}")
        if consent.expires_on < today:
            text = translate("Consents", "galt bis {day}")
        yield text.format(day=format_day(consent.expires_on))
