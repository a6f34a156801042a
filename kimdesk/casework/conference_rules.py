"""What is refused when a conference or somebody who takes part is written, and its steps.

A conference was held by name only with the consent EW_FALLKONF; without it, it was an
anonymised discussion. Whoever takes part needs a release (R17), or there is a reason that is
logged.
"""

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from kimdesk.base.errors import UserError
from kimdesk.base.text import translate
from kimdesk.casework.linking_rules import (
    check_step,
    is_reason,
    no_release,
    refuse_retired,
    too_short,
)
from kimdesk.casework.releases import (
    conference_consent,
    lets_speak,
    name_of_partner,
    release_for,
)
from kimdesk.clients.consents.reading import consents_of
from kimdesk.clients.consents.standing import is_for
from kimdesk.clients.model import Consent, Partner
from kimdesk.clients.partners import folded
from kimdesk.vault.work import UnitOfWork

if TYPE_CHECKING:
    from kimdesk.casework.model.linking import CaseConference, ConferenceParticipant

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


def check_conference(unit: UnitOfWork, conference: "CaseConference", names: frozenset[str]) -> None:
    """Raise UserError, at its field, for a conference that may not stand."""
    if conference.held_on is None:
        raise UserError(translate("Linking", "Bitte das Datum eintragen."), "held_on")
    if conference.state not in CONFERENCE_STEPS:
        raise UserError(
            translate("Linking", "Diesen Stand gibt es bei einer Fallkonferenz nicht."), "state"
        )
    check_step(conference, PLANNED[0], CONFERENCE_STEPS)
    if conference.override_reason and not is_reason(conference.override_reason):
        raise too_short()
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
