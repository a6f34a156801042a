"""What is refused when a referral, a conference or a participant is written.

R17: data goes to a body only with a release (EW_SPE) for this body, or where the client
contacts it without us, or with a reason that is logged. A conference was held by name only
with the consent EW_FALLKONF; without it, it was an anonymised discussion.
"""

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.releases import (
    conference_consent,
    lets_speak,
    name_of_partner,
    release_for,
)
from kimdesk.clients.consents.reading import SHORTEST_REASON, consents_of
from kimdesk.clients.consents.standing import is_for
from kimdesk.clients.model import Consent, Partner
from kimdesk.clients.partners import folded
from kimdesk.vault.work import UnitOfWork

if TYPE_CHECKING:
    from kimdesk.casework.model.linking import CaseConference, ConferenceParticipant, Referral

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

PLANNED = ("T_GEPLANT", "T_BESTAET")
HELD, MOVED = "T_STATT", "T_VERSCH"
CANCELLED = ("T_ABG_KL", "T_ABG_CM")
CONFERENCE_STEPS: dict[str, tuple[str, ...]] = {
    "T_GEPLANT": ("T_BESTAET", HELD, MOVED, *CANCELLED),
    "T_BESTAET": (HELD, MOVED, *CANCELLED),
    HELD: (),
    MOVED: (),
    "T_VERSAEUMT": (),
    "T_ABG_KL": (),
    "T_ABG_CM": (),
}
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
    _step(referral, OPEN, STEPS)
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


def _step(record: Any, first: str, steps: dict[str, tuple[str, ...]]) -> None:  # noqa: ANN401
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
    if referral.without_data or _is_reason(referral.override_reason):
        return
    if referral.override_reason:
        raise _too_short()
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


def _too_short() -> UserError:
    return UserError(
        translate("Linking", "Bitte in mindestens {n} Zeichen begründen.").format(
            n=SHORTEST_REASON
        ),
        "override_reason",
    )


def _is_reason(text: str) -> bool:
    return len(text.strip()) >= SHORTEST_REASON


# Conferences ----------------------------------------------------------------------------------


def check_conference(unit: UnitOfWork, conference: "CaseConference", names: frozenset[str]) -> None:
    """Raise UserError, at its field, for a conference that may not stand."""
    if conference.held_on is None:
        raise UserError(translate("Linking", "Bitte das Datum eintragen."), "held_on")
    if conference.state not in CONFERENCE_STEPS:
        raise UserError(
            translate("Linking", "Diesen Stand gibt es bei einer Fallkonferenz nicht."), "state"
        )
    _step(conference, PLANNED[0], CONFERENCE_STEPS)
    if conference.override_reason and not _is_reason(conference.override_reason):
        raise _too_short()
    if conference.state != HELD:
        return
    if conference.held_on > unit.store.clock.today():
        raise UserError(
            translate("Linking", "Eine Fallkonferenz in der Zukunft hat noch nicht stattgefunden."),
            "held_on",
        )
    if conference.anonymised or not names & {"state", "anonymised", "held_on", "override_reason"}:
        return
    consents = consents_of(unit, conference.case_id)
    if conference_consent(consents, conference.held_on) is None:
        raise UserError(
            translate(
                "Linking",
                "Mit Namen darf der Fall nur mit der Einwilligung „namentliche Fallkonferenz“ "
                "besprochen werden. Ohne sie war es eine anonymisierte Fallbesprechung.",
            ),
            "anonymised",
        )
    _participants(unit, conference, consents)


def _participants(
    unit: UnitOfWork, conference: "CaseConference", consents: tuple[Consent, ...]
) -> None:
    from kimdesk.casework.model.linking import ConferenceParticipant

    if conference.override_reason or not conference.id or conference.held_on is None:
        return
    query = select(ConferenceParticipant, Partner.name)
    query = query.outerjoin(Partner, Partner.id == ConferenceParticipant.partner_id)
    found = unit.session.execute(
        query.where(ConferenceParticipant.conference_id == conference.id)
    ).all()
    for participant, name in found:
        if release_of(participant, name or "", consents, conference.held_on) is None:
            raise UserError(
                translate(
                    "Linking",
                    "Nicht für alle Teilnehmenden gibt es eine gültige Schweigepflichtentbindung.",
                ),
                "override_reason",
            )


def check_participant(
    unit: UnitOfWork, participant: "ConferenceParticipant", names: frozenset[str]
) -> None:
    """Raise UserError for somebody who takes part twice, or may not after the fact."""
    from kimdesk.casework.model.linking import CaseConference, ConferenceParticipant

    if not participant.name:
        raise UserError(translate("Linking", "Bitte den Namen eintragen."), "name")
    if participant.partner_id is not None and (not participant.id or "partner_id" in names):
        refuse_retired(unit, participant.partner_id)
    others = select(ConferenceParticipant.partner_id, ConferenceParticipant.name).where(
        ConferenceParticipant.conference_id == participant.conference_id,
        ConferenceParticipant.id != (participant.id or 0),
    )
    mine = participant.partner_id, folded(participant.name)
    for partner_id, name in unit.session.execute(others):
        if (partner_id, folded(name)) == mine:
            raise UserError(translate("Linking", "Nimmt schon teil."), "name")
    conference = unit.session.get(CaseConference, participant.conference_id)
    if conference is None or conference.state != HELD:
        return
    if conference.anonymised or conference.override_reason:
        return
    consents = consents_of(unit, participant.case_id)
    name = name_of_partner(unit, participant.partner_id)
    day = conference.held_on or unit.store.clock.today()
    if release_of(participant, name, consents, day) is None:
        raise no_release()


def release_of(
    participant: "ConferenceParticipant", partner: str, consents: tuple[Consent, ...], day: date
) -> Consent | None:
    """The release that lets us speak with a participant on `day`: the chosen one or a fitting."""
    name = partner or participant.name
    chosen = next((c for c in consents if c.id == participant.consent_id), None)
    # Somebody who stands in no directory is covered by the release chosen for them.
    free = participant.partner_id is None
    fits = chosen is not None and (free or is_for(chosen, participant.partner_id, name))
    if fits and chosen is not None and lets_speak(chosen, consents, day):
        return chosen
    return release_for(consents, participant.partner_id, name, day)
