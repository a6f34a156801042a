"""Questions to the store about consents: what holds in a case, who may be told what (R17)."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import clean, translate
from kimdesk.clients.consents import standing
from kimdesk.clients.model import Case, Consent, Partner
from kimdesk.vault.work import UnitOfWork

# What has to be said at least to go on without a release.
SHORTEST_REASON = 10


def consents_of(unit: UnitOfWork, case_id: int) -> tuple[Consent, ...]:
    """All consents of a case; access is checked by the caller."""
    query = select(Consent).where(Consent.case_id == case_id).order_by(Consent.id)
    return tuple(unit.session.scalars(query))


def consent_for(
    unit: UnitOfWork, case_id: int, kind: str, day: date | None = None
) -> Consent | None:
    """The consent of this kind (CL40) that holds in a case on `day`, by default today."""
    return standing.valid(consents_of(unit, case_id), kind, day or unit.store.clock.today())


def release_for(
    unit: UnitOfWork,
    case_id: int,
    partner_id: int | None,
    recipient: str = "",
    direction: str = "AN",
    day: date | None = None,
) -> Consent | None:
    """The release (EW_SPE) that holds for a body, the one that runs longest; else None.

    `partner_id` names the body by the directory, `recipient` by its name; the directory's own
    name counts as well. `direction` is AN (we tell them), VON (they tell us) or "" for any.
    """
    name = recipient or _name_of(unit, partner_id)
    found = standing.valid_releases(
        consents_of(unit, case_id), partner_id, name, direction, day or unit.store.clock.today()
    )
    return max(found, key=lambda each: (each.expires_on or date.max, each.id), default=None)


def require_release(
    unit: UnitOfWork,
    case_id: int,
    partner_id: int | None,
    recipient: str = "",
    direction: str = "AN",
    reason: str = "",
) -> Consent | None:
    """Rule R17: data go to a body with a release, or with a reason that is logged.

    Returns the release, None when `reason` took its place. Raises UserError without either
    (field `consent_id`) or for a reason that says nothing (field `override_reason`).
    """
    release = release_for(unit, case_id, partner_id, recipient, direction)
    if release is not None:
        return release
    reason = clean(reason)
    if not reason:
        raise UserError(
            translate(
                "Consents",
                "Für diese Stelle gibt es keine gültige Schweigepflichtentbindung. "
                "Ohne sie dürfen keine Angaben weitergegeben werden.",
            ),
            "consent_id",
        )
    if len(reason) < SHORTEST_REASON:
        raise UserError(
            translate("Consents", "Bitte in mindestens {n} Zeichen begründen.").format(
                n=SHORTEST_REASON
            ),
            "override_reason",
        )
    unit.log("AENDERN", "case", case_id, f"without release, reason: {reason[:200]}")
    return None


def consents_of_person(unit: UnitOfWork, person_id: int) -> tuple[Consent, ...]:
    """All consents in all cases of a person."""
    query = select(Consent).join(Case, Case.id == Consent.case_id).order_by(Consent.id)
    return tuple(unit.session.scalars(query.where(Case.person_id == person_id)))


def has_health_consent(unit: UnitOfWork, person_id: int | None) -> bool:
    """Whether health data of a person may be kept and read: EW_ART9 decides and holds (R18).

    The fields belong to the person, so the newest word in any of their cases decides.
    """
    if person_id is None:
        return False
    return health_is_open(consents_of_person(unit, person_id), unit.store.clock.today())


def health_is_open(consents: Iterable[Consent], day: date) -> bool:
    """The same for the consents of all cases of a person."""
    return standing.valid(consents, standing.HEALTH, day) is not None


def _name_of(unit: UnitOfWork, partner_id: int | None) -> str:
    if partner_id is None:
        return ""
    return unit.session.scalar(select(Partner.name).where(Partner.id == partner_id)) or ""
