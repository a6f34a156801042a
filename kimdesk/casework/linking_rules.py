"""What is refused when a referral is written, and the steps from state to state.

R17: data goes to a body only with a release (EW_SPE) for this body, or where the client
contacts it without us, or with a reason that is logged.
"""

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.releases import (
    name_of_partner,
    release_for,
)
from kimdesk.clients.consents.reading import SHORTEST_REASON, consents_of
from kimdesk.clients.model import Partner
from kimdesk.vault.work import UnitOfWork

if TYPE_CHECKING:
    from kimdesk.casework.model.linking import Referral

OPEN = "VE_OFFEN"
# From each state of CL48 to those that may follow.
STEPS: dict[str, tuple[str, ...]] = {
    "VE_OFFEN": ("VE_ANGENOMMEN", "VE_WARTELISTE", "VE_ABGELEHNT", "VE_NICHT_ANGETR"),
    "VE_WARTELISTE": ("VE_ANGENOMMEN", "VE_ABGELEHNT", "VE_NICHT_ANGETR"),
    "VE_ANGENOMMEN": ("VE_BEGONNEN", "VE_NICHT_ANGETR", "VE_ABGELEHNT"),
    "VE_BEGONNEN": ("VE_ABGESCHL", "VE_ABGEBR"),
    "VE_ABGESCHL": (),
    "VE_ABGELEHNT": (),
    "VE_NICHT_ANGETR": (),
    "VE_ABGEBR": (),
}
FAILED = ("VE_ABGELEHNT", "VE_NICHT_ANGETR", "VE_ABGEBR")
ENDED = ("VE_ABGESCHL", *FAILED)

_DAYS = ("asked_on", "accepted_on", "begins_on", "ended_on")
_WHAT_MAY_GO = {"partner_id", "without_data", "consent_id", "override_reason", "asked_on"}


# Referrals ------------------------------------------------------------------------------------


def check_referral(unit: UnitOfWork, referral: "Referral", names: frozenset[str]) -> None:
    """Raise UserError, at its field, for a referral that may not stand."""
    new = not referral.id
    _partner(unit, referral.partner_id, new=new, names=names)
    if referral.asked_on is None:
        raise UserError(translate("Linking", "Bitte eintragen, wann angefragt wurde."), "asked_on")
    if referral.asked_on > unit.store.clock.today():
        raise UserError(translate("Linking", "Dieser Tag liegt in der Zukunft."), "asked_on")
    check_step(referral, OPEN, STEPS)
    _days(referral, names)
    if referral.state in FAILED and not referral.failure_reason:
        raise UserError(translate("Linking", "Bitte wählen, woran es lag."), "failure_reason")
    if new or names & _WHAT_MAY_GO:
        _release(unit, referral)


def _partner(unit: UnitOfWork, partner_id: int | None, *, new: bool, names: frozenset[str]) -> None:
    if partner_id is None:
        raise UserError(
            translate("Linking", "Bitte eine Stelle aus dem Verzeichnis wählen."), "partner_id"
        )
    if not new and "partner_id" not in names:
        return
    refuse_retired(unit, partner_id)


def refuse_retired(unit: UnitOfWork, partner_id: int) -> None:
    """Raise UserError for a body that is gone or no longer available."""
    query = select(Partner.retired).where(Partner.id == partner_id)
    retired = unit.session.scalar(query)
    if retired is None:
        raise UserError(
            translate("Linking", "Diese Stelle steht nicht mehr im Verzeichnis."), "partner_id"
        )
    if retired == "J":
        raise UserError(
            translate("Linking", "Diese Stelle ist nicht mehr verfügbar. Bitte eine andere."),
            "partner_id",
        )


def check_step(record: Any, first: str, steps: dict[str, tuple[str, ...]]) -> None:  # noqa: ANN401
    """A state follows another as the list of steps says; undo goes the same way back."""
    if record.id is None:
        before = first
    else:
        was = inspect(record).attrs.state.history.deleted
        before = was[0] if was else record.state
    now = record.state
    forward, back = now in steps.get(before, ()), before in steps.get(now, ())
    if now != before and not forward and not (back and record.id is not None):
        raise UserError(translate("Linking", "Dieser Schritt ist hier nicht möglich."), "state")


def _days(referral: "Referral", names: frozenset[str]) -> None:
    known = [(name, day) for name in _DAYS if (day := getattr(referral, name)) is not None]
    for (first, before), (name, day) in pairwise(known):
        if day < before and names & {first, name}:
            raise UserError(
                translate(
                    "Linking",
                    "Die Reihenfolge der Tage stimmt nicht: angefragt, zugesagt, Beginn, Ende.",
                ),
                name if name in names else first,
            )


def _release(unit: UnitOfWork, referral: "Referral") -> None:
    if referral.without_data or is_reason(referral.override_reason):
        return
    if referral.override_reason:
        raise too_short()
    consents = consents_of(unit, referral.case_id)
    name = name_of_partner(unit, referral.partner_id)
    day = referral.asked_on or unit.store.clock.today()
    if release_for(consents, referral.partner_id, name, day) is None:
        raise no_release()


def no_release() -> UserError:
    """What is said where a release for a body is missing (R17)."""
    return UserError(
        translate(
            "Linking",
            "Für diese Stelle gibt es keine gültige Schweigepflichtentbindung. "
            "Ohne sie dürfen keine Angaben weitergegeben werden.",
        ),
        "consent_id",
    )


def too_short() -> UserError:
    """What is said of a reason that says nothing."""
    return UserError(
        translate("Linking", "Bitte in mindestens {n} Zeichen begründen.").format(
            n=SHORTEST_REASON
        ),
        "override_reason",
    )


def is_reason(text: str) -> bool:
    """Whether a reason to go on without a release says enough."""
    return len(text.strip()) >= SHORTEST_REASON
