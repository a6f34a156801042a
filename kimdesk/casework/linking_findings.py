"""What does not fit together in referrals and conferences (R17), for any number of cases."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from sqlalchemy import func, select

from kimdesk.base.text import translate
from kimdesk.casework.conference_rules import PLANNED, release_of
from kimdesk.casework.linking import covered
from kimdesk.casework.linking_rules import ENDED
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Referral
from kimdesk.casework.referrals import STALE_AFTER, last_change
from kimdesk.casework.releases import conference_consent
from kimdesk.clients.consents.standing import CONFERENCE as CONSENT
from kimdesk.clients.findings import Facts, Finding
from kimdesk.clients.model import Consent, Partner
from kimdesk.vault.work import UnitOfWork

REFERRAL, CONFERENCE = Referral.__tablename__, CaseConference.__tablename__


def linking_findings(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    """The findings of the cases in `cases` (by case id); three statements.

    Access is checked by the caller.
    """
    yield from _referrals(unit, cases)
    yield from _conferences(unit, cases)


def _referrals(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    query = (
        select(Referral, func.coalesce(Partner.name, ""))
        .outerjoin(Partner, Partner.id == Referral.partner_id)
        .where(Referral.case_id.in_(tuple(cases)), Referral.state.not_in(ENDED))
        .order_by(Referral.id)
    )
    for referral, name in unit.session.execute(query):
        facts = cases[referral.case_id]
        if not covered(referral, name, facts.consents, facts.today):
            text = translate(
                "Rules", "Die Vermittlung läuft ohne gültige Schweigepflichtentbindung weiter."
            )
            since = _ended_on(facts.consents, referral.consent_id)
            yield facts.finding("R17", "error", text, "consent_id", REFERRAL, referral.id, since)
        changed = last_change(referral)
        if changed is not None and facts.today - changed > STALE_AFTER:
            text = translate("Rules", "Die Vermittlung ist seit mehr als 4 Wochen unverändert.")
            since = changed + STALE_AFTER
            yield facts.finding("P4", "hint", text, "state", REFERRAL, referral.id, since)


def _ended_on(consents: Iterable[Consent], consent_id: int | None) -> date | None:
    """The day on which a consent was withdrawn or ran out."""
    found = next((c for c in consents if c.id == consent_id), None)
    return (found.withdrawn_on or found.expires_on) if found is not None else None


def _conferences(unit: UnitOfWork, cases: Mapping[int, Facts]) -> Iterator[Finding]:
    planned = select(CaseConference).where(
        CaseConference.case_id.in_(tuple(cases)), CaseConference.state.in_(PLANNED)
    )
    people = (
        select(ConferenceParticipant, func.coalesce(Partner.name, ""))
        .join(CaseConference, CaseConference.id == ConferenceParticipant.conference_id)
        .outerjoin(Partner, Partner.id == ConferenceParticipant.partner_id)
        .where(ConferenceParticipant.case_id.in_(tuple(cases)), CaseConference.state.in_(PLANNED))
    )
    there: dict[int, list[tuple[ConferenceParticipant, str]]] = {}
    conferences = unit.session.scalars(planned.order_by(CaseConference.id)).all()
    for person, name in unit.session.execute(people):
        there.setdefault(person.conference_id, []).append((person, name))
    for conference in conferences:
        facts = cases[conference.case_id]
        where = (CONFERENCE, conference.id)
        today = facts.today
        day = conference.held_on or today
        if day < today:
            text = translate(
                "Rules", "Der Tag der Fallkonferenz ist vorbei. Hat sie stattgefunden?"
            )
            yield facts.finding("P4", "warning", text, "held_on", *where, day)
        if conference.anonymised or conference.override_reason:
            continue
        mine = facts.consents
        ended = [
            person
            for person, name in there.get(conference.id, ())
            # Who never had a release is shown in the conference; here, who lost it.
            if person.consent_id is not None
            and release_of(person, name, mine, max(day, today)) is None
        ]
        if ended or (_was_given(mine) and conference_consent(mine, max(day, today)) is None):
            text = translate(
                "Rules",
                "Eine Einwilligung oder Schweigepflichtentbindung für die Fallkonferenz "
                "gilt nicht mehr.",
            )
            yield facts.finding("R17", "error", text, "anonymised", *where)


def _was_given(consents: tuple[Consent, ...]) -> bool:
    ended = {"ES_ERTEILT", "ES_WIDERRUFEN", "ES_ABGELAUFEN"}
    return any(c.kind == CONSENT and c.state in ended for c in consents)
