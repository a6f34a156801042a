"""What does not fit together about consents: R03, R17, R18, the notice of Art. 13, expiry."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.clients.consents import standing
from kimdesk.clients.findings import Facts, Finding, Severity
from kimdesk.clients.health import filled_fields, health_kinds
from kimdesk.clients.lists import ENDED_PHASES
from kimdesk.clients.model import Consent

# Deadline F_EINWILL: so long before a consent ends somebody should ask again.
DAYS_BEFORE_EXPIRY = 28
ASKED_LEVELS = ("ST2_CLEARING", "ST3_CM", "ST4_NACHSORGE")
BEFORE_CLEARING = ("", "ANFRAGE", "WARTELISTE")


def consent_findings(facts: Facts) -> Iterator[Finding]:
    """Everything about the consents of one case."""
    yield from chain(_data(facts), _notice(facts), _health(facts), _releases(facts))
    yield from _expiring(facts)


def _data(facts: Facts) -> Iterator[Finding]:
    """R03: a named case needs the consent to process its data, not younger than the admission."""
    case = facts.case
    if case.level not in ASKED_LEVELS:
        return
    if facts.given(standing.DATA) is not None:
        yield from _younger_than_admission(facts)
        return
    last = standing.last_word(facts.consents, standing.DATA)
    withdrawn = last is not None and last.state == standing.WITHDRAWN
    if withdrawn and case.phase in ENDED_PHASES:
        return
    severity: Severity = "error" if case.admitted_on or withdrawn else "warning"
    since = standing.decided_on(last) if withdrawn and last is not None else None
    text = _why_missing(last, facts)
    yield facts.finding("R03", severity, text, "consents", "case", case.id, since)


def _why_missing(last: Consent | None, facts: Facts) -> str:
    state = "" if last is None else standing.state_on(last, facts.consents, facts.today)
    if state == standing.WITHDRAWN:
        return translate(
            "Rules",
            "Die Einwilligung in die Datenverarbeitung ist widerrufen: Die Akte ist abzuschließen.",
        )
    if state == standing.EXPIRED:
        return translate("Rules", "Die Einwilligung in die Datenverarbeitung ist abgelaufen.")
    if state == standing.REFUSED:
        return translate("Rules", "Die Einwilligung in die Datenverarbeitung ist verweigert.")
    return translate("Rules", "Es fehlt die Einwilligung in die Datenverarbeitung.")


def _younger_than_admission(facts: Facts) -> Iterator[Finding]:
    """The first consent counts: a later one only renews it."""
    given = [
        each
        for each in facts.consents
        if each.kind == standing.DATA and each.state not in {standing.DRAFT, standing.REFUSED}
    ]
    first = min(given, key=lambda each: (each.given_on or date.min, each.id))
    admitted = facts.case.admitted_on
    if admitted and first.given_on and first.given_on > admitted:
        text = translate("Rules", "Die Einwilligung ist jünger als die Aufnahme.")
        yield facts.finding("R03", "error", text, "given_on", "consent", first.id)


def _notice(facts: Facts) -> Iterator[Finding]:
    """Art. 13 DSGVO: whoever is asked about their life knows what happens with the answers."""
    case = facts.case
    begun = case.clearing_from is not None or case.phase not in BEFORE_CLEARING
    if case.level in ASKED_LEVELS and begun and case.notice_given_on is None:
        text = translate(
            "Rules", "Das Infoblatt zum Datenschutz (Art. 13) ist noch nicht ausgehändigt."
        )
        where = ("notice_given_on", "case", case.id, case.clearing_from)
        yield facts.finding("ART13", "warning", text, *where)


def _health(facts: Facts) -> Iterator[Finding]:
    """R18: health data without a consent that holds; they are locked and have to go."""
    papers = facts.document_kinds.intersection(health_kinds(facts.catalogue))
    if not (papers or filled_fields(facts.person)):
        return
    consents = facts.person_consents or facts.consents
    if standing.valid(consents, standing.HEALTH, facts.today) is not None:
        return
    last = standing.last_word(consents, standing.HEALTH)
    text = translate("Rules", "Gesundheitsangaben ohne Einwilligung: Sie sind gesperrt.")
    since = None
    if last is not None and last.state == standing.WITHDRAWN:
        since = standing.decided_on(last)
        text = translate(
            "Rules",
            "Die Einwilligung in Gesundheitsangaben ist widerrufen: Die Angaben sind gesperrt und "
            "zu löschen.",
        )
    yield facts.finding("R18", "error", text, "health", "case", facts.case.id, since)


def _releases(facts: Facts) -> Iterator[Finding]:
    """R17: a release has to say what may be told and why (§ 67b Abs. 2 SGB X)."""
    for consent in standing.deciding(facts.consents):
        if consent.kind != standing.RELEASE or not standing.holds(consent, facts.today):
            continue
        if not (consent.information and consent.purpose):
            name = "information" if not consent.information else "purpose"
            text = translate(
                "Rules", "Die Entbindung sagt nicht, welche Angaben wozu weitergegeben werden."
            )
            yield facts.finding("R17", "hint", text, name, "consent", consent.id)


def _expiring(facts: Facts) -> Iterator[Finding]:
    """F_EINWILL: a consent ends soon."""
    if facts.case.phase in ENDED_PHASES:
        return
    soon = facts.today + timedelta(days=DAYS_BEFORE_EXPIRY)
    for consent in standing.deciding(facts.consents):
        ends = consent.expires_on
        if ends is None or not standing.holds(consent, facts.today) or ends > soon:
            continue
        what = facts.catalogue["CL40"].label(consent.kind)
        text = translate("Rules", "{what}: läuft am {day} ab.").format(
            what=what, day=format_day(ends)
        )
        where = ("expires_on", "consent", consent.id, ends)
        yield facts.finding("F_EINWILL", "hint", text, *where)
