"""Which release from confidentiality (EW_SPE) let data go to which body on a day (R17).

What counts is the day on which data went or somebody spoke: a later withdrawal or a newer
version does not change what was before. Of today the answers are those of
`clients.consents.standing`.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from kimdesk.clients.consents.standing import (
    BOTH_WAYS,
    CONFERENCE,
    DRAFT,
    GIVEN,
    RELEASE,
    REPLACED,
    WITHDRAWN,
    is_for,
    is_same_matter,
)
from kimdesk.clients.model import Consent, Partner
from kimdesk.vault.work import UnitOfWork

TO_THEM = ("AN", BOTH_WAYS)


def held_on(consent: Consent, consents: Sequence[Consent], day: date) -> bool:
    """Whether a consent was in force on `day`, among all consents of the case."""
    withdrawn_later = (
        consent.state == WITHDRAWN
        and consent.withdrawn_on is not None
        and consent.withdrawn_on > day
    )
    if consent.state not in {GIVEN, REPLACED} and not withdrawn_later:
        return False
    if consent.given_on is not None and consent.given_on > day:
        return False
    if consent.expires_on is not None and consent.expires_on < day:
        return False
    return not any(_came_after(each, consent, day) for each in consents)


def _came_after(other: Consent, consent: Consent, day: date) -> bool:
    """Whether another decision about the same matter stood in its place on `day`."""
    begun, mine = other.given_on or date.min, consent.given_on or date.min
    newer = (mine, consent.id) < (begun, other.id)
    return newer and begun <= day and other.state != DRAFT and is_same_matter(other, consent)


def lets_speak(consent: Consent, consents: Sequence[Consent], day: date) -> bool:
    """Whether a release lets us give data away on `day`, to whomever it names."""
    right = consent.kind == RELEASE and consent.direction in TO_THEM
    return right and held_on(consent, consents, day)


def release_for(
    consents: Sequence[Consent], partner_id: int | None, name: str, day: date
) -> Consent | None:
    """The release in force on `day` for a body, the one that holds longest; else None."""
    found = [
        each
        for each in consents
        if lets_speak(each, consents, day) and is_for(each, partner_id, name)
    ]
    return max(found, key=lambda each: (each.expires_on or date.max, each.id), default=None)


def conference_consent(consents: Sequence[Consent], day: date) -> Consent | None:
    """The consent EW_FALLKONF in force on `day`, None where there is none."""
    mine = (each for each in consents if each.kind == CONFERENCE)
    return next((each for each in mine if held_on(each, consents, day)), None)


def name_of_partner(unit: UnitOfWork, partner_id: int | None) -> str:
    """The name of a body, "" where it is gone."""
    if partner_id is None:
        return ""
    return unit.session.scalar(select(Partner.name).where(Partner.id == partner_id)) or ""
