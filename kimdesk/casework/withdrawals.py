"""What of the case work rests on a consent: referrals and conferences still to come."""

from collections.abc import Iterator

from sqlalchemy import or_, select

from kimdesk.base.dates import format_day
from kimdesk.base.text import translate
from kimdesk.casework.model import CaseConference, ConferenceParticipant, Referral
from kimdesk.clients.consents import standing
from kimdesk.clients.consents.consequences import Consequence, consequences
from kimdesk.clients.model import Consent, Partner
from kimdesk.reference import Catalogue
from kimdesk.vault.work import Store, UnitOfWork

# Referrals in these states (CL48) still give data away; the others are over.
RUNNING = ("VE_OFFEN", "VE_WARTELISTE", "VE_ANGENOMMEN", "VE_BEGONNEN")


def consequences_of(store: Store, catalogue: Catalogue, consent_id: int) -> tuple[Consequence, ...]:
    """What would follow from a withdrawal in all rooms; see `clients.consents.consequences`."""
    return consequences(store, catalogue, consent_id, (_referrals, _conferences))


def _referrals(unit: UnitOfWork, consent: Consent) -> Iterator[Consequence]:
    if consent.kind != standing.RELEASE:
        return
    query = (
        select(Referral.id, Referral.consent_id, Referral.partner_id, Partner.name)
        .outerjoin(Partner, Partner.id == Referral.partner_id)
        .where(
            Referral.case_id == consent.case_id,
            Referral.state.in_(RUNNING),
            Referral.without_data.is_(False),
        )
        .order_by(Referral.id)
    )
    for row in unit.session.execute(query):
        if row.consent_id == consent.id or standing.is_for(consent, row.partner_id, row.name or ""):
            text = translate(
                "Consents",
                "Die laufende Vermittlung an {name} stützt sich darauf: Es dürfen keine Angaben "
                "mehr dorthin gehen.",
            ).format(name=row.name or consent.recipient)
            yield Consequence("error", text, "linking", f"referral:{row.id}")


def _conferences(unit: UnitOfWork, consent: Consent) -> Iterator[Consequence]:
    if consent.kind not in {standing.RELEASE, standing.CONFERENCE}:
        return
    query = (
        select(
            CaseConference.id,
            CaseConference.held_on,
            ConferenceParticipant.consent_id,
            ConferenceParticipant.partner_id,
            Partner.name,
        )
        .outerjoin(ConferenceParticipant, ConferenceParticipant.conference_id == CaseConference.id)
        .outerjoin(Partner, Partner.id == ConferenceParticipant.partner_id)
        .where(
            CaseConference.case_id == consent.case_id,
            CaseConference.anonymised.is_(False),
            CaseConference.state.in_(("T_GEPLANT", "T_BESTAET")),
            or_(
                CaseConference.held_on.is_(None),
                CaseConference.held_on >= unit.store.clock.today(),
            ),
        )
        .order_by(CaseConference.held_on, CaseConference.id)
    )
    said: set[int] = set()
    for row in unit.session.execute(query):
        mine = row.consent_id == consent.id or standing.is_for(
            consent, row.partner_id, row.name or ""
        )
        if row.id in said or not (mine or consent.kind == standing.CONFERENCE):
            continue
        said.add(row.id)
        yield Consequence(
            "error",
            _planned(consent).format(day=format_day(row.held_on), name=consent.recipient),
            "linking",
            f"conference:{row.id}",
        )


def _planned(consent: Consent) -> str:
    if consent.kind == standing.CONFERENCE:
        return translate(
            "Consents", "Die Fallkonferenz am {day} kann nur noch anonymisiert stattfinden."
        )
    return translate(
        "Consents",
        "An der Fallkonferenz am {day} kann {name} nicht mehr teilnehmen, wenn der Fall mit "
        "Namen besprochen wird.",
    )
