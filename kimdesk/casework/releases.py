"""Which release from confidentiality (EW_SPE) lets data go to which body (R17, § 203 StGB).

A release names its recipient: the body of the directory, or its name written by hand. What
counts is the day on which data went, so a later withdrawal does not change what was before.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select

from kimdesk.clients.model import Consent, Partner
from kimdesk.clients.partners import folded
from kimdesk.vault.work import UnitOfWork

RELEASE, CONFERENCE = "EW_SPE", "EW_FALLKONF"
GIVEN, WITHDRAWN = "ES_ERTEILT", "ES_WIDERRUFEN"
TO_THEM = ("AN", "BEIDE")
# What has to be said at least to go on without a release.
SHORTEST_REASON = 10


def held_on(consent: Consent, day: date) -> bool:
    """Whether a consent was in force on `day`."""
    withdrawn = consent.state == WITHDRAWN and consent.withdrawn_on is not None
    if consent.state != GIVEN and not (withdrawn and consent.withdrawn_on > day):  # type: ignore[operator]
        return False
    begun = consent.given_on is None or consent.given_on <= day
    return begun and (consent.expires_on is None or consent.expires_on >= day)


def lets_speak(consent: Consent, day: date) -> bool:
    """Whether a release lets us give data away on `day`, to whomever it names."""
    return consent.kind == RELEASE and consent.direction in TO_THEM and held_on(consent, day)


def is_for(consent: Consent, partner_id: int | None, name: str) -> bool:
    """Whether a release names this body, by the directory or by hand."""
    if consent.partner_id is not None:
        return consent.partner_id == partner_id
    return bool(name) and folded(consent.recipient) == folded(name)


def release_for(
    consents: Iterable[Consent], partner_id: int | None, name: str, day: date
) -> Consent | None:
    """The release in force on `day` for a body, the one that holds longest; else None."""
    found = [c for c in consents if lets_speak(c, day) and is_for(c, partner_id, name)]
    return max(found, key=lambda c: (c.expires_on or date.max, c.id), default=None)


def conference_consent(consents: Iterable[Consent], day: date) -> Consent | None:
    """The consent EW_FALLKONF in force on `day`, None where there is none."""
    return next((c for c in consents if c.kind == CONFERENCE and held_on(c, day)), None)


def consents_of(unit: UnitOfWork, case_id: int) -> tuple[Consent, ...]:
    """All consents of a case; access is checked by the caller."""
    query = select(Consent).where(Consent.case_id == case_id).order_by(Consent.id)
    return tuple(unit.session.scalars(query))


def name_of_partner(unit: UnitOfWork, partner_id: int | None) -> str:
    """The name of a body, "" where it is gone."""
    if partner_id is None:
        return ""
    return unit.session.scalar(select(Partner.name).where(Partner.id == partner_id)) or ""
